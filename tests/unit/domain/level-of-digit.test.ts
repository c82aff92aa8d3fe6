import { expect, it } from 'vitest';
import { levelOfDigit, type Scale } from '#lib/domain/scale.ts';
import { SHARE_AFFECTED } from '#lib/domain/scale-presets.ts';

it('counts the levels of a percentage from 0: 0, 10, 30, 50, 70, 90', () => {
	const numbers = [0, 1, 2, 3, 4, 5, 6].map((digit) => levelOfDigit(SHARE_AFFECTED, digit));
	expect(numbers).toEqual([0, 10, 30, 50, 70, 90, null]);
});

it('is the digit itself on a scale of single digits', () => {
	const scale: Scale = { ...SHARE_AFFECTED, min: 1, max: 9, precision: 1, step: 1 };
	expect([0, 1, 4, 9].map((digit) => levelOfDigit(scale, digit))).toEqual([null, 1, 4, 9]);
});
