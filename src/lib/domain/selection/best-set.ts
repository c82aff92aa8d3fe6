import { sum } from 'd3';
import type { Atlas } from './atlas.ts';
import { spreadOfSet, type SelectionProblem } from './problem.ts';
import { searchSets } from './search.ts';
import { areasOfMask } from './set-list.ts';

/** A set as its weights see it: then its score is a sum of weighted means. */
export interface SetProfile {
	areas: readonly number[];
	/** By criterion: the mean value. */
	means: readonly number[];
	/** The mean distance. */
	spread: number;
}

/** The best allowed set under some weights; `null` where none is allowed. */
export type BestSet = (weights: readonly number[]) => SetProfile | null;

export function profileOf(problem: SelectionProblem, areas: readonly number[]): SetProfile {
	const means = problem.values.map((column) => {
		let mean = 0;
		for (const area of areas) mean += (column[area] ?? 0) / Math.max(1, areas.length);
		return mean;
	});
	return { areas, means, spread: spreadOfSet(problem, areas) };
}

export function scoreOfProfile(
	{ means, spread }: SetProfile,
	weights: readonly number[],
	spreadWeight: number
): number {
	const value = sum(means, (mean, c) => mean * (weights[c] ?? 0));
	return (1 - spreadWeight) * value + spreadWeight * spread;
}

/** Asks a list of sets: a fraction of a millisecond a time. */
export function bestOfAtlas({ list, allowed }: Atlas, spreadWeight: number): BestSet {
	// The allowed sets side by side, so that a pass reads no others.
	const pick = (column: Float64Array) => Float64Array.from(allowed, (set) => column[set] ?? 0);
	const means = list.means.map(pick);
	const spreads = list.spreads && pick(list.spreads);
	const scores = new Float64Array(allowed.length);
	return (weights) => {
		if (allowed.length === 0) return null;
		for (let set = 0; set < scores.length; set += 1) {
			scores[set] = spreads ? spreadWeight * (spreads[set] ?? 0) : 0;
		}
		means.forEach((column, criterion) => {
			const weight = (1 - spreadWeight) * (weights[criterion] ?? 0);
			for (let set = 0; set < scores.length; set += 1) {
				scores[set] = (scores[set] ?? 0) + weight * (column[set] ?? 0);
			}
		});
		let best = 0;
		for (let set = 1; set < scores.length; set += 1)
			if ((scores[set] ?? 0) > (scores[best] ?? 0)) best = set;
		return {
			areas: areasOfMask(list.masks[allowed[best] ?? 0] ?? 0),
			means: means.map((column) => column[best] ?? 0),
			spread: spreads ? (spreads[best] ?? 0) : 0
		};
	};
}

/** Searches anew for each weights: for more sets than can be listed. */
export function bestOfSearch(problem: SelectionProblem): BestSet {
	return (weights) => {
		const [best] = searchSets({ ...problem, weights }).sets;
		return best ? profileOf(problem, best.areas) : null;
	};
}
