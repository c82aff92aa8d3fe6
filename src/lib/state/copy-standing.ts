import { followCopyRecord, type CopyRecord } from '#lib/storage/copy-record.ts';
import type { VarmekortDatabase } from '#lib/storage/database.ts';
import { holdOpen } from '#lib/storage/hold-open.ts';
import type { Surroundings } from '#lib/storage/surroundings.ts';

export { lightOf } from '#lib/storage/copy-record.ts';

/** The last copy of a project; `null` where there is none. */
export type LastCopy = CopyRecord | null;

/**
 * Tells of the last copy of an open project, now and whenever there is another, and says to other tabs that
 * the project is open here, until the returned function is called.
 */
export function followStanding(
	db: VarmekortDatabase,
	{ now, clock }: Surroundings,
	projectId: string,
	onCopy: (last: LastCopy) => void
): () => void {
	const stop = followCopyRecord(db, projectId, onCopy);
	const leave = holdOpen(projectId, now(), clock.session);
	return () => {
		stop();
		leave();
	};
}
