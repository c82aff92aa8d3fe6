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

/** Asks a list of sets: a fraction of a millisecond a time. Of equals the earlier is best. */
export function bestOfAtlas({ list, allowed, profiles }: Atlas, spreadWeight: number): BestSet {
	const criteria = list.means.length;
	const width = criteria + 1;
	return (weights) => {
		if (allowed.length === 0) return null;
		const shares = Float64Array.from(
			{ length: criteria },
			(_, criterion) => (1 - spreadWeight) * (weights[criterion] ?? 0)
		);
		let best = 0;
		let highest = -Infinity;
		for (let row = 0, start = 0; row < allowed.length; row += 1, start += width) {
			let score = spreadWeight * (profiles[start + criteria] ?? 0);
			for (let criterion = 0; criterion < criteria; criterion += 1) {
				score += (shares[criterion] ?? 0) * (profiles[start + criterion] ?? 0);
			}
			if (score > highest) [best, highest] = [row, score];
		}
		const means = profiles.subarray(best * width, best * width + criteria);
		return {
			areas: areasOfMask(list.masks[allowed[best] ?? 0] ?? 0),
			means: [...means],
			spread: profiles[best * width + criteria] ?? 0
		};
	};
}

/**
 * Searches anew for each weights: for more sets than can be listed. `maxNodes`: how long each search may
 * take. Once one was cut off there is no best set any more, and `isProven` says so.
 */
export function bestOfSearch(
	problem: SelectionProblem,
	maxNodes?: number
): { best: BestSet; isProven: () => boolean } {
	let isProven = true;
	const best: BestSet = (weights) => {
		if (!isProven) return null;
		const limit = maxNodes === undefined ? {} : { maxNodes };
		const found = searchSets({ ...problem, weights }, limit);
		isProven = found.isProven;
		const [first] = found.sets;
		return isProven && first ? profileOf(problem, first.areas) : null;
	};
	return { best, isProven: () => isProven };
}
