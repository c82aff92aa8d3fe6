import { shareOfScale, toScale } from '#lib/domain/scale.ts';
import type { Value } from '#lib/domain/score.ts';
import { paintOf } from './ramps.ts';
import { averageNumber, COUNT_GAP, headFoot, rowTop, type MatrixLayout } from './matrix-layout.ts';
import type { MatrixReading, MatrixRow } from './matrix-reading.ts';
import { formatAverage, type MatrixLook } from './matrix-rows.ts';
import { matrixWords } from './matrix-words.ts';
import { round2 } from './nodes.ts';
import type { Colour, SceneNode, Stroke, Table, TableCell, TableRow, TableRun } from './scene.ts';
import { numeralWidth } from './stop-marks.ts';
import { formatNumeral, formatSign } from './words.ts';

/*
 * The matrix as a table, for formats that have them: the same numbers in the same places. Columns
 * are the areas' numbers and names, the technologies, and the averages with their n.
 */

/** Words keep clear of the rule between cells. */
const RIM = 2;

/** Free room before the numbers of the areas: programs measure letters a little differently. */
const SLACK = 4;

/** `drawn` are the nodes of the same matrix; its bars lie over the table. */
export function tableOfMatrix(
	layout: MatrixLayout,
	reading: MatrixReading,
	look: MatrixLook,
	drawn: readonly SceneNode[]
): Table {
	const { x, y, style, cellsX, nameX, cellWidth, averageX } = layout;
	const cellsEnd = cellsX + reading.technologies.length * cellWidth;
	const numberEnd =
		averageX === null ? 0 : averageX + style.averageBar + averageNumber(style) + RIM;
	const averages = averageX === null ? [] : [numberEnd - cellsEnd, x + layout.width - numberEnd];
	const nodes = drawn.flatMap((node) => (node.kind === 'group' ? node.children : [node]));
	return {
		x: round2(x - SLACK),
		y: round2(y),
		columns: [
			nameX - RIM - x + SLACK,
			cellsX - nameX + RIM,
			...reading.technologies.map(() => cellWidth),
			...averages
		].map(round2),
		rows: [
			headRow(layout, reading, look),
			...reading.rows.flatMap((row, i) => [
				...gapOver(layout, reading, i),
				valueRow(layout, reading, row, i, look)
			])
		],
		// As wide as the gap between two drawn cells.
		rule: { colour: look.theme.paper, width: 2 },
		over: nodes.filter(({ kind, id }) => kind === 'rect' && /\.bar(\.track)?$/.test(id))
	};
}

/** A low row without words where two rows stand apart. */
function gapOver(layout: MatrixLayout, { technologies }: MatrixReading, row: number): TableRow[] {
	const above = row > 0 ? rowTop(layout, row - 1) + layout.style.rowHeight : rowTop(layout, 0);
	const height = round2(rowTop(layout, row) - above);
	if (height <= 0) return [];
	const count = technologies.length + (layout.averageX === null ? 2 : 4);
	const cells = Array.from({ length: count }, () => emptyCell(Math.min(1, height)));
	return [{ height, isHead: false, cells }];
}

function headRow(
	{ style, headHeight, heads, upright, averageX, cellsX, cellWidth }: MatrixLayout,
	{ technologies }: MatrixReading,
	{ scale, language, theme }: MatrixLook
): TableRow {
	const size = style.headSize;
	const { medium: face, strong } = theme.typeface;
	const bottom = headFoot(averageX !== null) - 0.2 * size;
	const foot = { size, pitch: round2(size * 1.2), fill: null, inset: { bottom } } as const;
	const names = technologies.map((_, column): TableCell => {
		const lines = (heads[column] ?? []).map((text) => [{ text, face, size, colour: theme.ink }]);
		return { ...foot, lines, align: upright ? 'start' : 'middle', upright };
	});
	const words = matrixWords[language];
	const count = technologies.length;
	const mean = scale.type === 'ratio' ? words.meanOf(count) : words.medianOf(count);
	const average: TableCell = {
		...foot,
		lines: [[{ text: mean, face: strong, size, colour: theme.ink2 }]],
		align: 'start',
		inset: { bottom, left: round2((averageX ?? 0) - cellsX - count * cellWidth) }
	};
	const blank = emptyCell(size);
	const cells = [blank, blank, ...names, ...(averageX === null ? [] : [average, blank])];
	return { height: headHeight, isHead: true, cells };
}

