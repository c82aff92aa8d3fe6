import { sum } from 'd3';
import { at } from './numbers.ts';
import { EXACT } from './problem.ts';
import type { Bracket, Row } from './row-reading.ts';

/*
 * What the heat map of one area comes to. Rows hold levels from 0 to 1; thresholds are on the same
 * scale. Every indicator has a best guess, which rests on the rows of which something is known, and
 * what it may be at least and at most, in which the other rows may be anything. `null` where nothing is
 * known.
 */

/**
 * How much each horizon counts in an average over time: the years it stands for, by the trapezoid rule,
 * as shares of all. Horizons need not be evenly spaced.
 */
export function horizonWeights(years: readonly number[]): number[] {
	const last = years.length - 1;
	const length = at(years, last) - at(years, 0);
	if (length <= 0) return years.map(() => 1 / years.length);
	return years.map((year, h) => {
		const from = h === 0 ? year : at(years, h - 1);
		const to = h === last ? year : at(years, h + 1);
		return (to - from) / (2 * length);
	});
}

/** The mean level at one horizon. */
export function levelAt(rows: readonly Row[], horizon: number): Bracket | null {
	return meanOf(rows, (row) => row[horizon] ?? EMPTY);
}

/**
 * The area gained under the curve between two horizons: the mean level over the years less the level at
 * the start. Early growth counts more than late.
 */
export function growthBetween(
	rows: readonly Row[],
	years: readonly number[],
	from: number,
	to: number
): Bracket | null {
	const weights = horizonWeights(years.slice(from, to + 1));
	return gainedWith(rows, from, weights);
}

/** The level gained between two horizons. */
export function riseBetween(rows: readonly Row[], from: number, to: number): Bracket | null {
	const weights = Array.from({ length: to - from + 1 }, (_, h) => (h === to - from ? 1 : 0));
	return gainedWith(rows, from, weights);
}

/** A weighted level less the level at the start. The start counts against, so its bounds change places. */
function gainedWith(rows: readonly Row[], from: number, weights: readonly number[]) {
	const gained = (row: readonly Bracket[], key: keyof Bracket, start: keyof Bracket) =>
		sum(weights.map((weight, h) => weight * (h === 0 ? 0 : (row[from + h]?.[key] ?? 0)))) -
		(1 - at(weights, 0)) * (row[from]?.[start] ?? 0);
	return meanOf(rows, (row) => ({
		low: gained(row, 'low', 'high'),
		value: gained(row, 'value', 'value'),
		high: gained(row, 'high', 'low')
	}));
}

/** How many technologies reach a level at one horizon. */
export function breadthAt(rows: readonly Row[], horizon: number, level: number): Bracket | null {
	if (rows.every((row) => row === null)) return null;
	const reach = (key: keyof Bracket, unknown: number) =>
		sum(rows.map((row) => (row ? Number(reaches(row[horizon], key, level)) : unknown)));
	return { low: reach('low', 0), value: reach('value', 0), high: reach('high', 1) };
}

/** When the first technology reaches a level: between a year and the next, or never. */
export interface Impact {
	/** The last horizon before; `null` where the level is reached at the first. */
	after: number | null;
	/** The horizon by which it is reached; `null` for never. */
	by: number | null;
}

export function firstImpact(
	rows: readonly Row[],
	years: readonly number[],
	level: number,
	key: keyof Bracket = 'value'
): Impact | null {
	if (rows.every((row) => row === null)) return null;
	const place = years.findIndex((_, h) => rows.some((row) => reaches(row?.[h], key, level)));
	if (place === -1) return { after: years.at(-1) ?? null, by: null };
	return { after: years[place - 1] ?? null, by: years[place] ?? null };
}

/**
 * The mean share of the time at a level or above; never counts as 0. It needs no more than the order of
 * the levels.
 */
export function earlinessOf(
	rows: readonly Row[],
	years: readonly number[],
	level: number
): Bracket | null {
	const weights = horizonWeights(years);
	const share = (row: readonly Bracket[], key: keyof Bracket) =>
		sum(weights.map((weight, h) => (reaches(row[h], key, level) ? weight : 0)));
	return meanOf(rows, (row) => ({
		low: share(row, 'low'),
		value: share(row, 'value'),
		high: share(row, 'high')
	}));
}

/**
 * True where the mean level over time of one area is at least another's whatever the levels are worth,
 * as long as they rise: exactly where it spends at least as much time at or above each of them.
 */
export function isAheadOnEveryScale(
	rows: readonly Row[],
	others: readonly Row[],
	years: readonly number[],
	levels: readonly number[]
): boolean {
	return levels.every((level) => {
		const [own, other] = [earlinessOf(rows, years, level), earlinessOf(others, years, level)];
		return own !== null && other !== null && own.value >= other.value - EXACT;
	});
}

const EMPTY: Bracket = { low: 0, value: 0, high: 1 };

/** Rounding must not put a level below the threshold it stands on. */
const reaches = (bracket: Bracket | undefined, key: keyof Bracket, level: number) =>
	bracket !== undefined && bracket[key] >= level - EXACT;

function meanOf(rows: readonly Row[], of: (row: readonly Bracket[]) => Bracket): Bracket | null {
	const known = rows.filter((row) => row !== null).map(of);
	if (known.length === 0) return null;
	const unknown = rows.length - known.length;
	const total = (key: keyof Bracket) => sum(known.map((bracket) => bracket[key]));
	const value = total('value') / known.length;
	return {
		low: Math.min(value, total('low') / rows.length),
		value,
		high: Math.max(value, (total('high') + unknown) / rows.length)
	};
}
