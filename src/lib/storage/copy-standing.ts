import { liveQuery } from 'dexie';
import { readCopyFailure, type CopyFailureNote } from './copy-failure.ts';
import { readCopyRecord, type CopyRecord } from './copy-record.ts';
import type { VarmekortDatabase } from './database.ts';

/** The last copy of a project, as far as its light goes. */
export type LastCopy = Pick<CopyRecord, 'at' | 'upTo' | 'where'>;

/** How a project stands outside the browser. */
export interface CopyStanding {
	/** `null` where there is no copy. */
	last: LastCopy | null;
	/** What went wrong since then. */
	failure: CopyFailureNote | null;
}

export async function readStanding(
	db: VarmekortDatabase,
	projectId: string
): Promise<CopyStanding> {
	const [last, failure] = await Promise.all([
		readCopyRecord(db, projectId),
		readCopyFailure(db, projectId)
	]);
	return { last, failure };
}

/** Calls `onStanding` now, and whenever any tab makes a copy of the project or fails to. Returns how to stop. */
export function followStanding(
	db: VarmekortDatabase,
	projectId: string,
	onStanding: (standing: CopyStanding) => void
): () => void {
	const following = liveQuery(() => readStanding(db, projectId)).subscribe(onStanding, () => {
		// The status of saving tells of a database that cannot be read.
	});
	return () => following.unsubscribe();
}
