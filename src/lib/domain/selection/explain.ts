import type { Answer } from './answer.ts';
import { rankAmong } from './area-standings.ts';
import { at } from './numbers.ts';
import {
	EXACT,
	lockOf,
	rankedOf,
	weightedValues,
	type ScoredSet,
	type SelectionProblem
} from './problem.ts';
import { searchSets } from './search.ts';
import type { Stretch } from './weight-sweep.ts';

/*
 * Why an area is in, why it is out, and what would change that. Facts with numbers, from 0 to 1; the
 * sentences are made elsewhere, in two languages.
 */

export type Reason =
	/** A constraint of this one area decides. */
	| { kind: 'locked'; constraint: number }
	/** In for the sake of a constraint: without it the area would not be. */
	| { kind: 'held'; constraint: number }
	/** Out because of a constraint: without it the area would be in. `by`: the chosen it counts. */
	| { kind: 'blocked'; constraint: number; by: readonly number[] }
	/** No allowed set has it, or none does without it. */
	| { kind: 'forced' }
	/** It lacks the numbers to be ranked. */
	| { kind: 'unranked' }
	/** A set without it, or with it, is exactly as good. */
	| { kind: 'tied' }
	/** How far its own value is below the lowest of the chosen that no constraint holds in. */
	| { kind: 'below'; area: number; gap: number };

export interface AreaExplanation {
	isChosen: boolean;
	/** Its own value, without variation. */
	value: number;
	/** By criterion: weight times value. They add up to its value. */
	contributions: readonly number[];
	/** Among the areas that can be ranked: how many have more, plus one. `null` where it cannot. */
	rank: number | null;
	/** How much the best set falls when it must do without it, or with it. `null` where there is no such set. */
	loss: number | null;
	/** Who then comes in, and who leaves, besides itself. */
	added: readonly number[];
	removed: readonly number[];
	reasons: readonly Reason[];
}

/** One explanation for each area. Empty where no set is allowed. */
export function explainAreas(problem: SelectionProblem, answer: Answer): AreaExplanation[] {
	const [best] = answer.sets;
	if (!best) return [];
	const value = weightedValues(problem, problem.weights);
	const held = best.areas.filter((area) => heldBy(answer, area).length > 0);
	const ranked = rankedOf(problem);
	const values = ranked.map((area) => at(value, area));
	return Array.from(value, (own, area): AreaExplanation => {
		const isChosen = best.areas.includes(area);
		const other = (isChosen ? answer.withoutArea : answer.withArea)[area] ?? null;
		const isRanked = ranked.includes(area);
		return {
			isChosen,
			value: own,
			contributions: problem.values.map((column, c) => at(problem.weights, c) * at(column, area)),
			rank: isRanked ? rankAmong(own, values) : null,
			loss: other && Math.max(0, best.score - other.score),
			added: other?.areas.filter((each) => each !== area && !best.areas.includes(each)) ?? [],
			removed: other
				? best.areas.filter((each) => each !== area && !other.areas.includes(each))
				: [],
			reasons: [
				...(isRanked ? [] : [{ kind: 'unranked' } as const]),
				...(problem.candidates.includes(area)
					? reasonsFor(problem, answer, best, { area, isChosen, other, held, value })
					: [])
			]
		};
	});
}

interface Case {
	area: number;
	isChosen: boolean;
	other: ScoredSet | null;
	held: readonly number[];
	value: Float64Array;
}

