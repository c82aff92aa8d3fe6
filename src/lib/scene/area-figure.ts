import './figure-metrics.ts';
import type { AreaId } from '#lib/domain/ids.ts';
import type { Area, Project } from '#lib/domain/project.ts';
import { areasInOrder, technologiesInOrder } from '#lib/domain/reading.ts';
import { textIn, type Language } from '#lib/domain/text.ts';
import {
	FIGURE_AXIS,
	HAIRLINE_END,
	LABEL_GAP,
	LABEL_CLEARANCE,
	layOutChart,
	LINE,
	type AreaChartOptions
} from './area-chart.ts';
import { ARROW } from './arrow.ts';
import { calloutsOf, numbersOf, type Callout } from './callouts.ts';
import { groupRoom } from './chart-groups.ts';
import { titleOfArea } from './describe.ts';
import { accountOf } from './figure-account.ts';
import type { FigureOptions } from './figure-page.ts';
import { eyebrowOfArea, layOutFootnotes, layOutProse, quantityLine } from './figure-parts.ts';
import { measureText, wrapText } from './measure.ts';
import { layOutLegend, scaleToExplain, statesIn } from './legend.ts';
import { round2 } from './nodes.ts';
import type { Scene, SceneNode } from './scene.ts';
import { extentOf, sizeSpec, type PageLayout } from './sizes.ts';
import type { FigureTheme } from './theme.ts';
import { inTypeSize, SMALLEST } from './type-size.ts';

/** The numbers stand at the years. */
export type AreaFigureOptions = FigureOptions;

/** Font sizes and measures of a figure, in its units. Nothing is set smaller than 9.9. */
interface Measures {
	margin: number;
	eyebrow: number;
	title: number;
	quantity: number;
	legend: number;
	notes: number;
	/** Of the width between the margins, for the names. */
	labelShare: number;
	label: number;
	year: number;
	numeral: number;
	rowHeight: number;
	/** Between the quantity and the legend, the legend and the years, the arrows and the rule. */
	space: number;
}

const MEASURES: Readonly<Record<PageLayout, Measures>> = {
	column: {
		margin: 20,
		eyebrow: 10.5,
		title: 21,
		quantity: 12,
		legend: 10.5,
		notes: 9.9,
		labelShare: 0.2733,
		label: 11.5,
		year: 11,
		numeral: 11.5,
		rowHeight: 30,
		space: 12
	},
	slide: {
		margin: 32,
		eyebrow: 12,
		title: 27,
		quantity: 14,
		legend: 12,
		notes: 10.5,
		labelShare: 0.29,
		label: 13.5,
		year: 13,
		numeral: 13.5,
		rowHeight: 34,
		space: 13
	},
	sheet: {
		margin: 24,
		eyebrow: 11,
		title: 22,
		quantity: 12.5,
		legend: 10.5,
		notes: 9.9,
		labelShare: 0.28,
		label: 12.5,
		year: 12,
		numeral: 12.5,
		rowHeight: 32,
		space: 11
	}
};

const TEXTS = [
	'eyebrow',
	'title',
	'quantity',
	'legend',
	'notes',
	'label',
	'year',
	'numeral'
] as const;
const ROOMS = ['labelShare', 'rowHeight'] as const;

/**
 * The publication figure of one area: number and sector, title, quantity with years and unit,
 * legend, arrows, rule, caveat, source with date. Where the height is given, arrows fill it; the
 * figure is higher only when there are more arrows than it can hold legibly.
 */
export function buildAreaFigure(
	project: Project,
	areaId: AreaId,
	options: AreaFigureOptions
): Scene {
	const { language, theme } = options;
	const { width, height, layout } = sizeSpec(options.size, options.fit);
	const measures = inTypeSize(MEASURES[layout], project, TEXTS, ROOMS);
	const area = project.areas[areaId];
	const content = { kind: 'area', area: areaId } as const;
	const callouts = calloutsOf(project, content, language);
	const footing = { ...options, callouts };
	const inner = { x: measures.margin, width: width - 2 * measures.margin };

	const head = area
		? figureHead(project, area, inner, measures, options)
		: { nodes: [], bottom: 0 };
	const legend = layOutLegend(scaleToExplain(project, [areaId]), {
		x: inner.x,
		y: head.bottom + measures.space,
		width: inner.width,
		size: measures.legend,
		states: statesIn(project, [areaId]),
		language,
		theme
	});
	const notes = layOutFootnotes(project, { ...inner, y: 0, size: measures.notes }, footing);
	const chartTop = legend.bottom + measures.space * 0.6;
	const below = measures.space + HAIRLINE_END + notes.bottom + measures.margin;
	const room = height === null ? null : height - chartTop - below;
	const chart = layOutChart(
		project,
		areaId,
		chartOptions(project, inner.width, room, measures, callouts, options),
		inner.x,
		chartTop
	);

	const ruleTop = Math.max(chart.bottom + measures.space + HAIRLINE_END, (height ?? 0) - below);
	const foot = layOutFootnotes(project, { ...inner, y: ruleTop, size: measures.notes }, footing);
	return {
		width,
		height: extentOf(height, foot.bottom + measures.margin),
		background: theme.paper,
		title: area ? titleOfArea(area, language) : '',
		...(options.account?.() ?? accountOf(project, content, language)),
		language,
		nodes: [...head.nodes, ...legend.nodes, ...chart.nodes, ...foot.nodes],
		stops: chart.stops
	};
}

