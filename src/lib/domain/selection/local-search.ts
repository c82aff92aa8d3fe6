import { sum } from 'd3';
import { at } from './numbers.ts';
import {
	breach,
	byScore,
	scoreOf,
	weightedValues,
	type ScoredSet,
	type SelectionProblem
} from './problem.ts';
import type { RandomNumbers } from './random-numbers.ts';

/** What one broken constraint costs: far more than any score can make good. */
const PENALTY = 10;

const STARTS = 6;

/**
 * A good allowed set without proof: from some random sets by the best exchange of one area at a time,
 * until none helps. `null` where no start led to an allowed set.
 */
export function improveSets(problem: SelectionProblem, random: RandomNumbers): ScoredSet | null {
	const { candidates } = problem;
	if (candidates.length < problem.size) return null;
	let best: ScoredSet | null = null;
	const weighted = weightedValues(problem, problem.weights);
	const worth = (set: readonly number[]) =>
		scoreOf(problem, set, weighted) - PENALTY * breachOf(problem, set);
	for (let start = 0; start < STARTS; start += 1) {
		const areas = climb(candidates, randomSet(candidates, problem.size, random), worth);
		if (breachOf(problem, areas) > 0) continue;
		const set = { areas, score: scoreOf(problem, areas, weighted) };
		if (!best || byScore(set, best) < 0) best = set;
	}
	return best;
}

function climb(
	candidates: readonly number[],
	start: readonly number[],
	worthOf: (set: readonly number[]) => number
): number[] {
	let set = [...start];
	let worth = worthOf(set);
	for (;;) {
		let better: number[] | null = null;
		for (const into of candidates) {
			if (set.includes(into)) continue;
			for (const out of set) {
				const swapped = set.map((area) => (area === out ? into : area));
				const swappedWorth = worthOf(swapped);
				if (swappedWorth > worth) [better, worth] = [swapped, swappedWorth];
			}
		}
		if (!better) return set.sort((a, b) => a - b);
		set = better;
	}
}

const breachOf = (problem: SelectionProblem, set: readonly number[]) =>
	sum(problem.constraints, (each) => breach(each, set, problem));

function randomSet(candidates: readonly number[], size: number, random: RandomNumbers): number[] {
	const rest = [...candidates];
	for (let i = 0; i < size; i += 1) {
		const other = i + random.below(rest.length - i);
		[rest[i], rest[other]] = [at(rest, other), at(rest, i)];
	}
	return rest.slice(0, size);
}
