import { ARROW, type ArrowBox } from './arrow.ts';
import { path, round2 } from './nodes.ts';

/*
 * Patterns as plain paths, clipped by arithmetic: pattern fills and clip paths do not survive the
 * way into Word and PowerPoint.
 */

type Point = readonly [number, number];

/** Stripes at 45 degrees in a rectangle, as closed outlines: `width` thick, `pitch` apart along x. */
export function hatch(
	x1: number,
	y1: number,
	x2: number,
	y2: number,
	pitch: number,
	width: number
): string {
	const corners: readonly Point[] = [
		[x1, y1],
		[x2, y1],
		[x2, y2],
		[x1, y2]
	];
	const half = width / Math.SQRT2;
	let d = '';
	// A stripe is where x + y lies within half a width of a multiple of the pitch.
	for (let sum = Math.ceil((x1 + y1 - half) / pitch) * pitch; sum <= x2 + y2 + half; sum += pitch) {
		const stripe = cut(cut(corners, sum - half, 1), sum + half, -1);
		if (stripe.length > 2) d += outline(stripe);
	}
	return d;
}

/** The part of a convex outline with x + y on one side of `sum`: above it for side 1, below for -1. */
function cut(points: readonly Point[], sum: number, side: 1 | -1): Point[] {
	const depth = ([x, y]: Point) => (x + y - sum) * side;
	return points.flatMap((point, i) => {
		const next = points[(i + 1) % points.length] ?? point;
		const [here, there] = [depth(point), depth(next)];
		const kept = here >= 0 ? [point] : [];
		if (here >= 0 === there >= 0) return kept;
		const t = here / (here - there);
		const crossing: Point = [
			point[0] + (next[0] - point[0]) * t,
			point[1] + (next[1] - point[1]) * t
		];
		return [...kept, crossing];
	});
}

function outline(points: readonly Point[]): string {
	const [first, ...rest] = points;
	return first ? path('M', ...first, ...rest.flatMap((point) => ['L', ...point]), 'Z') : '';
}

/** Dots inside an arrow between two verticals, as strokes of no length: draw them with round caps. */
export function dots(
	box: ArrowBox,
	from: number,
	to: number,
	pitch: number,
	margin: number
): string {
	let d = '';
	const rise = pitch / 1.6;
	for (let row = 0, y = box.y + pitch / 2; y < box.y + box.height - margin; row += 1, y += rise) {
		const { left, right } = extentAt(box, y);
		const start = Math.max(from, left) + margin;
		const end = Math.min(to, right) - margin;
		const offset = row % 2 ? pitch / 2 : 0;
		for (let i = Math.ceil((start - from - offset) / pitch); ; i += 1) {
			const x = from + offset + i * pitch;
			if (x > end) break;
			d += `M${round2(x)} ${round2(y)}H${round2(x + 0.01)}`;
		}
	}
	return d;
}

/** How far the arrow reaches at a height: shorter in the notch and in the head. */
function extentAt({ x0, x1, y, height }: ArrowBox, at: number): { left: number; right: number } {
	const off = Math.abs(at - (y + height / 2)) / (height / 2);
	return { left: x0 + ARROW.notch * height * (1 - off), right: x1 - ARROW.head * height * off };
}