function figureHead(
	project: Project,
	area: Area,
	{ x, width }: { x: number; width: number },
	measures: Measures,
	{ language, theme }: AreaFigureOptions
): { nodes: SceneNode[]; bottom: number } {
	const { typeface, ink, ink2, ink3 } = theme;
	const eyebrow = eyebrowOfArea(project, area, areasInOrder(project).length, language);
	const above = layOutProse('eyebrow', eyebrow, x, measures.margin, width, {
		face: typeface.strong,
		size: measures.eyebrow,
		fill: ink3,
		leading: 1.4,
		maxLines: 2
	});
	// The dot that joins the pair never begins a line.
	const words = titleOfArea(area, language).replace(' · ', '\u00a0· ');
	const title = layOutProse('title', words, x, above.bottom, width, {
		face: typeface.title,
		size: measures.title,
		fill: ink,
		leading: 1.24,
		maxLines: 4
	});
	const quantity = layOutProse(
		'quantity',
		quantityLine(project, language),
		x,
		title.bottom + 2,
		width,
		{
			face: typeface.regular,
			size: measures.quantity,
			fill: ink2,
			leading: 1.34
		}
	);
	return { nodes: [...above.nodes, ...title.nodes, ...quantity.nodes], bottom: quantity.bottom };
}

/**
 * Where the height is given, arrows share what is left of it, and names take the lines that fit
 * their share. Text shrinks with the arrows, but not below 9.9.
 */
function chartOptions(
	project: Project,
	width: number,
	room: number | null,
	measures: Measures,
	callouts: readonly Callout[],
	{ language, theme, numerals = true }: AreaFigureOptions
): AreaChartOptions {
	const labelWidth = Math.max(LEAST_LABEL, Math.round(measures.labelShare * width));
	const shared = {
		width,
		language,
		theme,
		labels: 'beside',
		labelWidth,
		yearSize: measures.year,
		mode: 'figure',
		numerals,
		...(callouts.length > 0 ? { callouts: numbersOf(callouts) } : {})
	} as const;
	if (room === null) {
		const { rowHeight, label: labelSize, numeral: numeralSize } = measures;
		return { ...shared, rowHeight, labelSize, numeralSize };
	}
	const technologies = technologiesInOrder(project);
	const rows = Math.max(1, technologies.length);
	const leastRow = callouts.length > 0 ? LEAST_MARKED_ROW : LEAST_ROW;
	const taken = FIGURE_AXIS + groupRoom(technologies, measures.label);
	const fair = (room - taken) / (rows * (1 + ARROW.gap) - ARROW.gap);
	const rowHeight = round2(Math.min(measures.rowHeight * 1.25, Math.max(leastRow, fair)));
	const nameRoom = rowHeight * (1 + ARROW.gap) - LABEL_CLEARANCE;
	const { labelSize, maxLabelLines } = fitNames(
		project,
		{ width: labelWidth - LABEL_GAP, height: nameRoom },
		measures.label,
		language,
		theme
	);
	const numeralSize = round2(Math.max(SMALLEST, Math.min(measures.numeral, rowHeight / 2)));
	return { ...shared, rowHeight, labelSize, maxLabelLines, numeralSize };
}

/** The largest size at which every name fits the height of its row; at the smallest, lines are cut. */
function fitNames(
	project: Project,
	room: { width: number; height: number },
	most: number,
	language: Language,
	theme: FigureTheme
): { labelSize: number; maxLabelLines: number } {
	const face = theme.typeface.medium;
	const names = technologiesInOrder(project).map(({ label }) => textIn(label, language));
	const linesAt = (size: number) =>
		Math.min(MOST_LINES, Math.max(1, 1 + Math.floor((room.height - size) / (LINE * size))));
	const fits = (size: number) =>
		names.every(
			(name) => wrapText(name, room.width, face, size, measureText).length <= linesAt(size)
		);
	let labelSize = most;
	while (labelSize > SMALLEST && !fits(labelSize)) labelSize = Math.max(SMALLEST, labelSize - 0.5);
	return { labelSize, maxLabelLines: linesAt(labelSize) };
}

/** Heights of an arrow: of any, and of one whose number stays free of a callout's mark on its edge. */
const LEAST_ROW = 12;
const LEAST_MARKED_ROW = 24;

/** Of a name beside its arrow: the most lines, and the least width. */
const MOST_LINES = 4;
const LEAST_LABEL = 140;
