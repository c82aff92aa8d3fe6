import type { Language } from '#lib/domain/text.ts';

/** The words an overview of all areas prints by itself. */
export interface OverviewWords {
	title: string;
	page: (page: number, pages: number) => string;
	/** Which year the numbers in the arrows are of. */
	numbers: (year: number) => string;
	numbersBrief: (year: number) => string;
	oneScale: (maps: number) => string;
}

const da: OverviewWords = {
	title: 'Alle områder over tid',
	page: (page, pages) => `side ${page} af ${pages}`,
	numbers: (year) => `Tallene i pilene er fra ${year}.`,
	numbersBrief: (year) => `tal i pilene: ${year}`,
	oneScale: (maps) =>
		maps === 1 ? 'Én skala og én signatur.' : `Én skala og én signatur for alle ${maps} kort.`
};

const en: OverviewWords = {
	title: 'All areas over time',
	page: (page, pages) => `page ${page} of ${pages}`,
	numbers: (year) => `The numbers in the arrows are of ${year}.`,
	numbersBrief: (year) => `numbers in the arrows: ${year}`,
	oneScale: (maps) =>
		maps === 1 ? 'One scale and one legend.' : `One scale and one legend for all ${maps} maps.`
};

export const overviewWords: Record<Language, OverviewWords> = { da, en };
