import type { ValueDifference } from '#lib/domain/difference.ts';
import { NOT_SCORED, type Value } from '#lib/domain/score.ts';
import { drawPair, type DifferenceStyle } from './difference-pair.ts';
import { paintDifference } from './difference-ramp.ts';
import { formatDelta } from './difference-words.ts';
import { drawCell, type Box } from './matrix-cells.ts';
import { path } from './nodes.ts';
import type { SceneNode, Stroke } from './scene.ts';
import { numeral } from './stop-marks.ts';

/*
 * The cells of a matrix of differences. Only numbers that can be subtracted get a colour of the
 * ramp; other changes show both answers on plain paper.
 */

const RADIUS = 2;

/** What lies between two answers, as one cell. */
export function drawDifference(
	id: string,
	difference: ValueDifference,
	box: Box,
	style: DifferenceStyle
): SceneNode[] {
	switch (difference.kind) {
		case 'moved':
			return drawDelta(id, difference.delta, box, style);
		case 'same':
			return difference.value.kind === 'level'
				? drawDelta(id, 0, box, style)
				: drawState(id, difference.value, box, style);
		case 'state':
			return drawPair(id, difference.from, difference.to, box, style);
		case 'silent':
			return drawState(id, NOT_SCORED, box, style);
		case 'added':
			return difference.to.kind === 'notScored'
				? drawState(id, difference.to, box, style)
				: drawPair(id, null, difference.to, box, style);
		case 'removed':
			return difference.from.kind === 'notScored'
				? drawState(id, difference.from, box, style)
				: drawPair(id, difference.from, null, box, style);
		default:
			return difference satisfies never;
	}
}

/** A state that is no number and has stayed: as in the matrix of scores. */
function drawState(id: string, value: Value, box: Box, style: DifferenceStyle): SceneNode[] {
	return drawCell(id, value, null, box, { ...style, scale: style.scales.to, numerals: true });
}

/** A signed number on its colour. No difference is quiet, so that the others stand out. */
function drawDelta(id: string, delta: number, box: Box, style: DifferenceStyle): SceneNode[] {
	const { theme, language, reach, size } = style;
	const { fill, ink, isClipped } = paintDifference(delta, reach);
	const text = formatDelta(delta, language, theme.numbers.decimals);
	const spot = { x: box.x + box.width / 2, middle: box.y + box.height / 2, room: box.width };
	const face = delta === 0 ? theme.typeface.regular : theme.typeface.strong;
	const lettering = { face, size, fill: delta === 0 ? QUIET : ink };
	return [
		{
			kind: 'rect',
			id,
			...box,
			radius: RADIUS,
			fill,
			stroke: { ...theme.outline, width: 0.7 }
		},
		...numeral(id, { text, sign: null }, spot, lettering),
		...(isClipped ? [chevron(`${id}.clipped`, delta > 0, box, { colour: ink, width: 1.4 })] : [])
	];
}

/** The neutral colour is light in either theme, and so is this grey on it. */
export const QUIET = '#646b75';

/** In the right corner: up at the top for more, down at the bottom for less than the ramp can show. */
export function chevron(id: string, isUp: boolean, box: Box, stroke: Stroke): SceneNode {
	const arm = Math.min(3, box.height / 6);
	const x = box.x + box.width - arm - 2.6;
	const tip = isUp ? box.y + 2.6 : box.y + box.height - 2.6;
	const end = isUp ? tip + arm : tip - arm;
	const d = path('M', x - arm, end, 'L', x, tip, 'L', x + arm, end);
	return { kind: 'path', id, d, fill: null, stroke: { ...stroke, cap: 'round', join: 'round' } };
}
