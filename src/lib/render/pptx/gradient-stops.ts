import { blend, distance } from '#lib/scene/colour.ts';
import type { GradientStop, LinearGradient } from '#lib/scene/scene.ts';
import { colourCourse } from '#lib/render/gradient-course.ts';

/** How far a colour may be off, in OKLab x 100: a quarter of what an eye can tell apart. */
const TOLERANCE = 0.5;

/** PowerPoint shows ten stops in its dialog, and draws more; beyond these nothing is gained. */
const MOST = 16;

/**
 * The stretch of a gradient from one x to another, with places from 0 to 1 in it, as Office wants
 * them: a shape's gradient always runs over the whole shape.
 */
export function cutGradient(gradient: LinearGradient, from: number, to: number): GradientStop[] {
	const { x1, x2, stops } = gradient;
	const colourAt = colourCourse(gradient);
	const hair = (to - from) * 1e-6;
	const end = (at: number, x: number): GradientStop => {
		const channels = colourAt(x).map((channel) => Math.round(channel));
		const digits = channels.map((channel) => channel.toString(16).padStart(2, '0'));
		return { at, colour: `#${digits.join('')}` };
	};
	const inside = stops
		.map(({ at, colour }) => ({ at: (x1 + at * (x2 - x1) - from) / (to - from), colour }))
		.filter(({ at }) => at > 1e-6 && at < 1 - 1e-6);
	return [end(0, from + hair), ...inside, end(1, to - hair)];
}

/**
 * The fewest of the stops, up to sixteen, between which plain blending gives the others too: the one
 * that is furthest off comes next until none is off by more than a trace. Hard edges always stay.
 */
export function fewerStops(stops: readonly GradientStop[]): GradientStop[] {
	const isEdge = (i: number) =>
		stops[i]?.at === stops[i - 1]?.at || stops[i]?.at === stops[i + 1]?.at;
	const kept = new Set(
		stops.map((_, i) => i).filter((i) => i === 0 || i === stops.length - 1 || isEdge(i))
	);
	while (kept.size < MOST) {
		const worst = furthestOff(stops, kept);
		if (worst === null) break;
		kept.add(worst);
	}
	return stops.filter((_, i) => kept.has(i));
}

/** The stop that blending the kept ones misses most; `null` where all are near enough. */
function furthestOff(stops: readonly GradientStop[], kept: ReadonlySet<number>): number | null {
	let worst: number | null = null;
	let most = TOLERANCE;
	let before = 0;
	for (const after of [...kept].sort((a, b) => a - b)) {
		const [left, right] = [stops[before], stops[after]];
		for (let i = before + 1; left && right && i < after; i += 1) {
			const stop = stops[i];
			if (!stop) continue;
			const share = (stop.at - left.at) / (right.at - left.at);
			const off = distance(blend(right.colour, left.colour, share), stop.colour);
			if (off > most) [worst, most] = [i, off];
		}
		before = after;
	}
	return worst;
}