function valueRow(
	layout: MatrixLayout,
	{ technologies }: MatrixReading,
	row: MatrixRow,
	index: number,
	look: MatrixLook
): TableRow {
	const { style, averageX, numberRight, nameX } = layout;
	const { theme } = look;
	const { regular, medium } = theme.typeface;
	const { area, average } = row;
	const plain = { fill: null, pitch: round2(style.rowHeight), size: style.smallSize };
	const small = (text: string) => [
		{ text, face: regular, size: style.smallSize, colour: theme.ink3 }
	];
	const number: TableCell = {
		...plain,
		lines: [small(String(area.number))],
		align: 'end',
		inset: { right: nameX - RIM - numberRight }
	};
	const values = technologies.map((technology, column) => {
		const between = look.interpolated(area.id, technology.id);
		return valueCell(row.values[column] ?? { kind: 'notScored' }, between, layout, look);
	});
	const mean =
		average.value === null
			? ''
			: formatAverage(average.value, look.scale, look.language, look.theme.numbers.decimals);
	const size = style.numeralSize;
	const averages: TableCell[] = [
		{
			...plain,
			lines: [[{ text: mean, face: medium, size, colour: theme.ink }]],
			align: 'end',
			inset: { right: RIM }
		},
		{
			...plain,
			lines: average.n < average.of ? [small(`${average.n}/${average.of}`)] : [],
			align: 'start',
			inset: { left: COUNT_GAP - RIM }
		}
	];
	return {
		height: style.rowHeight,
		isHead: false,
		cells: [
			number,
			nameCell(layout, index, look),
			...values,
			...(averageX === null ? [] : averages)
		]
	};
}

/** Name and profession, on the lines they have in the drawing. */
function nameCell(
	{ labels, style }: MatrixLayout,
	index: number,
	{ theme }: MatrixLook
): TableCell {
	const lines: { dy: number; runs: TableRun[] }[] = [];
	for (const { text, part, face, size, dy } of labels[index] ?? []) {
		const run = {
			text,
			face,
			size: round2(size),
			colour: part === 'name' ? theme.ink : theme.ink3
		};
		const last = lines.at(-1);
		if (last?.dy === dy) last.runs.push({ ...run, text: `  ${text}` });
		else lines.push({ dy, runs: [run] });
	}
	const pitch = round2((lines[1]?.dy ?? style.rowHeight) - (lines[0]?.dy ?? 0));
	const runs = lines.map((line) => line.runs);
	return {
		lines: runs,
		size: style.smallSize,
		pitch,
		align: 'start',
		fill: null,
		inset: { left: RIM }
	};
}

/** A score, or the sign of an answer that is none: as in the drawing, with what a cell can show. */
function valueCell(
	value: Value,
	interpolated: number | null,
	{ cellWidth, numeralSize, style }: MatrixLayout,
	{ scale, language, theme, numerals }: MatrixLook
): TableCell {
	const { paper, typeface, ink2, ink3 } = theme;
	const shared = { pitch: style.rowHeight, align: 'middle', size: numeralSize } as const;
	const words = (text: string, colour: Colour, face = typeface.strong) => {
		const width = numeralWidth({ text, sign: null }, face, numeralSize);
		const size = round2(numeralSize * Math.min(1, (cellWidth * 0.9) / width));
		return [[{ text, face, size, colour }]];
	};
	const sign = formatSign(value, scale, language, theme.numbers.decimals);
	const outline: Stroke = { colour: theme.dash, width: 1, dash: [3, 2.6] };
	switch (value.kind) {
		case 'level': {
			const { fill, ink } = paintOf(theme.ramp, shareOfScale(scale, value.level));
			return { ...shared, fill, lines: numerals ? words(sign, ink) : [] };
		}
		case 'dontKnow':
			return { ...shared, fill: theme.unknownFill, lines: words(sign, ink2) };
		case 'notApplicable':
			return { ...shared, fill: paper, outline, lines: words(sign, ink3) };
		case 'notScored': {
			const empty = { ...shared, fill: paper, outline };
			if (interpolated === null) return { ...empty, lines: words(sign, theme.dash) };
			const stripes = paintOf(theme.ramp, shareOfScale(scale, interpolated)).fill;
			const text = `≈${formatNumeral(toScale(scale, interpolated), scale, language, theme.numbers.decimals)}`;
			const lines = numerals ? words(text, ink2, typeface.italic) : [];
			return { ...empty, stripes, lines };
		}
		default:
			return value satisfies never;
	}
}

const emptyCell = (size: number): TableCell => ({
	lines: [],
	size,
	pitch: size,
	align: 'start',
	fill: null
});
