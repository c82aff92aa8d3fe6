import {
	followCopyRecord,
	lightOf,
	type CopyLight,
	type CopyRecord
} from '#lib/storage/copy-record.ts';
import type { VarmekortDatabase } from '#lib/storage/database.ts';
import { holdOpen } from '#lib/storage/hold-open.ts';
import type { Surroundings } from '#lib/storage/surroundings.ts';

/** The last copy of an open project. */
export class CopyStanding {
	/** `undefined` until it has been read. */
	record: CopyRecord | null | undefined = $state.raw();

	/** The light of the project as it stands after step `revision`. `now` is in milliseconds since 1970. */
	light(revision: string, now: number): CopyLight {
		return lightOf(this.record ?? null, revision, now);
	}

	/** Follows the project, and says that it is open here, until the returned function is called. */
	follow(db: VarmekortDatabase, { now, clock }: Surroundings, projectId: string): () => void {
		const stop = followCopyRecord(db, projectId, (record) => (this.record = record));
		const leave = holdOpen(projectId, now(), clock.session);
		return () => {
			stop();
			leave();
		};
	}
}
