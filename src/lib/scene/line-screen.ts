import { ARROW, type ArrowBox } from './arrow.ts';
import type { Knot } from './gradient.ts';
import type { Box } from './matrix-cells.ts';
import { path } from './nodes.ts';
import type { Part } from './pens.ts';

/*
 * Values as upright lines of pure black, wider for a higher value: what a photocopier keeps. All
 * figures share one raster, so that the lines of rows stand under each other.
 */

/** From one line to the next, in figure units, in arrows at least 30 high; finer in lower ones. */
const PITCH = 3.2;

/** How wide the line of a share of the scale is, in pitches. The lowest value has none. */
function inkOf(share: number): number {
	return share <= 0.001 ? 0 : 0.08 + 0.74 * share;
}

/** The lines of an arrow within some parts of it, cut to its outline. `place` is where a share has its tone. */
export function linesInArrow(
	box: ArrowBox,
	parts: readonly Part[],
	knots: readonly Knot[],
	place: (share: number) => number
): string {
	const pitch = PITCH * Math.min(1, 0.6 + (0.4 * box.height) / 30);
	return parts
		.map(({ from, to }) =>
			lines(
				from,
				to,
				pitch,
				(x) => place(shareAt(knots, x)),
				(a, b) => slice(box, a, b)
			)
		)
		.join('');
}

/** The lines of a box, between the shares at its left and right side. */
export function linesInBox(
	{ x, y, width, height }: Box,
	from: number,
	to: number,
	place: (share: number) => number
): string {
	const shareOf = (at: number) => place(from + ((to - from) * (at - x)) / width);
	const bar = (a: number, b: number) => path('M', a, y, 'H', b, 'V', y + height, 'H', a, 'Z');
	return lines(x, x + width, PITCH, shareOf, bar);
}

function lines(
	from: number,
	to: number,
	pitch: number,
	shareOf: (x: number) => number,
	draw: (from: number, to: number) => string
): string {
	let d = '';
	for (let at = Math.ceil(from / pitch); at * pitch < to; at += 1) {
		const x = at * pitch;
		const width = pitch * inkOf(shareOf(x));
		if (width > 0) d += draw(x, Math.min(to, x + width));
	}
	return d;
}

/** The course of values at a place: straight between knots, level beyond them. */
function shareAt(knots: readonly Knot[], x: number): number {
	const next = knots.findIndex((knot) => knot.x >= x);
	const [before, after] = [knots[next - 1], knots[next]];
	if (!after) return knots.at(-1)?.share ?? 0;
	if (!before) return after.share;
	const t = after.x > before.x ? (x - before.x) / (after.x - before.x) : 1;
	return before.share + (after.share - before.share) * t;
}

/** An upright slice of an arrow: slanted in the head, and cut by the notch. */
function slice({ x0, x1, y, height }: ArrowBox, from: number, to: number): string {
	const [middle, bottom] = [y + height / 2, y + height];
	const notch = x0 + ARROW.notch * height;
	const shoulder = x1 - ARROW.head * height;
	/** How far inside the arrow's upper and lower side its edge is, at a place in the head. */
	const inset = (x: number) => Math.max(0, (x - shoulder) / (x1 - shoulder)) * (height / 2);
	/** Half the opening of the notch at a place. */
	const gap = (x: number) => Math.max(0, (notch - x) / (notch - x0)) * (height / 2);
	const across = [from, ...(from < shoulder && to > shoulder ? [shoulder] : []), to];
	const upper = across.flatMap((x, i) => [i === 0 ? 'M' : 'L', x, y + inset(x)]);
	const lower = across.toReversed().flatMap((x) => ['L', x, bottom - inset(x)]);
	if (from >= notch) return path(...upper, ...lower, 'Z');
	const corner = ['L', from, middle - gap(from), 'Z'];
	const edge = ['L', from, middle + gap(from)];
	if (to > notch) return path(...upper, ...lower, ...edge, 'L', notch, middle, ...corner);
	const below = ['M', to, middle + gap(to), 'L', to, bottom, 'L', from, bottom, ...edge, 'Z'];
	return path(...upper, 'L', to, middle - gap(to), ...corner, ...below);
}
