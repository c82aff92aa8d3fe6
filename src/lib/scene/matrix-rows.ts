import type { Decimals } from '#lib/domain/figure-style.ts';
import type { AreaId, TechnologyId } from '#lib/domain/ids.ts';
import { shareOfScale, type Scale } from '#lib/domain/scale.ts';
import type { Language } from '#lib/domain/text.ts';
import type { Average } from './matrix-average.ts';
import { markAtCell } from './callout-mark.ts';
import type { CalloutNumbers } from './callouts.ts';
import { drawCell, type Box } from './matrix-cells.ts';
import { averageNumber, COUNT_GAP, rowTop, type MatrixLayout } from './matrix-layout.ts';
import type { MatrixReading, MatrixRow } from './matrix-reading.ts';
import { centredBaseline, round2, textAt } from './nodes.ts';
import type { GroupNode, SceneNode, Stop } from './scene.ts';
import { widestNumeral } from './stop-marks.ts';
import type { FigureTheme } from './theme.ts';
import { formatNumber } from './words.ts';

/** What the parts of a matrix are drawn with. */
export interface MatrixLook {
	scale: Scale;
	language: Language;
	theme: FigureTheme;
	numerals: boolean;
	/** The row and column that are pointed out. */
	focus: { area: AreaId; technology: TechnologyId } | null;
	/** What the area's arrow shows between two scores where the cell itself has none. */
	interpolated: (area: AreaId, technology: TechnologyId) => number | null;
}

/*
 * Rows of a matrix. Ids follow areas and technologies, never places, so that a node stays the same
 * thing when rows are sorted or the year changes.
 */

/** A row's label: number, name and profession. */
export function drawLabel(
	layout: MatrixLayout,
	row: MatrixRow,
	index: number,
	look: MatrixLook
): GroupNode {
	const children = labelNodes(layout, row, index, look);
	return { kind: 'group', id: `label.${row.area.id}`, children };
}

/** A row's cells, and its average. */
export function drawValues(
	layout: MatrixLayout,
	reading: MatrixReading,
	row: MatrixRow,
	index: number,
	look: MatrixLook
): GroupNode {
	const cells = cellNodes(layout, reading, row, index, look);
	const children = [...cells, ...averageNodes(layout, row, index, look)];
	return { kind: 'group', id: `values.${row.area.id}`, children };
}

/** The marks of callouts, over all cells: one stands on the border of two. */
export function drawMarks(
	layout: MatrixLayout,
	{ rows, technologies, horizon }: MatrixReading,
	numberOf: CalloutNumbers,
	{ scale, language, theme }: MatrixLook
): SceneNode[] {
	const numeral = widestNumeral(scale, language, theme) * layout.numeralSize;
	return rows.flatMap(({ area }, index) =>
		technologies.flatMap((technology, column) => {
			const number = numberOf(area.id, technology.id, horizon.id);
			if (number === null) return [];
			const box = boxAt(layout, index, column);
			return markAtCell(`cell.${area.id}.${technology.id}`, number, box, numeral, theme);
		})
	);
}

/** The cells' places, for overlays. They meet, so that no point lies between two cells. */
export function stopsOf(layout: MatrixLayout, reading: MatrixReading): Stop[] {
	const { cellWidth: width, cellsX, style } = layout;
	return reading.rows.flatMap((row, index) =>
		reading.technologies.map((technology, column) => ({
			area: row.area.id,
			technology: technology.id,
			horizon: reading.horizon.id,
			cx: round2(cellsX + (column + 0.5) * width),
			cy: round2(rowTop(layout, index) + style.rowHeight / 2),
			width,
			height: style.rowHeight
		}))
	);
}

