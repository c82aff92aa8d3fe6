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
	/** Of a table that is parted, after its caption. */
	part: (part: number, parts: number) => string;
	/** The table beside the figure, in a list of contents. */
	tableOf: (title: string) => string;
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
	part: (part, parts) => `(del ${part} af ${parts})`,
	tableOf: (title) => `${title}, tal som tabel`,
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
	part: (part, parts) => `(part ${part} of ${parts})`,
	tableOf: (title) => `${title}, numbers as a table`,
	interpolated: (number) => `about ${number} (interpolated)`
};

export const figureTableWords: Record<Language, FigureTableWords> = { da, en };
