import { quantileSorted } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantile } from '#lib/domain/quantile.ts';

describe('quantile', () => {
	test('interpolates as type 7 does', () => {
		const found = [0.25, 0.3, 0.7].map((share) => quantile([1, 2, 3, 4], share));
		expect(found[0]).toBeCloseTo(1.75, 12);
		expect(found[1]).toBeCloseTo(1.9, 12);
		expect(found[2]).toBeCloseTo(3.1, 12);
	});

	test('begins and ends with the numbers themselves, and has nothing to say of none', () => {
		expect(quantile([2, 5, 9], 0)).toBe(2);
		expect(quantile([2, 5, 9], 1)).toBe(9);
		expect(quantile([7], 0.4)).toBe(7);
		expect(quantile([], 0.5)).toBeUndefined();
	});

	test('agrees with an independent implementation of the same type', () => {
		const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });
		fc.assert(
			fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
				const rising = list.toSorted((a, b) => a - b);
				expect(quantile(rising, share)).toBeCloseTo(quantileSorted(rising, share) ?? NaN, 9);
			})
		);
	});
});
