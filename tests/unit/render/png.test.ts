import { describe, expect, it } from 'vitest';
import { MAX_SIDE, pixelSize, sizeProblem } from '#lib/render/png.ts';

/** The width of an A4 column: 640 units of a quarter of a millimetre. */
const column = { width: 640, height: 512 };

describe('pixelSize', () => {
	it.each([
		[150, 945, 756],
		[300, 1890, 1512],
		[600, 3780, 3024]
	])('is the size on paper at %i dpi, to the nearest pixel', (dpi, width, height) => {
		expect(pixelSize(column, { dpi, unitMm: 0.25 })).toEqual({
			width,
			height
		});
	});
});

describe('sizeProblem', () => {
	it('accepts what browsers can hold', () => {
		expect(sizeProblem({ width: 10_000, height: 6000 })).toBeNull();
		expect(sizeProblem({ width: MAX_SIDE, height: 10 })).toBeNull();
	});

	it('says how large the picture would be and how large it may be', () => {
		expect(sizeProblem({ width: 10_000, height: 7000 })).toEqual({
			code: 'export.tooLarge',
			data: {
				width: 10_000,
				height: 7000,
				megapixels: 70,
				limit: '60 MP',
				side: 16_384
			}
		});
	});

	it('refuses a side beyond the limit of a canvas', () => {
		expect(sizeProblem({ width: MAX_SIDE + 1, height: 1 })?.code).toBe('export.tooLarge');
	});
});
