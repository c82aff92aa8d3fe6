import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourCourse } from '#lib/render/gradient-course.ts';
import { pdfStops } from '#lib/render/pdf-stops.ts';

const colour = fc.constantFrom('#000000', '#804020', '#ffffff', '#123456');
const at = fc.integer({ min: 0, max: 10_000 }).map((number) => number / 10_000);
const gradients = fc
	.array(fc.record({ at, colour }), { minLength: 1, maxLength: 12 })
	.map((stops) => ({ x1: 0, x2: 1, stops: stops.sort((a, b) => a.at - b.at) }));

describe('pdfStops', () => {
	it('rises strictly from 0 to 1', () => {
		fc.assert(
			fc.property(gradients, (gradient) => {
				const places = pdfStops(gradient).map((stop) => stop.at);
				expect(places[0]).toBe(0);
				expect(places.at(-1)).toBe(1);
				places.slice(1).forEach((place, i) => expect(place).toBeGreaterThan(places[i] ?? 1));
			})
		);
	});

	it('shows the same colours as the gradient, away from its edges', () => {
		fc.assert(
			fc.property(gradients, fc.double({ min: 0, max: 1, noNaN: true }), (gradient, x) => {
				fc.pre(gradient.stops.every((stop) => Math.abs(stop.at - x) > 0.000_2));
				const [before, after] = [gradient, { ...gradient, stops: pdfStops(gradient) }].map((each) =>
					colourCourse(each)(x)
				);
				// A step of 1/10 000 between two stops is as fine as scenes get; it may shift by a tenth.
				before?.forEach((channel, i) => expect(after?.[i]).toBeCloseTo(channel, -2));
			})
		);
	});

	it('leaves stops that are in order as they are', () => {
		const stops = [
			{ at: 0, colour: '#000000' },
			{ at: 0.3333, colour: '#ffffff' },
			{ at: 1, colour: '#000000' }
		];
		expect(pdfStops({ x1: 0, x2: 9, stops })).toEqual(stops);
	});

	it('keeps a hard edge, also at either end', () => {
		const edge = (place: number) => ({
			x1: 0,
			x2: 1,
			stops: [
				{ at: place, colour: '#000000' },
				{ at: place, colour: '#808080' },
				{ at: place, colour: '#ffffff' }
			]
		});
		const colours = (place: number) => pdfStops(edge(place)).map((stop) => stop.colour);
		expect(colours(0.5)).toEqual(['#000000', '#000000', '#ffffff', '#ffffff']);
		expect(colours(0)).toEqual(['#000000', '#ffffff', '#ffffff']);
		expect(colours(1)).toEqual(['#000000', '#000000', '#ffffff']);
	});
});