function reasonsFor(
	{ constraints, unranked }: SelectionProblem,
	answer: Answer,
	best: ScoredSet,
	{ area, isChosen, other, held, value }: Case
): Reason[] {
	const reasons: Reason[] = [];
	const lock = constraints.findIndex((each) => lockOf(each)?.area === area);
	if (lock !== -1) reasons.push({ kind: 'locked', constraint: lock });
	else if (!other) reasons.push({ kind: 'forced' });
	else if (other.score >= best.score - EXACT) reasons.push({ kind: 'tied' });
	if (isChosen) {
		for (const constraint of heldBy(answer, area)) {
			if (constraint !== lock) reasons.push({ kind: 'held', constraint });
		}
		return reasons;
	}
	answer.withoutConstraint.forEach((set, place) => {
		const constraint = constraints[place];
		if (place === lock || !constraint || !set?.areas.includes(area)) return;
		// Only a set that is better for it shows that the constraint decides.
		if (set.score <= best.score + EXACT) return;
		const by =
			constraint.kind === 'count' && constraint.members.includes(area)
				? constraint.members.filter((member) => best.areas.includes(member))
				: [];
		reasons.push({ kind: 'blocked', constraint: place, by });
	});
	const free = best.areas.filter((each) => !held.includes(each) && !unranked.includes(each));
	const lowest = free.toSorted((a, b) => at(value, a) - at(value, b) || b - a)[0];
	if (lowest !== undefined && at(value, lowest) > at(value, area) + EXACT) {
		reasons.push({ kind: 'below', area: lowest, gap: at(value, lowest) - at(value, area) });
	}
	return reasons;
}

/** The constraints without which the best set, being better, would do without an area. */
function heldBy({ sets, withoutConstraint }: Answer, area: number): number[] {
	const [best] = sets;
	return withoutConstraint.flatMap((set, place) =>
		best && set && set.score > best.score + EXACT && !set.areas.includes(area) ? [place] : []
	);
}

/** A way into the best set, by its own value. */
export interface Route {
	/** The constraint that has to go first; `null` for none. */
	lifted: number | null;
	/** How much its value must rise, exactly: then a set with it is as good as the best. 0 where it is in. */
	rise: number;
	/** By criterion: the value there that would do, others as they are; `null` where the criterion weighs nothing. */
	needed: readonly (number | null)[];
}

/**
 * What would bring an area in: a higher value alone, or with one constraint less. The smallest rise
 * first; a constraint is named only where it saves something. A set's score is linear in the value of
 * its areas, so that the rise is exact. A value above 1 lies beyond the best there is today.
 */
export function routesInto(problem: SelectionProblem, answer: Answer, area: number): Route[] {
	const { constraints, size, spreadWeight, values, weights } = problem;
	const asked = { kind: 'count', members: [area], min: 1, max: 1 } as const;
	const routeOf = (
		lifted: number | null,
		best: ScoredSet | null | undefined,
		own: ScoredSet | null | undefined
	): Route[] => {
		if (!best || !own || spreadWeight >= 1) return [];
		const rise = (Math.max(0, best.score - own.score) * size) / (1 - spreadWeight);
		const needed = values.map((column, c) => {
			const weight = at(weights, c);
			return weight === 0 ? null : at(column, area) + rise / weight;
		});
		return [{ lifted, rise, needed }];
	};
	const [plain] = routeOf(null, answer.sets[0], answer.withArea[area]);
	const lifting = constraints
		.flatMap((_, lifted) => {
			const best = answer.withoutConstraint[lifted];
			if (best?.areas.includes(area)) return routeOf(lifted, best, best);
			const kept = constraints.filter((_, place) => place !== lifted);
			const [own] = searchSets({ ...problem, constraints: [...kept, asked] }).sets;
			return routeOf(lifted, best, own);
		})
		.filter(({ rise }) => !plain || rise < plain.rise - EXACT);
	return [...(plain ? [plain] : []), ...lifting].sort((a, b) => a.rise - b.rise);
}

/** How an area scores with other weights of one criterion. */
export interface WeightRoute {
	criterion: number;
	/** The nearest weight at which the best set has the area. */
	weight: number;
}

/** Which one weight, moved how little, brings an area in. `sweeps`: the stretches of each criterion. */
export function weightRoutesInto(
	sweeps: readonly (readonly Stretch[])[],
	weights: readonly number[],
	area: number
): WeightRoute[] {
	const distance = ({ criterion, weight }: WeightRoute) =>
		Math.abs(weight - at(weights, criterion));
	return sweeps
		.flatMap((stretches, criterion): WeightRoute[] => {
			const now = at(weights, criterion);
			const near = stretches
				.filter(({ set }) => set.areas.includes(area))
				.map(({ from, to }) => ({ criterion, weight: Math.min(to, Math.max(from, now)) }))
				.sort((a, b) => distance(a) - distance(b));
			return near.slice(0, 1);
		})
		.sort((a, b) => distance(a) - distance(b));
}
