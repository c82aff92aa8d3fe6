import type { Decimals } from '#lib/domain/figure-style.ts';
import { levelAt, type Scale } from '#lib/domain/scale.ts';
import type { Confidence, Value } from '#lib/domain/score.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';

/** The words that figures print and speak by themselves. All others come from the project. */
export interface FigureWords {
	scored: string;
	interpolated: string;
	notScored: string;
	dontKnow: string;
	notApplicable: string;
	disagreement: string;
	/** In running text, after a comma. */
	confidence: Record<Confidence, string>;
	rationaleExists: string;
	openQuestion: string;
	locked: string;
	percent: string;
	/** Without the total where areas have been taken out and the numbers no longer run up to it. */
	area: (number: number, of: number) => string;
	source: string;
	/** Of a logo that nobody has described. */
	logo: string;
	/** In the source line of an example project. */
	fictitious: string;
	atLeast: (value: string) => string;
	about: (value: string) => string;
	level: (number: string) => string;
	technologies: (count: number) => string;
	years: (first: number, last: number) => string;
	answered: (answered: number, total: number) => string;
	highest: (technology: string, year: number, value: string) => string;
	lowest: (technology: string, year: number, value: string) => string;
	nothingScored: string;
}

const NBSP = '\u00a0';

const da: FigureWords = {
	scored: 'Vurderet',
	interpolated: 'Interpoleret',
	notScored: 'Ikke vurderet',
	dontKnow: 'Ved ikke',
	notApplicable: 'Ikke relevant',
	disagreement: 'Uenighed',
	confidence: {
		low: 'sikkerhed lav',
		medium: 'sikkerhed middel',
		high: 'sikkerhed høj'
	},
	rationaleExists: 'begrundelse findes',
	openQuestion: 'åbent spørgsmål',
	locked: 'låst',
	percent: 'procent',
	area: (number, of) => (number <= of ? `Område ${number} af ${of}` : `Område ${number}`),
	source: 'Kilde',
	logo: 'Logo',
	fictitious: 'Fiktive demotal, ikke en virkelig vurdering',
	atLeast: (value) => `mindst ${value}`,
	about: (value) => `ca. ${value}`,
	level: (number) => `niveau ${number}`,
	technologies: (count) => (count === 1 ? '1 teknologi' : `${count} teknologier`),
	years: (first, last) => (first === last ? String(first) : `${first} til ${last}`),
	answered: (answered, total) => `${answered} af ${total} felter er besvaret`,
	highest: (technology, year, value) => `Højest: ${technology}, ${year}, ${value}`,
	lowest: (technology, year, value) => `Lavest: ${technology}, ${year}, ${value}`,
	nothingScored: 'Intet er vurderet endnu'
};

const en: FigureWords = {
	scored: 'Scored',
	interpolated: 'Interpolated',
	notScored: 'Not scored',
	dontKnow: "Don't know",
	notApplicable: 'Not applicable',
	disagreement: 'Disagreement',
	confidence: {
		low: 'confidence low',
		medium: 'confidence medium',
		high: 'confidence high'
	},
	rationaleExists: 'rationale exists',
	openQuestion: 'open question',
	locked: 'locked',
	percent: 'per cent',
	area: (number, of) => (number <= of ? `Area ${number} of ${of}` : `Area ${number}`),
	source: 'Source',
	logo: 'Logo',
	fictitious: 'Fictitious demonstration data, not a real assessment',
	atLeast: (value) => `at least ${value}`,
	about: (value) => `about ${value}`,
	level: (number) => `level ${number}`,
	technologies: (count) => (count === 1 ? '1 technology' : `${count} technologies`),
	years: (first, last) => (first === last ? String(first) : `${first} to ${last}`),
	answered: (answered, total) => `${answered} of ${total} cells are answered`,
	highest: (technology, year, value) => `Highest: ${technology}, ${year}, ${value}`,
	lowest: (technology, year, value) => `Lowest: ${technology}, ${year}, ${value}`,
	nothingScored: 'Nothing is scored yet'
};

export const figureWords: Record<Language, FigureWords> = { da, en };

/** At most two decimals, with a decimal mark, of the language unless said otherwise, and a true minus sign. */
export function formatNumber(
	number: number,
	language: Language,
	decimals: Decimals = 'language'
): string {
	const text = String(Math.round(Math.abs(number) * 100) / 100);
	const sign = number < 0 && text !== '0' ? '−' : '';
	const hasComma = decimals === 'comma' || (decimals === 'language' && language === 'da');
	return sign + (hasComma ? text.replace('.', ',') : text);
}

/** "55 %" in Danish, with a no-break space; "55%" in English. */
export function formatPercent(number: number, language: Language, decimals?: Decimals): string {
	return withPercent(formatNumber(number, language, decimals), language);
}

/** A number that is written already, with its per cent sign. */
export function withPercent(number: string, language: Language): string {
	return number + (language === 'da' ? `${NBSP}%` : '%');
}

/** A number of the scale as it stands in an arrow: bare, since the unit is in the legend. */
export function formatNumeral(
	number: number,
	scale: Scale,
	language: Language,
	decimals?: Decimals
): string {
	const symbol = scale.type === 'ordinal' ? (levelAt(scale, number)?.symbol ?? '') : '';
	return symbol === '' ? formatNumber(number, language, decimals) : symbol;
}

/** A value as a sign for a small box: "55", "≥80", "?", "×", "–". */
export function formatSign(
	value: Value,
	scale: Scale,
	language: Language,
	decimals?: Decimals
): string {
	switch (value.kind) {
		case 'level':
			return (value.atLeast ? '≥' : '') + formatNumeral(value.level, scale, language, decimals);
		case 'dontKnow':
			return '?';
		case 'notApplicable':
			return '×';
		case 'notScored':
			return '–';
		default:
			return value satisfies never;
	}
}

/** A value as short visible text: "55 %", "≥80 %", "4", or the name of its state. */
export function formatValue(value: Value, scale: Scale, language: Language): string {
	const words = figureWords[language];
	switch (value.kind) {
		case 'notScored':
			return words.notScored;
		case 'dontKnow':
			return words.dontKnow;
		case 'notApplicable':
			return words.notApplicable;
		case 'level': {
			const number =
				scale.unit === 'percent'
					? formatPercent(value.level, language)
					: formatNumeral(value.level, scale, language);
			return value.atLeast ? `≥${number}` : number;
		}
		default:
			return value satisfies never;
	}
}

/** The name of the step a number falls in, ready for the middle of a sentence; `null` between steps. */
export function levelName(number: number, scale: Scale, language: Language): string | null {
	const level = levelAt(scale, number);
	return level ? midSentence(plain(textIn(level.label, language))) : null;
}

/** Lower-cases the first letter, unless the word is all capitals or begins with a number. */
function midSentence(words: string): string {
	const [first = '', second = ''] = words;
	return second === second.toLowerCase() && second !== second.toUpperCase()
		? first.toLowerCase() + words.slice(1)
		: words;
}

const MONTHS: Record<Language, readonly string[]> = {
	da: 'januar februar marts april maj juni juli august september oktober november december'.split(
		' '
	),
	en: 'January February March April May June July August September October November December'.split(
		' '
	)
};

/** "22. november 2026" and "22 November 2026", from an ISO day; anything else is given back as it is. */
export function formatDay(isoDay: string, language: Language): string {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(isoDay) ?? [];
	const name = MONTHS[language][Number(month) - 1];
	if (!name) return isoDay;
	return `${Number(day)}${language === 'da' ? '.' : ''} ${name} ${year}`;
}
