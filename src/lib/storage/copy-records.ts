import { liveQuery } from 'dexie';
import { copyKey } from './copy-key.ts';
import { readCopyRecord, type CopyRecord } from './copy-record.ts';
import type { VarmekortDatabase } from './database.ts';

/** Calls `onRecords` with the last copy of every project that has one, by the project's id, and follows them. */
export function followCopyRecords(
	db: VarmekortDatabase,
	onRecords: (records: Readonly<Partial<Record<string, CopyRecord>>>) => void
): () => void {
	const prefix = copyKey('');
	const following = liveQuery(async () => {
		const keys = await db.settings.where('key').startsWith(prefix).primaryKeys();
		const records: Partial<Record<string, CopyRecord>> = {};
		for (const key of keys) {
			const projectId = key.slice(prefix.length);
			const record = await readCopyRecord(db, projectId);
			if (record) records[projectId] = record;
		}
		return records;
	}).subscribe(onRecords, () => {
		// As with one record.
	});
	return () => following.unsubscribe();
}
