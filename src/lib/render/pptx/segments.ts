import type { ArrowNode, GradientStop, LinearGradient, SceneNode } from '#lib/scene/scene.ts';
import { arrowOutline } from '#lib/render/outline.ts';
import { cutGradient, fewerStops } from './gradient-stops.ts';
import { extentOf, readOutlines, type Point } from '#lib/render/outlines.ts';

/*
 * A shape with a gradient, cut into upright pieces of two colours each, for programs that know no
 * gradient of more: LibreOffice before 7.6.
 */

/** Each piece reaches this far under the next one, in figure units, so that no seam shows between. */
const OVERLAP = 0.6;

/** What is cut: outlines of straight lines. A disc is small enough to keep its gradient. */
export type Cuttable = Extract<SceneNode, { kind: 'rect' | 'arrow' | 'path' }>;

/**
 * The pieces of a shape, from left to right; the head of an arrow stays an arrow. Round corners
 * become square.
 */
export function segmentsOf(node: Cuttable, gradient: LinearGradient): SceneNode[] {
	const outlines = readOutlines(outlineOf(node));
	const box = extentOf(outlines);
	if (!box) return [];
	const { left, right } = box;
	const stops = fewerStops(cutGradient(gradient, left, right));
	const at = (stop: GradientStop) => left + stop.at * (right - left);
	const spans = stops.slice(1).map((end, i) => ({ start: stops[i] ?? end, end }));
	return spans
		.filter(({ start, end }) => end.at > start.at)
		.flatMap(({ start, end }, i): SceneNode[] => {
			const id = `${node.id}.segment${i}`;
			const [from, to] = [at(start), Math.min(right, at(end) + OVERLAP)];
			const ends = [
				{ at: 0, colour: start.colour },
				{ at: 1, colour: end.colour }
			];
			const isFlat = start.colour === end.colour;
			const fill = isFlat ? start.colour : { x1: from, x2: to, stops: ends };
			if (node.kind === 'arrow' && holdsHead(node, from, to)) {
				const { y, height, head, x, width } = node;
				const tip = { x: from, width: x + width - from, y, height, head, notch: 0 };
				return [{ kind: 'arrow', id, ...tip, fill }];
			}
			return outlines.flatMap(({ points }, k): SceneNode[] => {
				const piece = clip(clip(points, from, 1), to, -1);
				if (piece.length < 3) return [];
				return [{ ...shapeOf(piece), id: k === 0 ? id : `${id}.${k}`, fill }];
			});
		});
}

function outlineOf(node: Cuttable): string {
	if (node.kind === 'arrow') return arrowOutline(node);
	if (node.kind === 'path') return node.d;
	const { x, y, width, height } = node;
	return `M${x} ${y}H${x + width}V${y + height}H${x}Z`;
}

function holdsHead({ x, width, head, notch }: ArrowNode, from: number, to: number): boolean {
	return from >= x + notch && from <= x + width - head && to >= x + width;
}

/** The part of an outline to the right of a vertical, or with `side` -1 to the left of it. */
function clip(points: readonly Point[], limit: number, side: 1 | -1): Point[] {
	const kept: Point[] = [];
	points.forEach((point, i) => {
		const before = points.at(i - 1) ?? point;
		const [isIn, wasIn] = [point, before].map(([x]) => side * (x - limit) >= 0);
		if (isIn !== wasIn) {
			const share = (limit - before[0]) / (point[0] - before[0]);
			kept.push([limit, before[1] + share * (point[1] - before[1])]);
		}
		if (isIn) kept.push(point);
	});
	return kept.filter(([x, y], i) => {
		const [nextX, nextY] = kept[(i + 1) % kept.length] ?? [];
		return x !== nextX || y !== nextY;
	});
}

/** A rectangle where the piece is one, which is easier to edit than an outline. */
function shapeOf(points: readonly Point[]) {
	const box = extentOf([{ points, isClosed: true }]);
	const isCorner = ([x, y]: Point) =>
		box && (x === box.left || x === box.right) && (y === box.top || y === box.bottom);
	if (box && points.length === 4 && points.every(isCorner)) {
		const size = { width: box.right - box.left, height: box.bottom - box.top };
		return { kind: 'rect', x: box.left, y: box.top, ...size } as const;
	}
	const [first, ...rest] = points.map(([x, y]) => `${x} ${y}`);
	return { kind: 'path', d: `M${first ?? ''}L${rest.join('L')}Z` } as const;
}
