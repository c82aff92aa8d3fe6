import type { AreaId, HorizonId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { LANGUAGES, plain, textIn, type Language } from '#lib/domain/text.ts';
import { safeFileName, uniqueName } from '#lib/format/file-name.ts';
import { FORMATS, USUAL_CHOICES, type FigureFormat } from '#lib/render/formats.ts';
import type { FigureContent } from '#lib/scene/figure-content.ts';
import { fileNameParts } from '#lib/scene/figure-file-words.ts';
import type { PackItem, PackOrder } from '#lib/work/draw-pack.ts';
import type { FileChoices } from '#lib/work/figure-requests.ts';
import { fillPattern } from './name-pattern.ts';

/** The figures a pack can have: some of every area, some of the whole project. */
export const PACK_FIGURES = [
	'area',
	'years',
	'overview',
	'matrix',
	'profile',
	'selection'
] as const;
export type PackFigure = (typeof PACK_FIGURES)[number];

/** A file for each figure in a zip, or all figures in one presentation or one PDF. */
export const PACK_FORMS = ['zip', 'pptx', 'pdf'] as const;
export type PackForm = (typeof PACK_FORMS)[number];

/** In the order they have in a pack. */
export const PACK_FORMATS = [
	'png',
	'svg',
	'pdf',
	'pptx'
] as const satisfies readonly FigureFormat[];
export type PackFormat = (typeof PACK_FORMATS)[number];

export interface PackChoices extends Pick<FileChoices, 'size' | 'dpi' | 'date'> {
	numerals: boolean;
	form: PackForm;
	areas: readonly AreaId[];
	figures: readonly PackFigure[];
	/** Of the figures that show one year. */
	horizon: HorizonId | null;
	languages: readonly Language[];
	/** Of the files in a zip. */
	formats: readonly PackFormat[];
	/** Of their names; see `name-pattern.ts`. */
	pattern: string;
}

export interface PackPlan {
	/** All but what the files carry of the project. */
	order: Omit<PackOrder, 'carriage'>;
	/** How many files there will be. */
	files: number;
	/** How many figures are drawn, counted in every language. */
	figures: number;
	/** Whether an overview may have several pages, each of which counts for one. */
	orMore: boolean;
	/** The name of the one file that is saved, with its extension. */
	name: string;
}

/**
 * What has to be made for the choices, in the order of the report: figures of the whole project, then
 * those of each area. Names are unique: equal ones get a number. All figures have the scale, the
 * colours and with them the legend of the project.
 */
export function planPack(project: Project, choices: PackChoices): PackPlan {
	const { form, size, numerals, date, dpi } = choices;
	const contents = contentsOf(project, choices);
	const languages = LANGUAGES.filter((language) => choices.languages.includes(language));
	const items =
		form === 'zip'
			? separate(project, contents, languages, choices)
			: together(project, contents, languages, form);
	const files = items.reduce((sum, { formats }) => sum + formats.length, 0);
	const isZip = form === 'zip' || items.length > 1;
	const hasPages = contents.some(({ kind }) => kind === 'overview');
	const countsPages = form !== 'zip' || items.some(({ formats }) => formats.some(isOnePaged));
	const [only] = items;
	return {
		order: { items, isZip, settings: { ...USUAL_CHOICES, size, numerals, date, dpi } },
		files,
		figures: contents.length * languages.length,
		orMore: hasPages && countsPages,
		name:
			only && form !== 'zip' && !isZip
				? `${only.name}.${FORMATS[form].extension}`
				: `${safeFileName(packWords(project, languages[0] ?? 'en'))}.zip`
	};
}

const isOnePaged = (format: FigureFormat) => format === 'png' || format === 'svg';

function contentsOf(project: Project, choices: PackChoices): FigureContent[] {
	const { figures, horizon } = choices;
	const all = areasInOrder(project);
	const areas = all.map(({ id }) => id).filter((id) => choices.areas.includes(id));
	const contents: FigureContent[] = [];
	if (horizon !== null) {
		if (figures.includes('overview')) contents.push({ kind: 'overview', horizon });
		if (figures.includes('matrix')) contents.push({ kind: 'matrix', horizon });
	}
	if (figures.includes('profile') && areas.length > 0) {
		const set =
			areas.length === all.length ? ({ by: 'all' } as const) : ({ by: 'areas', areas } as const);
		contents.push({ kind: 'profile', set });
	}
	if (figures.includes('selection') && all.length > 1) contents.push({ kind: 'selection' });
	for (const area of areas) {
		if (figures.includes('area')) contents.push({ kind: 'area', area });
		if (figures.includes('years')) contents.push({ kind: 'years', area });
	}
	return contents;
}

/** A file for each figure, language and format. */
function separate(
	project: Project,
	contents: readonly FigureContent[],
	languages: readonly Language[],
	{ formats: chosen, pattern, date }: PackChoices
): PackItem[] {
	const formats = PACK_FORMATS.filter((format) => chosen.includes(format));
	if (formats.length === 0) return [];
	const taken = new Set<string>();
	return contents.flatMap((content) =>
		languages.map((language): PackItem => {
			const { figure, ...parts } = fileNameParts(project, content, language);
			const words = { ...parts, figure: figure.join(' '), language, date };
			const name = uniqueName(fillPattern(pattern, words), taken);
			return { contents: [content], language, formats, name };
		})
	);
}

/** All figures in one file for each language. */
function together(
	project: Project,
	contents: readonly FigureContent[],
	languages: readonly Language[],
	format: FigureFormat
): PackItem[] {
	if (contents.length === 0) return [];
	return languages.map((language): PackItem => {
		const name = safeFileName([...packWords(project, language), language]);
		return { contents, language, formats: [format], name };
	});
}

function packWords(project: Project, language: Language): string[] {
	return [plain(textIn(project.title, language)), FIGURES[language]];
}

const FIGURES: Readonly<Record<Language, string>> = { da: 'figurer', en: 'figures' };
