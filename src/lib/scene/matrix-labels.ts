import type { Area, Technology } from '#lib/domain/project.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { measureText, wrapText } from './measure.ts';
import type { MatrixStyle } from './matrix-style.ts';
import type { Face } from './scene.ts';
import type { Typeface } from './theme.ts';

/** One piece of an area's label. `dx` runs from the label's left edge, `dy` from the row's middle to the baseline. */
export interface LabelPiece {
	part: 'name' | 'profession';
	text: string;
	dx: number;
	dy: number;
	face: Face;
	size: number;
}

interface LabelRoom {
	width: number;
	height: number;
}

/** Between the area's name and its profession on one line. */
const PAIR_GAP = 6;

/** The width an area's pair takes on one line. */
export function pairWidth(
	area: Area,
	language: Language,
	typeface: Typeface,
	style: MatrixStyle
): number {
	const { name, profession } = pairOf(area, language);
	return (
		measureText(name, typeface.medium, style.nameSize) +
		PAIR_GAP +
		measureText(profession, typeface.regular, style.smallSize)
	);
}

/**
 * An area is always the pair of field and profession: on one line where it fits, otherwise below
 * each other, and neither is ever dropped. What is too long even so ends in an ellipsis.
 */
export function fitPair(
	area: Area,
	room: LabelRoom,
	language: Language,
	typeface: Typeface,
	style: MatrixStyle
): LabelPiece[] {
	const { nameSize, smallSize } = style;
	const { medium, regular } = typeface;
	const { name, profession } = pairOf(area, language);
	const first = { part: 'name', face: medium, size: nameSize } as const;
	const second = { part: 'profession', face: regular, size: smallSize } as const;
	const middle = nameSize * 0.36;

	if (pairWidth(area, language, typeface, style) <= room.width) {
		const dx = measureText(name, medium, nameSize) + PAIR_GAP;
		return [
			{ ...first, text: name, dx: 0, dy: middle },
			{ ...second, text: profession, dx, dy: middle }
		];
	}

	const lineCount = Math.floor(room.height / (nameSize * 0.94));
	if (lineCount < 2) {
		const short = wrapText(profession, room.width * 0.42, regular, smallSize, measureText, 1);
		const tail = short.join('');
		const rest = room.width - measureText(tail, regular, smallSize) - PAIR_GAP;
		const head = wrapText(name, rest, medium, nameSize, measureText, 1).join('');
		const dx = measureText(head, medium, nameSize) + PAIR_GAP;
		return [
			{ ...first, text: head, dx: 0, dy: middle },
			{ ...second, text: tail, dx, dy: middle }
		];
	}

	const label = textIn(area.field, language);
	// A name that just misses its only line is set a little smaller rather than cut.
	const tight = lineCount === 2 ? room.width / measureText(name, medium, nameSize) : 1;
	const size = Math.max(smallSize, Math.min(nameSize, nameSize * tight * 0.995));
	const names = wrapText(label, room.width, medium, size, measureText, lineCount - 1);
	const tail = wrapText(profession, room.width, regular, smallSize, measureText, 1).join('');
	const pitch = Math.min(nameSize * 1.16, room.height / (names.length + 1));
	const top = middle - (names.length * pitch) / 2;
	return [
		...names.map((text, line) => ({ ...first, size, text, dx: 0, dy: top + line * pitch })),
		{ ...second, text: tail, dx: 0, dy: top + names.length * pitch }
	];
}

export interface HeadRoom {
	width: number;
	maxLines: number;
}

/**
 * The lines of a technology's name: its label where that fits the room without a word being cut,
 * its short label where it does not. Both languages' labels may hold soft hyphens.
 */
export function fitTechnology(
	technology: Technology,
	room: HeadRoom,
	language: Language,
	face: Face,
	size: number
): string[] {
	const label = textIn(technology.label, language);
	const lines = wrapText(label, room.width, face, size, measureText);
	if (lines.length <= room.maxLines && longestPart(label, face, size) <= room.width) return lines;
	const short = textIn(technology.shortLabel, language);
	return wrapText(short, room.width, face, size, measureText, room.maxLines);
}

/** True where no name has to be cut inside a word or by an ellipsis. */
export function namesFit(
	technologies: readonly Technology[],
	room: HeadRoom,
	language: Language,
	face: Face,
	size: number
): boolean {
	return technologies.every(({ label, shortLabel }) =>
		[label, shortLabel].some((words) => {
			const text = textIn(words, language);
			if (longestPart(text, face, size) > room.width) return false;
			return wrapText(text, room.width, face, size, measureText).length <= room.maxLines;
		})
	);
}

/** The width of the longest piece that cannot be broken. */
export function longestPart(words: string, face: Face, size: number): number {
	const parts = words
		.split(/\s+/)
		.flatMap((word) =>
			word.split('\u00ad').map((part, i, all) => (i < all.length - 1 ? `${part}-` : part))
		);
	return Math.max(...parts.map((part) => measureText(part, face, size)));
}

function pairOf(area: Area, language: Language): { name: string; profession: string } {
	return {
		name: plain(textIn(area.field, language)),
		profession: plain(textIn(area.profession, language))
	};
}
