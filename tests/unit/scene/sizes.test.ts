import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	LEAST_WIDTH,
	pageSize,
	PRESET_IDS,
	sizeSpec,
	unitMmOf,
	type FigureSize
} from '#lib/scene/sizes.ts';

/** Of the smallest text that a figure sets on purpose. */
const pointsOf = (unitMm: number) => (9.9 * unitMm * 72) / 25.4;

describe('a size with a name', () => {
	it.each(PRESET_IDS)('has type that can be read, as %s', (size) => {
		expect(pointsOf(sizeSpec(size).unitMm)).toBeGreaterThan(7);
	});

	it('has the sides of the page or the slide it is named for', () => {
		expect(pageSize('column')).toMatchObject({ width: 160, height: null });
		expect(pageSize('slide43').width).toBeCloseTo(254, 6);
		expect(pageSize('half').width).toBeCloseTo(pageSize('slide').width / 2, 6);
		for (const size of ['slide', 'slide43', 'half'] as const)
			expect(pageSize(size).height).toBeCloseTo(190.5, 6);
	});

	it('has points for units on a slide', () => {
		expect(sizeSpec('slide')).toMatchObject({ width: 960, height: 540, layout: 'slide' });
		expect(sizeSpec('slide43')).toMatchObject({ width: 720, height: 540, layout: 'sheet' });
	});
});

describe('a typed size', () => {
	it('means the same in pixels as in millimetres', () => {
		const pixels = { kind: 'custom', unit: 'px', dpi: 254, width: 1600, height: 900 } as const;
		const page = pageSize(pixels);
		expect(page.width).toBeCloseTo(160, 9);
		expect(page.height).toBeCloseTo(90, 9);
		expect(sizeSpec(pixels).width).toBe(sizeSpec('column').width);
	});

	it('is never laid out narrower than names and years need', () => {
		const small = sizeSpec({ kind: 'custom', unit: 'mm', width: 50, height: null });
		expect(small.width).toBe(LEAST_WIDTH);
		expect(pointsOf(small.unitMm)).toBeLessThan(7);
	});

	it('keeps its shape and its width in units of whatever length', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 40, max: 2000 }),
				fc.option(fc.integer({ min: 40, max: 2000 })),
				fc.integer({ min: 100, max: 4000 }),
				(width, height, units) => {
					const size: FigureSize = { kind: 'custom', unit: 'mm', width, height };
					for (const fit of [undefined, { width: units, isOpen: false }]) {
						const spec = sizeSpec(size, fit);
						expect(spec.width * spec.unitMm).toBeCloseTo(width, 6);
						expect(spec.height === null).toBe(height === null);
						if (height !== null && spec.height !== null)
							expect(Math.abs(spec.height - height / spec.unitMm)).toBeLessThanOrEqual(0.0051);
					}
				}
			)
		);
	});
});

describe('the unit of a finished figure', () => {
	it('is that of its page', () => {
		expect(unitMmOf({ width: 640, height: 900 }, 'column')).toBe(0.25);
		expect(unitMmOf({ width: 960, height: 540 }, 'slide')).toBeCloseTo(25.4 / 72, 9);
	});

	it('shrinks where the figure is larger than its page', () => {
		expect(unitMmOf({ width: 1280, height: 900 }, 'column')).toBe(0.125);
		expect(unitMmOf({ width: 960, height: 1080 }, 'slide')).toBeCloseTo(25.4 / 144, 9);
	});
});
