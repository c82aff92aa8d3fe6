import { timeOf, type CommitId } from './clock.ts';

/** Of the copies taken by themselves, this many of a project stay in any case, the newest first. */
export const NEWEST = 10;

/** The others stay for this many days, as long as there is room. */
export const DAYS = 30;

/** All automatic copies of a project together, in characters of their files: about as many bytes. */
const ROOM = 20_000_000;

const DAY_MS = 86_400_000;

/** What the rule has to know of a copy. */
export interface Keepable {
	takenAt: CommitId;
	reason: string;
	/** In characters. */
	size: number;
}

/**
 * The copies of one project that have had their time, at `now` in milliseconds since 1970. Those that
 * somebody has named never have. Of the others, the newest ten stay, and as many of the last 30 days as
 * there is room for.
 */
export function expired(copies: readonly Keepable[], now: number): CommitId[] {
	let size = 0;
	return copies
		.filter(({ reason }) => reason !== 'named')
		.sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1))
		.filter((copy, place) => {
			size += copy.size;
			if (place < NEWEST) return false;
			return size > ROOM || now - timeOf(copy.takenAt) > DAYS * DAY_MS;
		})
		.map(({ takenAt }) => takenAt);
}
