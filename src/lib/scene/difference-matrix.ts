import { deltaOf, valueDifferenceAt, type Difference } from '#lib/domain/difference.ts';
import type { AreaId, TechnologyId } from '#lib/domain/ids.ts';
import type { Language } from '#lib/domain/text.ts';
import { describeDifferenceMatrix } from './describe-difference.ts';
import { drawDifference } from './difference-cells.ts';
import { differenceReach } from './difference-ramp.ts';
import { differenceWords, type SideNames } from './difference-words.ts';
import type { MatrixChart, MatrixChartOptions } from './matrix-chart.ts';
import { middleOn } from './matrix-average.ts';
import { drawHeads } from './matrix-heads.ts';
import { layoutMatrix, rowTop, type MatrixLayout } from './matrix-layout.ts';
import { REPORT, sortByNumber, type MatrixOrder } from './matrix-order.ts';
import { readMatrix, type MatrixReading, type MatrixRow } from './matrix-reading.ts';
import { drawLabel, stopsOf, type MatrixLook } from './matrix-rows.ts';
import { SCREEN } from './matrix-style.ts';
import { round2 } from './nodes.ts';
import type { GroupNode } from './scene.ts';

export interface DifferenceMatrixOptions extends Omit<MatrixChartOptions, 'means' | 'numerals'> {
	names: SideNames;
}

/**
 * All areas at one horizon, each cell with what lies between the two sides. The same parts as the
 * matrix of scores, so that a screen shows it the same way. Throws where neither side has the horizon.
 */
export function buildDifferenceMatrix(
	difference: Difference,
	options: DifferenceMatrixOptions
): MatrixChart {
	const { width, language, theme, names, focus = null } = options;
	const { scale } = difference.to.framework;
	const reading = readDifference(difference, options.horizon, options.order, language);
	const style = {
		...SCREEN,
		rowHeight: options.rowHeight ?? SCREEN.rowHeight,
		labelWidth: options.labelWidth ?? SCREEN.labelWidth,
		cellWidth: options.cellWidth ?? SCREEN.cellWidth
	};
	const { typeface } = theme;
	const place = { x: 0, y: 0, width, language, typeface, style, scale, means: false };
	const layout = layoutMatrix(reading, place);
	const look: MatrixLook = {
		scale,
		language,
		theme,
		numerals: true,
		focus,
		interpolated: () => null
	};
	const heads = drawHeads(layout, reading, look);
	const labels = reading.rows.map((row, index) => drawLabel(layout, row, index, look));
	const values = reading.rows.map((row, index) =>
		drawDifferenceRow(difference, layout, reading, row, index, look)
	);
	return {
		width: Math.max(width, layout.width),
		height: layout.headHeight + reading.rows.length * style.rowHeight,
		background: null,
		title: titleOfDifference(reading.horizon.year, names, language),
		description: describeDifferenceMatrix(difference, reading.horizon, names, language),
		language,
		nodes: [heads, ...labels, ...values],
		stops: stopsOf(layout, reading),
		reading,
		heads,
		labels,
		values,
		headHeight: layout.headHeight,
		labelWidth: layout.cellsX,
		rowHeight: style.rowHeight
	};
}

/** "Difference in 2030. From First round to Now". */
function titleOfDifference(year: number, names: SideNames, language: Language): string {
	const words = differenceWords[language];
	return `${words.title(year)}. ${words.sides(names)}`;
}

/**
 * The rows and columns of both sides. Where the order goes by numbers, these are differences: the
 * highest rise first, areas without a difference that is a number last.
 */
export function readDifference(
	difference: Difference,
	horizon: MatrixReading['horizon']['id'],
	order: MatrixOrder,
	language: Language
): MatrixReading {
	const isByNumber = order.by === 'mean' || order.by === 'technology';
	const own: MatrixOrder = isByNumber ? REPORT : order;
	const reading = readMatrix(difference.merged, horizon, own, language);
	if (!isByNumber) return reading;
	const deltaAt = (area: AreaId, technology: TechnologyId) =>
		deltaOf(valueDifferenceAt(difference, { area, technology, horizon }));
	const middle = middleOn(difference.to.framework.scale);
	const rows = sortByNumber(reading.rows, ({ area }) => {
		if (order.by === 'technology') return deltaAt(area.id, order.technology);
		const deltas = reading.technologies.map(({ id }) => deltaAt(area.id, id));
		return middle(deltas.filter((delta) => delta !== null)) ?? null;
	});
	return { ...reading, rows };
}

/** A row's cells. A pair of answers is set no smaller than `least`. */
export function drawDifferenceRow(
	difference: Difference,
	layout: MatrixLayout,
	reading: MatrixReading,
	{ area }: MatrixRow,
	index: number,
	{ language, theme }: MatrixLook,
	least?: number
): GroupNode {
	const { cellsX, cellWidth, numeralSize: size, style } = layout;
	const scales = { from: difference.from.framework.scale, to: difference.to.framework.scale };
	const reach = differenceReach(scales.to);
	const cellStyle = { scales, language, theme, size, reach, ...(least ? { least } : {}) };
	const y = round2(rowTop(layout, index) + 1);
	const children = reading.technologies.flatMap((technology, column) => {
		const cell = { area: area.id, technology: technology.id, horizon: reading.horizon.id };
		const x = round2(cellsX + column * cellWidth + 1);
		const box = { x, y, width: cellWidth - 2, height: round2(style.rowHeight - 2) };
		const id = `cell.${area.id}.${technology.id}`;
		return drawDifference(id, valueDifferenceAt(difference, cell), box, cellStyle);
	});
	return { kind: 'group', id: `values.${area.id}`, children };
}
