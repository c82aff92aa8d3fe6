import type { HorizonId, AreaId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import type { FigureContent } from './figure-content.ts';
import { nameOfSet } from './profile-words.ts';

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
