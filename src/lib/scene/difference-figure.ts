import './figure-metrics.ts';
import { valueDifferenceAt, type Difference } from '#lib/domain/difference.ts';
import type { AreaId, HorizonId } from '#lib/domain/ids.ts';
import {
	areasInOrder,
	cellsOfArea,
	horizonsInOrder,
	technologiesInOrder
} from '#lib/domain/reading.ts';
import { plain, textIn } from '#lib/domain/text.ts';
import { noteOfYears } from './area-matrix-figure.ts';
import { layOutGrid } from './cell-grid.ts';
import { drawDifference } from './difference-cells.ts';
import { cellsAt, layOutDifferenceLegend } from './difference-legend.ts';
import { drawDifferenceRow, readDifference } from './difference-matrix.ts';
import { differenceReach } from './difference-ramp.ts';
import { differenceWords, formatDelta, type SideNames } from './difference-words.ts';
import { accountOf, type Account } from './figure-account.ts';
import { finishPage, layOutPage, type FigureOptions, type FigurePage } from './figure-page.ts';
import { eyebrowOfArea, quantityLine } from './figure-parts.ts';
import { drawHeads } from './matrix-heads.ts';
import { layoutMatrix } from './matrix-layout.ts';
import type { MatrixOrder } from './matrix-order.ts';
import { drawLabel, stopsOf, type MatrixLook } from './matrix-rows.ts';
import { COLUMN, LEAST_SIGNED, SHEET, SLIDE, type MatrixStyle } from './matrix-style.ts';
import { describeOrder, matrixWords } from './matrix-words.ts';
import { measureText, wrapText } from './measure.ts';
import { round2 } from './nodes.ts';
import type { Scene, SceneNode } from './scene.ts';
import type { PageLayout } from './sizes.ts';
import { widestNumeral } from './stop-marks.ts';
import type { FigureTheme } from './theme.ts';
import { SMALLEST } from './type-size.ts';
import { figureWords } from './words.ts';

/** What a figure of differences shows: all areas at one horizon, or one area over all. */
export type DifferenceExtent =
	{ kind: 'areas'; horizon: HorizonId; order: MatrixOrder } | { kind: 'years'; area: AreaId };

export interface DifferenceFigureOptions extends Omit<FigureOptions, 'numerals'> {
	extent: DifferenceExtent;
	/** Of the two sides. Horizons are named by their years, which then stand for the year of the title. */
	names: SideNames;
	/** False where the sides themselves are two years, so that no third one is said. */
	hasYear: boolean;
}

/**
 * The publication figure of what lies between two readings: which ones and which way in the title,
 * signed numbers on the ramp of differences, its own legend, caveat, source with date. Numbers are
 * always shown: they carry the sign.
 */
export function buildDifferenceFigure(
	difference: Difference,
	options: DifferenceFigureOptions
): Scene {
	const { extent } = options;
	return extent.kind === 'areas'
		? buildOfAreas(difference, extent, options)
		: buildOfYears(difference, extent.area, options);
}

const STYLES: Readonly<Record<PageLayout, MatrixStyle>> = {
	column: COLUMN,
	slide: SLIDE,
	sheet: SHEET
};

/** Rows share a given height, down to where their text can no longer be read. */
const LEAST_ROW = 11.6;

function buildOfAreas(
	difference: Difference,
	{ horizon, order }: { horizon: HorizonId; order: MatrixOrder },
	options: DifferenceFigureOptions
): Scene {
	const { language, theme, names, hasYear } = options;
	const { merged, to } = difference;
	const words = differenceWords[language];
	const { scale } = to.framework;
	const reading = readDifference(difference, horizon, order, language);
	const { year } = reading.horizon;
	const counts = matrixWords[language];
	const technologies = figureWords[language].technologies(reading.technologies.length);
	const page = layOutPage(
		merged,
		{
			eyebrow: counts.size(counts.areas(reading.rows.length), technologies),
			title: words.figureTitle(fitNames(names, theme), hasYear ? year : null),
			quantity: quantityLine(merged, language, { years: hasYear ? String(year) : '', unit: '' }),
			note: [...notesOf(difference, options), ...sortedBy(difference, order, options)].join(' ')
		},
		legendOf(difference, cellsAt(difference, horizon), options),
		options,
		'dense'
	);

	const base = STYLES[page.layout];
	const place = { ...page.inner, y: page.top, language, typeface: theme.typeface, scale };
	const fit = (style: MatrixStyle) => layoutMatrix(reading, { ...place, style, means: false });
	const cellWidth = { ...base.cellWidth, min: LEAST_SIGNED };
	const { headHeight } = fit({ ...base, cellWidth });
	const rows = Math.max(1, reading.rows.length);
	const fair = page.room === null ? base.rowHeight : (page.room - headHeight) / rows;
	const rowHeight = round2(Math.min(base.rowHeight, Math.max(LEAST_ROW, fair)));
	const small = (most: number) => round2(Math.max(SMALLEST, Math.min(most, rowHeight * 0.72)));
	const style = {
		...base,
		cellWidth,
		rowHeight,
		nameSize: small(base.nameSize),
		smallSize: small(base.smallSize),
		numeralSize: small(base.numeralSize)
	};
	const layout = fit(style);
	const look: MatrixLook = {
		scale,
		language,
		theme,
		numerals: true,
		focus: null,
		interpolated: () => null
	};
	const nodes: SceneNode[] = [
		drawHeads(layout, reading, look),
		...reading.rows.flatMap((row, index) => [
			drawLabel(layout, row, index, look),
			drawDifferenceRow(difference, layout, reading, row, index, look, SMALLEST)
		])
	];
	const body = {
		nodes,
		bottom: page.top + layout.headHeight + reading.rows.length * rowHeight,
		right: page.inner.x + layout.width,
		stops: stopsOf(layout, reading)
	};
	return finishPage(page, body, accountOfDifference(difference, options));
}

