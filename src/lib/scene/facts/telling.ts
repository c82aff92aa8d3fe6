import type { Scale } from '#lib/domain/scale.ts';
import type { Language } from '#lib/domain/text.ts';
import { withUnit } from '#lib/scene/difference-words.ts';
import { formatAverage } from '#lib/scene/matrix-rows.ts';
import {
	figureWords,
	formatNumber,
	formatPercent,
	levelName,
	withPercent
} from '#lib/scene/words.ts';
import { isExact, type Bounds } from './bounds.ts';
import { factWords, type FactWords, type Noun } from './fact-words.ts';

/** How facts say names and numbers: in one language, on one scale. */
export interface Telling {
	language: Language;
	scale: Scale;
	words: FactWords;
	/** A name, cut where it is longer than a sentence has room for. */
	name: (name: string) => string;
	/** Up to three names; more of them are counted. */
	names: (names: readonly string[], noun: Noun) => string;
	/** "55 %", "mindst 80 %", "niveau 4 (pilot)". */
	level: (level: Bounds) => string;
	/** A mean or median, rounded as figures print it. */
	average: (average: Bounds) => string;
	/** "55 procentpoint", "3 niveauer": without a sign. */
	distance: (steps: number) => string;
}

/** More names than these are no longer a sentence. */
const NAMED = 3;

export function tellingOf(scale: Scale, language: Language, nameLength: number): Telling {
	const words = factWords[language];
	const figure = figureWords[language];
	const name = (whole: string) => cut(whole, nameLength);
	const certain = (bounds: Bounds, told: string) => (isExact(bounds) ? told : figure.atLeast(told));
	const numberOf = (level: number) => {
		if (scale.unit === 'percent') return formatPercent(level, language);
		const number = formatNumber(level, language);
		const named = levelName(level, scale, language);
		if (scale.type === 'ordinal') {
			return named ? `${figure.level(number)} (${name(named)})` : figure.level(number);
		}
		return number;
	};
	return {
		language,
		scale,
		words,
		name,
		names: (names, noun) =>
			names.length > NAMED ? words.count(names.length, noun) : words.list(names.map(name)),
		level: (bounds) => certain(bounds, numberOf(bounds.low)),
		average: (bounds) => {
			const number = formatAverage(bounds.low, scale, language);
			return certain(bounds, scale.unit === 'percent' ? withPercent(number, language) : number);
		},
		distance: (steps) => withUnit(formatNumber(steps, language), steps === 1, scale, language)
	};
}

/** Whole characters, also where one is made of two units. */
export function cut(words: string, length: number): string {
	const characters = Array.from(words.trim());
	if (characters.length <= length) return characters.join('');
	return `${characters
		.slice(0, length - 1)
		.join('')
		.trimEnd()}…`;
}
