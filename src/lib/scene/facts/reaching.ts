import { ascending } from 'd3';
import type { Fact } from './fact.ts';
import type { Noun } from './fact-words.ts';
import type { Point, Series } from './series.ts';
import type { Telling } from './telling.ts';

/**
 * Who is first to reach the middle of the scale, and how many have in the last year. Of measured
 * scales only: the middle of a list of levels means nothing.
 */
export function reaching(series: readonly Series[], noun: Noun, telling: Telling): Fact[] {
	const { scale, words, level } = telling;
	if (scale.type !== 'ratio') return [];
	const half = (scale.min + scale.max) / 2;
	const told = level({ low: half, high: half });
	return [
		...first(series, half, told, noun, telling),
		...countLast(series, half, told, noun, words)
	];
}

function first(
	series: readonly Series[],
	half: number,
	told: string,
	noun: Noun,
	{ words, names }: Telling
): Fact[] {
	const known = series.filter(({ points }) => points.length > 0);
	const years = [...new Set(known.flatMap(({ points }) => points.map((point) => point.year)))];
	years.sort(ascending);
	const crossings = known.map(({ name, points }) => ({
		name,
		...crossingOf(points, years, half)
	}));
	const year = Math.min(...crossings.map(({ latest }) => latest));
	const possible = crossings.filter(({ earliest }) => earliest <= year);
	const isSure = possible.every(({ earliest, latest }) => earliest === year && latest === year);
	// Where all are first, nobody is.
	if (years.length < 2 || !Number.isFinite(year) || !isSure || possible.length === known.length)
		return [];
	const who = names(
		possible.map(({ name }) => name),
		noun
	);
	const text =
		year === years[0] ? words.reachesAtOnce(who, told, year) : words.reachesFirst(who, told, year);
	return [{ weight: possible.length > 3 ? 0.3 : 0.48, text }];
}

/** The first year that is certainly half, and the first that may be: a year without a number may. */
function crossingOf(
	points: readonly Point[],
	years: readonly number[],
	half: number
): { earliest: number; latest: number } {
	const isBelow = (year: number) =>
		points.some((point) => point.year === year && point.level.high < half);
	return {
		earliest: years.find((year) => !isBelow(year)) ?? Infinity,
		latest: points.find(({ level }) => level.low >= half)?.year ?? Infinity
	};
}

function countLast(
	series: readonly Series[],
	half: number,
	told: string,
	noun: Noun,
	words: Telling['words']
): Fact[] {
	const year = Math.max(...series.flatMap(({ points }) => points.map((point) => point.year)));
	const last = series.flatMap(({ points }) => points.filter((point) => point.year === year));
	const isSure = last.every(({ level }) => level.low >= half || level.high < half);
	if (last.length < 2 || !isSure) return [];
	const count = last.filter(({ level }) => level.low >= half).length;
	const share = words.share(count, last.length, noun);
	return [{ weight: 0.33, text: words.reached(share, told, year, count === 1) }];
}
