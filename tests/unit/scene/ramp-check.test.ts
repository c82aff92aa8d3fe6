import { describe, expect, it } from 'vitest';
import { ownRamp } from '#lib/scene/own-ramp.ts';
import { checkRamp, EYES, type Eye, type RampFindings } from '#lib/scene/ramp-check.ts';
import { colourAt, RAMPS } from '#lib/scene/ramps.ts';
import { percentScale, readinessScale } from '../../support/builders.ts';

const eyeOf = ({ eyes }: RampFindings, wanted: Eye) => eyes.find(({ eye }) => eye === wanted);

describe('checkRamp', () => {
	it.each(Object.values(RAMPS))('finds nothing wrong with $id', (ramp) => {
		const found = checkRamp(ramp, percentScale());
		expect(found.isGood).toBe(true);
		expect(found.eyes.map(({ eye }) => eye)).toEqual(EYES);
	});

	it('names the value at which lightness turns back', () => {
		const found = checkRamp(ownRamp(['#ffffff', '#303030', '#c0c0c0']), percentScale());
		expect(eyeOf(found, 'full')).toMatchObject({ order: 'turns', isOrdered: false });
		expect(eyeOf(found, 'full')?.turnsAt).toBeGreaterThan(50);
		expect(eyeOf(found, 'full')?.turnsAt).toBeLessThan(55);
		expect(found.isGood).toBe(false);
	});

	it('tells a ramp that is upside down from one that turns', () => {
		const found = checkRamp(ownRamp(['#101010', '#f0f0f0']), percentScale());
		expect(eyeOf(found, 'full')).toMatchObject({ order: 'rises', turnsAt: null, isOrdered: false });
	});

	it('finds that red and green of one lightness are one colour to a deuteranope', () => {
		const found = checkRamp(ownRamp(['#c8b45a', '#c9a04e', '#b5a642']), percentScale());
		const [full, deutan] = [eyeOf(found, 'full'), eyeOf(found, 'deutan')];
		expect(deutan?.step).toBeLessThan(full?.step ?? 0);
		expect(deutan?.isApart).toBe(false);
	});

	it('finds a number on every value readable, since its ink is black or white', () => {
		const found = checkRamp(ownRamp(['#8a8a8a', '#757575']), percentScale());
		expect(found.contrast).toBeGreaterThanOrEqual(4.5);
		expect(found.isReadable).toBe(true);
	});

	it('judges the levels of an ordinal scale as its classes', () => {
		const found = checkRamp(RAMPS.gloed, readinessScale());
		expect(eyeOf(found, 'full')?.step).toBeGreaterThan(4);
		expect(eyeOf(found, 'full')?.step).toBeLessThan(8.4);
	});
});

describe('ownRamp', () => {
	it('shows every colour exactly as it was given', () => {
		const colours = ['#ffffff', '#8fb8de', '#808080', '#1d3557', '#000000'];
		const ramp = ownRamp(colours);
		expect(colours.map((_, i) => colourAt(ramp, i / 4))).toEqual(colours);
	});

	it('goes from a grey to a colour without passing others', () => {
		const middle = colourAt(ownRamp(['#ffffff', '#c00000']), 0.5);
		const [red, green, blue] = [1, 3, 5].map((i) => Number.parseInt(middle.slice(i, i + 2), 16));
		expect(red).toBeGreaterThan(green ?? 0);
		expect(Math.abs((green ?? 0) - (blue ?? 0))).toBeLessThan(40);
	});
});
