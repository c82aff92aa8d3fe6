import type { Scale } from '#lib/domain/scale.ts';
import type { Value } from '#lib/domain/score.ts';
import type { Box, CellStyle } from './matrix-cells.ts';
import { path, round2 } from './nodes.ts';
import type { SceneNode, Stroke } from './scene.ts';
import { numeral, numeralWidth } from './stop-marks.ts';
import { formatSign } from './words.ts';

export interface DifferenceStyle extends Omit<CellStyle, 'numerals' | 'scale'> {
	/** Of either side: the same one, unless the scale has changed. */
	scales: { from: Scale; to: Scale };
	/** Where the ramp ends. */
	reach: number;
	/** Below this a pair takes two lines, or shows only where it ends; 8.5 when left out. */
	least?: number;
}

const RADIUS = 2;

/* The parts of a pair, in font sizes. */
const ARROW = { length: 0.78, gap: 0.32, head: 0.24 };
const LEAST = 8.5;

/** Two answers and an arrow between them; one of them is missing where its side has no such cell. */
export function drawPair(
	id: string,
	from: Value | null,
	to: Value | null,
	box: Box,
	style: DifferenceStyle
): SceneNode[] {
	const { theme, size, least = LEAST } = style;
	const frame: SceneNode = {
		kind: 'rect',
		id,
		x: round2(box.x + 0.5),
		y: round2(box.y + 0.5),
		width: round2(box.width - 1),
		height: round2(box.height - 1),
		radius: RADIUS,
		fill: theme.paper,
		stroke: { colour: theme.dash, width: 1 }
	};
	const corner = cornerMark(`${id}.changed`, box, theme.ink3);
	const left = sideOf(`${id}.from`, from, style.scales.from, style);
	const right = sideOf(`${id}.to`, to, style.scales.to, style);
	const room = (box.width - 4) / widthOf(left, right);
	const fitted = Math.min(size, room);
	const middle = box.y + box.height / 2;
	const centre = box.x + box.width / 2;
	if (fitted >= Math.min(least, size)) {
		const line = drawLine(id, left, right, centre, middle, fitted, style);
		return [frame, corner, ...line];
	}
	const small = Math.min(least, size);
	if (left && right && box.height >= small * 2.5) {
		return [
			frame,
			corner,
			...drawSide(left, centre, middle - small * 0.62, box.width, small, style),
			...drawLine(id, null, right, centre, middle + small * 0.62, small, style)
		];
	}
	const end = right ?? left;
	return [frame, corner, ...(end ? drawSide(end, centre, middle, box.width, size, style) : [])];
}

interface Side {
	id: string;
	/** `null` for what is not scored: an empty box, since a dash before a number would be a minus. */
	text: string | null;
	sign: '≥' | null;
	/** In font sizes. */
	width: number;
}

const EMPTY_BOX = 0.86;

function sideOf(
	id: string,
	value: Value | null,
	scale: Scale,
	style: DifferenceStyle
): Side | null {
	if (!value) return null;
	if (value.kind === 'notScored') return { id, text: null, sign: null, width: EMPTY_BOX };
	const isBound = value.kind === 'level' && value.atLeast === true;
	const text = formatSign(value, scale, style.language, style.theme.numbers.decimals).replace(
		'≥',
		''
	);
	const sign = isBound ? '≥' : null;
	return { id, text, sign, width: numeralWidth({ text, sign }, style.theme.typeface.strong, 1) };
}

function widthOf(left: Side | null, right: Side | null): number {
	const sides = [left, right].filter((side) => side !== null);
	return sides.reduce((sum, side) => sum + side.width + ARROW.gap, ARROW.length);
}

function drawSide(
	{ id, text, sign }: Side,
	x: number,
	middle: number,
	room: number,
	size: number,
	{ theme }: DifferenceStyle
): SceneNode[] {
	if (text === null) {
		const width = round2(EMPTY_BOX * size);
		const place = { x: round2(x - width / 2), y: round2(middle - width / 2), width, height: width };
		const stroke: Stroke = { colour: theme.ink3, width: 1, dash: [2, 1.6] };
		return [{ kind: 'rect', id: `${id}.empty`, ...place, radius: 1.5, fill: null, stroke }];
	}
	const lettering = { face: theme.typeface.strong, size, fill: theme.ink };
	return numeral(id, { text, sign }, { x, middle, room }, lettering);
}

/** The fonts have no arrow, so it is drawn. */
function drawLine(
	id: string,
	left: Side | null,
	right: Side | null,
	centre: number,
	middle: number,
	size: number,
	style: DifferenceStyle
): SceneNode[] {
	const whole = widthOf(left, right) * size;
	const start = centre - whole / 2;
	const from = left ? start + (left.width + ARROW.gap) * size : start;
	const tip = from + ARROW.length * size;
	const head = ARROW.head * size;
	const d = path(
		...['M', from, middle, 'H', tip],
		...['M', tip - head, middle - head, 'L', tip, middle, 'L', tip - head, middle + head]
	);
	const stroke: Stroke = {
		colour: style.theme.ink3,
		width: round2(size * 0.11),
		cap: 'round',
		join: 'round'
	};
	const sideAt = (side: Side, x: number) =>
		drawSide(side, x + (side.width * size) / 2, middle, whole * 2, size, style);
	return [
		...(left ? sideAt(left, start) : []),
		{ kind: 'path', id: `${id}.arrow`, d, fill: null, stroke },
		...(right ? sideAt(right, tip + ARROW.gap * size) : [])
	];
}

/** The lower left corner, filled: something has changed here that no number tells. */
function cornerMark(id: string, box: Box, fill: string): SceneNode {
	const leg = Math.min(6, box.height / 3);
	const [x, y] = [box.x + 1, box.y + box.height - 1];
	return { kind: 'path', id, d: path('M', x, y - leg, 'V', y, 'H', x + leg, 'Z'), fill };
}
