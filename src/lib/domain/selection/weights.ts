import { sum } from 'd3';
import { at } from './numbers.ts';

/*
 * Weights by criterion. They always add up to 1: what one gains the others lose. A weight says what a
 * step from the worst to the best area is worth, not how important a criterion is as such.
 */

/** All equally much. */
export function evenWeights(count: number): number[] {
	return Array.from({ length: count }, () => 1 / count);
}

/**
 * The weights where one of them is `weight` and the others share the rest in their proportions; evenly
 * where they had nothing. A single criterion always weighs 1.
 */
export function withWeight(
	weights: readonly number[],
	criterion: number,
	weight: number
): number[] {
	const others = sum(weights.filter((_, place) => place !== criterion));
	const rest = 1 - weight;
	return weights.map((other, place) => {
		if (place === criterion) return weights.length === 1 ? 1 : weight;
		return others > 0 ? (rest * other) / others : rest / (weights.length - 1);
	});
}

/**
 * Points of any size as weights, as in swing weighting, where the step that means most has 100. All
 * equally much where nobody has any points.
 */
export function weightsOfPoints(points: readonly number[]): number[] {
	const known = points.map((each) => (Number.isFinite(each) ? Math.max(0, each) : 0));
	const total = sum(known);
	return total > 0 ? known.map((each) => each / total) : evenWeights(points.length);
}

/**
 * The rank-order centroid: the middle of all weights that stand in this order, the weightiest first.
 * w_k = (1/n) Σ 1/i over i from k to n (Barron and Barrett, Management Science 42, 1996).
 */
export function rankOrderCentroid(count: number): number[] {
	return Array.from({ length: count }, (_, place) => {
		let total = 0;
		for (let i = place + 1; i <= count; i += 1) total += 1 / i;
		return total / count;
	});
}

/** Weights as whole numbers of percent that add up to 100: the largest remainders are rounded up. */
export function percentages(weights: readonly number[]): number[] {
	const exact = weights.map((weight) => weight * 100);
	const whole = exact.map((each) => Math.floor(each + 1e-9));
	const order = exact
		.map((each, place) => ({ place, rest: each - at(whole, place) }))
		.sort((a, b) => b.rest - a.rest || a.place - b.place);
	const missing = weights.length === 0 ? 0 : Math.round(sum(exact)) - sum(whole);
	for (const { place } of order.slice(0, missing)) whole[place] = at(whole, place) + 1;
	return whole;
}
