import { describe, expect, it } from 'vitest';
import { colourCourse } from '#lib/render/gradient-course.ts';
import { cutGradient, fewerStops } from '#lib/render/pptx/gradient-stops.ts';
import { distance } from '#lib/scene/colour.ts';
import { rampGradient } from '#lib/scene/gradient.ts';
import { colourAt, GLOED } from '#lib/scene/ramps.ts';
import type { GradientStop, LinearGradient } from '#lib/scene/scene.ts';

const WHOLE = rampGradient(
	[
		{ x: 0, share: 0 },
		{ x: 100, share: 1 }
	],
	0,
	100,
	GLOED
);

/** Up and down the whole ramp: more breaks than sixteen stops can hold. */
const ZIGZAG = rampGradient(
	[0, 1, 0, 1, 0].map((share, i) => ({ x: i * 25, share })),
	0,
	100,
	GLOED
);

const hex = (channels: readonly number[]) =>
	`#${channels.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;

/** The furthest that colours are from those of the gradient they stand for. */
function furthest(gradient: LinearGradient, stops: readonly GradientStop[]): number {
	const truth = colourCourse(gradient);
	const drawn = colourCourse({ ...gradient, stops });
	const places = Array.from({ length: 201 }, (_, i) => i / 2);
	return Math.max(...places.map((x) => distance(hex(truth(x)), hex(drawn(x)))));
}

describe('fewerStops', () => {
	it('keeps every colour within a quarter of what an eye can tell apart', () => {
		const fewer = fewerStops(WHOLE.stops);
		expect(fewer.length).toBeLessThanOrEqual(16);
		expect(furthest(WHOLE, fewer)).toBeLessThan(0.75);
	});

	it('takes the stops of the scene, and at most sixteen', () => {
		const fewer = fewerStops(ZIGZAG.stops);
		expect(ZIGZAG.stops.length).toBeGreaterThan(16);
		expect(fewer).toHaveLength(16);
		for (const stop of fewer) expect(ZIGZAG.stops).toContain(stop);
		// Four times through the whole ramp, which no area does, is off by twice what an eye can tell.
		expect(furthest(ZIGZAG, fewer)).toBeLessThan(4.5);
	});

	it('keeps both sides of hard edges, however many', () => {
		const stops = Array.from({ length: 24 }, (_, i) => ({
			at: Math.ceil(i / 2) / 12,
			colour: i % 4 < 2 ? '#ffffff' : '#000000'
		}));
		expect(fewerStops(stops)).toEqual(stops);
	});

	it('leaves a plain slope its two ends', () => {
		const stops = [0, 0.25, 0.5, 1].map((at) => ({ at, colour: '#336699' }));
		expect(fewerStops(stops)).toHaveLength(2);
	});
});

describe('cutGradient', () => {
	it('gives a piece the colours it has in the whole', () => {
		const cut = cutGradient(WHOLE, 25, 75);
		expect(cut[0]).toEqual({ at: 0, colour: colourAt(GLOED, 0.25) });
		expect(cut.at(-1)?.at).toBe(1);
		expect(distance(cut.at(-1)?.colour ?? '', colourAt(GLOED, 0.75))).toBeLessThan(0.5);
	});

	it('has stops for what lies beyond the gradient', () => {
		const cut = cutGradient(WHOLE, -100, 200);
		expect(cut.map(({ at }) => at)).toEqual([...cut.map(({ at }) => at)].sort((a, b) => a - b));
		expect(cut[0]?.colour).toBe(WHOLE.stops[0]?.colour);
		expect(cut.at(-1)?.colour).toBe(WHOLE.stops.at(-1)?.colour);
	});

	it('ends before a hard edge at its end', () => {
		const edges = [
			{ at: 0, colour: '#ffffff' },
			{ at: 0.5, colour: '#ffffff' },
			{ at: 0.5, colour: '#000000' },
			{ at: 1, colour: '#000000' }
		];
		const cut = cutGradient({ x1: 0, x2: 100, stops: edges }, 0, 50);
		expect(cut.every(({ colour }) => colour === '#ffffff')).toBe(true);
	});
});
