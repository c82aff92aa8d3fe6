import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import type { VarmekortDatabase } from './database.ts';
import { readSetting, writeSetting } from './settings.ts';

/** Whether the browser has promised not to clear this origin's data; `null` while it has not said. */
export const Persistence = z.strictObject({ granted: z.nullable(z.boolean()) });

/**
 * Asks the browser, once per installation, never to clear this origin's data, and keeps the answer.
 * It may hang for as long as the browser asks the user: nothing should wait for it.
 */
export async function askToPersist(
	db: VarmekortDatabase,
	persist: () => Promise<boolean>
): Promise<void> {
	if (await readSetting(db, 'persistence', Persistence)) return;
	await writeSetting(db, 'persistence', { granted: null });
	await writeSetting(db, 'persistence', { granted: await persist() });
}
