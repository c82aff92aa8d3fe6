import type { Answer } from '#lib/domain/selection/answer.ts';

/* Sets beside the chosen one. Areas are places in the lists of the choice; values go from 0 to 1. */

export interface Reserve {
	place: number;
	/** How far the best set with the area is below the best of all. */
	loss: number;
}

/** Who could come in, the cheapest first; without areas that no allowed set has. */
export function reserveOf({ sets, withArea }: Answer, chosen: readonly number[]): Reserve[] {
	const best = sets[0]?.score ?? 0;
	return withArea
		.flatMap((set, place): Reserve[] =>
			set && !chosen.includes(place) ? [{ place, loss: Math.max(0, best - set.score) }] : []
		)
		.sort((a, b) => a.loss - b.loss || a.place - b.place);
}

/** Who is in a set and not in another, and the other way round. */
export function exchangeOf(
	set: readonly number[],
	other: readonly number[]
): { added: number[]; removed: number[] } {
	return {
		added: set.filter((place) => !other.includes(place)),
		removed: other.filter((place) => !set.includes(place))
	};
}

/** By how many a set of so many areas is off the sizes asked for; 0 where it is not. */
export function sizeOff(count: number, { min, max }: { min: number; max: number }): number {
	if (count < min) return count - min;
	return count > max ? count - max : 0;
}
