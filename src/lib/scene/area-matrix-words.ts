import type { Language } from '#lib/domain/text.ts';

/** Under a figure whose columns are years that are not equally far apart. */
export const unequalYears: Record<Language, string> = {
	da: 'Årene står lige tæt, selv om der er ulige langt imellem dem.',
	en: 'The years stand equally close, though unequal times lie between them.'
};
