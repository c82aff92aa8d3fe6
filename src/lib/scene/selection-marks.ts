import type { Standing } from '#lib/domain/selection/near-equal.ts';
import type { Box } from './matrix-cells.ts';
import { path, round2 } from './nodes.ts';
import type { Colour, SceneNode } from './scene.ts';
import type { FigureTheme } from './theme.ts';

/* The small signs of a selection. Each is told from the others by shape alone. */

interface Spot {
	/** The left edge, the middle of the line, and the size of its letters. */
	x: number;
	middle: number;
	size: number;
}

/** A tick, as an outline that every format can fill. */
export function drawCheck(id: string, { x, middle, size }: Spot, fill: Colour): SceneNode {
	const at = (dx: number, dy: number) => [x + dx * size, middle + dy * size];
	const corners = [
		at(0, 0.04),
		at(0.12, -0.08),
		at(0.29, 0.09),
		at(0.68, -0.36),
		at(0.8, -0.24),
		at(0.29, 0.34)
	];
	const [first, ...rest] = corners;
	return {
		kind: 'path',
		id,
		d: path('M', ...(first ?? []), ...rest.flatMap((corner) => ['L', ...corner]), 'Z'),
		fill
	};
}

/** A padlock. */
export function drawLock(id: string, { x, middle, size }: Spot, colour: Colour): SceneNode[] {
	const box = (dx: number, dy: number, width: number, height: number) => ({
		x: round2(x + dx * size),
		y: round2(middle + dy * size),
		width: round2(width * size),
		height: round2(height * size)
	});
	const stroke = { colour, width: round2(0.1 * size) };
	return [
		{
			...{ kind: 'rect', id: `${id}.bow`, ...box(0.19, -0.42, 0.42, 0.6) },
			...{ radius: round2(0.21 * size), fill: null, stroke }
		},
		{
			...{ kind: 'rect', id: `${id}.body`, ...box(0.06, -0.06, 0.68, 0.44) },
			...{ radius: round2(0.08 * size), fill: colour }
		}
	];
}

/** A full disc for the core, half of one for the borderline, a ring for what is outside. */
export function drawStanding(
	id: string,
	standing: Standing,
	{ x, middle, size }: Spot,
	{ accent, ink3 }: FigureTheme
): SceneNode[] {
	const radius = 0.38 * size;
	const centre = x + radius;
	const colour = standing === 'exterior' ? ink3 : accent;
	const ring: SceneNode = {
		...{ kind: 'circle', id: `${id}.ring`, cx: round2(centre), cy: round2(middle) },
		r: round2(radius),
		fill: standing === 'core' ? colour : null,
		stroke: { colour, width: round2(0.1 * size) }
	};
	if (standing !== 'borderline') return [ring];
	const rim = Array.from({ length: 19 }, (_, i) => {
		const angle = (Math.PI * i) / 18;
		const point = [centre + radius * Math.sin(angle), middle - radius * Math.cos(angle)];
		return [i === 0 ? 'M' : 'L', ...point];
	}).flat();
	return [ring, { kind: 'path', id: `${id}.half`, d: path(...rim, 'Z'), fill: colour }];
}

/** Of as many tints as there are criteria, those that lie farthest apart. */
const SPREAD: readonly (readonly number[])[] = [[], [1], [1, 3], [1, 2, 4], [0, 1, 2, 4]];

/** How a criterion is told from others: by its tint, and beyond the fifth by lines in it as well. */
export function inkOfCriterion(
	place: number,
	count: number,
	{ criteria }: FigureTheme
): { fill: Colour; isLined: boolean } {
	const tint = SPREAD[count]?.[place] ?? place % criteria.length;
	return { fill: criteria[tint] ?? '#888888', isLined: place >= criteria.length };
}

/** What a criterion adds, as a part of a bar or as a sample of it. */
export function drawPart(
	id: string,
	box: Box,
	{ fill, isLined }: { fill: Colour; isLined: boolean },
	theme: FigureTheme
): SceneNode[] {
	const outline = { colour: theme.criteria[0] ?? theme.ink, width: 0.6 };
	const part: SceneNode = {
		...{ kind: 'rect', id, x: round2(box.x), y: round2(box.y) },
		...{ width: round2(box.width), height: round2(box.height), fill, stroke: outline }
	};
	if (!isLined) return [part];
	const count = Math.floor(box.width / 3.2);
	const lines = Array.from({ length: count }, (_, i): SceneNode => {
		const x = round2(box.x + (box.width * (i + 0.5)) / count);
		return {
			...{ kind: 'line', id: `${id}.line.${i}`, x1: x, x2: x },
			...{ y1: round2(box.y + 0.6), y2: round2(box.y + box.height - 0.6) },
			stroke: { colour: theme.paper, width: 1.1 }
		};
	});
	return [part, ...lines];
}
