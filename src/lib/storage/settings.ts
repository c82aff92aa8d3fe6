import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import type { VarmekortDatabase } from './database.ts';

const Row = z.object({ value: z.unknown() });

/** The setting kept under `key`, or `null` where there is none or it does not parse. */
export async function readSetting<Schema extends z.ZodMiniType>(
	db: VarmekortDatabase,
	key: string,
	schema: Schema
): Promise<z.infer<Schema> | null> {
	const row = Row.safeParse(await db.settings.get(key)).data;
	return schema.safeParse(row?.value).data ?? null;
}

export async function writeSetting(
	db: VarmekortDatabase,
	key: string,
	value: unknown
): Promise<void> {
	await db.settings.put({ key, value });
}

/** Changes some fields of the setting kept under `key`; the others stay as they are, whichever tab wrote them. */
export async function changeSetting<Schema extends z.ZodMiniType<object>>(
	db: VarmekortDatabase,
	key: string,
	schema: Schema,
	change: Partial<z.infer<Schema>>
): Promise<void> {
	await db.transaction('rw', db.settings, async () => {
		await writeSetting(db, key, { ...(await readSetting(db, key, schema)), ...change });
	});
}
