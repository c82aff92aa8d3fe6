import { addAt } from './numbers.ts';
import { scoreOf, type ScoredSet, type SelectionProblem } from './problem.ts';
import { randomNumbers } from './random-numbers.ts';
import { searchSets } from './search.ts';
import { criteriaOf, drawValues, type Uncertainty } from './smaa.ts';
import { weightDraws } from './weight-draws.ts';

/*
 * The whole choice made anew for each draw, constraints included: whether an area belongs to the set,
 * which its rank alone does not say.
 */

export interface SetDraws {
	/** By area: the share of draws in whose best set it is. */
	inclusion: readonly number[];
	/** By area, then by area: the share of draws in whose best set both are. */
	together: readonly (readonly number[])[];
	/** The sets that were best, the most frequent first. */
	sets: readonly { areas: readonly number[]; share: number }[];
	/** What a given set scores below the best, on average. */
	regret: number;
	/** How many draws were made. */
	draws: number;
	/** False where a search was cut off. */
	isProven: boolean;
}

/** So many sets that were best before are tried first; a good start shortens a search. */
const POOL = 20;

/**
 * `watched`: the set whose regret is asked for. `null` where no weights fit what is known of them, or
 * no set is allowed.
 */
export function drawSets(
	problem: SelectionProblem,
	{ weights, views, draws, seed }: Uncertainty,
	watched: readonly number[]
): SetDraws | null {
	const drawWeights = weightDraws(weights);
	if (!drawWeights) return null;
	const { areas } = problem;
	const random = randomNumbers(seed);
	const weight = new Float64Array(criteriaOf(weights));
	const value = new Float64Array(areas);
	const together = Array.from({ length: areas }, () => new Float64Array(areas));
	const winners = new Map<string, { areas: readonly number[]; count: number }>();
	const pool: (readonly number[])[] = [];
	let regret = 0;
	let isProven = true;

	for (let draw = 0; draw < draws; draw += 1) {
		drawWeights(random, weight);
		drawValues(views, weight, random, value);
		const drawn = { ...problem, values: [value], weights: [1] };
		const result = searchSets(drawn, { start: bestKnown(drawn, pool, value) });
		const [best] = result.sets;
		if (!best) return null;
		isProven &&= result.isProven;
		regret += best.score - scoreOf(drawn, watched, value);
		for (const area of best.areas) {
			const row = together[area];
			if (row) for (const other of best.areas) addAt(row, other, 1);
		}
		const key = best.areas.join();
		const winner = winners.get(key);
		if (winner) winner.count += 1;
		else {
			winners.set(key, { areas: best.areas, count: 1 });
			if (pool.length < POOL) pool.push(best.areas);
		}
	}
	return {
		inclusion: together.map((row, area) => (row[area] ?? 0) / draws),
		together: together.map((row) => Array.from(row, (count) => count / draws)),
		sets: [...winners.values()]
			.map((winner) => ({ areas: winner.areas, share: winner.count / draws }))
			.sort((a, b) => b.share - a.share),
		regret: regret / draws,
		draws,
		isProven
	};
}

/** Which of the first winners is best now. The constraints are those of every draw, so that all are allowed. */
function bestKnown(
	problem: SelectionProblem,
	pool: readonly (readonly number[])[],
	weighted: Float64Array
): ScoredSet | null {
	let best: ScoredSet | null = null;
	for (const areas of pool) {
		const score = scoreOf(problem, areas, weighted);
		if (!best || score > best.score) best = { areas, score };
	}
	return best;
}

/** Two areas of which nearly every draw takes exactly one. */
export interface Substitutes {
	areas: readonly [number, number];
	/** The share of draws that take exactly one. */
	share: number;
}

const OPEN = 0.05;
const EITHER = 0.8;

/** Pairs that stand for each other: both in doubt, and exactly one of them in more than four draws of five. */
export function substitutesOf({ inclusion, together }: SetDraws): Substitutes[] {
	const isOpen = (area: number) =>
		(inclusion[area] ?? 0) >= OPEN && (inclusion[area] ?? 0) <= 1 - OPEN;
	const open = inclusion.flatMap((_, area) => (isOpen(area) ? [area] : []));
	return open
		.flatMap((a, place) =>
			open.slice(place + 1).map((b): Substitutes => {
				const both = (together[a] ?? [])[b] ?? 0;
				return { areas: [a, b], share: (inclusion[a] ?? 0) + (inclusion[b] ?? 0) - 2 * both };
			})
		)
		.filter(({ share }) => share > EITHER)
		.sort((a, b) => b.share - a.share);
}
