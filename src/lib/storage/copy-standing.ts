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

/** How safe a project is outside the browser: a copy of today or of all there is, an older one, none. */
export type CopyLight = 'ok' | 'old' | 'none' | 'failed';

const DAY = 24 * 3_600_000;

/** The light of a project that stands after step `revision`. `now` is in milliseconds since 1970. */
export function lightOf({ last, failure }: CopyStanding, revision: string, now: number): CopyLight {
	if (failure) return 'failed';
	if (!last) return 'none';
	// Either way: a clock that was set back makes no copy a new one.
	return last.upTo >= revision || Math.abs(now - last.at) < DAY ? 'ok' : 'old';
}
