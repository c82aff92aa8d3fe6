import type { Language } from '#lib/domain/text.ts';
import type { FigureContent } from './figure-content.ts';

/** How an alternative text begins: what one would see. */
export interface AlternativeWords {
	kinds: Record<FigureContent['kind'], string>;
	page: (page: number, pages: number) => string;
	callout: (number: number, name: string, text: string) => string;
}

const da: AlternativeWords = {
	kinds: {
		area: 'Varmekort med en pil for hver teknologi',
		overview: 'Små varmekort, et for hvert område',
		matrix: 'Matrix af områder og teknologier',
		years: 'Matrix af teknologier og år',
		difference: 'Matrix af forskelle',
		profile: 'Linjediagrammer, et for hver teknologi',
		selection: 'Rangliste med søjler og et valgt sæt af områder'
	},
	page: (page, pages) => `side ${page} af ${pages}`,
	callout: (number, name, text) => `Note ${number}, ${name}: ${text}`
};

const en: AlternativeWords = {
	kinds: {
		area: 'Heat map with an arrow for each technology',
		overview: 'Small heat maps, one for each area',
		matrix: 'Matrix of areas and technologies',
		years: 'Matrix of technologies and years',
		difference: 'Matrix of differences',
		profile: 'Line charts, one for each technology',
		selection: 'Ranking with bars and a chosen set of areas'
	},
	page: (page, pages) => `page ${page} of ${pages}`,
	callout: (number, name, text) => `Note ${number}, ${name}: ${text}`
};

export const alternativeWords: Record<Language, AlternativeWords> = { da, en };
