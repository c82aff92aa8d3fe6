import { at } from './numbers.ts';

/*
 * The choice as numbers: areas, criteria and constraints are places in lists. Everything that solves,
 * draws or explains works on this; ids and words stay outside.
 */

export interface SelectionProblem {
	/** How many areas there are. */
	areas: number;
	/** How many are chosen. */
	size: number;
	/** By criterion, then by area: 0 for the worst, 1 for the best. Never NaN. */
	values: readonly Float64Array[];
	/** By criterion; they add up to 1. */
	weights: readonly number[];
	/** The areas that may be chosen at all, rising: without those that lack the numbers to be ranked. */
	candidates: readonly number[];
	/** Those of the candidates that lack the numbers to be ranked: they are locked in. */
	unranked: readonly number[];
	constraints: readonly SetConstraint[];
	/** How unlike two areas are, 0 to 1: row by row, `areas` in each. `null` where nobody asks. */
	distances: Float64Array | null;
	/** The part of the score that is the mean distance within the set, 0 to 1; the rest is mean value. */
	spreadWeight: number;
}

/** What a set must satisfy, both ends included. `max` may be `Infinity`. */
export type SetConstraint =
	/** How many of the members are chosen. One member makes a lock, two with `max: 1` an either-or. */
	| { kind: 'count'; members: readonly number[]; min: number; max: number }
	/** How many groups have somebody chosen. An area may be in many. */
	| { kind: 'distinct'; groups: readonly (readonly number[])[]; min: number; max: number }
	/** One area is chosen only together with another. */
	| { kind: 'together'; area: number; needs: number }
	/** The mean distance between two chosen areas. */
	| { kind: 'spread'; min: number };

/** The areas that can be ranked, rising. */
export const rankedOf = ({
	candidates,
	unranked
}: Pick<SelectionProblem, 'candidates' | 'unranked'>): number[] =>
	candidates.filter((area) => !unranked.includes(area));

/** A constraint of one area alone, which is a lock; `null` of any other. */
export function lockOf(
	constraint: SetConstraint
): { area: number; min: number; max: number } | null {
	if (constraint.kind !== 'count' || constraint.members.length !== 1) return null;
	return { area: at(constraint.members, 0), min: constraint.min, max: constraint.max };
}

export interface ScoredSet {
	/** Rising places. */
	areas: readonly number[];
	/** 0 to 1, to nine decimals: what lies below is rounding, and must not decide. */
	score: number;
}

/** By area: its values under the weights. */
export function weightedValues(
	{ areas, values }: Pick<SelectionProblem, 'areas' | 'values'>,
	weights: readonly number[]
): Float64Array {
	const weighted = new Float64Array(areas);
	values.forEach((column, criterion) => {
		const weight = weights[criterion] ?? 0;
		if (weight === 0) return;
		for (let area = 0; area < areas; area += 1) {
			weighted[area] = (weighted[area] ?? 0) + weight * (column[area] ?? 0);
		}
	});
	return weighted;
}

/**
 * The score of a set, whether the constraints allow it or not. `weighted`: the values under the
 * weights, for who asks often.
 */
export function scoreOf(
	problem: SelectionProblem,
	set: readonly number[],
	weighted: Float64Array = weightedValues(problem, problem.weights)
): number {
	let mean = 0;
	for (const area of set) mean += (weighted[area] ?? 0) / set.length;
	const { spreadWeight } = problem;
	if (spreadWeight === 0) return roundScore(mean);
	return roundScore((1 - spreadWeight) * mean + spreadWeight * spreadOfSet(problem, set));
}

/** The mean distance between two areas of a set; 0 where there are no two, or no distances. */
export function spreadOfSet(
	{ areas, distances }: Pick<SelectionProblem, 'areas' | 'distances'>,
	set: readonly number[]
): number {
	if (!distances || set.length < 2) return 0;
	let total = 0;
	set.forEach((a, place) => {
		for (const b of set.slice(place + 1)) total += distances[a * areas + b] ?? 0;
	});
	return (2 * total) / (set.length * (set.length - 1));
}

/**
 * By how much a set breaks a constraint: areas or groups too few or too many, or 1 for what is no
 * number. 0 where it holds.
 */
export function breach(
	constraint: SetConstraint,
	set: readonly number[],
	problem: Pick<SelectionProblem, 'areas' | 'distances'>
): number {
	switch (constraint.kind) {
		case 'count':
			return outside(constraint, countIn(constraint.members, set));
		case 'distinct':
			return outside(
				constraint,
				constraint.groups.filter((group) => countIn(group, set) > 0).length
			);
		case 'together':
			return set.includes(constraint.area) && !set.includes(constraint.needs) ? 1 : 0;
		case 'spread':
			return spreadOfSet(problem, set) >= constraint.min - EXACT ? 0 : 1;
	}
}

/** Numbers closer than this are equal: sums in another order differ in the last digits. */
export const EXACT = 1e-9;

export const roundScore = (score: number): number => Math.round(score * 1e9) / 1e9;

/** A set in the order of its places comes before another: decides among equal scores. */
function isEarlier(a: readonly number[], b: readonly number[]): boolean {
	const place = a.findIndex((area, i) => area !== b[i]);
	return place !== -1 && (a[place] ?? 0) < (b[place] ?? 0);
}

/** The best first; of equals the one with the earlier areas. */
export const byScore = (a: ScoredSet, b: ScoredSet): number =>
	b.score - a.score || (isEarlier(a.areas, b.areas) ? -1 : 1);

/**
 * The next step of a constraint: one more asked for, or one fewer allowed. `null` where there is none:
 * a lock and an either-or are all or nothing.
 */
export function tightened(constraint: SetConstraint): SetConstraint | null {
	if (constraint.kind !== 'count' && constraint.kind !== 'distinct') return null;
	const { min, max } = constraint;
	const members = constraint.kind === 'count' ? constraint.members : constraint.groups;
	if (members.length < 2 || (members.length === 2 && max === 1)) return null;
	if (min > 0) return min < Math.min(max, members.length) ? { ...constraint, min: min + 1 } : null;
	return max > 0 && max < Infinity ? { ...constraint, max: max - 1 } : null;
}

function outside({ min, max }: { min: number; max: number }, count: number): number {
	return Math.max(0, min - count, count - max);
}

const countIn = (members: readonly number[], set: readonly number[]) =>
	members.filter((member) => set.includes(member)).length;
