import { newestFirst, type CopyName } from './copy-names.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** These stay whatever their age: the very last one may be what went wrong. */
const NEWEST = 3;
/** Never more than this many of a project. */
const MOST = 40;

/** A copy as far as its age goes. */
type Aged = Pick<CopyName, 'name' | 'at' | 'count'>;

/**
 * The copies of one project that are no longer needed, out of those this browser has written. What stays:
 * the newest three; for a day back the last of each hour; for thirty days back the last of each day;
 * forty in all. One with a time to come was written by a clock that went wrong: it stays until that time,
 * and takes no other's place.
 */
export function copiesToRemove<Copy extends Aged>(copies: readonly Copy[], now: number): Copy[] {
	const past = copies.filter(({ at }) => at <= now).sort(newestFirst);
	const filled = new Set<string>();
	let kept = 0;
	return past.filter(({ at }, rank) => {
		const slot = slotOf(at, now);
		const isNeeded = rank < NEWEST || (slot !== null && !filled.has(slot));
		if (slot !== null) filled.add(slot);
		const stays = isNeeded && kept < MOST;
		if (stays) kept += 1;
		return !stays;
	});
}

/** The stretch of time of which one copy is enough; `null` where none is needed. */
function slotOf(at: number, now: number): string | null {
	const age = now - at;
	if (age < DAY) return `hour ${Math.floor(at / HOUR)}`;
	if (age < 31 * DAY) return `day ${new Date(at).toDateString()}`;
	return null;
}
