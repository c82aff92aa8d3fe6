import type { AreaId, HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import type { Language } from '#lib/domain/text.ts';
import { describeMatrix } from './describe.ts';
import { drawDendrogram, drawGroups, groupAreas, letterAt } from './matrix-groups.ts';
import { drawHeads } from './matrix-heads.ts';
import { layoutMatrix } from './matrix-layout.ts';
import type { MatrixOrder } from './matrix-order.ts';
import { interpolatedIn, readMatrix, type MatrixReading } from './matrix-reading.ts';
import { SCREEN } from './matrix-style.ts';
import { matrixTitle } from './matrix-words.ts';
import { drawLabel, drawValues, stopsOf, type MatrixLook } from './matrix-rows.ts';
import type { GroupNode, Scene, SceneNode } from './scene.ts';
import type { FigureTheme } from './theme.ts';

export interface MatrixChartOptions {
	horizon: HorizonId;
	width: number;
	language: Language;
	theme: FigureTheme;
	order: MatrixOrder;
	rowHeight?: number;
	labelWidth?: { min: number; max: number };
	cellWidth?: { min: number; max: number };
	means?: boolean;
	numerals?: boolean;
	focus?: { area: AreaId; technology: TechnologyId } | null;
}

/**
 * The matrix on the screen: a scene, and the same nodes in the parts a screen treats apart. Heads
 * stay while the rows scroll, labels while the columns do. `labels` and `values` have one group for
 * each row, so that only the rows in sight need be drawn.
 */
export interface MatrixChart extends Scene {
	reading: MatrixReading;
	heads: GroupNode;
	labels: readonly GroupNode[];
	values: readonly GroupNode[];
	headHeight: number;
	labelWidth: number;
	rowHeight: number;
	/** In the order of similarity. */
	likeness?: {
		/** At the left of the labels; empty where the room is needed for them. */
		tree: readonly SceneNode[];
		/** At the right of the cells. */
		letters: GroupNode;
		/** The letter of a row's group; `null` where there is but one, and for areas without a number. */
		letterAt: (row: number) => string | null;
	};
}

/** The tree wants this much room, and a chart this wide to take it from. */
const TREE_WIDTH = 58;
const TREE_FROM = 720;
/** Between the tree and the numbers of the areas. */
const TREE_GAP = 8;
/** For a letter between the cells and their averages. */
const LETTERS = 16;
const MOST_GROUPS = 4;
/** A group of fewer areas, on average, says little. */
const LEAST_IN_GROUP = 3;

/**
 * All areas at one horizon, for the screen. It is as wide as `width`, or wider where the columns
 * could not be read otherwise. Throws where the project has no such horizon.
 */
export function buildMatrixChart(project: Project, options: MatrixChartOptions): MatrixChart {
	const { horizon, width, language, theme, order } = options;
	const { scale } = project.framework;
	const reading = readMatrix(project, horizon, order, language);
	const { typeface } = theme;
	const style = {
		...SCREEN,
		rowHeight: options.rowHeight ?? SCREEN.rowHeight,
		labelWidth: options.labelWidth ?? SCREEN.labelWidth,
		cellWidth: options.cellWidth ?? SCREEN.cellWidth
	};
	const means = options.means ?? true;
	const count = Math.min(MOST_GROUPS, Math.floor(reading.rows.length / LEAST_IN_GROUP));
	const isSimilar = order.by === 'similarity';
	const groups = isSimilar
		? groupAreas(project, horizon, { count: Math.max(1, count), gap: 0 })
		: null;
	const treeWidth = groups?.tree?.parts && width >= TREE_FROM ? TREE_WIDTH : 0;
	const x = treeWidth > 0 ? treeWidth + TREE_GAP : 0;
	const aside = groups && groups.spans.length > 0 ? LETTERS : 0;
	const layout = layoutMatrix(reading, {
		x,
		y: 0,
		width: width - x,
		language,
		typeface,
		style,
		scale,
		means,
		aside
	});
	const look: MatrixLook = {
		scale,
		language,
		theme,
		numerals: options.numerals ?? true,
		focus: options.focus ?? null,
		interpolated: interpolatedIn(project, horizon)
	};
	const heads = drawHeads(layout, reading, look);
	const labels = reading.rows.map((row, index) => drawLabel(layout, row, index, look));
	const values = reading.rows.map((row, index) => drawValues(layout, reading, row, index, look));
	const tree =
		groups && treeWidth > 0
			? drawDendrogram(layout, groups, { x: 0, width: treeWidth }, theme)
			: [];
	const likeness = groups && {
		tree,
		letters: drawGroups(layout, groups, reading.technologies.length, theme),
		letterAt: (row: number) => letterAt(groups, row)
	};
	return {
		width: Math.max(width, x + layout.width),
		height: layout.headHeight + reading.rows.length * style.rowHeight,
		background: null,
		title: matrixTitle(project, reading.horizon.year, language),
		description: describeMatrix(project, reading.horizon, language),
		language,
		nodes: [heads, ...labels, ...values, ...tree, ...(likeness ? [likeness.letters] : [])],
		stops: stopsOf(layout, reading),
		reading,
		heads,
		labels,
		values,
		headHeight: layout.headHeight,
		labelWidth: layout.cellsX,
		rowHeight: style.rowHeight,
		...(likeness ? { likeness } : {})
	};
}
