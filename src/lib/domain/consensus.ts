import { sum } from 'd3';
import { quantile } from './quantile.ts';

/*
 * How far several assessors agree. Not scored is `null` and left out. Where the numbers say nothing the
 * answer is `null`, never full agreement.
 */

type Rating = number | null;

/**
 * The share of pairs of ratings that lie no more than `tolerance` apart; `null` of fewer than two
 * ratings.
 */
export function pairsWithin(ratings: readonly number[], tolerance: number): number | null {
	const pairs = ratings.flatMap((a, i) => ratings.slice(i + 1).map((b) => Math.abs(a - b)));
	if (pairs.length === 0) return null;
	return pairs.filter((gap) => gap <= tolerance).length / pairs.length;
}

/** The share of units whose ratings all lie no more than `tolerance` apart. */
export function unitsWithin(
	units: readonly (readonly Rating[])[],
	tolerance: number
): number | null {
	const spans = units
		.map(known)
		.filter((ratings) => ratings.length > 1)
		.map((ratings) => Math.max(...ratings) - Math.min(...ratings));
	return spans.length === 0
		? null
		: spans.filter((span) => span <= tolerance).length / spans.length;
}

/**
 * The middle of weighted ratings: all numbers with at most half of the weight on either side, from
 * `lower` to `upper`. `null` where nothing weighs anything.
 */
export function weightedMedian(
	ratings: readonly { level: number; weight: number }[]
): { lower: number; upper: number } | null {
	const sorted = ratings.filter(({ weight }) => weight > 0).sort((a, b) => a.level - b.level);
	const half = sum(sorted, ({ weight }) => weight) / 2;
	let total = 0;
	for (const [place, { level, weight }] of sorted.entries()) {
		total += weight;
		if (total > half + 1e-9) return { lower: level, upper: level };
		if (total > half - 1e-9) return { lower: level, upper: sorted[place + 1]?.level ?? level };
	}
	return null;
}

/** The RAND/UCLA reading of one unit. */
export interface Disagreement {
	/** The middle two fifths of the ratings, and how wide they may be where the panel stands. */
	range: number;
	allowed: number;
	/** The one as a share of the other: disagreement above 1. */
	index: number;
}

/**
 * The disagreement index of the RAND/UCLA Appropriateness Method (Fitch et al. 2001): the interpercentile
 * range against one adjusted for symmetry. Made for nine points; another scale is stretched to them,
 * which is our adaptation and not validated. `null` of fewer than two ratings.
 */
export function randDisagreement(
	ratings: readonly number[],
	low: number,
	high: number
): Disagreement | null {
	if (ratings.length < 2 || high <= low) return null;
	const sorted = ratings.map((x) => 1 + (8 * (x - low)) / (high - low)).sort((a, b) => a - b);
	const [lower = NaN, upper = NaN] = [0.3, 0.7].map((share) => quantile(sorted, share));
	const asymmetry = Math.abs(5 - (lower + upper) / 2);
	const allowed = 2.35 + 1.5 * asymmetry;
	return { range: upper - lower, allowed, index: (upper - lower) / allowed };
}

export type Metric = 'nominal' | 'ordinal' | 'interval';

/**
 * Krippendorff's alpha over units, each with a rating or none by every assessor (Krippendorff, *Computing
 * Krippendorff's Alpha-Reliability*). Units with fewer than two ratings do not count. `null` where all
 * ratings are the same: then nothing could have been told apart.
 */
export function krippendorffAlpha(
	units: readonly (readonly Rating[])[],
	metric: Metric
): number | null {
	const pairable = units.map(known).filter((ratings) => ratings.length > 1);
	const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
	const counts = values.map((value) => pairable.flat().filter((rating) => rating === value).length);
	const total = sum(counts);
	const distance = distanceOf(metric, values, counts);

	let observed = 0;
	for (const ratings of pairable) {
		for (const [i, a] of ratings.entries()) {
			for (const [j, b] of ratings.entries()) {
				if (i !== j)
					observed += distance(values.indexOf(a), values.indexOf(b)) / (ratings.length - 1);
			}
		}
	}
	let expected = 0;
	counts.forEach((a, i) => counts.forEach((b, j) => (expected += a * b * distance(i, j))));
	return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}

/** The squared distance of two values, by their places. */
function distanceOf(metric: Metric, values: readonly number[], counts: readonly number[]) {
	return (i: number, j: number): number => {
		if (i === j) return 0;
		const [a = 0, b = 0] = [values[i], values[j]];
		if (metric === 'nominal') return 1;
		if (metric === 'interval') return (a - b) ** 2;
		// On a mere order the distance is how many ratings lie between.
		const between = sum(counts.slice(Math.min(i, j), Math.max(i, j) + 1));
		return (between - ((counts[i] ?? 0) + (counts[j] ?? 0)) / 2) ** 2;
	};
}

/** How far some assessors order the same things alike. */
export interface Concordance {
	/** 0 for none, 1 for the same order. */
	w: number;
	/** The test against chance, with one degree of freedom less than there are things. */
	chiSquared: number;
}

/**
 * Kendall's W with the correction for ties: each row is one assessor's ratings of the same things, in
 * any unit. `null` of fewer than two rows or things, and where everybody ties everything.
 */
export function kendallW(rows: readonly (readonly number[])[]): Concordance | null {
	const assessors = rows.length;
	const things = rows[0]?.length ?? 0;
	if (assessors < 2 || things < 2) return null;
	const ranks = rows.map(midRanks);
	const middle = (assessors * (things + 1)) / 2;
	const rankSums = Array.from({ length: things }, (_, thing) => sum(ranks, (row) => row[thing]));
	const spread = sum(rankSums, (rankSum) => (rankSum - middle) ** 2);
	const ties = sum(rows, tieTerm);
	const most = assessors ** 2 * (things ** 3 - things) - assessors * ties;
	if (most === 0) return null;
	const w = (12 * spread) / most;
	return { w, chiSquared: assessors * (things - 1) * w };
}

function midRanks(row: readonly number[]): number[] {
	return row.map((own) => {
		const below = row.filter((other) => other < own).length;
		const equal = row.filter((other) => other === own).length;
		return below + (equal + 1) / 2;
	});
}

function tieTerm(row: readonly number[]): number {
	const sizes = [...new Set(row)].map((value) => row.filter((other) => other === value).length);
	return sum(sizes, (size) => size ** 3 - size);
}

const known = (ratings: readonly Rating[]) => ratings.filter((rating) => rating !== null);
