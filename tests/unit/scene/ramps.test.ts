import { describe, expect, it } from 'vitest';
import { classesOf } from '#lib/scene/classes.ts';
import {
	blend,
	contrast,
	DEFICIENCIES,
	distance,
	greyOf,
	luminance,
	simulate
} from '#lib/scene/colour.ts';
import { paintDifference } from '#lib/scene/difference-ramp.ts';
import { colourAt, GLOED, inkOn, RAMPS, type Ramp } from '#lib/scene/ramps.ts';
import { DARK, LIGHT } from '#lib/scene/theme.ts';
import { percentScale } from '../../support/builders.ts';

const values = Array.from({ length: 101 }, (_, value) => value);

/** A colour as seen by everyone, with each deficiency, and in black print. */
const eyes = [
	{ eye: 'full', seen: (colour: string) => colour },
	...DEFICIENCIES.map((deficiency) => ({
		eye: deficiency,
		seen: (colour: string) => simulate(colour, deficiency)
	})),
	{ eye: 'grey', seen: greyOf }
] as const;

const inClasses = (ramp: Ramp): Ramp => ({ ...ramp, classes: classesOf(percentScale()) });
const coloursOf = (ramp: Ramp) => values.map((value) => colourAt(ramp, value / 100));
const stopsOf = (ramp: Ramp) => ramp.stops.map((stop) => colourAt(ramp, stop.at));
const stepsOf = (colours: readonly string[]) =>
	colours.slice(1).map((colour, i) => distance(colour, colours[i] ?? colour));
const ratiosOf = (ramp: Ramp) =>
	coloursOf(ramp).map((colour) => Math.round(contrast(colour, inkOn(colour)) * 100) / 100);

/** What the design says of each ramp; Projektor as it is used, in classes. */
const DESIGN = [
	{
		ramp: RAMPS.gloed,
		used: RAMPS.gloed,
		hexes: ['#f8f6e7', '#f4dea9', '#f4ac65', '#e26943', '#a42a47', '#531540'],
		contrast: 4.62,
		at: 69,
		steps: { full: 8.4, deutan: 8.1, protan: 9.3, tritan: 7.6 }
	},
	{
		ramp: RAMPS.fjord,
		used: RAMPS.fjord,
		hexes: ['#f3f7eb', '#cae8c3', '#7dcdb7', '#409db2', '#286096', '#232862'],
		contrast: 4.64,
		at: 71,
		steps: { full: 8.3, deutan: 7.3, protan: 6.7, tritan: 7.7 }
	},
	{
		ramp: RAMPS.tryk,
		used: RAMPS.tryk,
		hexes: ['#fafafa', '#dbdbdb', '#b4b4b4', '#898989', '#585858', '#262626'],
		contrast: 4.61,
		at: 68,
		steps: { full: 9.4 }
	},
	{
		ramp: RAMPS.projektor,
		used: inClasses(RAMPS.projektor),
		hexes: ['#fefdfa', '#f8ed94', '#faab3f', '#dd4a24', '#8d0934', '#24072a'],
		contrast: 5.08,
		at: null,
		steps: { full: 12.2, tritan: 6.8 }
	}
];

describe.each(DESIGN)('$ramp.id', ({ ramp, used, hexes, contrast: least, at, steps }) => {
	it('has its published colours', () => {
		expect(stopsOf(ramp)).toEqual(hexes);
	});

	it('has the published lowest contrast, over all 101 values', () => {
		const ratios = ratiosOf(used);
		expect(Math.min(...ratios)).toBeCloseTo(least, 2);
		if (at !== null) expect(ratios.indexOf(Math.min(...ratios))).toBe(at);
	});

	it.each(Object.entries(steps))('has the published smallest step for %s', (name, smallest) => {
		const { seen } = eyes.find(({ eye }) => eye === name) ?? eyes[0];
		expect(Math.min(...stepsOf(stopsOf(ramp).map(seen)))).toBeCloseTo(smallest, 0.5);
	});
});

const EVERY = [...Object.values(RAMPS), ...Object.values(RAMPS).map(inClasses)].map((ramp) => ({
	ramp,
	name: `${ramp.id} in ${ramp.classes ? 'classes' : 'a run'}`
}));

describe.each(EVERY)('$name', ({ ramp }) => {
	it('carries a number with a contrast of 4.5 on every one of 101 values', () => {
		expect(Math.min(...ratiosOf(ramp))).toBeGreaterThanOrEqual(4.5);
	});

	it.each(eyes)(
		'never grows lighter with the value, and darker over its stops, for $eye',
		({ seen }) => {
			const lights = coloursOf(ramp).map((colour) => luminance(seen(colour)));
			expect(lights.filter((light, i) => i > 0 && light > (lights[i - 1] ?? 0))).toEqual([]);
			const stops = stopsOf(ramp).map((colour) => luminance(seen(colour)));
			expect(stops.filter((light, i) => i > 0 && light >= (stops[i - 1] ?? 0))).toEqual([]);
		}
	);

	it.each(eyes)(
		'keeps adjacent stops apart for $eye: by 6, in black print by 5',
		({ eye, seen }) => {
			const least = eye === 'grey' ? 5 : 6;
			expect(Math.min(...stepsOf(stopsOf(ramp).map(seen)))).toBeGreaterThanOrEqual(least);
		}
	);
});

describe.each(Object.values(RAMPS))('$id as a run', (ramp) => {
	it('has another colour for every value, darker each time', () => {
		const lights = coloursOf(ramp).map(luminance);
		expect(lights.filter((light, i) => i > 0 && light >= (lights[i - 1] ?? 0))).toEqual([]);
	});

	it('is set off from paper and from the dark page by the outline at both of its ends', () => {
		for (const { paper, outline } of [LIGHT, DARK]) {
			// Lightest on paper, darkest on dark: the fills alone would be lost there.
			const drawn = blend(outline.colour, paper, outline.opacity);
			expect(contrast(drawn, paper)).toBeGreaterThan(1.9);
		}
	});
});

describe('inkOn', () => {
	it('is only ever pure black or pure white', () => {
		const inks = values.map((value) => inkOn(colourAt(GLOED, value / 100)));
		expect(new Set(inks)).toEqual(new Set(['#000000', '#ffffff']));
	});
});

describe('colourAt', () => {
	it('keeps its ends beyond the scale', () => {
		expect(colourAt(GLOED, -1)).toBe('#f8f6e7');
		expect(colourAt(GLOED, 2)).toBe('#531540');
	});

	it('changes class after 0, 20, 40, 60 and 80', () => {
		const ramp = inClasses(RAMPS.projektor);
		const colours = coloursOf(ramp);
		const changes = values.filter((value) => value > 0 && colours[value] !== colours[value - 1]);
		expect(changes).toEqual([1, 21, 41, 61, 81]);
		expect(new Set(colours)).toEqual(new Set(stopsOf(RAMPS.projektor)));
	});
});

describe('the ramp of differences', () => {
	it.each(eyes)('tells more from less by its ends for $eye', ({ eye, seen }) => {
		const [less, more] = [paintDifference(-40, 40).fill, paintDifference(40, 40).fill].map(seen);
		// In black print only the signed numbers tell them apart.
		if (eye !== 'grey') expect(distance(less ?? '', more ?? '')).toBeGreaterThanOrEqual(6);
	});

	it('carries a signed number with a contrast of 4.5 on every difference', () => {
		const ratios = values.map((value) => {
			const { fill, ink } = paintDifference(value - 50, 40);
			return contrast(fill, ink);
		});
		expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
	});
});
