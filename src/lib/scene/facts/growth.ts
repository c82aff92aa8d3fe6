import { stepsOf } from '#lib/domain/similarity.ts';
import { distanceBetween, highestOf, isExact, type Bounds } from './bounds.ts';
import type { Fact } from './fact.ts';
import type { Noun } from './fact-words.ts';
import { courseOf, type Point, type Series } from './series.ts';
import type { Telling } from './telling.ts';

interface Move {
	name: string;
	from: Point;
	to: Point;
	change: Bounds;
}

const moveOf = (name: string, from: Point, to: Point): Move => ({
	name,
	from,
	to,
	change: distanceBetween(from.place, to.place)
});

/** Who grows most, from their first number to their last. */
export function growth(series: readonly Series[], noun: Noun, telling: Telling): Fact[] {
	const { words, names, name, distance, scale } = telling;
	const moves = series.flatMap(({ name, points }) => {
		const [first, last] = [points[0], points.at(-1)];
		return first && last && first !== last ? [moveOf(name, first, last)] : [];
	});
	const leaders = highestOf(moves, ({ change }) => change);
	const [only] = leaders;
	if (!only || only.change.low <= 0) return [];
	const weight = 0.35 + 0.45 * (only.change.low / stepsOf(scale));
	const course = courseOf(only.from, only.to, telling);
	if (moves.length === 1) return [{ weight, text: words.grows(name(only.name), course) }];
	if (leaders.length === 1) return [{ weight, text: words.growsMost(name(only.name), course) }];
	const who = names(
		leaders.map((leader) => leader.name),
		noun
	);
	return [{ weight: weight - 0.1, text: words.growMostEach(who, distance(only.change.low)) }];
}

/** The largest step from one year with a number to the next, where one is larger than all others. */
export function leap(series: readonly Series[], telling: Telling): Fact[] {
	const moves = series.flatMap(({ name, points }) =>
		points.slice(1).flatMap((to, i) => {
			const from = points[i];
			return from ? [moveOf(name, from, to)] : [];
		})
	);
	// Where a row has two years only, its step is its growth, which is told already.
	const hasSteps = series.some(({ points }) => points.length > 2);
	const leaders = highestOf(moves, ({ change }) => change);
	const [only] = leaders;
	if (!hasSteps || !only || leaders.length > 1 || only.change.low <= 0) return [];
	const weight = 0.25 + 0.4 * (only.change.low / stepsOf(telling.scale));
	const course = courseOf(only.from, only.to, telling);
	return [{ weight, text: telling.words.leap(telling.name(only.name), course) }];
}

/** Who has the same number in every year. */
export function still(series: readonly Series[], noun: Noun, telling: Telling): Fact[] {
	const flat = series.filter(({ points }) => {
		const [first] = points;
		return (
			first !== undefined &&
			points.length > 1 &&
			points.every(({ level }) => isExact(level) && level.low === first.level.low)
		);
	});
	const level = flat[0]?.points[0]?.level;
	// Several rows are told together only where they stand at one number.
	const isOne = flat.every(({ points }) => points[0]?.level.low === level?.low);
	if (!level || !isOne) return [];
	const who = telling.names(
		flat.map(({ name }) => name),
		noun
	);
	const text = telling.words.still(who, telling.level(level));
	return [{ weight: 0.38, text }];
}
