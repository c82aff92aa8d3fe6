import type { Box } from './matrix-cells.ts';
import { measureText } from './measure.ts';
import { centredBaseline, round2, textAt } from './nodes.ts';
import type { SceneNode } from './scene.ts';
import type { FigureTheme } from './theme.ts';

/* The mark of a callout: its number on a disc of paper, which grows wider with the number. */

/** Font size of the number, and the height of its disc where there is room for all of it. */
const SIZE = 9.9;
const HEIGHT = 14.4;

/** From the number to the edges of its disc, together. */
const PADDING = 6;

/** The width of a mark in full size. */
function markWidth(number: number, { typeface }: FigureTheme): number {
	return Math.max(HEIGHT, measureText(String(number), typeface.strong, SIZE) + PADDING);
}

/** What the marks of so many callouts add to the widest number of a cell, in its font sizes; none without any. */
export function markRoom(count: number, theme: FigureTheme): number {
	return count === 0 ? 0 : (markWidth(count, theme) + 1) / SIZE;
}

/**
 * Centred on (x, y). Where years crowd, `width` makes it smaller, as it does with their numbers; a disc
 * flattens to `height` before that.
 */
export function drawCalloutMark(
	id: string,
	number: number,
	{ x, y, ...room }: { x: number; y: number; width?: number; height?: number },
	theme: FigureTheme
): SceneNode[] {
	const face = theme.typeface.strong;
	const full = markWidth(number, theme);
	const share = Math.min(1, (room.width ?? full) / full);
	const [width, height] = [full * share, Math.min(HEIGHT * share, room.height ?? HEIGHT)];
	const size = round2(SIZE * share);
	const style = { face, size, fill: theme.ink };
	return [
		{
			kind: 'rect',
			id: `${id}.callout`,
			x: round2(x - width / 2),
			y: round2(y - height / 2),
			width: round2(width),
			height: round2(height),
			radius: round2(height / 2),
			fill: theme.paper,
			stroke: { colour: theme.ink, width: 1 }
		},
		textAt(
			`${id}.callout.number`,
			String(number),
			x,
			centredBaseline(y, face, size),
			style,
			'middle'
		)
	];
}

/**
 * In the upper right corner of a cell whose number may be `numeral` wide: inside, where there is room
 * beside the number; else partly over the border, beside the numbers of both cells.
 */
export function markAtCell(
	id: string,
	number: number,
	{ x, y, width, height }: Box,
	numeral: number,
	theme: FigureTheme
): SceneNode[] {
	const half = markWidth(number, theme) / 2;
	const inside = Math.min(half, Math.max(0, (width - numeral) / 2 - half - 1));
	const tall = Math.min(HEIGHT, height + 1.6);
	const middle = y + Math.min(height / 2, tall / 2 - 2);
	return drawCalloutMark(id, number, { x: x + width - inside, y: middle, height: tall }, theme);
}
