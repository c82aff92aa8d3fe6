import './figure-metrics.ts';
import type { HorizonId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import type { Language } from '#lib/domain/text.ts';
import { accountOf } from './figure-account.ts';
import { markRoom } from './callout-mark.ts';
import { calloutsOf, numbersOf, type Callout } from './callouts.ts';
import type { FigureContent } from './figure-content.ts';
import type { FigureOptions } from './figure-page.ts';
import { layOutFootnotes, layOutProse, quantityLine } from './figure-parts.ts';
import { cellTheme } from './figure-theme.ts';
import { layOutLegend, scaleToExplain } from './legend.ts';
import { drawDendrogram, drawGroups, groupAreas, type MatrixGroups } from './matrix-groups.ts';
import { drawHeads } from './matrix-heads.ts';
import { layoutMatrix, type MatrixLayout } from './matrix-layout.ts';
import type { MatrixOrder } from './matrix-order.ts';
import { interpolatedIn, readMatrix, statesOf, type MatrixReading } from './matrix-reading.ts';
import { drawLabel, drawMarks, drawValues, stopsOf, type MatrixLook } from './matrix-rows.ts';
import { COLUMN, LEAST_SIGNED, SHEET, SLIDE, type MatrixStyle } from './matrix-style.ts';
import { tableOfMatrix } from './matrix-table.ts';
import { describeOrder, matrixTitle, matrixWords } from './matrix-words.ts';
import { round2 } from './nodes.ts';
import type { Scene, SceneNode } from './scene.ts';
import { extentOf, sizeSpec, type PageLayout } from './sizes.ts';
import { widestNumeral } from './stop-marks.ts';
import { inTypeSize, SMALLEST } from './type-size.ts';
import { figureWords } from './words.ts';

export interface MatrixFigureOptions extends FigureOptions {
	horizon: HorizonId;
	order: MatrixOrder;
	/** Into how many groups the order of similarity is parted; 1 when left out. */
	groups?: number;
	/** The tree of that order, beside the names. */
	dendrogram?: boolean;
}

interface Measures {
	margin: number;
	eyebrow: number;
	title: number;
	quantity: number;
	legend: number;
	notes: number;
	/** Of a legend that stands beside the title; `null` where it goes with the matrix. */
	keyWidth: number | null;
	/** Between the quantity and the matrix, the matrix and the rule. */
	space: number;
	style: MatrixStyle;
	/** Of the tree of similarity, and between two groups cut from it. */
	treeWidth: number;
	groupGap: number;
	/** Of rows that share a given height: no less, so that their text can be read. */
	leastRow: number;
}

const MEASURES: Readonly<Record<PageLayout, Measures>> = {
	column: {
		margin: 20,
		eyebrow: 10.5,
		title: 21,
		quantity: 12,
		legend: 10.5,
		notes: 9.9,
		keyWidth: null,
		space: 12,
		style: COLUMN,
		treeWidth: 48,
		groupGap: 8,
		leastRow: COLUMN.rowHeight
	},
	slide: {
		margin: 26,
		eyebrow: 11,
		title: 22,
		quantity: 13,
		legend: 10.5,
		notes: 9.9,
		keyWidth: 418,
		space: 8,
		style: SLIDE,
		treeWidth: 70,
		groupGap: 4,
		leastRow: 11.6
	},
	sheet: {
		margin: 22,
		eyebrow: 10.5,
		title: 20,
		quantity: 12,
		legend: 10.5,
		notes: 9.9,
		keyWidth: null,
		space: 8,
		style: SHEET,
		treeWidth: 44,
		groupGap: 4,
		leastRow: 11.6
	}
};

function sized(measures: Measures, project: Project): Measures {
	const { style } = measures;
	const texts = ['nameSize', 'headSize', 'smallSize', 'numeralSize'] as const;
	return {
		...inTypeSize(measures, project, ['eyebrow', 'title', 'quantity', 'legend', 'notes']),
		style: inTypeSize(style, project, texts, ['rowHeight', 'uprightLength'])
	};
}

/** In font sizes: the corner over the names must be this wide for a legend. */
const CORNER = 17;

/**
 * The publication figure of all areas at one horizon: size, title, quantity with year and unit,
 * legend, matrix, rule, caveat, source with date. Rows share the height where it is given; the
 * figure is higher only when there are more of them than it can hold legibly. A figure is wider than
 * its size only when its numbers could not be read otherwise: beyond some thirty technologies.
 */
export function buildMatrixFigure(project: Project, asked: MatrixFigureOptions): Scene {
	const options = { ...asked, theme: cellTheme(asked.theme) };
	const { horizon, language, theme, size, fit, order } = options;
	const page = sizeSpec(size, fit);
	const measures = sized(MEASURES[page.layout], project);
	const reading = readMatrix(project, horizon, order, language);
	const parting = { count: options.groups ?? 1, gap: measures.groupGap };
	const groups = order.by === 'similarity' ? groupAreas(project, horizon, parting) : null;
	const beside = besideOf(groups, measures, options);
	const inner = { x: measures.margin, width: page.width - 2 * measures.margin };

	const head = layOutHead(project, reading, inner, measures, options);
	const callouts = calloutsOf(project, contentOf(options), language);
	const signed = isSigned(project, reading) ? withSigns(measures.style) : measures.style;
	const base = callouts.length > 0 ? withMarks(signed, project, callouts, options) : signed;
	const text = fitText(base, page.height, reading.rows.length);
	const draft = fitWidth(project, reading, inner, head.bottom, text, beside, options);
	const legend = layOutKey(project, reading, draft, inner, measures, options);
	const { top, headHeight } = legend;

	const note = noteOf(project, order, draft, groups, language);
	const footSize = { x: inner.x, width: inner.width, size: measures.notes };
	const below =
		measures.space +
		layOutFootnotes(project, { ...footSize, y: 0 }, { ...options, note, callouts }).bottom +
		measures.margin;
	const gaps = groups?.gaps ?? 0;
	const shared = page.height === null ? null : page.height - below - top - headHeight - gaps;
	const rowHeight = fitRow(measures, shared, reading.rows.length);
	const style = { ...text, rowHeight };
	const layout = {
		...fitWidth(project, reading, inner, top, style, beside, options),
		headHeight,
		offsets: groups?.offsets ?? []
	};

	const look: MatrixLook = {
		scale: project.framework.scale,
		language,
		theme,
		numerals: options.numerals ?? true,
		focus: null,
		interpolated: interpolatedIn(project, horizon)
	};
	const drawn: SceneNode[] = [
		drawHeads(layout, reading, look),
		...reading.rows.flatMap((row, index) => [
			drawLabel(layout, row, index, look),
			drawValues(layout, reading, row, index, look)
		])
	];
	const matrix: SceneNode = {
		kind: 'group',
		id: 'matrix',
		children: drawn,
		// A cell of a table holds a number and a colour, but no lines and no glyph.
		...(theme.pens ? {} : { table: tableOfMatrix(layout, reading, look, drawn) })
	};
	const around: SceneNode[] = [
		...drawMarks(layout, reading, numbersOf(callouts), look),
		...(groups && beside.groups > 0
			? [drawGroups(layout, groups, reading.technologies.length, theme)]
			: []),
		...(groups && beside.tree > 0
			? drawDendrogram(layout, groups, { x: inner.x, width: beside.tree - TREE_GAP }, theme)
			: [])
	];

	const bottom = top + headHeight + reading.rows.length * style.rowHeight + gaps;
	const rule = Math.max(bottom + measures.space, (page.height ?? 0) - below + measures.space);
	const foot = layOutFootnotes(project, { ...footSize, y: rule }, { ...options, note, callouts });
	return {
		width: extentOf(page.width, beside.tree + layout.width + 2 * measures.margin),
		height: extentOf(page.height, foot.bottom + measures.margin),
		background: theme.paper,
		title: matrixTitle(project, reading.horizon.year, language),
		...(options.account?.() ?? accountOf(project, contentOf(options), language)),
		language,
		nodes: [...head.nodes, ...legend.nodes, matrix, ...around, ...foot.nodes],
		stops: stopsOf(layout, reading)
	};
}

function contentOf({ horizon, order, groups = 1 }: MatrixFigureOptions): FigureContent {
	return { kind: 'matrix', horizon, order, groups };
}

/** Eyebrow, title and quantity; the matrix may begin at `bottom`. */
function layOutHead(
	project: Project,
	{ horizon, rows, technologies }: MatrixReading,
	{ x, width: whole }: { x: number; width: number },
	measures: Measures,
	{ language, theme }: MatrixFigureOptions
): { nodes: SceneNode[]; bottom: number } {
	const words = matrixWords[language];
	const { typeface, ink, ink2, ink3 } = theme;
	const width = whole - (measures.keyWidth === null ? 0 : measures.keyWidth + measures.margin);
	const count = figureWords[language].technologies(technologies.length);
	const size = words.size(words.areas(rows.length), count);
	const eyebrow = { face: typeface.strong, size: measures.eyebrow, fill: ink3, leading: 1.4 };
	const above = layOutProse('eyebrow', size, x, measures.margin, width, eyebrow);
	const name = matrixTitle(project, horizon.year, language);
	const strong = { face: typeface.title, size: measures.title, fill: ink, leading: 1.24 };
	const title = layOutProse('title', name, x, above.bottom, width, strong);
	const told = quantityLine(project, language, { years: String(horizon.year) });
	const plain = { face: typeface.regular, size: measures.quantity, fill: ink2, leading: 1.34 };
	const quantity = layOutProse('quantity', told, x, title.bottom + 2, width, plain);
	return {
		nodes: [...above.nodes, ...title.nodes, ...quantity.nodes],
		bottom: quantity.bottom + measures.space
	};
}

/** The matrix with averages where there is room for them, without where the cells need it all. */
function fitWidth(
	project: Project,
	reading: MatrixReading,
	inner: { x: number; width: number },
	y: number,
	style: MatrixStyle,
	beside: Beside,
	{ language, theme }: MatrixFigureOptions
): MatrixLayout {
	const { scale } = project.framework;
	const x = inner.x + beside.tree;
	const width = inner.width - beside.tree;
	const { typeface } = theme;
	const place = { x, y, width, language, typeface, style, scale, aside: beside.groups };
	const full = layoutMatrix(reading, { ...place, means: true });
	return full.width <= width ? full : layoutMatrix(reading, { ...place, means: false });
}

/** Room for what stands beside a matrix in groups: the tree at its left, letters right of its cells. */
interface Beside {
	tree: number;
	groups: number;
}

/** Between the tree and the numbers of the areas. */
const TREE_GAP = 6;

function besideOf(
	groups: MatrixGroups | null,
	{ treeWidth }: Measures,
	{ dendrogram = false }: MatrixFigureOptions
): Beside {
	return {
		tree: dendrogram && groups?.tree?.parts ? treeWidth : 0,
		groups: groups && groups.spans.length > 0 ? 14 : 0
	};
}

/**
 * The legend, and where the matrix begins. On a slide the legend stands beside the title. In a
 * column it stands over the names, in the corner that the heads leave empty; where it does not fit
 * there, and for the list of levels of an ordinal scale, above the whole matrix.
 */
function layOutKey(
	project: Project,
	reading: MatrixReading,
	draft: MatrixLayout,
	inner: { x: number; width: number },
	{ margin, legend: size, keyWidth, space }: Measures,
	{ language, theme }: MatrixFigureOptions
): { nodes: SceneNode[]; top: number; headHeight: number } {
	const areas = reading.rows.map(({ area }) => area.id);
	const scale = scaleToExplain(project, areas);
	const states = statesOf(project, reading);
	const { x, y } = draft;
	const style = { size, states, language, theme };
	if (keyWidth !== null) {
		const left = inner.x + inner.width - keyWidth;
		const legend = { ...style, x: left, y: margin, width: keyWidth };
		const { nodes, bottom } = layOutLegend(scale, legend);
		return { nodes, top: Math.max(y, bottom + space), headHeight: draft.headHeight };
	}
	const corner = draft.cellsX - x - 2 * size;
	if (scale.type === 'ratio' && corner >= CORNER * size) {
		const { nodes, bottom } = layOutLegend(scale, { ...style, x, y, width: corner });
		const headHeight = Math.max(draft.headHeight, Math.ceil(bottom - y + space));
		return { nodes, top: y, headHeight };
	}
	const width = inner.x + inner.width - x;
	const { nodes, bottom } = layOutLegend(scale, { ...style, x, y, width });
	return { nodes, top: bottom + space, headHeight: draft.headHeight };
}

/** True where a number has a sign before it, which needs wider cells. */
function isSigned(project: Project, { rows, technologies, horizon }: MatrixReading): boolean {
	const interpolated = interpolatedIn(project, horizon.id);
	return rows.some(({ area, values }) =>
		values.some((value, column) => {
			if (value.kind === 'level') return value.atLeast === true;
			const technology = technologies[column];
			return (
				value.kind === 'notScored' && technology && interpolated(area.id, technology.id) !== null
			);
		})
	);
}

const withSigns = (style: MatrixStyle): MatrixStyle => ({
	...style,
	cellWidth: { ...style.cellWidth, min: LEAST_SIGNED }
});

/** Cells as wide as the widest number with a mark beside it. */
function withMarks(
	style: MatrixStyle,
	{ framework }: Project,
	callouts: readonly Callout[],
	{ language, theme }: MatrixFigureOptions
): MatrixStyle {
	const widest = widestNumeral(framework.scale, language, theme) + markRoom(callouts.length, theme);
	const min = Math.max(style.cellWidth.min, Math.ceil(widest * style.numeralSize) + 2);
	return { ...style, cellWidth: { min, max: Math.max(min, style.cellWidth.max) } };
}

/** Where many rows share a given height, their text is smaller, but never too small to read. */
function fitText(style: MatrixStyle, height: number | null, rows: number): MatrixStyle {
	if (height === null) return style;
	const row = (height * 0.47) / Math.max(1, rows);
	const size = (full: number) => round2(Math.max(SMALLEST, Math.min(full, row * 0.72)));
	return {
		...style,
		nameSize: size(style.nameSize),
		smallSize: size(style.smallSize),
		numeralSize: size(style.numeralSize)
	};
}

/** Where the height is given, rows share what is left of it, as long as their text fits them. */
function fitRow({ style, leastRow }: Measures, shared: number | null, rows: number): number {
	if (shared === null) return style.rowHeight;
	const fair = Math.floor((shared / Math.max(1, rows)) * 100) / 100;
	return Math.min(style.rowHeight, Math.max(leastRow, fair));
}

/** What the bars are and how the rows are sorted. */
function noteOf(
	project: Project,
	order: MatrixOrder,
	layout: MatrixLayout,
	groups: MatrixGroups | null,
	language: Language
): string {
	const words = matrixWords[language];
	const bars = project.framework.scale.type === 'ratio' ? words.meanNote : words.medianNote;
	const isGrouped = groups !== null && groups.spans.length > 0;
	const sorted = isGrouped ? words.grouped : describeOrder(project, order, language);
	return [layout.averageX === null ? null : bars, sorted].filter((part) => part !== null).join(' ');
}
