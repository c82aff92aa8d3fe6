import {
	followStanding as follow,
	type CopyStanding,
	type LastCopy
} from '#lib/storage/copy-standing.ts';
import type { VarmekortDatabase } from '#lib/storage/database.ts';
import { holdOpen } from '#lib/storage/hold-open.ts';
import type { Surroundings } from '#lib/storage/surroundings.ts';

export { lightOf, type CopyStanding } from '#lib/storage/copy-standing.ts';

/** An open project and what this tab knows of its copies. */
export interface Copied {
	readonly id: string;
	copies: CopyStanding | null;
}

/**
 * Keeps what is known of the copies of an open project up to date, now and whenever any tab makes one, and says
 * to other tabs that the project is open here, until the returned function is called.
 */
export function followStanding(
	db: VarmekortDatabase,
	{ now, clock }: Surroundings,
	project: Copied
): () => void {
	const stop = follow(db, project.id, ({ last, failure }) => {
		project.copies = { last: newer(last, project.copies?.last ?? null), failure };
	});
	const leave = holdOpen(project.id, now(), clock.session);
	return () => {
		stop();
		leave();
	};
}

/** There is a copy now. */
export function noteCopied(project: Copied, last: LastCopy): void {
	project.copies = { last, failure: null };
}

/** The last try to make a copy has failed; `null` where there is nothing to try any more. */
export function noteFailed(project: Copied, failure: CopyStanding['failure']): void {
	project.copies = { last: project.copies?.last ?? null, failure };
}

/** A copy that a full disk could not note is newer than the one that was noted before. */
function newer(noted: LastCopy | null, known: LastCopy | null): LastCopy | null {
	return known && (!noted || known.upTo > noted.upTo) ? known : noted;
}
