import { capHeight, measureText } from './measure.ts';
import type { Face, TextNode } from './scene.ts';

/*
 * Small constructors that every figure uses. Numbers in a scene have two decimals, so that files
 * repeat to the byte and differences between golden figures are honest.
 */

export const round2 = (number: number): number => Math.round(number * 100) / 100;

/** Lays out path commands: letters as they are, numbers rounded. */
export function path(...parts: readonly (string | number)[]): string {
	let d = '';
	let afterNumber = false;
	for (const part of parts) {
		const isNumber = typeof part === 'number';
		d += isNumber ? `${afterNumber ? ' ' : ''}${round2(part)}` : part;
		afterNumber = isNumber;
	}
	return d;
}

interface TextStyle {
	face: Face;
	size: number;
	fill: string;
}

/** A line of text that starts, is centred or ends at `x`. */
export function textAt(
	id: string,
	text: string,
	x: number,
	baseline: number,
	style: TextStyle,
	anchor: 'start' | 'middle' | 'end' = 'start'
): TextNode {
	const width = measureText(text, style.face, style.size);
	const shift = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width;
	return {
		kind: 'text',
		id,
		x: round2(x - shift),
		y: round2(baseline),
		text,
		width: round2(width),
		face: style.face,
		size: style.size,
		fill: style.fill,
		...(anchor === 'start' ? {} : { anchor })
	};
}

/** Where the baseline stands when capitals and digits are centred on `middle`. */
export function centredBaseline(middle: number, face: Face, size: number): number {
	return middle + capHeight(face, size) / 2;
}
