import { buildAtlas, fitsAtlas, scoresOf, type Atlas } from './atlas.ts';
import { bestOfAtlas, bestOfSearch, profileOf, scoreOfProfile, type BestSet } from './best-set.ts';
import { solveGame } from './matrix-game.ts';
import { at } from './numbers.ts';
import type { SelectionProblem } from './problem.ts';
import { maskOf } from './set-list.ts';
import { evenWeights } from './weights.ts';

/*
 * The question the other way round: which weights would make a given set the best? The report's seven
 * are such a set. It states no criteria for the step from twenty to seven, so an answer shows what
 * would fit, never what was meant.
 */

export interface Reach {
	/** The weights that favour the set most against every other allowed one. */
	weights: readonly number[];
	/** How far it then is ahead of the next best; negative where no weights make it best. */
	lead: number;
}

/** Asks for the best allowed set that is not this one. */
function bestOtherThan(problem: SelectionProblem, set: readonly number[]): BestSet {
	const other = { kind: 'count', members: set, min: 0, max: set.length - 1 } as const;
	const others = { ...problem, constraints: [...problem.constraints, other] };
	return fitsAtlas(others)
		? bestOfAtlas(buildAtlas(others), problem.spreadWeight)
		: bestOfSearch(others).best;
}

/**
 * Weights for a set: each round asks for the best other set at the weights found so far and lets the
 * weights answer all such sets at once, which is a matrix game. It ends when a set comes up that they
 * have answered already: no other does better then.
 * `bestOther` never names the set itself. `null` where there is no other set, or no criterion to weigh.
 */
export function reachSet(
	problem: SelectionProblem,
	set: readonly number[],
	bestOther: BestSet = bestOtherThan(problem, set)
): Reach | null {
	const { spreadWeight, values } = problem;
	if (values.length === 0) return null;
	const own = profileOf(problem, set);
	let weights: readonly number[] = evenWeights(values.length);
	const rivals: number[][] = [];
	const met = new Set<string>();
	for (;;) {
		const other = bestOther(weights);
		if (!other) return null;
		const apart = spreadWeight * (own.spread - other.spread);
		const lead =
			scoreOfProfile(own, weights, spreadWeight) - scoreOfProfile(other, weights, spreadWeight);
		const key = other.areas.join();
		if (met.has(key)) return { weights, lead };
		met.add(key);
		rivals.push(
			own.means.map((mean, c) => (1 - spreadWeight) * (mean - at(other.means, c)) + apart)
		);
		weights = solveGame(rivals).mix;
	}
}

/**
 * The fewest areas of a set that must be locked in to make it the best at the present weights; none
 * where it is the best already. `null` where even the whole set does not help: constraints forbid it.
 */
export function locksToReach(
	atlas: Atlas,
	problem: SelectionProblem,
	set: readonly number[]
): readonly number[] | null {
	const mask = maskOf(set);
	const scores = scoresOf(atlas.list, problem);
	const own = atlas.allowed.find((other) => atlas.list.masks[other] === mask);
	if (own === undefined) return null;
	// Of every better set, the areas of this one that it lacks: one of them must be locked.
	const lacking = new Set<number>();
	for (const other of atlas.allowed) {
		if (at(scores, other) > at(scores, own)) lacking.add(mask & ~at(atlas.list.masks, other));
	}
	// To lock all of it always does: no other set of its size has every one of its areas.
	let best = set;
	for (let choice = 0; choice < 1 << set.length; choice += 1) {
		const locks = set.filter((_, place) => (choice >>> place) & 1);
		if (locks.length >= best.length) continue;
		const locked = maskOf(locks);
		if ([...lacking].every((areas) => (areas & locked) !== 0)) best = locks;
	}
	return best;
}
