import type { Decimals } from '#lib/domain/figure-style.ts';
import type { Scale } from '#lib/domain/scale.ts';
import type { Language } from '#lib/domain/text.ts';
import { formatNumber } from './words.ts';

/** What the two sides of a difference are called, in the language of the figure. */
export interface SideNames {
	from: string;
	to: string;
}

/** The words a difference prints and speaks by itself. */
export interface DifferenceWords {
	difference: string;
	title: (year: number) => string;
	sides: (names: SideNames) => string;
	/** Of a figure: from where to where, and at which year where that is not one of them. */
	figureTitle: (names: SideNames, year: number | null) => string;
	/** In which unit a difference is told, for the legend: after the word for it. */
	unit: { points: string; levels: string; plain: string };
	points: (number: string) => string;
	levels: (number: string, isOne: boolean) => string;
	/** Larger than the ramp can show. */
	beyond: (reach: string) => string;
	/** Answers that cannot be subtracted. */
	turned: string;
	rescaled: string;
	change: (from: string, to: string) => string;
	differs: (delta: string) => string;
	unchanged: (value: string) => string;
	/** A ballot without an answer to the cell: in running text, and as a key of the legend. */
	silent: string;
	silentKey: string;
	only: (value: string, side: string) => string;
	counts: (moved: number, up: number, down: number, cells: number) => string;
	turnedCells: (count: number) => string;
	largestRise: (cell: string, delta: string) => string;
	largestFall: (cell: string, delta: string) => string;
	none: string;
	sorted: { mean: string; median: string; technology: (name: string) => string };
}

const cells = (count: number) => (count === 1 ? '1 cell' : `${count} cells`);
const felter = (count: number) => (count === 1 ? '1 felt' : `${count} felter`);

const da: DifferenceWords = {
	difference: 'Forskel',
	title: (year) => `Forskel i ${year}`,
	sides: ({ from, to }) => `Fra ${from} til ${to}`,
	figureTitle: ({ from, to }, year) =>
		`Forskel fra ${from} til ${to}${year === null ? '' : ` i ${year}`}`,
	unit: { points: 'procentpoint', levels: 'niveauer', plain: '' },
	points: (number) => `${number} procentpoint`,
	levels: (number, isOne) => `${number} ${isOne ? 'niveau' : 'niveauer'}`,
	beyond: (reach) => `Mere end ±${reach}`,
	turned: 'Kan ikke trækkes fra',
	rescaled: 'Skalaen er en anden, så tallene kan ikke trækkes fra hinanden',
	change: (from, to) => `fra ${from} til ${to}`,
	differs: (delta) => `forskel ${delta}`,
	unchanged: (value) => `${value}, uændret`,
	silent: 'ikke besvaret',
	silentKey: 'Ikke besvaret',
	only: (value, side) => `${value}, kun i ${side}`,
	counts: (moved, up, down, of) =>
		`${moved} af ${felter(of)} har flyttet sig: ${up} op, ${down} ned`,
	turnedCells: (count) => `${felter(count)} kan ikke trækkes fra`,
	largestRise: (cell, delta) => `Mest op: ${cell}, ${delta}`,
	largestFall: (cell, delta) => `Mest ned: ${cell}, ${delta}`,
	none: 'Ingen forskelle',
	sorted: {
		mean: 'Sorteret efter gennemsnitlig forskel, højeste først.',
		median: 'Sorteret efter median forskel, højeste først.',
		technology: (name) => `Sorteret efter forskel i ${name}, højeste først.`
	}
};

const en: DifferenceWords = {
	difference: 'Difference',
	title: (year) => `Difference in ${year}`,
	sides: ({ from, to }) => `From ${from} to ${to}`,
	figureTitle: ({ from, to }, year) =>
		`Difference from ${from} to ${to}${year === null ? '' : ` in ${year}`}`,
	unit: { points: 'percentage points', levels: 'levels', plain: '' },
	points: (number) => `${number} percentage points`,
	levels: (number, isOne) => `${number} ${isOne ? 'level' : 'levels'}`,
	beyond: (reach) => `More than ±${reach}`,
	turned: 'No number to subtract',
	rescaled: 'The scale is another one, so numbers cannot be subtracted',
	change: (from, to) => `from ${from} to ${to}`,
	differs: (delta) => `difference ${delta}`,
	unchanged: (value) => `${value}, unchanged`,
	silent: 'not answered',
	silentKey: 'Not answered',
	only: (value, side) => `${value}, only in ${side}`,
	counts: (moved, up, down, of) => `${moved} of ${cells(of)} moved: ${up} up, ${down} down`,
	turnedCells: (count) => `${cells(count)} cannot be subtracted`,
	largestRise: (cell, delta) => `Furthest up: ${cell}, ${delta}`,
	largestFall: (cell, delta) => `Furthest down: ${cell}, ${delta}`,
	none: 'No differences',
	sorted: {
		mean: 'Sorted by mean difference, highest first.',
		median: 'Sorted by median difference, highest first.',
		technology: (name) => `Sorted by the difference in ${name}, highest first.`
	}
};

export const differenceWords: Record<Language, DifferenceWords> = { da, en };

/** "+15", "−10", "0": a difference always carries its sign. */
export function formatDelta(delta: number, language: Language, decimals?: Decimals): string {
	const text = formatNumber(delta, language, decimals);
	return delta > 0 ? `+${text}` : text;
}

/** "+15 percentage points", "−1 level", or the bare number on a scale without a unit: for speech. */
export function describeDelta(delta: number, scale: Scale, language: Language): string {
	return withUnit(formatDelta(delta, language), Math.abs(delta) === 1, scale, language);
}

/** A distance on a scale with its unit in words; `isOne` where that is a single one. */
export function withUnit(number: string, isOne: boolean, scale: Scale, language: Language): string {
	const { levels, points } = differenceWords[language];
	switch (unitOfDelta(scale)) {
		case 'levels':
			return levels(number, isOne);
		case 'points':
			return points(number);
		default:
			return number;
	}
}

/** An ordinal scale has no arithmetic: its differences are counted in levels. */
export function unitOfDelta(scale: Scale): keyof DifferenceWords['unit'] {
	if (scale.type === 'ordinal') return 'levels';
	return scale.unit === 'percent' ? 'points' : 'plain';
}
