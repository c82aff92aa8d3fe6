import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blend, distance } from '#lib/scene/colour.ts';
import { rampGradient, type Knot } from '#lib/scene/gradient.ts';
import { colourAt, GLOED, RAMPS } from '#lib/scene/ramps.ts';
import type { LinearGradient } from '#lib/scene/scene.ts';

/** What a viewer shows at a place: stops blended in sRGB. */
function seenAt({ stops }: LinearGradient, at: number): string {
	const after = stops.findIndex((stop) => stop.at >= at);
	const [from, to] = [stops[after - 1], stops[after]];
	if (after < 0) return stops.at(-1)?.colour ?? '';
	if (!to || !from) return stops[0]?.colour ?? '';
	const t = to.at > from.at ? (at - from.at) / (to.at - from.at) : 1;
	return blend(to.colour, from.colour, t);
}

function shareAt(knots: readonly Knot[], x: number): number {
	const after = knots.findIndex((knot) => knot.x >= x);
	const [from, to] = [knots[after - 1], knots[after]];
	if (!to) return knots.at(-1)?.share ?? 0;
	if (!from) return to.share;
	return from.share + ((to.share - from.share) * (x - from.x)) / (to.x - from.x);
}

const share = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);

describe.each(Object.values(RAMPS))('rampGradient over $id', (ramp) => {
	it('shows a viewer the ramp itself, to half a unit of OKLab', () => {
		fc.assert(
			fc.property(fc.array(share, { minLength: 2, maxLength: 7 }), (shares) => {
				const knots = shares.map((value, i) => ({
					x: (i * 500) / (shares.length - 1),
					share: value
				}));
				const gradient = rampGradient(knots, 0, 500, ramp);
				for (let x = 0; x <= 500; x += 2.5) {
					const truth = colourAt(ramp, shareAt(knots, x));
					expect(distance(seenAt(gradient, x / 500), truth)).toBeLessThan(0.5);
				}
			}),
			{ numRuns: 40 }
		);
	});
});

describe('rampGradient', () => {
	it('has a stop at both edges of a plateau and at every knot of the ramp it crosses', () => {
		const knots = [
			{ x: 0, share: 0.1 },
			{ x: 40, share: 0.1 },
			{ x: 60, share: 0.9 },
			{ x: 100, share: 0.9 }
		];
		const { stops } = rampGradient(knots, 0, 100, GLOED);
		const places = stops.map((stop) => stop.at);
		for (const at of [0, 0.4, 0.6, 1]) expect(places).toContain(at);
		for (const knot of [0.2, 0.4, 0.6, 0.8]) {
			expect(stops.map((stop) => stop.colour)).toContain(colourAt(GLOED, knot));
		}
	});

	it('runs forward, also where values fall', () => {
		const knots = [
			{ x: 0, share: 1 },
			{ x: 100, share: 0 }
		];
		const places = rampGradient(knots, 0, 100, GLOED).stops.map((stop) => stop.at);
		expect(places).toEqual([...places].sort((a, b) => a - b));
	});

	it('takes few stops: under 40 for a row that rises through the whole ramp', () => {
		const rising = [0, 0.25, 0.5, 0.75, 1].map((value, i) => ({ x: i * 25, share: value }));
		expect(rampGradient(rising, 0, 100, GLOED).stops.length).toBeLessThan(40);
	});
});
