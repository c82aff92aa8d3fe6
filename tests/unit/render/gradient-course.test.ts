import { describe, expect, it } from 'vitest';
import { colourCourse, gradientPixels } from '#lib/render/gradient-course.ts';

describe('gradientPixels', () => {
	const red = (pixels: Uint8ClampedArray) => [...pixels].filter((_, at) => at % 4 === 0);

	it('takes the colour at the centre of each pixel', () => {
		const stops = [
			{ at: 0, colour: '#000000' },
			{ at: 1, colour: '#640000' }
		];
		// Ten units at two pixels per unit: centres at 0.25, 0.75, … units of 100 reds over 10 units.
		const reds = red(gradientPixels({ x1: 0, x2: 10, stops }, 2, 20));
		expect(reds.slice(0, 4)).toEqual([2, 8, 12, 18]);
		expect(reds.at(-1)).toBe(98);
	});

	it('holds the end colours outside its stops', () => {
		const stops = [
			{ at: 0, colour: '#0a0000' },
			{ at: 1, colour: '#c80000' }
		];
		const reds = red(gradientPixels({ x1: 4, x2: 6, stops }, 1, 10));
		expect(reds.slice(0, 4)).toEqual([10, 10, 10, 10]);
		expect(reds.slice(6)).toEqual([200, 200, 200, 200]);
	});

	it('keeps a hard edge hard where two stops meet', () => {
		const stops = [
			{ at: 0, colour: '#010000' },
			{ at: 0.5, colour: '#010000' },
			{ at: 0.5, colour: '#ff0000' },
			{ at: 1, colour: '#ff0000' }
		];
		expect(red(gradientPixels({ x1: 0, x2: 4, stops }, 1, 4))).toEqual([1, 1, 255, 255]);
	});

	it('is opaque everywhere', () => {
		const pixels = gradientPixels({ x1: 0, x2: 1, stops: [{ at: 0, colour: '#123456' }] }, 1, 3);
		expect([...pixels]).toEqual([18, 52, 86, 255, 18, 52, 86, 255, 18, 52, 86, 255]);
	});
});

describe('colourCourse', () => {
	it('is black only where a gradient has no stops at all', () => {
		expect(colourCourse({ x1: 0, x2: 1, stops: [] })(0.5)).toEqual([0, 0, 0]);
		expect(colourCourse({ x1: 0, x2: 1, stops: [{ at: 0.5, colour: '#0000ff' }] })(0)).toEqual([
			0, 0, 255
		]);
	});
});
