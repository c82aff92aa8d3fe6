import { shareOfScale, type Scale } from '#lib/domain/scale.ts';
import type { Value } from '#lib/domain/score.ts';
import type { Language } from '#lib/domain/text.ts';
import { round2 } from './nodes.ts';
import { lineStrip } from './pens.ts';
import { paintOf } from './ramps.ts';
import type { RectNode, SceneNode } from './scene.ts';
import { scoreSign, valueMarks } from './stop-marks.ts';
import { hatch } from './texture.ts';
import type { FigureTheme } from './theme.ts';

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface CellStyle {
	scale: Scale;
	language: Language;
	theme: FigureTheme;
	/** Font size of numbers and signs. */
	size: number;
	/** Without numbers colour alone tells a score; the signs of what is not scored stay. */
	numerals: boolean;
}

const RADIUS = 2;

/**
 * One cell of a matrix. `interpolated` is what the area's arrow shows between two scores where this
 * cell has none: hatched and with ≈ as there, so that it is never taken for a score.
 */
export function drawCell(
	id: string,
	value: Value,
	interpolated: number | null,
	box: Box,
	style: CellStyle
): SceneNode[] {
	const ground = drawGround(id, value, interpolated, box, style);
	const isNumber = value.kind === 'level' || interpolated !== null;
	if (isNumber && !style.numerals) return ground;
	return [...ground, ...drawMark(id, value, interpolated, box, style)];
}

function drawGround(
	id: string,
	value: Value,
	interpolated: number | null,
	box: Box,
	style: CellStyle
): SceneNode[] {
	const { scale, theme } = style;
	switch (value.kind) {
		case 'level': {
			const share = shareOfScale(scale, value.level);
			const stroke = { ...theme.outline, width: 0.7 };
			const fill = paintOf(theme.ramp, share).fill;
			const ground: SceneNode = { kind: 'rect', id, ...box, radius: RADIUS, fill, stroke };
			const lines = theme.pens?.lines ? theme.pens.lineBox(stripOf(box, style), share, share) : '';
			if (lines === '') return [ground];
			return [ground, { kind: 'path', id: `${id}.lines`, d: lines, fill: '#000000' }];
		}
		case 'dontKnow':
			return dotted(id, box, style);
		case 'notApplicable':
			return [dashed(id, box, style)];
		case 'notScored':
			return interpolated === null
				? [dashed(id, box, style)]
				: hatched(id, interpolated, box, style);
		default:
			return value satisfies never;
	}
}

/** Without its number, a cell has lines all over. */
function stripOf(box: Box, { theme, numerals }: CellStyle): Box {
	return numerals ? lineStrip(box, theme.pens).strip : box;
}

/** The number of a score, or the sign of an answer that is none, in the middle of a box. */
export function drawMark(
	id: string,
	value: Value,
	interpolated: number | null,
	box: Box,
	{ scale, language, theme, size }: Omit<CellStyle, 'numerals'>
): SceneNode[] {
	const reach = box.width / 2;
	const x = box.x + reach;
	if (value.kind === 'level') {
		const spot = { x, middle: lineStrip(box, theme.pens).middle, room: box.width };
		return scoreSign(id, value, spot, { theme, scale, language, numeral: size });
	}
	const marks = valueMarks(
		id,
		{ value, interpolated, confidence: null, contested: false, typing: null },
		{ x, reach, plateauBefore: 0, plateauAfter: 0, edgeBefore: 0, edgeAfter: 0 },
		{ x0: box.x, x1: box.x + box.width, y: box.y, height: box.height, years: [] },
		{ theme, scale, language, numeral: size, absent: 'dash' }
	);
	return marks.map((mark) => keepInside(mark, box));
}

/** Low rows are lower than the paper behind a sign would be. */
function keepInside(mark: SceneNode, box: Box): SceneNode {
	const room = round2(box.height - 1);
	if (mark.kind === 'circle') return { ...mark, r: Math.min(mark.r, round2(room / 2)) };
	if (mark.kind !== 'rect' || mark.height <= room) return mark;
	return { ...mark, y: round2(box.y + 0.5), height: room };
}

function dotted(id: string, box: Box, { theme }: CellStyle): SceneNode[] {
	return [
		{ kind: 'rect', id, ...box, radius: RADIUS, fill: theme.unknownFill },
		{
			kind: 'path',
			id: `${id}.dots`,
			d: dotsIn(box, 6),
			fill: null,
			stroke: { colour: theme.stipple, width: 1.3, cap: 'round' }
		}
	];
}

function hatched(id: string, number: number, box: Box, style: CellStyle): SceneNode[] {
	const { theme, scale } = style;
	const { fill } = paintOf(theme.ramp, shareOfScale(scale, number));
	const d = hatch(box.x, box.y, box.x + box.width, box.y + box.height, 6, 1.8);
	return [
		{ kind: 'rect', id: `${id}.ground`, ...box, radius: RADIUS, fill },
		{ kind: 'path', id: `${id}.hatch`, d, fill: theme.hatch },
		{ ...dashed(id, box, style), fill: null }
	];
}

function dashed(id: string, box: Box, { theme }: CellStyle): RectNode {
	return {
		kind: 'rect',
		id,
		x: round2(box.x + 0.5),
		y: round2(box.y + 0.5),
		width: round2(box.width - 1),
		height: round2(box.height - 1),
		radius: RADIUS,
		fill: theme.paper,
		stroke: { colour: theme.dash, width: 1, dash: [3, 2.6] }
	};
}

/** The grid of dots of "don't know": strokes of no length with round caps. */
function dotsIn({ x, y, width, height }: Box, pitch: number): string {
	let d = '';
	const rise = pitch / 1.5;
	for (let row = 0, at = y + rise * 0.75; at < y + height - 1; row += 1, at += rise) {
		const start = x + pitch / 2 + (row % 2 ? pitch / 2 : 0);
		for (let across = start; across < x + width - 1; across += pitch) {
			d += `M${round2(across)} ${round2(at)}H${round2(across + 0.01)}`;
		}
	}
	return d;
}
