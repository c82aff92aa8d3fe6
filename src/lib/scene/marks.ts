import { measureText } from './measure.ts';
import type { Colour, Face, TextNode } from './scene.ts';

/* The small parts every figure is made of: placed text, and the patterns of what is not scored. */

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Figures keep two decimals: finer than any output can show, and the same on every machine. */
export function round(number: number): number {
	return Math.round(number * 100) / 100 || 0;
}

interface Placed {
	x: number;
	/** The baseline. */
	y: number;
	face: Face;
	size: number;
	fill: Colour;
	/** What stands at `x`: the start, the middle or the end of the line. */
	anchor?: 'start' | 'middle' | 'end';
	/** Turned upwards about (x, y); the anchor then counts along y. */
	upright?: boolean;
}

/** One line of text, measured, with its start where the anchor puts it. */
export function textAt(id: string, text: string, placed: Placed): TextNode {
	const { x, y, face, size, fill, anchor = 'start', upright = false } = placed;
	const width = measureText(text, face, size);
	const shift = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width;
	return {
		kind: 'text',
		id,
		x: round(upright ? x : x - shift),
		y: round(upright ? y + shift : y),
		text,
		width: round(width),
		face,
		size: round(size),
		fill,
		...(upright ? { rotate: -90 as const } : {})
	};
}

/** The grid of dots of "don't know", each a stroke of no length with round caps. */
export function dotsPath({ x, y, width, height }: Box, pitch: number): string {
	const dots: string[] = [];
	const drop = pitch / 1.5;
	for (let row = 0, at = y + drop * 0.75; at < y + height - 1; row += 1, at += drop) {
		const start = x + pitch / 2 + (row % 2 === 1 ? pitch / 2 : 0);
		for (let across = start; across < x + width - 1; across += pitch) {
			dots.push(`M${round(across)} ${round(at)}H${round(across + 0.01)}`);
		}
	}
	return dots.join('');
}

/** Lines at 45 degrees, clipped to the box by arithmetic, so that no output needs a pattern fill. */
export function hatchPath({ x, y, width, height }: Box, pitch: number): string {
	const lines: string[] = [];
	const right = x + width;
	const bottom = y + height;
	for (let start = Math.floor((x - height) / pitch) * pitch; start < right; start += pitch) {
		const from = Math.max(start, x);
		const to = Math.min(start + height, right);
		if (to <= from) continue;
		lines.push(
			`M${round(from)} ${round(bottom - (from - start))}L${round(to)} ${round(bottom - (to - start))}`
		);
	}
	return lines.join('');
}
