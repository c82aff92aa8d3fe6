import { max } from 'd3';
import type { Technology } from '#lib/domain/project.ts';
import { groupRuns } from '#lib/domain/reading.ts';
import type { Scale } from '#lib/domain/scale.ts';
import { textIn, type Language } from '#lib/domain/text.ts';
import { measureText, wrapText } from './measure.ts';
import {
	fitPair,
	fitTechnology,
	longestPart,
	namesFit,
	pairWidth,
	type LabelPiece
} from './matrix-labels.ts';
import type { MatrixReading } from './matrix-reading.ts';
import { UPRIGHT_BELOW, type MatrixStyle } from './matrix-style.ts';
import type { Typeface } from './theme.ts';
import { formatNumeral } from './words.ts';

/** Where everything in a matrix stands. The top left corner of the column heads is at (x, y). */
export interface MatrixLayout {
	style: MatrixStyle;
	x: number;
	y: number;
	/** Of the whole matrix; wider than the room it was given when the columns need it. */
	width: number;
	headHeight: number;
	/** Right edge of the area numbers, left edge of the area names. */
	numberRight: number;
	nameX: number;
	cellsX: number;
	cellWidth: number;
	/** Left edge of the averages; `null` when they are left out. */
	averageX: number | null;
	numeralSize: number;
	/** True where technology names stand upright. */
	upright: boolean;
	/** Lines of each column's name, and pieces of each row's. */
	heads: readonly (readonly string[])[];
	/** What the names of the columns take of the head; the names of groups stand above. */
	namesHeight: number;
	groups: readonly HeadGroup[];
	labels: readonly (readonly LabelPiece[])[];
	/** How far each row is moved down by gaps over it; empty where there are none. */
	offsets: readonly number[];
}

/** The name of a group over its columns. */
interface HeadGroup {
	column: number;
	span: number;
	lines: readonly string[];
}

export interface LayoutOptions {
	x: number;
	y: number;
	width: number;
	language: Language;
	typeface: Typeface;
	style: MatrixStyle;
	scale: Scale;
	means: boolean;
	/** Room kept right of the cells, before the averages. */
	aside?: number;
}

const NAME_GAP = 9;
const NAME_PAD = 10;
const AVERAGE_GAP = 18;

/** From the last line of a group's name to the names of its columns: room for the rule between. */
export const GROUP_FOOT = 14;

/** Between an average and its n. */
export const COUNT_GAP = 5;

/** Places the columns, rows and names of a matrix in the room it is given. */
export function layoutMatrix(reading: MatrixReading, options: LayoutOptions): MatrixLayout {
	const { x, y, language, typeface, style, scale, means, aside = 0 } = options;
	const columns = reading.technologies.length;

	const numbers = reading.rows.map(({ area }) =>
		measureText(String(area.number), typeface.regular, style.smallSize)
	);
	const numberWidth = max(numbers) ?? 0;
	const before = numberWidth + NAME_GAP;
	const averageWidth = aside + (means ? widthOfAverages(columns, typeface, style) : 0);

	const pairs = reading.rows.map(({ area }) => pairWidth(area, language, typeface, style));
	const wanted = clamp((max(pairs) ?? 0) + before + NAME_PAD, style.labelWidth);
	const room = options.width - averageWidth;
	const spare = room - columns * style.cellWidth.min;
	const labelWidth = clamp(Math.min(wanted, spare), style.labelWidth);
	const cellWidth = clamp(Math.floor((room - labelWidth) / Math.max(1, columns)), style.cellWidth);

	const { medium } = typeface;
	const across = { width: cellWidth - 6, maxLines: style.headLines };
	const upright =
		cellWidth < UPRIGHT_BELOW ||
		!namesFit(reading.technologies, across, language, medium, style.headSize);
	const headRoom = upright
		? { width: style.uprightLength, maxLines: cellWidth < style.headSize * 2.2 ? 1 : 2 }
		: across;
	const heads = reading.technologies.map((technology) =>
		fitTechnology(technology, headRoom, language, medium, style.headSize)
	);
	const groups = groupsOver(reading.technologies, cellWidth, language, typeface, style);
	const namesHeight = headHeightOf(heads, upright, typeface, style, means);
	const labelRoom = { width: labelWidth - before - NAME_PAD, height: style.rowHeight };
	const labels = reading.rows.map(({ area }) =>
		fitPair(area, labelRoom, language, typeface, style)
	);

	const cellsX = x + labelWidth;
	const averageX = means ? cellsX + columns * cellWidth + aside + AVERAGE_GAP : null;
	return {
		style,
		x,
		y,
		width: labelWidth + columns * cellWidth + averageWidth,
		headHeight: heightOfGroups(groups, style) + namesHeight,
		numberRight: x + numberWidth,
		nameX: x + before,
		cellsX,
		cellWidth,
		averageX,
		numeralSize: numeralSizeFor(scale, language, cellWidth, typeface, style),
		upright,
		heads,
		namesHeight,
		groups,
		labels,
		offsets: []
	};
}

