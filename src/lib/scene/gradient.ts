import { blend, distance } from './colour.ts';
import { colourAt, type Ramp } from './ramps.ts';
import type { Colour, GradientStop, LinearGradient } from './scene.ts';

/** A place where the course of the values bends: straight from one knot to the next. */
export interface Knot {
	x: number;
	/** Share of the scale, 0 to 1. */
	share: number;
}

/**
 * The gradient of a course of values. Viewers blend stops in sRGB, the ramp runs in OKLCH; so a slope
 * gets a stop at every break of the ramp it crosses, and no colour is off by more than a trace.
 * `knots` rise in x and lie within `x1` to `x2`; the ends hold their colour.
 */
export function rampGradient(
	knots: readonly Knot[],
	x1: number,
	x2: number,
	ramp: Ramp
): LinearGradient {
	const stops: GradientStop[] = [];
	const push = (x: number, share: number) =>
		stops.push({ at: round4((x - x1) / (x2 - x1)), colour: sampledColour(ramp, share) });
	knots.forEach((knot, i) => {
		const before = knots[i - 1];
		if (before) {
			for (const share of breaksBetween(ramp, before.share, knot.share)) {
				const t = (share - before.share) / (knot.share - before.share);
				const x = before.x + (knot.x - before.x) * t;
				// At a limit between two classes, both of their colours stand: a hard edge.
				if (ramp.classes) push(x, share + (knot.share < before.share ? EDGE : -EDGE));
				push(x, ramp.classes ? share + (knot.share < before.share ? -EDGE : EDGE) : share);
			}
		}
		push(knot.x, knot.share);
	});
	return { x1, x2, stops: withoutRepeats(stops) };
}

/** How far plain blending may stray from the ramp, in OKLab x 100, before rounding to eight bits. */
const TOLERANCE = 0.25;

/** To either side of a limit between classes, as a share of the scale: less than any scale can tell. */
const EDGE = 1e-9;

interface Samples {
	breaks: readonly number[];
	colours: Map<number, Colour>;
}
const samples = new WeakMap<Ramp, Samples>();

function samplesOf(ramp: Ramp): Samples {
	const known = samples.get(ramp);
	if (known) return known;
	const fresh = { breaks: breaksOf(ramp), colours: new Map<number, Colour>() };
	samples.set(ramp, fresh);
	return fresh;
}

function breaksOf(ramp: Ramp): number[] {
	if (ramp.classes) return ramp.classes.map(({ upTo }) => upTo);
	const knots = ramp.stops.map((stop) => stop.at);
	return [...knots.slice(0, -1).flatMap((at, i) => halve(ramp, at, knots[i + 1] ?? 1)), 1];
}

/** Shares from `from` up to, not including, `to`, halved until the pieces blend well enough. */
function halve(ramp: Ramp, from: number, to: number): number[] {
	const [a, b] = [colourAt(ramp, from), colourAt(ramp, to)];
	const strays = [0.25, 0.5, 0.75].some((t) => {
		const truth = colourAt(ramp, from + (to - from) * t);
		return distance(blend(b, a, t), truth) > TOLERANCE;
	});
	// Below a hundredth of the scale the eight bits of a channel are coarser than the error.
	if (!strays || to - from < 0.02) return [from];
	const middle = (from + to) / 2;
	return [...halve(ramp, from, middle), ...halve(ramp, middle, to)];
}

/** The ramp's breaks on the way between two shares, in the direction of travel. */
function breaksBetween(ramp: Ramp, from: number, to: number): number[] {
	const [low, high] = from < to ? [from, to] : [to, from];
	// A class keeps its upper limit, so that a course which starts or ends on one crosses it there.
	const inside = samplesOf(ramp).breaks.filter((share) =>
		ramp.classes ? share >= low && share < high : share > low && share < high
	);
	return from < to ? inside : inside.reverse();
}

/** `colourAt`, remembered: a figure asks for the same few values over and over. */
function sampledColour(ramp: Ramp, share: number): Colour {
	const { colours } = samplesOf(ramp);
	const known = colours.get(share);
	if (known) return known;
	const colour = colourAt(ramp, share);
	if (colours.size < 2000) colours.set(share, colour);
	return colour;
}

/** Drops the inner ones of a run of equal stops: a plateau needs only its edges. */
function withoutRepeats(stops: readonly GradientStop[]): GradientStop[] {
	return stops.filter((stop, i) => {
		const [before, after] = [stops[i - 1], stops[i + 1]];
		return before?.colour !== stop.colour || after?.colour !== stop.colour;
	});
}

const round4 = (number: number) => Math.round(number * 10_000) / 10_000;
