import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	evenWeights,
	percentages,
	rankOrderCentroid,
	weightsOfPoints,
	withWeight
} from '#lib/domain/selection/weights.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const part = fc.double({ min: 0, max: 1, noNaN: true });
const anyPoints = fc.array(part, { minLength: 1, maxLength: 8 });

describe('rankOrderCentroid', () => {
	it('is the published one', () => {
		const rounded = (count: number) => rankOrderCentroid(count).map((each) => each.toFixed(4));
		expect(rounded(3)).toEqual(['0.6111', '0.2778', '0.1111']);
		expect(rounded(4)).toEqual(['0.5208', '0.2708', '0.1458', '0.0625']);
	});
});

describe('weights', () => {
	it('always add up to 1, however the points and the slider stand', () => {
		fc.assert(
			fc.property(anyPoints, part, fc.nat(), (points, weight, pick) => {
				const weights = weightsOfPoints(points);
				expect(sum(weights)).toBeCloseTo(1, 9);
				const moved = withWeight(weights, pick % weights.length, weight);
				expect(sum(moved)).toBeCloseTo(1, 9);
				expect(moved.every((each) => each >= 0)).toBe(true);
			})
		);
	});

	it('of swing points are their proportions', () => {
		expect(weightsOfPoints([100, 60, 40])).toEqual([0.5, 0.3, 0.2]);
	});

	it('are even where nobody has points, or only such as make no sense', () => {
		expect(weightsOfPoints([0, 0])).toEqual([0.5, 0.5]);
		expect(weightsOfPoints([NaN, -3, Infinity])).toEqual(evenWeights(3));
		expect(weightsOfPoints([])).toEqual([]);
	});

	it('keep their proportions while one of them moves, and share evenly after all were gone', () => {
		expect(withWeight([0.5, 0.3, 0.2], 0, 0.2).map((each) => each.toFixed(3))).toEqual([
			'0.200',
			'0.480',
			'0.320'
		]);
		const all = withWeight([0.5, 0.3, 0.2], 0, 1);
		expect(all).toEqual([1, 0, 0]);
		expect(withWeight(all, 0, 0.4)).toEqual([0.4, 0.3, 0.3]);
		expect(withWeight([1], 0, 0.3)).toEqual([1]);
	});
});

describe('percentages', () => {
	it('are whole and add up to 100, each within one of its weight', () => {
		expect(percentages([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
		expect(percentages([])).toEqual([]);
		fc.assert(
			fc.property(anyPoints, (points) => {
				const weights = weightsOfPoints(points);
				const whole = percentages(weights);
				expect(sum(whole)).toBe(100);
				whole.forEach((each, c) =>
					expect(Math.abs(each - (weights[c] ?? 0) * 100)).toBeLessThan(1)
				);
			})
		);
	});
});