function labelNodes(
	layout: MatrixLayout,
	{ area }: MatrixRow,
	index: number,
	{ theme, focus }: MatrixLook
): SceneNode[] {
	const middle = rowTop(layout, index) + layout.style.rowHeight / 2;
	const size = layout.style.smallSize;
	const face = theme.typeface.regular;
	const baseline = centredBaseline(middle, face, size);
	const grey = { face, size, fill: theme.ink3 };
	const number = `number.${area.id}`;
	const isFocus = focus?.area === area.id;
	return [
		textAt(number, String(area.number), layout.numberRight, baseline, grey, 'end'),
		...(layout.labels[index] ?? []).map((piece, i) => {
			const fill = isFocus ? theme.accent : piece.part === 'name' ? theme.ink : theme.ink3;
			const style = { face: piece.face, size: round2(piece.size), fill };
			const id = `name.${area.id}.${i}`;
			return textAt(id, piece.text, layout.nameX + piece.dx, middle + piece.dy, style);
		})
	];
}

function cellNodes(
	layout: MatrixLayout,
	reading: MatrixReading,
	{ area, values }: MatrixRow,
	index: number,
	{ scale, language, theme, numerals, interpolated }: MatrixLook
): SceneNode[] {
	const cellStyle = { scale, language, theme, numerals, size: layout.numeralSize };
	return reading.technologies.flatMap((technology, column) => {
		const value = values[column];
		if (!value) return [];
		const between = value.kind === 'notScored' ? interpolated(area.id, technology.id) : null;
		const box = boxAt(layout, index, column);
		return drawCell(`cell.${area.id}.${technology.id}`, value, between, box, cellStyle);
	});
}

/** A cell; it stands 2 apart from the next. */
function boxAt(layout: MatrixLayout, row: number, column: number): Box {
	const { cellsX, cellWidth, style } = layout;
	return {
		x: round2(cellsX + column * cellWidth + 1),
		y: round2(rowTop(layout, row) + 1),
		width: cellWidth - 2,
		height: round2(style.rowHeight - 2)
	};
}

/** A bar, the average, and its n where cells are left out of it. */
function averageNodes(
	layout: MatrixLayout,
	{ area, average }: MatrixRow,
	index: number,
	look: MatrixLook
): SceneNode[] {
	const { averageX: x, style } = layout;
	if (x === null) return [];
	const { scale, language, theme } = look;
	const id = `average.${area.id}`;
	const middle = rowTop(layout, index) + style.rowHeight / 2;
	const width = style.averageBar;
	const nodes = drawBar(`${id}.bar`, { x, y: middle - 4, width, height: 8 }, average, look);
	const right = x + width + averageNumber(style);
	if (average.value !== null) {
		const text = formatAverage(average.value, scale, language, theme.numbers.decimals);
		const face = theme.typeface.medium;
		const number = { face, size: style.numeralSize, fill: theme.ink };
		const baseline = centredBaseline(middle, face, style.numeralSize);
		nodes.push(textAt(`${id}.number`, text, right, baseline, number, 'end'));
	}
	if (average.n < average.of) {
		const face = theme.typeface.regular;
		const grey = { face, size: style.smallSize, fill: theme.ink3 };
		const baseline = centredBaseline(middle, face, style.smallSize);
		nodes.push(textAt(`${id}.n`, `${average.n}/${average.of}`, right + COUNT_GAP, baseline, grey));
	}
	return nodes;
}

/** An average as it is printed: a whole number on a scale of a hundred, one decimal on a short one. */
export function formatAverage(
	value: number,
	scale: Scale,
	language: Language,
	decimals?: Decimals
): string {
	const digits = scale.max - scale.min >= 50 ? 0 : 1;
	return formatNumber(Number(value.toFixed(digits)), language, decimals);
}

/** An average as a bar. Grey, never of the ramp: an average is no score. */
export function drawBar(
	id: string,
	{ x, y, width, height }: Box,
	{ value }: Average,
	{ scale, theme }: MatrixLook
): SceneNode[] {
	const radius = Math.min(1.5, height / 4);
	const place = { x: round2(x), y: round2(y), height, radius };
	const track: SceneNode = {
		kind: 'rect',
		id: `${id}.track`,
		...place,
		width: round2(width),
		fill: theme.hair
	};
	if (value === null) return [track];
	const share = round2(width * shareOfScale(scale, value));
	return [track, { kind: 'rect', id, ...place, width: share, fill: theme.ink3 }];
}