function buildOfYears(
	difference: Difference,
	area: AreaId,
	options: DifferenceFigureOptions
): Scene {
	const { language, theme, names } = options;
	const { merged, from, to } = difference;
	const words = differenceWords[language];
	const scales = { from: from.framework.scale, to: to.framework.scale };
	const technologies = technologiesInOrder(merged);
	const horizons = horizonsInOrder(merged);
	const cells = cellsOfArea(merged, area);
	const found = merged.areas[area];
	const notes = [...notesOf(difference, options), noteOfYears(horizons, language)];
	const page: FigurePage = layOutPage(
		merged,
		{
			eyebrow: found ? eyebrowOfArea(merged, found, areasInOrder(merged).length, language) : '',
			title: words.figureTitle(fitNames(names, theme), null),
			quantity: quantityLine(merged, language, { unit: '' }),
			note: notes.filter((note) => note !== '').join(' ')
		},
		legendOf(difference, cells, options),
		options
	);
	const reach = differenceReach(scales.to);
	const largest = formatDelta(scales.to.max - scales.to.min, language);
	const grid = layOutGrid({
		...page.inner,
		y: page.top,
		height: page.room,
		rows: technologies,
		columns: horizons.map(({ id, year }) => ({ id, head: String(year) })),
		layout: page.layout,
		// An answer that cannot be subtracted is shown as it is.
		widest: Math.max(
			measureText(largest, theme.typeface.strong, 1),
			widestNumeral(scales.to, language, theme)
		),
		language,
		theme,
		cell: (row, column, box, fontSize) => {
			const cell = cells[row * horizons.length + column];
			if (!cell) return [];
			const style = { scales, language, theme, size: fontSize, reach, least: SMALLEST };
			const id = `cell.${cell.technology}.${cell.horizon}`;
			return drawDifference(id, valueDifferenceAt(difference, cell), box, style);
		}
	});
	return finishPage(page, grid, accountOfDifference(difference, options));
}

function accountOfDifference(
	difference: Difference,
	{ names, extent, hasYear, language, account }: DifferenceFigureOptions
): Account {
	const content = { kind: 'difference', difference, names, extent, hasYear } as const;
	return account?.() ?? accountOf(difference.to, content, language);
}

/** A title has room for two lines of each side: one very long name must not crowd out the other. */
function fitNames({ from, to }: SideNames, { typeface }: FigureTheme): SideNames {
	const fit = (name: string) =>
		wrapText(name, TITLE.width, typeface.title, TITLE.size, measureText, 2).join(' ');
	return { from: fit(from), to: fit(to) };
}

/** About as wide as the title beside a slide's legend. */
const TITLE = { width: 440, size: 22 };

type Cells = ReturnType<typeof cellsAt>;

function legendOf(
	difference: Difference,
	cells: Cells,
	{ language, theme }: DifferenceFigureOptions
): Parameters<typeof layOutPage>[2] {
	return (room) => {
		// The sample of two answers needs this size for its letters to be large enough.
		const size = Math.max(10.9, room.size);
		return layOutDifferenceLegend(difference, {
			...room,
			size,
			cells,
			names: null,
			language,
			theme
		});
	};
}

function notesOf({ isRescaled }: Difference, { language }: DifferenceFigureOptions): string[] {
	return isRescaled ? [`${differenceWords[language].rescaled}.`] : [];
}

/** How the rows are sorted, where it is not as in the report. */
function sortedBy(
	{ merged, to }: Difference,
	order: MatrixOrder,
	{ language }: DifferenceFigureOptions
): string[] {
	const { sorted } = differenceWords[language];
	if (order.by === 'mean')
		return [to.framework.scale.type === 'ratio' ? sorted.mean : sorted.median];
	if (order.by === 'technology') {
		const technology = merged.framework.technologies[order.technology];
		return technology ? [sorted.technology(plain(textIn(technology.label, language)))] : [];
	}
	const told = describeOrder(merged, order, language);
	return told ? [told] : [];
}
