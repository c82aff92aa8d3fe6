import {
	followStanding as follow,
	type CopyStanding,
	type LastCopy
} from '#lib/storage/copy-standing.ts';
import type { VarmekortDatabase } from '#lib/storage/database.ts';
import { hasAll, type Copied } from './copied.ts';

/**
 * Keeps what is known of the copies of an open project up to date, now and whenever any tab makes one.
 * Returns how to stop.
 */
export function followStanding(db: VarmekortDatabase, project: Copied): () => void {
	return follow(db, project.id, ({ last, failure }) => {
		project.copies = { last: newer(last, project.copies?.last ?? null), failure };
	});
}

/** A copy that a full disk could not note is newer than the one that was noted before. */
function newer(noted: LastCopy | null, known: LastCopy | null): LastCopy | null {
	return known && (!noted || known.upTo > noted.upTo) ? known : noted;
}

/** How safe a project is outside the browser: a copy of today or of all there is, an older one, none. */
export type CopyLight = 'ok' | 'old' | 'none' | 'failed';

const DAY = 24 * 3_600_000;

/** The light of a project that stands after step `revision`. `now` is in milliseconds since 1970. */
export function lightOf({ last, failure }: CopyStanding, revision: string, now: number): CopyLight {
	if (failure) return 'failed';
	if (!last) return 'none';
	// Either way: a clock that was set back makes no copy a new one.
	return hasAll(last, revision) || Math.abs(now - last.at) < DAY ? 'ok' : 'old';
}
