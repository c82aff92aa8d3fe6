import type { AreaSet } from '#lib/domain/area-set.ts';
import type { Difference } from '#lib/domain/difference.ts';
import type { AreaId, HorizonId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import type { Language } from '#lib/domain/text.ts';
import { buildAreaFigure } from './area-figure.ts';
import { buildAreaMatrixFigure } from './area-matrix-figure.ts';
import { buildDifferenceFigure, type DifferenceExtent } from './difference-figure.ts';
import type { SideNames } from './difference-words.ts';
import { rememberedAccount } from './figure-account.ts';
import type { FigureOptions } from './figure-page.ts';
import { buildMatrixFigure } from './matrix-figure.ts';
import { REPORT, type MatrixOrder } from './matrix-order.ts';
import { buildOverviewFigure } from './overview-figure.ts';
import { ownTextOf } from './own-text.ts';
import { figureTheme } from './figure-theme.ts';
import { fitPages } from './fit-page.ts';
import { buildProfileFigure } from './profile-figure.ts';
import type { Scene } from './scene.ts';
import { buildSelectionFigure } from './selection-figure.ts';
import type { FigureSize } from './sizes.ts';
import { PAPER } from './theme.ts';

/** What a figure shows. The order of rows is that of the report where it is left out. */
export type FigureContent =
	| { kind: 'area'; area: AreaId }
	/** All areas over time, as small maps with the numbers of one year. */
	| { kind: 'overview'; horizon: HorizonId; order?: MatrixOrder }
	| {
			kind: 'matrix';
			horizon: HorizonId;
			order?: MatrixOrder;
			/** In the order of similarity: how many groups, and whether their tree is drawn. */
			groups?: number;
			dendrogram?: boolean;
	  }
	/** One area's technologies by year. */
	| { kind: 'years'; area: AreaId }
	| {
			kind: 'difference';
			difference: Difference;
			names: SideNames;
			extent: DifferenceExtent;
			/** False where the sides are themselves two years. */
			hasYear: boolean;
	  }
	/** What several areas have in common. */
	| { kind: 'profile'; set: AreaSet }
	/** Ranking and chosen set, which follow from the project alone. */
	| { kind: 'selection' };

export const FIGURE_KINDS = [
	'area',
	'overview',
	'matrix',
	'years',
	'difference',
	'profile',
	'selection'
] as const satisfies readonly FigureContent['kind'][];

/** All that decides what a figure looks like, beside the project. Plain data. */
export interface FigureChoice {
	content: FigureContent;
	size: FigureSize;
	language: Language;
	numerals: boolean;
	/** ISO day, printed beside the source. */
	date: string;
}

/** The pages of the figure as they are in every file and in the preview of it, on paper, fitted to its size. */
export function buildFigures(project: Project, choice: FigureChoice): Scene[] {
	const { content, numerals, ...shared } = choice;
	const told = content.kind === 'difference' ? content.difference.to : project;
	const account = rememberedAccount(told, content, choice.language);
	const options = { ...shared, theme: figureTheme(PAPER, project), numerals, account };
	const pages = fitPages(choice.size, (fit) =>
		buildContent(project, content, fit ? { ...options, fit } : options)
	);
	const own = ownTextOf(project, content, choice.language);
	return own ? pages.map((page) => ({ ...page, description: own.text })) : pages;
}

/** The pages of a figure as it is laid out: one, unless an overview has more areas than fit one legibly. */
function buildContent(project: Project, content: FigureContent, options: FigureOptions): Scene[] {
	switch (content.kind) {
		case 'area':
			return [buildAreaFigure(project, content.area, options)];
		case 'years':
			return [buildAreaMatrixFigure(project, content.area, options)];
		case 'overview': {
			const { horizon, order = REPORT } = content;
			return buildOverviewFigure(project, { ...options, horizon, order });
		}
		case 'matrix': {
			const { horizon, order = REPORT, groups = 1, dendrogram = false } = content;
			const matrix = { ...options, horizon, order, groups, dendrogram };
			return [buildMatrixFigure(project, matrix)];
		}
		case 'difference': {
			const { difference, names, extent, hasYear } = content;
			return [buildDifferenceFigure(difference, { ...options, names, extent, hasYear })];
		}
		case 'profile':
			return [buildProfileFigure(project, { ...options, set: content.set })];
		case 'selection':
			return [buildSelectionFigure(project, options)];
		default:
			return content satisfies never;
	}
}
