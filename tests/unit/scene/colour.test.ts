import { describe, expect, it } from 'vitest';
import {
	blend,
	contrast,
	distance,
	luminance,
	oklchToColour,
	simulate
} from '#lib/scene/colour.ts';

describe('contrast', () => {
	it('is 21 between black and white, either way round', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
		expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
	});
});

describe('luminance', () => {
	it('weighs the primaries as WCAG does', () => {
		expect(luminance('#ff0000')).toBeCloseTo(0.2126, 4);
		expect(luminance('#00ff00')).toBeCloseTo(0.7152, 4);
		expect(luminance('#0000ff')).toBeCloseTo(0.0722, 4);
	});
});

describe('oklchToColour', () => {
	it('makes greys without chroma', () => {
		expect(oklchToColour({ l: 0, c: 0, h: 0 })).toBe('#000000');
		expect(oklchToColour({ l: 1, c: 0, h: 200 })).toBe('#ffffff');
	});

	it('gives the published OKLCH of sRGB red', () => {
		expect(oklchToColour({ l: 0.62796, c: 0.25768, h: 29.234 })).toBe('#ff0000');
	});

	it('clips what sRGB cannot show', () => {
		expect(oklchToColour({ l: 0.7, c: 0.4, h: 150 })).toMatch(/^#[0-9a-f]{6}$/);
	});
});

describe('distance', () => {
	it('is 100 from black to white and 0 from a colour to itself', () => {
		expect(distance('#000000', '#ffffff')).toBeCloseTo(100, 1);
		expect(distance('#a42a47', '#a42a47')).toBe(0);
	});
});

describe('simulate', () => {
	it('leaves greys as they are', () => {
		for (const deficiency of ['protan', 'deutan', 'tritan'] as const) {
			expect(distance(simulate('#808080', deficiency), '#808080')).toBeLessThan(0.5);
		}
	});

	it('brings red and green together for a deutan eye', () => {
		const [red, green] = ['#c04040', '#6f7a30'];
		const seen = distance(simulate(red, 'deutan'), simulate(green, 'deutan'));
		expect(seen).toBeLessThan(distance(red, green) / 2);
	});
});

describe('blend', () => {
	it('mixes in sRGB', () => {
		expect(blend('#ffffff', '#000000', 0.5)).toBe('#808080');
		expect(blend('#102030', '#ffffff', 1)).toBe('#102030');
		expect(blend('#102030', '#ffffff', 0)).toBe('#ffffff');
	});
});
