import {
	areaStandings,
	CLOSE,
	rankAmong,
	type AreaStanding
} from '#lib/domain/selection/area-standings.ts';
import { standingOf, type NearEqual, type Standing } from '#lib/domain/selection/near-equal.ts';
import { EXACT } from '#lib/domain/selection/problem.ts';
import type { ProjectChoice } from '#lib/domain/selection/selection-problem.ts';

/* The ranking as rows. Values go from 0 to 1. */

/** How a row stands to the one above it. */
export type Nearness = 'tied' | 'close';

export interface RankingRow extends AreaStanding {
	/** Equal values share a rank; `null` where the area lacks the numbers to be ranked. */
	rank: number | null;
	/** To the row above, where that is less than a point away. */
	nearness: Nearness | null;
}

/** All areas, the best first; those that cannot be ranked stand last, in their own order. */
export function rankingRows(choice: ProjectChoice): RankingRow[] {
	const standings = areaStandings(choice);
	const isRanked = ({ lacking }: AreaStanding) => lacking.length === 0;
	const ranked = standings
		.filter(isRanked)
		.sort((a, b) => (Math.abs(a.value - b.value) <= EXACT ? a.place - b.place : b.value - a.value));
	const values = ranked.map(({ value }) => value);
	return [
		...ranked.map((own, row): RankingRow => {
			const above = values[row - 1];
			return {
				...own,
				rank: rankAmong(own.value, values),
				nearness: above === undefined ? null : nearnessOf(above - own.value)
			};
		}),
		...standings
			.filter((own) => !isRanked(own))
			.map((own): RankingRow => ({ ...own, rank: null, nearness: null }))
	];
}

/** What a gap between two neighbours is called; `null` where it speaks for itself. */
export function nearnessOf(gap: number): Nearness | null {
	if (gap <= EXACT) return 'tied';
	return gap < CLOSE - EXACT ? 'close' : null;
}

/** Where the line lies by points alone: after so many rows, and how far down the next is. */
export interface RankingLine {
	after: number;
	/** The rank of the next: shared with the row above the line where they are tied. */
	next: number;
	gap: number;
	/** Whether the rows above it are the chosen. Constraints, or people, can decide otherwise. */
	isChoice: boolean;
}

/** `null` where nobody who can be ranked stands below it. */
export function rankingLine(
	rows: readonly RankingRow[],
	size: number,
	isChosen: (row: RankingRow) => boolean
): RankingLine | null {
	const [last, next] = [rows[size - 1], rows[size]];
	if (!last || !next) return null;
	if (next.rank === null) return null;
	return {
		after: size,
		next: next.rank,
		gap: last.value - next.value,
		isChoice: rows.every((row, place) => isChosen(row) === place < size)
	};
}

export interface Robustness {
	standing: Standing;
	/** Of a hundred sets that are nearly as good, how many have the area. */
	share: number;
}

/** `null` where no set is allowed. All and none are said of those in all and in none alone. */
export function robustnessOf(nearEqual: NearEqual | null, place: number): Robustness | null {
	const share = nearEqual?.shares[place];
	if (share === undefined) return null;
	const standing = standingOf(share);
	const rounded = Math.round(share * 100);
	return {
		standing,
		share: standing === 'borderline' ? Math.min(99, Math.max(1, rounded)) : rounded
	};
}
