import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ValueScale } from '#lib/domain/selection/stored-scale.ts';
import { fittingScale, isFlat, numberOn, valueOn } from '#lib/domain/selection/value-scale.ts';

const anyNumber = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('fittingScale', () => {
	it('runs from the lowest to the highest', () => {
		const scale = fittingScale([12, 4, 8], false);
		expect([4, 8, 12, 16].map((number) => valueOn(scale, number))).toEqual([0, 0.5, 1, 1.5]);
	});

	it('counts doublings of volumes that lie far apart, and of nothing else', () => {
		const scale = fittingScale([10, 1000, 100], true);
		expect([10, 100, 1000].map((number) => valueOn(scale, number))).toEqual([0, 0.5, 1]);
		expect(valueOn(scale, 0)).toBeNull();
		expect(fittingScale([10, 1000], false).kind).toBe('even');
		expect(fittingScale([100, 1000], true).kind).toBe('even');
		expect(fittingScale([0, 1000], true).kind).toBe('even');
	});

	it('is unmoved by another unit', () => {
		const numbers = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 9 });
		fc.assert(
			fc.property(numbers, fc.integer({ min: 1, max: 50 }), anyNumber, (known, times, plus) => {
				const other = known.map((number) => number * times + plus);
				const values = (all: readonly number[]) =>
					all.map((number) => valueOn(fittingScale(all, false), number));
				expect(values(other)).toEqual(
					values(known).map((value) => expect.closeTo(value ?? NaN, 5) as number)
				);
			})
		);
	});
});

describe('valueOn', () => {
	it('is halfway where all are equal', () => {
		const scale = fittingScale([7, 7], true);
		expect(isFlat(scale)).toBe(true);
		expect(valueOn(scale, 7)).toBe(0.5);
		expect(valueOn({ kind: 'rank', numbers: [3, 3, 3] }, 3)).toBe(0.5);
		expect(valueOn(fittingScale([], true), 3)).toBe(0.5);
	});

	it('shares a rank among equals', () => {
		const scale = { kind: 'rank', numbers: [1, 5, 5, 9, 100] } as const;
		const ranked = { ...scale, numbers: [...scale.numbers] };
		expect([1, 5, 9, 100].map((number) => valueOn(ranked, number))).toEqual([0, 0.375, 0.75, 1]);
	});

	it('follows a drawn value function, and goes on beyond its ends', () => {
		const points = [
			{ number: 0, value: 0 },
			{ number: 10, value: 0.8 },
			{ number: 30, value: 1 }
		];
		const scale = { kind: 'points', points } as const;
		const drawn = { ...scale, points: [...points] };
		expect([0, 5, 10, 20, 30].map((number) => valueOn(drawn, number))).toEqual([
			0,
			0.4,
			0.8,
			expect.closeTo(0.9, 9) as number,
			1
		]);
		expect(valueOn(drawn, 40)).toEqual(expect.closeTo(1.1, 9));
		expect(valueOn(drawn, -5)).toEqual(expect.closeTo(-0.4, 9));
		expect(ValueScale.safeParse({ kind: 'points', points: points.toReversed() }).success).toBe(
			false
		);
	});

	it('is a finite number or nothing, on every scale the document can hold', () => {
		const ends = fc.record({ low: anyNumber, high: anyNumber });
		const points = fc
			.uniqueArray(fc.record({ number: fc.integer(), value: anyNumber }), {
				minLength: 2,
				maxLength: 5,
				selector: ({ number }) => number
			})
			.map((all) => all.sort((a, b) => a.number - b.number));
		const anyScale: fc.Arbitrary<ValueScale> = fc.oneof(
			ends.map((each) => ({ kind: 'even' as const, ...each })),
			ends.map((each) => ({ kind: 'log' as const, ...each })),
			fc.array(anyNumber).map((numbers) => ({ kind: 'rank' as const, numbers })),
			points.map((each) => ({ kind: 'points' as const, points: each }))
		);
		fc.assert(
			fc.property(anyScale, fc.integer({ min: -1e6, max: 1e6 }), (scale, number) => {
				const value = valueOn(scale, number);
				if (value !== null) expect(Number.isFinite(value)).toBe(true);
			}),
			// Ends so far apart that their ratio is no number any more.
			{ examples: [[{ kind: 'log', low: 5e-324, high: 8.881784197001252e-16 }, 1]] }
		);
	});
});

describe('numberOn', () => {
	it('is the way back', () => {
		const scales: ValueScale[] = [
			fittingScale([20, 80], false),
			fittingScale([2, 800], true),
			{
				kind: 'points',
				points: [
					{ number: 0, value: 0 },
					{ number: 10, value: 0.8 },
					{ number: 30, value: 1 }
				]
			}
		];
		for (const scale of scales) {
			for (const value of [0, 0.25, 0.83, 1, 1.2]) {
				const number = numberOn(scale, value);
				expect(number === null ? null : valueOn(scale, number)).toEqual(expect.closeTo(value, 9));
			}
		}
	});

	it('knows no number where many would do', () => {
		expect(numberOn(fittingScale([5, 5], false), 0.5)).toBeNull();
		expect(numberOn({ kind: 'rank', numbers: [1, 2] }, 0.5)).toBeNull();
	});
});
