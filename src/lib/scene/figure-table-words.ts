import type { Language } from '#lib/domain/text.ts';

/** The words the table of a figure has by itself; states are in `words.ts`. */
export interface FigureTableWords {
	area: string;
	technology: string;
	year: string;
	lowest: string;
	highest: string;
	/** How many scores a middle rests on. */
	count: string;
	group: (letter: string) => string;
	noNumber: string;
	/** After a number that no one has given. */
	interpolated: (number: string) => string;
}

const da: FigureTableWords = {
	area: 'Område',
	technology: 'Teknologi',
	year: 'År',
	lowest: 'Lavest',
	highest: 'Højest',
	count: 'Antal vurderinger',
	group: (letter) => `Gruppe ${letter}`,
	noNumber: 'Intet tal',
	interpolated: (number) => `ca. ${number} (interpoleret)`
};

const en: FigureTableWords = {
	area: 'Area',
	technology: 'Technology',
	year: 'Year',
	lowest: 'Lowest',
	highest: 'Highest',
	count: 'Number of scores',
	group: (letter) => `Group ${letter}`,
	noNumber: 'No number',
	interpolated: (number) => `about ${number} (interpolated)`
};

export const figureTableWords: Record<Language, FigureTableWords> = { da, en };
