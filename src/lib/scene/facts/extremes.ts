import { stepsOf } from '#lib/domain/similarity.ts';
import { highestOf, isExact, lowestOf, rangeOf, type Bounds } from './bounds.ts';
import type { Fact } from './fact.ts';
import type { Noun } from './fact-words.ts';
import type { Point, Series } from './series.ts';
import type { Telling } from './telling.ts';

interface Told extends Point {
	name: string;
}

/** Of a year: who stands alone, or else who is highest and who lowest. */
export function extremes(
	series: readonly Series[],
	year: number,
	noun: Noun,
	telling: Telling
): Fact[] {
	const { words, name, level } = telling;
	const points = series.flatMap(({ name, points }) =>
		points.flatMap((point): Told[] => (point.year === year ? [{ ...point, name }] : []))
	);
	const [first] = points;
	if (!first) return [];
	if (points.length === 1) {
		return [{ weight: 0.3, text: words.only(year, name(first.name), level(first.level)) }];
	}
	const outlier = alone(points, year, noun, telling);
	return outlier ? [outlier] : topAndBottom(points, year, noun, telling);
}

function topAndBottom(points: readonly Told[], year: number, noun: Noun, telling: Telling): Fact[] {
	const { words, level, scale } = telling;
	const who = (told: readonly Told[]) =>
		telling.names(
			told.map(({ name }) => name),
			noun
		);
	const tops = highestOf(points, (point) => point.level);
	const bottoms = lowestOf(points, (point) => point.level);
	const [top, bottom] = [tops[0], bottoms[0]];
	if (top && tops.length === points.length) {
		const text = words.allAlike(year, words.count(points.length, noun), level(top.level));
		return [{ weight: 0.4, text }];
	}
	if (top && bottom) {
		const weight = 0.4 + 0.25 * ((top.place.low - bottom.place.high) / stepsOf(scale));
		const text = words.topAndBottom(
			year,
			who(tops),
			level(top.level),
			who(bottoms),
			level(bottom.level)
		);
		return [{ weight, text }];
	}
	if (top) return [{ weight: 0.4, text: words.top(year, who(tops), level(top.level)) }];
	if (bottom) return [{ weight: 0.4, text: words.bottom(year, who(bottoms), level(bottom.level)) }];
	return [];
}

/** As far from its nearest as a quarter of the scale, and farther than the others reach. */
const ALONE = 0.25;
const FEWEST = 4;

function alone(
	points: readonly Told[],
	year: number,
	noun: Noun,
	{ words, name, level, scale }: Telling
): Fact | null {
	if (points.length < FEWEST || !points.every((point) => isExact(point.level))) return null;
	const sorted = points.toSorted((a, b) => a.place.low - b.place.low);
	const [lowest, highest] = [sorted[0], sorted.at(-1)];
	if (!lowest || !highest) return null;
	const ends: [Told, readonly Told[]][] = [
		[lowest, sorted.slice(1)],
		[highest, sorted.slice(0, -1)]
	];
	for (const [end, rest] of ends) {
		const range = rangeOf(rest.map(({ place }) => place));
		const levels = rangeOf(rest.map((point) => point.level));
		if (!range || !levels) continue;
		const gap = gapTo(end.place, range);
		const isAlone = gap >= ALONE * stepsOf(scale) && gap > range.highest.low - range.lowest.low;
		if (!isAlone) continue;
		const others = words.others(rest.length, noun);
		const text = words.apart(
			year,
			name(end.name),
			level(end.level),
			others,
			level(levels.lowest),
			level(levels.highest)
		);
		return { weight: 0.55 + 0.4 * (gap / stepsOf(scale)), text };
	}
	return null;
}

const gapTo = (place: Bounds, { lowest, highest }: { lowest: Bounds; highest: Bounds }) =>
	place.low < lowest.low ? lowest.low - place.low : place.low - highest.low;
