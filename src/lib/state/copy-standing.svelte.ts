import {
	followCopyRecord,
	lightOf,
	type CopyLight,
	type CopyRecord
} from '#lib/storage/copy-record.ts';
import type { VarmekortDatabase } from '#lib/storage/database.ts';

/** How an open project stands outside the browser. */
export class CopyStanding {
	/** The last copy; `null` where there is none, `undefined` until it has been read. */
	last: CopyRecord | null | undefined = $state.raw();

	/** The light of the project as it stands after step `revision`. `now` is in milliseconds since 1970. */
	lightOf(revision: string, now: number): CopyLight {
		return lightOf(this.last, revision, now);
	}

	/** Hears of the last copy, now and whenever there is another. Returns how to stop. */
	follow(db: VarmekortDatabase, projectId: string): () => void {
		return followCopyRecord(db, projectId, (last) => (this.last = last));
	}
}
