import type { AreaId } from '#lib/domain/ids.ts';
import type { Answer } from './answer.ts';
import type { Selection } from './selection.ts';

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

/** The same in the order people have given it; those they have said nothing of come after, as they are. */
export function inGivenOrder(
	reserve: readonly Reserve[],
	{ reserve: given = {} }: Pick<Selection, 'reserve'>,
	areas: readonly { id: AreaId }[]
): Reserve[] {
	const turn = ({ place }: Reserve) => {
		const id = areas[place]?.id;
		return (id && given[id]) ?? Infinity;
	};
	// Two areas nobody has spoken of are equal: infinities have no difference.
	return reserve.toSorted((a, b) => (turn(a) === turn(b) ? 0 : turn(a) - turn(b)));
}

/** A list with the one at `from` moved by one, up (-1) or down (1); as it is where there is no room. */
export function movedByOne<T>(list: readonly T[], from: number, by: -1 | 1): T[] {
	const [own, other] = [list[from], list[from + by]];
	if (own === undefined || other === undefined) return [...list];
	return list.map((each, place) => (place === from ? other : place === from + by ? own : each));
}
