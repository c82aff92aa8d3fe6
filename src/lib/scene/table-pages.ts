import './figure-metrics.ts';
import type { Language } from '#lib/domain/text.ts';
import { describeFigureCell } from './figure-table-cells.ts';
import { figureTableWords } from './figure-table-words.ts';
import { measureText, wrapText } from './measure.ts';
import { round2, textAt } from './nodes.ts';
import type { Face, FigureTable, LineNode, TextNode } from './scene.ts';
import { PAPER } from './theme.ts';

/*
 * The table of a figure on sheets of paper, in a size that can be read: A4, upright where its columns
 * fit, otherwise on its side; parted where there are too many of them.
 */

/** The length of a unit on paper: text of 12 units is 8.5 points. */
export const TABLE_UNIT_MM = 0.25;

export interface TableSheet {
	width: number;
	height: number;
	/** A table that goes on over several sheets has the same number on all of them. */
	table: number;
	caption: readonly TextNode[];
	rows: readonly SheetRow[];
	rules: readonly LineNode[];
	/** All of the above, for those who only look. */
	nodes: readonly (TextNode | LineNode)[];
}

export interface SheetRow {
	/** Heads that stand on a sheet again, and that a reader of the whole table has heard. */
	isRepeated: boolean;
	cells: readonly { heads: 'Column' | 'Row' | null; nodes: readonly TextNode[] }[];
}

const A4 = { short: 840, long: 1188 };
const MARGIN = 56;
const SIZE = 12;
/** Of the heads of columns, whose long words have little room. */
const HEAD_SIZE = 11;
const LINE = 1.3;
const PAD = 5;
const FIRST = 190;
/** The least width of a column after the first. */
const LEAST = 78;
/** Of a cell: what is longer is cut, as a row must fit a sheet. */
const MOST_LINES = 12;
const { typeface, ink, ink2, hair2 } = PAPER;

/** The sheets of a table. Every row is whole on one of them, and every sheet has the heads. */
export function layOutSheets(table: FigureTable, language: Language): TableSheet[] {
	const columns = table.head.length - 1;
	const fit = (width: number) => Math.floor((width - 2 * MARGIN - FIRST) / LEAST);
	const isUpright = columns <= fit(A4.short);
	const [width, height] = isUpright ? [A4.short, A4.long] : [A4.long, A4.short];
	const parts = Math.max(1, Math.ceil(columns / fit(width)));
	const share = Math.ceil(columns / parts);
	return Array.from({ length: parts }, (_, part) => {
		const shown = { from: 1 + part * share, to: 1 + Math.min(columns, (part + 1) * share) };
		const caption =
			parts === 1
				? table.caption
				: `${table.caption} ${figureTableWords[language].part(part + 1, parts)}`;
		return layOutPart({ ...table, caption }, shown, { width, height }, part, language);
	}).flat();
}

function layOutPart(
	{ caption, head, rows }: FigureTable,
	{ from, to }: { from: number; to: number },
	size: { width: number; height: number },
	part: number,
	language: Language
): TableSheet[] {
	const inner = size.width - 2 * MARGIN;
	const columns = [
		FIRST,
		...Array<number>(to - from).fill((inner - FIRST) / Math.max(1, to - from))
	];
	const heads = layOutLine(
		[head[0] ?? '', ...head.slice(from, to)].map((text) => ({ heads: 'Column', text })),
		columns
	);
	const lines = rows.map(({ group, head: name, cells }) =>
		layOutLine(
			[
				{ heads: 'Row', text: group === null ? name : `${group}, ${name}` },
				...cells
					.slice(from - 1, to - 1)
					.map((cell) => ({ heads: null, text: describeFigureCell(cell, language) }))
			],
			columns
		)
	);
	const words = wrapText(caption, inner, typeface.strong, SIZE, measureText);
	const above = words.length * SIZE * LINE + 2 * PAD;
	const room = size.height - 2 * MARGIN - heads.height;
	return inSheets(lines, room - above, room).map((own, sheet) =>
		place(sheet === 0 ? words : [], heads, own, size, { table: part, isRepeated: sheet > 0 })
	);
}

/** A row before it has a place: its cells broken into lines, and its height. */
interface Laid {
	cells: readonly {
		heads: 'Column' | 'Row' | null;
		lines: readonly string[];
		x: number;
		face: Face;
		size: number;
	}[];
	height: number;
}

function layOutLine(
	cells: readonly { heads: 'Column' | 'Row' | null; text: string }[],
	columns: readonly number[]
): Laid {
	let x = MARGIN;
	const laid = cells.map(({ heads, text }, i) => {
		const width = columns[i] ?? LEAST;
		const face = heads === null ? typeface.regular : typeface.strong;
		const size = heads === 'Column' ? HEAD_SIZE : SIZE;
		const lines = wrapText(text, width - 2 * PAD, face, size, measureText, MOST_LINES);
		const cell = { heads, lines, x: x + PAD, face, size };
		x += width;
		return cell;
	});
	const most = Math.max(1, ...laid.map(({ lines }) => lines.length));
	return { cells: laid, height: most * SIZE * LINE + 2 * PAD };
}

/** Rows by sheet: as many as there is room for, and one at least. */
function inSheets(rows: readonly Laid[], first: number, others: number): Laid[][] {
	const sheets: Laid[][] = [[]];
	let left = first;
	for (const row of rows) {
		const sheet = sheets.at(-1);
		if (row.height > left && sheet && sheet.length > 0) {
			sheets.push([row]);
			left = others - row.height;
		} else {
			sheet?.push(row);
			left -= row.height;
		}
	}
	return sheets;
}

function place(
	caption: readonly string[],
	heads: Laid,
	rows: readonly Laid[],
	size: { width: number; height: number },
	{ table, isRepeated }: { table: number; isRepeated: boolean }
): TableSheet {
	const captionStyle = { face: typeface.strong, size: SIZE, fill: ink };
	const words = caption.map((line, i) =>
		textAt(`caption.${i}`, line, MARGIN, MARGIN + (i + 1) * SIZE * LINE, captionStyle)
	);
	let y = MARGIN + (caption.length > 0 ? caption.length * SIZE * LINE + 2 * PAD : 0);
	const rules: LineNode[] = [];
	const placed = [heads, ...rows].map(({ cells, height }, row): SheetRow => {
		const top = y;
		y += height;
		const stroke = { colour: hair2, width: row === 0 ? 1.4 : 0.7 };
		const [x1, x2, at] = [MARGIN, size.width - MARGIN, round2(y)];
		rules.push({ kind: 'line', id: `rule.${row}`, x1, y1: at, x2, y2: at, stroke });
		return {
			isRepeated: isRepeated && row === 0,
			cells: cells.map(({ heads, lines, x, face, size }, column) => ({
				heads,
				nodes: lines.map((line, i) => {
					const style = { face, size, fill: heads === 'Column' ? ink2 : ink };
					const baseline = top + PAD + (i + 0.8) * SIZE * LINE;
					return textAt(`cell.${row}.${column}.${i}`, line, x, baseline, style);
				})
			}))
		};
	});
	const texts = placed.flatMap(({ cells }) => cells.flatMap(({ nodes }) => nodes));
	return {
		...size,
		table,
		caption: words,
		rows: placed,
		rules,
		nodes: [...words, ...texts, ...rules]
	};
}
