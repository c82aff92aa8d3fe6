import type { Horizon } from '#lib/domain/project.ts';
import { path } from './nodes.ts';

/*
 * Geometry of the arrow. Everything is a proportion of its height H. Its head does not flare, so
 * rows stack tightly; years stand in proportion to time.
 */

export const ARROW = {
	/** Between two arrows. */
	gap: 0.32,
	head: 0.56,
	notch: 0.17,
	/** From the arrow's start to the first year, and from the last year to the head. */
	lead: 0.68,
	tail: 0.58,
	/** Each side of a year, the arrow holds the exact colour of its value. */
	plateau: 0.5,
	/** Where scored colour ends before a stretch that is not scored. */
	edge: 0.575,
	stopWidth: 1.16
} as const;

/** An arrow's box, and where its years stand. */
export interface ArrowBox {
	x0: number;
	x1: number;
	y: number;
	height: number;
	years: readonly YearPlace[];
}

/** A year on the axis, with the room it has on each side. */
export interface YearPlace {
	x: number;
	plateauBefore: number;
	plateauAfter: number;
	edgeBefore: number;
	edgeAfter: number;
	/** Half the width of its stop: never into a neighbour's. */
	reach: number;
}

/** Places the years by time. Where they crowd, plateaus shrink so that a slope remains between. */
export function placeYears(
	horizons: readonly Horizon[],
	x0: number,
	x1: number,
	height: number
): YearPlace[] {
	const from = x0 + ARROW.lead * height;
	const to = x1 - (ARROW.head + ARROW.tail) * height;
	const first = horizons[0]?.year ?? 0;
	const span = (horizons.at(-1)?.year ?? 0) - first;
	const xs = horizons.map(({ year }) => from + (to - from) * (span ? (year - first) / span : 0.5));
	return xs.map((x, i) => {
		const before = x - (xs[i - 1] ?? -Infinity);
		const after = (xs[i + 1] ?? Infinity) - x;
		return {
			x,
			plateauBefore: Math.min(ARROW.plateau * height, before * 0.36),
			plateauAfter: Math.min(ARROW.plateau * height, after * 0.36),
			edgeBefore: Math.min(ARROW.edge * height, before * 0.44),
			edgeAfter: Math.min(ARROW.edge * height, after * 0.44),
			reach: Math.min((ARROW.stopWidth * height) / 2, before / 2, after / 2)
		};
	});
}

/** The outline between two verticals, closed: with the notch at the arrow's start, the head at its end. */
export function pieceOf(box: ArrowBox, from: number, to: number): string {
	const { x0, x1, y, height } = box;
	const [middle, bottom] = [y + height / 2, y + height];
	const shoulder = x1 - ARROW.head * height;
	const right =
		to >= x1 ? ['H', shoulder, 'L', x1, middle, 'L', shoulder, bottom] : ['H', to, 'V', bottom];
	const left =
		from <= x0 ? ['H', x0, 'L', x0 + ARROW.notch * height, middle, 'Z'] : ['H', from, 'Z'];
	return path('M', Math.max(from, x0), y, ...right, ...left);
}

/** The arrow's own outline between two verticals: open where it was cut. */
export function rimOf(box: ArrowBox, from: number, to: number): string {
	const { x0, x1, y, height } = box;
	const [middle, bottom] = [y + height / 2, y + height];
	const shoulder = x1 - ARROW.head * height;
	const isStart = from <= x0;
	const isEnd = to >= x1;
	if (isStart && isEnd) return pieceOf(box, from, to);
	if (isStart) {
		const notch = ['L', x0 + ARROW.notch * height, middle, 'L', x0, bottom];
		return path('M', to, y, 'H', x0, ...notch, 'H', to);
	}
	if (isEnd) {
		return path('M', from, y, 'H', shoulder, 'L', x1, middle, 'L', shoulder, bottom, 'H', from);
	}
	return path('M', from, y, 'H', to, 'M', from, bottom, 'H', to);
}
