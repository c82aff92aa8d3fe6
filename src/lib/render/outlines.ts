import type { PathNode } from '#lib/scene/scene.ts';
import type { Extent } from './pptx/frame.ts';

/* Reading the path data of a scene: straight segments only. */

export type Point = readonly [x: number, y: number];

/** One stretch of a path, drawn without lifting the pen. */
export interface Outline {
	points: readonly Point[];
	isClosed: boolean;
}

/** The outlines of a path with absolute M, L, H, V and Z. */
export function readOutlines(d: string): Outline[] {
	const outlines: { points: Point[]; isClosed: boolean }[] = [];
	let [x, y] = [0, 0];
	for (const [, letter = '', rest = ''] of d.matchAll(/([MLHVZ])([^MLHVZ]*)/g)) {
		const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
		const step = letter === 'M' || letter === 'L' ? 2 : 1;
		const last = outlines.at(-1);
		if (letter === 'Z' && last) last.isClosed = true;
		for (let i = 0; i < numbers.length; i += step) {
			const [one = 0, two = 0] = [numbers[i], numbers[i + 1]];
			if (letter === 'H') x = one;
			else if (letter === 'V') y = one;
			else [x, y] = [one, two];
			if (letter === 'M' && i === 0) outlines.push({ points: [[x, y]], isClosed: false });
			else outlines.at(-1)?.points.push([x, y]);
		}
	}
	return outlines;
}

/** Dots are drawn in a scene as lines of no length with round caps; Office wants them as discs. */
export function isDot(
	{ points, isClosed }: Outline,
	{ stroke }: Pick<PathNode, 'stroke'>
): boolean {
	const [start, end] = points;
	if (!start || !end || points.length > 2 || isClosed || stroke?.cap !== 'round') return false;
	return Math.hypot(end[0] - start[0], end[1] - start[1]) < stroke.width / 4;
}

/** The box round outlines, `margin` wider on every side. */
export function extentOf(outlines: readonly Outline[], margin = 0): Extent | null {
	const points = outlines.flatMap((outline) => outline.points);
	if (points.length === 0) return null;
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	const [least, most] = [
		(numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b)) - margin,
		(numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b)) + margin
	];
	return { left: least(xs), top: least(ys), right: most(xs), bottom: most(ys) };
}
