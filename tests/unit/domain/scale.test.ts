import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	isOnScale,
	levelAt,
	levelMiddle,
	levelsInOrder,
	shareOfScale,
	toScale,
	type Scale
} from '#lib/domain/scale.ts';
import { BAND_MIDPOINTS, SCALE_PRESETS, SHARE_AFFECTED, TRL } from '#lib/domain/scale-presets.ts';

const halves: Scale = { ...SHARE_AFFECTED, min: -1, max: 1, precision: 0.1, step: 0.1 };

describe('isOnScale', () => {
	it('holds whole steps of the precision, both ends included', () => {
		expect([0, 1, 55, 100].every((n) => isOnScale(SHARE_AFFECTED, n))).toBe(true);
		expect([-1, 0.5, 101, Number.NaN, Infinity].some((n) => isOnScale(SHARE_AFFECTED, n))).toBe(
			false
		);
	});

	it('is not fooled by decimal fractions', () => {
		for (let tenths = -10; tenths <= 10; tenths += 1) {
			expect(isOnScale(halves, tenths / 10), String(tenths)).toBe(true);
		}
	});
});

describe('toScale', () => {
	it('gives a number the scale can hold, whatever it is given', () => {
		const anyScale = fc.constantFrom(...SCALE_PRESETS, halves);
		fc.assert(
			fc.property(anyScale, fc.double({ noNaN: true }), (scale, number) => {
				expect(isOnScale(scale, toScale(scale, number))).toBe(true);
			})
		);
	});

	it('leaves numbers of the scale alone', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 100 }), (number) => {
				expect(toScale(SHARE_AFFECTED, number)).toBe(number);
			})
		);
	});
});

describe('levelAt', () => {
	it.each([
		[0, 'none'],
		[1, 'a-few'],
		[20, 'a-few'],
		[21, 'a-minority'],
		[60, 'about-half'],
		[61, 'a-majority'],
		[100, 'nearly-all']
	])('names %d of the share scale %s', (number, id) => {
		expect(levelAt(SHARE_AFFECTED, number)?.id).toBe(id);
	});

	it('names nothing outside the scale', () => {
		expect(levelAt(SHARE_AFFECTED, 101)).toBeNull();
		expect(levelAt(TRL, 0)).toBeNull();
	});
});

it('levelMiddle gives the numbers that the quick keys type', () => {
	expect(levelsInOrder(SHARE_AFFECTED).map((each) => levelMiddle(SHARE_AFFECTED, each))).toEqual([
		...BAND_MIDPOINTS
	]);
});

it('shareOfScale runs from 0 to 1 over any scale and stays inside it', () => {
	expect([1, 5, 9].map((n) => shareOfScale(TRL, n))).toEqual([0, 0.5, 1]);
	expect(shareOfScale(TRL, -4)).toBe(0);
	expect(shareOfScale(TRL, 40)).toBe(1);
});
