import type { HorizonId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { plain, textIn, type Language, type LocalText } from '#lib/domain/text.ts';
import type { FigureContent } from './figure-content.ts';
import { nameOfSet } from './profile-words.ts';

/** What the name of a figure's file can say, in the figure's language. */
export interface FileNameParts {
	project: string;
	/** `05`, `Lungemedicin` and `Sygeplejerske`; empty where the figure is not of one area. */
	number: string;
	field: string;
	profession: string;
	/** What kind of figure it is, of which year; nothing for the map of an area. */
	figure: readonly string[];
}

export function fileNameParts(
	project: Project,
	content: FigureContent,
	language: Language
): FileNameParts {
	const area =
		content.kind === 'area' || content.kind === 'years' ? project.areas[content.area] : undefined;
	const wordsOf = (text: LocalText | undefined) => (text ? plain(textIn(text, language)) : '');
	return {
		project: wordsOf(project.title),
		number: area ? String(area.number).padStart(2, '0') : '',
		field: wordsOf(area?.field),
		profession: wordsOf(area?.profession),
		figure: figureWordsOf(project, content, language)
	};
}

/** The words of a file name, without the language: `05`, `lungemedicin`, `sygeplejerske`. */
export function fileWordsOf(
	project: Project,
	content: FigureContent,
	language: Language
): string[] {
	const parts = fileNameParts(project, content, language);
	const { number, field, profession, figure } = parts;
	return number === '' ? [parts.project, ...figure] : [number, field, profession, ...figure];
}

function figureWordsOf(project: Project, content: FigureContent, language: Language): string[] {
	const { horizons } = project.framework;
	const yearOf = (horizon: HorizonId) => String(horizons[horizon]?.year ?? '');
	const words = FILE_WORDS[language];
	switch (content.kind) {
		case 'area':
			return [];
		case 'years':
			return [words.years];
		case 'overview':
			return [words.overview];
		case 'matrix':
			return ['matrix', yearOf(content.horizon)];
		case 'difference': {
			const { names, extent, hasYear } = content;
			const year = extent.kind === 'areas' && hasYear ? [yearOf(extent.horizon)] : [];
			return [words.difference, names.from, names.to, ...year];
		}
		case 'profile':
			return [words.profile, nameOfSet(project, content.set, language)];
		case 'selection':
			return [words.selection];
		default:
			return content satisfies never;
	}
}

const FILE_WORDS: Record<
	Language,
	{ years: string; overview: string; difference: string; profile: string; selection: string }
> = {
	da: {
		years: 'år',
		overview: 'overblik',
		difference: 'forskel',
		profile: 'profil',
		selection: 'udvælgelse'
	},
	en: {
		years: 'years',
		overview: 'overview',
		difference: 'difference',
		profile: 'profile',
		selection: 'selection'
	}
};
