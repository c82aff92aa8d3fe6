import type { AreaId, CellKey, HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import type { Horizon, Project, Technology } from '#lib/domain/project.ts';
import { cellKey, horizonsInOrder, scoreAt, technologiesInOrder } from '#lib/domain/reading.ts';
import type { Scale } from '#lib/domain/scale.ts';
import type { Value } from '#lib/domain/score.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { arrowBody } from './arrow-row.ts';
import { ARROW, placeYears, type ArrowBox } from './arrow.ts';
import { yearAxis } from './axis.ts';
import { drawCalloutMark } from './callout-mark.ts';
import type { CalloutNumbers } from './callouts.ts';
import { drawGroupHeads, groupRoom, groupShifts } from './chart-groups.ts';
import { describeArea, describeRow, titleOfArea } from './describe.ts';
import { layOutLegend, scaleToExplain, statesIn } from './legend.ts';
import { measureText, wrapText } from './measure.ts';
import { centredBaseline, round2, textAt } from './nodes.ts';
import { readProfile } from './profile.ts';
import { RowMemory } from './row-memory.ts';
import type { Scene, SceneNode, Stop } from './scene.ts';
import { stopMarks } from './stop-marks.ts';
import type { FigureTheme } from './theme.ts';
import { formatPercent } from './words.ts';

export interface AreaChartOptions {
	width: number;
	/** Height of an arrow. Left out, it follows from `height`; without that it is 40. */
	rowHeight?: number;
	/** Room for the whole chart: arrows fill it, between 32 and 46 high. */
	height?: number;
	language: Language;
	theme: FigureTheme;
	/** Technology names in a column of their own, or above each arrow where the screen is narrow. */
	labels: 'beside' | 'above';
	labelWidth?: number;
	labelSize?: number;
	/** How many lines a name may take: 3 when left out, 2 above an arrow. */
	maxLabelLines?: number;
	/** Font size of the years. */
	yearSize?: number;
	/** Font size of the numbers. Left out, it follows the arrow: 0.31 of its height, at least 11. */
	numeralSize?: number;
	mode: 'editor' | 'figure';
	/** The row and the year to highlight. */
	focus?: { technology: TechnologyId; horizon: HorizonId } | null;
	/** Pips of confidence under the numbers. */
	confidence?: boolean;
	/**
	 * Numbers and marks at the years. On by default; without them the signs of "don't know" and "not
	 * applicable" stay, which an arrow alone does not tell from "not scored".
	 */
	numerals?: boolean;
	/** Cells that get the badge of disagreement. */
	disagreement?: ReadonlySet<CellKey>;
	/** Cells that get the mark of a callout, and its number. */
	callouts?: CalloutNumbers;
	/** A cell being typed into, and the text so far. */
	typing?: { key: CellKey; text: string } | null;
	legend?: boolean;
	/** Where the same chart is built again and again: rows that have not changed come from here. */
	memory?: RowMemory<ChartRow>;
}

/** An arrow with its name, and where its stops are. */
export interface ChartRow {
	node: SceneNode;
	stops: readonly Stop[];
}

/** The heat map of one area: an arrow for each technology on an axis of years. */
export function buildAreaChart(project: Project, areaId: AreaId, options: AreaChartOptions): Scene {
	const { width, language, theme } = options;
	const chart = layOutChart(project, areaId, options);
	const area = project.areas[areaId];
	const nodes = [...chart.nodes];
	let height = chart.bottom + 8;
	if (options.legend) {
		const legend = layOutLegend(scaleToExplain(project, [areaId]), {
			x: 0.5,
			y: chart.bottom + 20,
			width,
			size: 11.5,
			states: statesIn(project, [areaId]),
			language,
			theme
		});
		nodes.push(...legend.nodes);
		height = legend.bottom + 4;
	}
	return {
		width: round2(width),
		height: round2(height),
		background: null,
		title: area ? titleOfArea(area, language) : '',
		description: describeArea(project, areaId, language),
		language,
		nodes,
		stops: chart.stops
	};
}

/** A chart's nodes, placed with its upper left corner at (x, y). */
export interface ChartLayout {
	nodes: SceneNode[];
	stops: Stop[];
	/** Lower edge of the last arrow. */
	bottom: number;
}

/** Lays out axis, names and arrows, for charts and for figures that hold one. */
export function layOutChart(
	project: Project,
	areaId: AreaId,
	options: AreaChartOptions,
	x = 0,
	y = 0
): ChartLayout {
	const technologies = technologiesInOrder(project);
	const rows = sizeRows(technologies, options);
	const axisHeight = options.mode === 'editor' ? EDITOR_AXIS : FIGURE_AXIS;
	const x0 = x + (options.labels === 'beside' ? rows.labelWidth : 0) + 0.5;
	const x1 = x + options.width - 1;
	const years = placeYears(horizonsInOrder(project), x0, x1, rows.height);
	const top = y + axisHeight + (options.labels === 'above' ? rows.labelBlock : 0);
	const shifts = groupShifts(technologies, rows.labelSize);
	const rowTop = (row: number) => top + row * rows.pitch + (shifts[row] ?? 0);
	const bottom = rowTop(Math.max(0, technologies.length - 1)) + rows.height;

	const focus = options.focus ?? null;
	const axis = yearAxis(horizonsInOrder(project), years, {
		top: y + axisHeight,
		bottom: bottom + HAIRLINE_END,
		size: options.yearSize ?? 12.5,
		focus: focus?.horizon ?? null,
		theme: options.theme
	});
	const heads = drawGroupHeads(technologies, {
		x0: x,
		x1,
		topOf: (row) => rowTop(row) - rows.overhang,
		labelSize: rows.labelSize,
		language: options.language,
		theme: options.theme
	});
	const memory = options.memory ?? new RowMemory<ChartRow>();
	const arrows = technologies.map((technology, i): ChartRow => {
		const box: ArrowBox = { x0, x1, y: rowTop(i), height: rows.height, years };
		const id = `row.${technology.id}`;
		const isFocused = focus?.technology === technology.id;
		const lines = rows.labels[i] ?? [];
		const parts = partsOfRow(project, areaId, technology, options);
		return memory.recall(id, [...parts, x, x0, x1, box.y, box.height, isFocused], () => ({
			node: {
				kind: 'group',
				id,
				name: plain(textIn(technology.label, options.language)),
				label: describeRow(project, areaId, technology, options.language),
				children: [
					...rowLabel(id, lines, x, box, rows, isFocused, options),
					...rowArrow(id, project, areaId, technology, box, options)
				]
			},
			stops: stopsOf(project, areaId, technology, box)
		}));
	});
	return {
		nodes: [...axis, ...heads, ...arrows.map(({ node }) => node)],
		stops: arrows.flatMap((row) => row.stops),
		bottom
	};
}

/** All that a row shows, apart from its place and the focus. */
function partsOfRow(
	project: Project,
	area: AreaId,
	technology: Technology,
	{ focus: _focus, memory: _memory, disagreement, typing, ...options }: AreaChartOptions
): unknown[] {
	const cells = horizonsInOrder(project).flatMap((horizon) => {
		const key = cellKey(technology.id, horizon.id);
		const score = scoreAt(project, { area, technology: technology.id, horizon: horizon.id });
		return [score, disagreement?.has(key), typing?.key === key ? typing.text : null];
	});
	return [...cells, area, project.framework, ...Object.values(options)];
}

interface Rows {
	/** Of an arrow. */
	height: number;
	/** From one arrow to the next. */
	pitch: number;
	labels: readonly (readonly string[])[];
	labelWidth: number;
	labelSize: number;
	lineHeight: number;
	/** Height kept for a name above its arrow. */
	labelBlock: number;
	/** How far a name reaches above its arrow. */
	overhang: number;
}

/** Font size of a name. */
export const LABEL_SIZE = 13.5;

/** Height kept for the years. */
const EDITOR_AXIS = 36;
export const FIGURE_AXIS = 26;

/** Between a name and its arrow. */
export const LABEL_GAP = 14;

/** Line height of a name, in font sizes, and the least space between two names. */
export const LINE = 1.22;
export const LABEL_CLEARANCE = 3;

/** How far the years' hairlines run past the last arrow. */
export const HAIRLINE_END = 5;

/** Sizes all rows alike, from the height there is and the longest name. */
function sizeRows(technologies: readonly Technology[], options: AreaChartOptions): Rows {
	const isBeside = options.labels === 'beside';
	const labelWidth = isBeside ? (options.labelWidth ?? 176) : options.width;
	const labelSize = options.labelSize ?? LABEL_SIZE;
	const lineHeight = labelSize * LINE;
	const { typeface } = options.theme;
	// In the editor the row in focus is set bolder; breaking all for that weight keeps lines in place.
	const face = options.mode === 'editor' ? typeface.strong : typeface.medium;
	const room = isBeside ? labelWidth - LABEL_GAP : labelWidth;
	const labels = technologies.map((technology) =>
		wrapText(
			textIn(technology.label, options.language),
			room,
			face,
			labelSize,
			measureText,
			options.maxLabelLines ?? (isBeside ? 3 : 2)
		)
	);
	const mostLines = Math.max(1, ...labels.map((lines) => lines.length));
	const labelHeight = (mostLines - 1) * lineHeight + labelSize;
	const labelBlock = isBeside ? 0 : 20 + (mostLines - 1) * lineHeight;

	const taken = groupRoom(technologies, labelSize);
	const height = options.rowHeight ?? heightFor(technologies.length, labelBlock, taken, options);
	const gap = isBeside ? ARROW.gap * height : 9 + labelBlock;
	const pitch = Math.max(height + gap, isBeside ? labelHeight + LABEL_CLEARANCE : 0);
	const overhang = isBeside ? Math.max(0, (labelHeight - height) / 2) : labelBlock + 3;
	return { height, pitch, labels, labelWidth, labelSize, lineHeight, labelBlock, overhang };
}

/** An arrow's share of the height there is, less what headings take. */
function heightFor(
	rows: number,
	labelBlock: number,
	taken: number,
	options: AreaChartOptions
): number {
	if (options.height === undefined) return 40;
	const room = options.height - EDITOR_AXIS - 8 - taken;
	const free =
		labelBlock === 0 ? room / (rows * (1 + ARROW.gap) - ARROW.gap) : room / rows - 9 - labelBlock;
	return Math.round(Math.min(46, Math.max(32, free)));
}

function rowLabel(
	id: string,
	lines: readonly string[],
	x: number,
	box: ArrowBox,
	rows: Rows,
	isFocused: boolean,
	{ theme, labels }: AreaChartOptions
): SceneNode[] {
	const style = {
		face: isFocused ? theme.typeface.strong : theme.typeface.medium,
		size: rows.labelSize,
		fill: isFocused ? theme.accent : theme.ink
	};
	const drop = (lines.length - 1) * rows.lineHeight;
	const first =
		labels === 'beside'
			? centredBaseline(box.y + box.height / 2, style.face, style.size) - drop / 2
			: box.y - 7 - drop;
	return lines.map((line, i) => ({
		...textAt(`${id}.label.${i}`, line, x, first + i * rows.lineHeight, style),
		block: `${id}.label`
	}));
}

function rowArrow(
	id: string,
	project: Project,
	area: AreaId,
	technology: Technology,
	box: ArrowBox,
	options: AreaChartOptions
): SceneNode[] {
	const { scale } = project.framework;
	const { theme, language } = options;
	const profile = readProfile(project, area, technology.id);
	const body = arrowBody(id, profile, box, scale, theme);
	const numeral = options.numeralSize ?? Math.max(11, round2(0.31 * box.height));
	const style = {
		theme,
		scale,
		language,
		numeral,
		signs: hasSigns(theme, numeral, box, scale, language),
		absent: options.mode === 'editor' ? ('plus' as const) : ('dash' as const)
	};
	const marks = profile.horizons.flatMap((horizon, i) => {
		const place = box.years[i];
		const value = profile.cells[i];
		if (!place || !value) return [];
		if (options.numerals === false && !hasSign(value)) return [];
		const key = cellKey(technology.id, horizon.id);
		const score = scoreAt(project, { area, technology: technology.id, horizon: horizon.id });
		const content = {
			value,
			interpolated: profile.interpolated[i] ?? null,
			confidence: options.confidence ? score.confidence : null,
			contested: options.disagreement?.has(key) ?? false,
			typing: options.typing?.key === key ? options.typing.text : null
		};
		return stopMarks(`${id}.${horizon.id}`, content, place, box, style);
	});
	return [...body, ...marks, ...calloutMarks(id, area, technology, profile.horizons, box, options)];
}

/** At the upper right of their stops, on the edge of the arrow: over no number, and never into each other. */
function calloutMarks(
	id: string,
	area: AreaId,
	technology: Technology,
	horizons: readonly Horizon[],
	box: ArrowBox,
	{ callouts, theme }: AreaChartOptions
): SceneNode[] {
	if (!callouts) return [];
	const aside = Math.min(0.46 * box.height, ...box.years.map(({ reach }) => reach));
	return horizons.flatMap((horizon, i) => {
		const place = box.years[i];
		const number = callouts(area, technology.id, horizon.id);
		if (!place || number === null) return [];
		const spot = { x: place.x + aside, y: box.y, width: 2 * place.reach - 1 };
		return drawCalloutMark(`${id}.${horizon.id}`, number, spot, theme);
	});
}

/** Percentage signs where they are wanted, if the highest number has room for its own at every year. */
function hasSigns(
	{ numbers, typeface }: FigureTheme,
	size: number,
	box: ArrowBox,
	scale: Scale,
	language: Language
): boolean {
	if (numbers.percentSigns === 'legend' || scale.unit !== 'percent') return false;
	const needed = measureText(formatPercent(scale.max, language), typeface.strong, size);
	return needed <= 2 * Math.min(...box.years.map(({ reach }) => reach));
}

const hasSign = ({ kind }: Value) => kind === 'dontKnow' || kind === 'notApplicable';

function stopsOf(project: Project, area: AreaId, technology: Technology, box: ArrowBox): Stop[] {
	return horizonsInOrder(project).flatMap((horizon, i) => {
		const place = box.years[i];
		if (!place) return [];
		return [
			{
				area,
				technology: technology.id,
				horizon: horizon.id,
				cx: round2(place.x),
				cy: round2(box.y + box.height / 2),
				width: round2(place.reach * 2),
				height: round2(box.height)
			}
		];
	});
}
