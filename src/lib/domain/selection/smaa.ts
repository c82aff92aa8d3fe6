import { sum } from 'd3';
import { addAt } from './numbers.ts';
import { randomNumbers, type RandomNumbers } from './random-numbers.ts';
import { weightDraws, type WeightKnowledge } from './weight-draws.ts';

/*
 * SMAA-2 (Lahdelma and Salminen, Operations Research 49, 2001): weights and values are drawn many
 * times, and what is counted is how often each area takes each rank.
 */

/**
 * One way to see an area: by criterion, the lowest and the highest its value may be. Between them it
 * is drawn evenly; where both are equal nothing is.
 */
export interface AreaView {
	low: readonly number[];
	high: readonly number[];
}

export interface Uncertainty {
	weights: WeightKnowledge;
	/**
	 * By area, at least one: how each assessor sees it. A draw takes one of them with the whole of the
	 * area, for people who lean one way do so in all of its cells.
	 */
	views: readonly (readonly AreaView[])[];
	draws: number;
	/** Kept with the result: the same seed gives the same numbers. */
	seed: number;
}

export interface RankAcceptability {
	/** By area, then by rank, the best first: the share of draws. */
	ranks: readonly (readonly number[])[];
	/** By area: the share of draws in which it is among the first `size`. */
	inTop: readonly number[];
	/** By area: the mean of the weights that put it first; `null` where none did. */
	central: readonly (readonly number[] | null)[];
	draws: number;
}

/** Half of the 95 % interval of a share found by drawing: at most one point in 10,000 draws. */
export function halfWidth(share: number, draws: number): number {
	return 1.96 * Math.sqrt((share * (1 - share)) / draws);
}

/** `null` where no weights fit what is known of them. Equal values share their ranks by lot. */
export function rankAcceptability(
	{ weights, views, draws, seed }: Uncertainty,
	size: number
): RankAcceptability | null {
	const drawWeights = weightDraws(weights);
	if (!drawWeights) return null;
	const areas = views.length;
	const criteria = criteriaOf(weights);
	const random = randomNumbers(seed);
	const weight = new Float64Array(criteria);
	const value = new Float64Array(areas);
	const order = Int32Array.from(views.keys());
	const ranks = views.map(() => new Float64Array(areas));
	const firsts = views.map(() => new Float64Array(criteria));

	for (let draw = 0; draw < draws; draw += 1) {
		drawWeights(random, weight);
		drawValues(views, weight, random, value);
		sortByValue(order, value, random);
		for (let rank = 0; rank < areas; rank += 1) {
			const counts = ranks[order[rank] ?? 0];
			if (counts) addAt(counts, rank, 1);
		}
		const first = firsts[order[0] ?? 0];
		if (first) for (let c = 0; c < criteria; c += 1) addAt(first, c, weight[c] ?? 0);
	}
	return {
		ranks: ranks.map((counts) => Array.from(counts, (count) => count / draws)),
		inTop: ranks.map((counts) => sum(counts.subarray(0, size)) / draws),
		central: firsts.map((total, area) => {
			const count = (ranks[area] ?? [])[0] ?? 0;
			return count === 0 ? null : Array.from(total, (weight) => weight / count);
		}),
		draws
	};
}

/**
 * By area: how often it is first when the weights are those that favour it most, its central ones.
 * Low says that even then the numbers are too uncertain to tell. `null` where it never is first.
 */
export function confidenceFactors(
	uncertainty: Uncertainty,
	{ central }: RankAcceptability
): (number | null)[] {
	return central.map((weights, area) => {
		if (!weights) return null;
		const fixed = rankAcceptability({ ...uncertainty, weights: { kind: 'exact', weights } }, 1);
		return fixed && (fixed.inTop[area] ?? 0);
	});
}

export function criteriaOf(weights: WeightKnowledge): number {
	switch (weights.kind) {
		case 'unknown':
			return weights.criteria;
		case 'ranked':
			return weights.ranks.length;
		case 'bounds':
			return weights.low.length;
		default:
			return weights.weights.length;
	}
}

/** By area: one draw of its value under some weights. */
export function drawValues(
	views: Uncertainty['views'],
	weights: Float64Array,
	random: RandomNumbers,
	into: Float64Array
): void {
	for (let area = 0; area < views.length; area += 1) {
		const choices = views[area] ?? [];
		const view = choices[choices.length > 1 ? random.below(choices.length) : 0];
		let total = 0;
		for (let c = 0; view && c < weights.length; c += 1) {
			const low = view.low[c] ?? 0;
			const span = (view.high[c] ?? 0) - low;
			total += (weights[c] ?? 0) * (span > 0 ? low + span * random.uniform() : low);
		}
		into[area] = total;
	}
}

/** Shuffles first, so that equals come in any order. */
function sortByValue(order: Int32Array, value: Float64Array, random: RandomNumbers): void {
	for (let i = order.length - 1; i > 0; i -= 1) {
		const other = random.below(i + 1);
		const area = order[i] ?? 0;
		order[i] = order[other] ?? 0;
		order[other] = area;
	}
	for (let i = 1; i < order.length; i += 1) {
		const area = order[i] ?? 0;
		const own = value[area] ?? 0;
		let gap = i;
		while (gap > 0 && (value[order[gap - 1] ?? 0] ?? 0) < own) {
			order[gap] = order[gap - 1] ?? 0;
			gap -= 1;
		}
		order[gap] = area;
	}
}
