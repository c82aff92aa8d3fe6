import type { Area } from '#lib/domain/project.ts';
import type { Criterion } from '#lib/domain/selection/criterion.ts';
import type { Missing } from '#lib/domain/selection/measuring.ts';
import { standingOf, type NearEqual, type Standing } from '#lib/domain/selection/near-equal.ts';
import { at } from '#lib/domain/selection/numbers.ts';
import { EXACT, weightedValues } from '#lib/domain/selection/problem.ts';
import type { ProjectChoice } from '#lib/domain/selection/selection-problem.ts';

/* The ranking as rows. Values go from 0 to 1. */

/** One point of a hundred: less is nearly equal. */
export const CLOSE = 0.01;

/** How a row stands to the one above it. */
export type Nearness = 'tied' | 'close';

export interface RankingRow {
	/** In the lists of the choice. */
	place: number;
	area: Area;
	/** Equal values share a rank; `null` where the area lacks the numbers to be ranked. */
	rank: number | null;
	value: number;
	/** By criterion; they add up to the value. */
	contributions: readonly number[];
	/** To the row above, where that is less than a point away. */
	nearness: Nearness | null;
	/** What keeps the area from being ranked. */
	missing: { criterion: Criterion; why: Missing } | null;
	lock: 'in' | 'out' | null;
}

/** All areas, the best first; those that cannot be ranked stand last, in their own order. */
export function rankingRows(choice: ProjectChoice): RankingRow[] {
	const { problem, areas } = choice;
	const values = weightedValues(problem, problem.weights);
	const missing = areas.map((_, place) => missingOf(choice, place));
	const isRanked = (place: number) => !missing[place];
	const ranked = areas.flatMap((_, place) => (isRanked(place) ? [place] : []));
	const order = [
		...ranked.toSorted((a, b) =>
			Math.abs(at(values, a) - at(values, b)) <= EXACT ? a - b : at(values, b) - at(values, a)
		),
		...areas.flatMap((_, place) => (isRanked(place) ? [] : [place]))
	];
	return order.flatMap((place, row): RankingRow[] => {
		const area = areas[place];
		if (!area) return [];
		const value = at(values, place);
		const above = order[row - 1];
		return [
			{
				...{ place, area, value },
				rank: isRanked(place)
					? ranked.filter((other) => at(values, other) > value + EXACT).length + 1
					: null,
				contributions: problem.values.map(
					(column, criterion) => at(problem.weights, criterion) * at(column, place)
				),
				nearness:
					above !== undefined && isRanked(place) ? nearnessOf(at(values, above) - value) : null,
				missing: missing[place] ?? null,
				lock: lockOf(choice, area)
			}
		];
	});
}

/** What a gap between two neighbours is called; `null` where it speaks for itself. */
export function nearnessOf(gap: number): Nearness | null {
	if (gap <= EXACT) return 'tied';
	return gap < CLOSE - EXACT ? 'close' : null;
}

/** Where the line lies by points alone: after so many rows, and how far down the next is. */
export interface RankingLine {
	after: number;
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

function missingOf({ criteria }: ProjectChoice, place: number): RankingRow['missing'] {
	for (const { criterion, valued } of criteria) {
		const value = valued.values[place];
		if (!value?.isExcluded) continue;
		const [why] = Object.values(value.missing);
		return { criterion, why: why ?? { kind: 'notEntered' } };
	}
	return null;
}

function lockOf({ constraints }: ProjectChoice, area: Area): RankingRow['lock'] {
	for (const { requirement } of constraints) {
		if (requirement.kind !== 'lock' || requirement.area !== area.id) continue;
		return requirement.isIn ? 'in' : 'out';
	}
	return null;
}
