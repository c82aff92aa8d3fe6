import { expect, test } from 'vitest';
import { formatPoints } from '#lib/scene/points.ts';

test('points have one decimal, in the manner of the language, and nothing is minus nothing', () => {
	expect(formatPoints(0.9405, 'da')).toBe('94,1');
	expect(formatPoints(1, 'en')).toBe('100.0');
	expect(formatPoints(0.5, 'en')).toBe('50.0');
	expect(formatPoints(-0.00001, 'en')).toBe('0.0');
	expect(formatPoints(-0.1, 'en')).toBe('−10.0');
});
