import { liveQuery } from 'dexie';
import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import { CommitId } from './clock.ts';
import type { VarmekortDatabase } from './database.ts';
import { digestOf } from './digest.ts';
import { readSetting, writeSetting } from './settings.ts';

/** The last copy of a project outside the browser. */
const CopyRecord = z.object({
	/** Milliseconds since 1970. */
	at: z.number(),
	/** The step that the copy shows the project after. */
	upTo: CommitId,
	/** The folder that was chosen, or a download, of which nobody can tell what became. */
	where: z.enum(['folder', 'download']),
	name: z.string(),
	digest: z.string(),
	/** Every file this browser has written into the folder and not removed: its digest by its name. */
	written: z.catch(z.record(z.string(), z.string()), {})
});
export type CopyRecord = z.infer<typeof CopyRecord>;

const keyOf = (projectId: string) => `copy/${projectId}`;

export function readCopyRecord(
	db: VarmekortDatabase,
	projectId: string
): Promise<CopyRecord | null> {
	return readSetting(db, keyOf(projectId), CopyRecord);
}

export function writeCopyRecord(
	db: VarmekortDatabase,
	projectId: string,
	record: CopyRecord
): Promise<void> {
	return writeSetting(db, keyOf(projectId), record);
}

/** Calls `onRecord` with the last copy of a project, now and whenever any tab makes one. Returns how to stop. */
export function followCopyRecord(
	db: VarmekortDatabase,
	projectId: string,
	onRecord: (record: CopyRecord | null) => void
): () => void {
	const following = liveQuery(() => readCopyRecord(db, projectId)).subscribe(onRecord, () => {
		// The status of saving tells of a database that cannot be read.
	});
	return () => following.unsubscribe();
}

/** Notes that a project was downloaded as a file: a copy like any other. */
export async function noteDownload(
	db: VarmekortDatabase,
	projectId: string,
	{ at, upTo, name, text }: { at: number; upTo: CommitId; name: string; text: string }
): Promise<void> {
	await db.transaction('rw', db.settings, async () => {
		const written = (await readCopyRecord(db, projectId))?.written ?? {};
		const digest = digestOf(text);
		await writeCopyRecord(db, projectId, { at, upTo, where: 'download', name, digest, written });
	});
}

/** Calls `onRecords` with the last copy of every project that has one, by the project's id, and follows them. */
export function followCopyRecords(
	db: VarmekortDatabase,
	onRecords: (records: ReadonlyMap<string, CopyRecord>) => void
): () => void {
	const prefix = keyOf('');
	const following = liveQuery(async () => {
		const keys = await db.settings.where('key').startsWith(prefix).primaryKeys();
		const records = new Map<string, CopyRecord>();
		for (const key of keys) {
			const projectId = key.slice(prefix.length);
			const record = await readCopyRecord(db, projectId);
			if (record) records.set(projectId, record);
		}
		return records;
	}).subscribe(onRecords, () => {
		// As with one record.
	});
	return () => following.unsubscribe();
}
