import { describe, expect, it } from 'vitest';
import { contrast, DEFICIENCIES, distance, luminance, simulate } from '#lib/scene/colour.ts';
import { QUIET } from '#lib/scene/difference-cells.ts';
import { differenceReach, paintDifference } from '#lib/scene/difference-ramp.ts';
import { percentScale, readinessScale } from '../../support/builders.ts';

const REACH = 40;
const values = Array.from({ length: 2 * REACH + 1 }, (_, i) => i - REACH);
const fillOf = (delta: number) => paintDifference(delta, REACH).fill;

const eyes = [
	{ eye: 'full colour vision', seen: (colour: string) => colour },
	...DEFICIENCIES.map((deficiency) => ({
		eye: deficiency,
		seen: (colour: string) => simulate(colour, deficiency)
	}))
];

describe('the ramp of differences', () => {
	it('has the published colours at its ends and its middle', () => {
		expect([-40, 0, 40].map(fillOf)).toEqual(['#006d9a', '#f0f4f6', '#bb3e4b']);
	});

	it.each(values)('carries a number with a contrast of 4.5 at %i', (delta) => {
		const { fill, ink } = paintDifference(delta, REACH);
		expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
	});

	it('carries the quiet zero with a contrast of 4.5', () => {
		expect(contrast(fillOf(0), QUIET)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(eyes)('grows darker to either side for $eye', ({ seen }) => {
		for (const side of [1, -1]) {
			const lights = values.filter((v) => v >= 0).map((v) => luminance(seen(fillOf(side * v))));
			expect(lights).toEqual(lights.toSorted((a, b) => b - a));
		}
	});

	it.each(eyes)('keeps more and less apart for $eye', ({ seen }) => {
		const apart = (size: number) => distance(seen(fillOf(size)), seen(fillOf(-size)));
		expect(apart(10)).toBeGreaterThanOrEqual(4.5);
		for (const size of [20, 30, 40]) expect(apart(size)).toBeGreaterThanOrEqual(6);
	});

	it('ends at its reach, and says where a difference is larger', () => {
		expect(paintDifference(60, REACH)).toEqual({ ...paintDifference(40, REACH), isClipped: true });
		expect(paintDifference(40, REACH).isClipped).toBe(false);
		expect(paintDifference(-41, REACH).isClipped).toBe(true);
	});

	it('reaches 40 points of a share, and whole levels of an ordinal scale', () => {
		expect(differenceReach(percentScale())).toBe(40);
		expect(differenceReach(readinessScale())).toBe(4);
	});
});
