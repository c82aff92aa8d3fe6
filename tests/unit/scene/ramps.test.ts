import { describe, expect, it } from 'vitest';
import { contrast, DEFICIENCIES, distance, luminance, simulate } from '#lib/scene/colour.ts';
import { colourAt, GLOED, inkOn, RAMPS } from '#lib/scene/ramps.ts';

const values = Array.from({ length: 101 }, (_, value) => value);

/** A colour as seen without a deficiency, and with each. */
const eyes = [
	{ eye: 'full colour vision', seen: (colour: string) => colour },
	...DEFICIENCIES.map((deficiency) => ({
		eye: deficiency,
		seen: (colour: string) => simulate(colour, deficiency)
	}))
];

describe('GLOED', () => {
	it('has the six published colours', () => {
		const published = ['#f8f6e7', '#f4dea9', '#f4ac65', '#e26943', '#a42a47', '#531540'];
		expect([0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => colourAt(GLOED, share))).toEqual(published);
	});

	it('keeps its ends beyond the scale', () => {
		expect(colourAt(GLOED, -1)).toBe('#f8f6e7');
		expect(colourAt(GLOED, 2)).toBe('#531540');
	});
});

describe.each(RAMPS)('ramp $id', (ramp) => {
	const colours = values.map((value) => colourAt(ramp, value / 100));

	it('carries a number with a contrast of 4.6 on every one of 101 values', () => {
		const ratios = colours.map((colour) => contrast(colour, inkOn(colour)));
		expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.6);
	});

	it.each(eyes)('grows darker with every value for $eye', ({ seen }) => {
		const lights = colours.map((colour) => luminance(seen(colour)));
		const brighter = lights.filter((light, i) => i > 0 && light >= (lights[i - 1] ?? 0));
		expect(brighter).toEqual([]);
	});

	it.each(eyes)('keeps adjacent stops 6 apart for $eye', ({ seen }) => {
		const stops = ramp.stops.map((stop) => seen(colourAt(ramp, stop.at)));
		const steps = stops.slice(1).map((stop, i) => distance(stop, stops[i] ?? stop));
		expect(Math.min(...steps)).toBeGreaterThanOrEqual(6);
	});
});

describe('inkOn', () => {
	it('is only ever pure black or pure white', () => {
		expect(new Set(values.map((value) => inkOn(colourAt(GLOED, value / 100))))).toEqual(
			new Set(['#000000', '#ffffff'])
		);
	});
});
