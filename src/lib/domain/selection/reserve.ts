import type { Answer } from './answer.ts';

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
