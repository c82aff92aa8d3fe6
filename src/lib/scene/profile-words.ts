import type { AreaSet } from '#lib/domain/area-set.ts';
import { professionsOf } from '#lib/domain/area-set.ts';
import type { Project } from '#lib/domain/project.ts';
import type { Scale } from '#lib/domain/scale.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';

/** The words a profile of several areas prints by itself. */
export interface ProfileWords {
	title: (set: string) => string;
	all: string;
	chosen: string;
	mean: string;
	median: string;
	range: string;
	/** How many areas a middle rests on. */
	count: (least: number, most: number, of: number) => string;
	none: string;
	counted: string;
	areas: (names: string) => string;
	more: (count: number) => string;
}

const da: ProfileWords = {
	title: (set) => `Profil: ${set}`,
	all: 'alle områder',
	chosen: 'valgte områder',
	mean: 'Middel',
	median: 'Median',
	range: 'Fra laveste til højeste område',
	count: (least, most, of) => `n = ${least === most ? least : `${least}–${most}`} af ${of}`,
	none: 'intet tal',
	counted: 'n: områder, der har et tal for teknologien og året.',
	areas: (names) => `Områder: ${names}.`,
	more: (count) => `og ${count} flere`
};

const en: ProfileWords = {
	title: (set) => `Profile: ${set}`,
	all: 'all areas',
	chosen: 'chosen areas',
	mean: 'Mean',
	median: 'Median',
	range: 'From the lowest to the highest area',
	count: (least, most, of) => `n = ${least === most ? least : `${least}–${most}`} of ${of}`,
	none: 'no number',
	counted: 'n: areas that have a number for the technology and the year.',
	areas: (names) => `Areas: ${names}.`,
	more: (count) => `and ${count} more`
};

export const profileWords: Record<Language, ProfileWords> = { da, en };

/** What the middle of several scores is called on a scale. */
export function middleWord({ type }: Scale, language: Language): string {
	const { mean, median } = profileWords[language];
	return type === 'ratio' ? mean : median;
}

/** What a set of areas is called, ready for the middle of a sentence. */
export function nameOfSet(project: Project, set: AreaSet, language: Language): string {
	const words = profileWords[language];
	switch (set.by) {
		case 'all':
			return words.all;
		case 'sector': {
			const sector = project.framework.sectors[set.sector];
			return sector ? plain(textIn(sector.label, language)) : '';
		}
		case 'profession': {
			const found = professionsOf(project).find(({ key }) => key === set.profession);
			return found ? plain(textIn(found.label, language)) : '';
		}
		case 'areas':
			return words.chosen;
		default:
			return set satisfies never;
	}
}
