import type { AreaSet } from '#lib/domain/area-set.ts';
import type { Difference } from '#lib/domain/difference.ts';
import type { AreaId, HorizonId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { buildAreaFigure } from '#lib/scene/area-figure.ts';
import { buildAreaMatrixFigure } from '#lib/scene/area-matrix-figure.ts';
import { buildDifferenceFigure, type DifferenceExtent } from '#lib/scene/difference-figure.ts';
import type { SideNames } from '#lib/scene/difference-words.ts';
import type { FigureOptions } from '#lib/scene/figure-page.ts';
import { buildMatrixFigure } from '#lib/scene/matrix-figure.ts';
import type { MatrixOrder } from '#lib/scene/matrix-order.ts';
import { buildOverviewFigure } from '#lib/scene/overview-figure.ts';
import { buildProfileFigure } from '#lib/scene/profile-figure.ts';
import { nameOfSet } from '#lib/scene/profile-words.ts';
import type { Scene } from '#lib/scene/scene.ts';

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
	| { kind: 'profile'; set: AreaSet };

export const FIGURE_KINDS = [
	'area',
	'overview',
	'matrix',
	'years',
	'difference',
	'profile'
] as const satisfies readonly FigureContent['kind'][];

/** The pages of a figure: one, unless an overview has more areas than fit one legibly. */
export function buildContent(
	project: Project,
	content: FigureContent,
	options: FigureOptions
): Scene[] {
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
		default:
			return content satisfies never;
	}
}

const REPORT: MatrixOrder = { by: 'report' };

/** The words of a file name, without the language: `05`, `lungemedicin`, `sygeplejerske`. */
export function fileWordsOf(
	project: Project,
	content: FigureContent,
	language: Language
): string[] {
	const title = plain(textIn(project.title, language));
	const { horizons } = project.framework;
	const yearOf = (horizon: HorizonId) => String(horizons[horizon]?.year ?? '');
	const areaOf = (id: AreaId) => {
		const area = project.areas[id];
		if (!area) return [title];
		const words = [area.field, area.profession].map((label) => plain(textIn(label, language)));
		return [String(area.number).padStart(2, '0'), ...words];
	};
	const words = FILE_WORDS[language];
	switch (content.kind) {
		case 'area':
			return areaOf(content.area);
		case 'years':
			return [...areaOf(content.area), words.years];
		case 'overview':
			return [title, words.overview];
		case 'matrix':
			return [title, 'matrix', yearOf(content.horizon)];
		case 'difference': {
			const { names, extent, hasYear } = content;
			const year = extent.kind === 'areas' && hasYear ? [yearOf(extent.horizon)] : [];
			return [title, words.difference, names.from, names.to, ...year];
		}
		case 'profile':
			return [title, words.profile, nameOfSet(project, content.set, language)];
		default:
			return content satisfies never;
	}
}

const FILE_WORDS: Record<
	Language,
	{ years: string; overview: string; difference: string; profile: string }
> = {
	da: { years: 'år', overview: 'overblik', difference: 'forskel', profile: 'profil' },
	en: { years: 'years', overview: 'overview', difference: 'difference', profile: 'profile' }
};