/** The top of a row. */
export function rowTop(layout: MatrixLayout, row: number): number {
	const offset = layout.offsets[row] ?? 0;
	return layout.y + layout.headHeight + row * layout.style.rowHeight + offset;
}

/** Between the baseline of a column's name and the first row: room for the bar of its average. */
export function headFoot(means: boolean): number {
	return means ? 25 : 10;
}

/** Bar, number and n. */
function widthOfAverages(columns: number, typeface: Typeface, style: MatrixStyle): number {
	const count = measureText(`${columns}/${columns}`, typeface.regular, style.smallSize);
	return AVERAGE_GAP + style.averageBar + averageNumber(style) + COUNT_GAP + Math.ceil(count) + 1;
}

/** From the end of a bar to the end of its number. */
export function averageNumber(style: MatrixStyle): number {
	return style.numeralSize * 2.3;
}

function headHeightOf(
	heads: readonly (readonly string[])[],
	upright: boolean,
	typeface: Typeface,
	style: MatrixStyle,
	means: boolean
): number {
	const lineHeight = style.headSize * 1.2;
	const text = upright
		? max(heads.flat(), (line) => measureText(line, typeface.medium, style.headSize))
		: max(heads, (lines) => lines.length * lineHeight);
	return Math.ceil((text ?? 0) + headFoot(means) + 4);
}

/** The groups with a name, each on two lines over its columns; on one where a word is too long for them. */
function groupsOver(
	technologies: readonly Technology[],
	cellWidth: number,
	language: Language,
	{ strong }: Typeface,
	{ headSize }: MatrixStyle
): HeadGroup[] {
	let column = 0;
	return groupRuns(technologies).flatMap(({ group, members }): HeadGroup[] => {
		const span = members.length;
		column += span;
		if (!group) return [];
		const words = textIn(group, language);
		const width = span * cellWidth - 8;
		const most = longestPart(words, strong, headSize) <= width ? 2 : 1;
		const lines = wrapText(words, width, strong, headSize, measureText, most);
		return [{ column: column - span, span, lines }];
	});
}

function heightOfGroups(groups: readonly HeadGroup[], { headSize }: MatrixStyle): number {
	const lines = max(groups, (group) => group.lines.length);
	return lines === undefined ? 0 : Math.ceil(lines * headSize * 1.2 + GROUP_FOOT);
}

/** The largest number of the scale fits its cell, down to a size that can still be read. */
function numeralSizeFor(
	scale: Scale,
	language: Language,
	cellWidth: number,
	typeface: Typeface,
	style: MatrixStyle
): number {
	const widest = formatNumeral(scale.max, scale, language);
	const width = measureText(widest, typeface.strong, style.numeralSize);
	const fitting = (style.numeralSize * (cellWidth - 4)) / Math.max(width, 1);
	const { leastNumeral, numeralSize: max } = style;
	return clamp(fitting, { min: Math.min(leastNumeral, max), max });
}

function clamp(number: number, { min, max: most }: { min: number; max: number }): number {
	return Math.max(min, Math.min(most, number));
}
