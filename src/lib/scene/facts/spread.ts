import { stepsOf } from '#lib/domain/similarity.ts';
import { distanceBetween, highestOf, lowestOf, rangeOf, type Bounds } from './bounds.ts';
import type { Fact } from './fact.ts';
import { byPart, type Scored } from './scored.ts';
import { nameOfArea, placeOf } from './series.ts';
import type { Telling } from './telling.ts';

interface Spread {
	name: string;
	cells: readonly Scored[];
	size: Bounds;
	lowest: Bounds;
	highest: Bounds;
}

/** The technology on which areas are farthest from each other. */
export function farthestApart(cells: readonly Scored[], year: number, telling: Telling): Fact[] {
	const { words, level, name, language, scale } = telling;
	const leaders = highestOf(spreadsOf(cells, telling), ({ size }) => size);
	const [only] = leaders;
	if (!only || leaders.length > 1 || only.size.low <= 0) return [];
	const weight = 0.35 + 0.4 * (only.size.low / stepsOf(scale));
	const [low, high] = [
		lowestOf(only.cells, (cell) => cell.level),
		highestOf(only.cells, (cell) => cell.level)
	];
	const [lowest, highest] = [level(only.lowest), level(only.highest)];
	if (low.length !== 1 || high.length !== 1 || !low[0] || !high[0]) {
		return [{ weight, text: words.farthestApart(year, name(only.name), lowest, highest) }];
	}
	const who = (cell: Scored) => name(nameOfArea(cell.area, language));
	const text = words.farthestApartBetween(
		year,
		name(only.name),
		who(low[0]),
		lowest,
		who(high[0]),
		highest
	);
	return [{ weight, text }];
}

/** The technology on which areas are closest to each other. */
export function closest(cells: readonly Scored[], year: number, telling: Telling): Fact[] {
	const { words, level, name, scale } = telling;
	const spreads = spreadsOf(cells, telling);
	const leaders = lowestOf(spreads, ({ size }) => size);
	const [only] = leaders;
	if (!only || leaders.length > 1 || spreads.length < 2) return [];
	const weight = 0.35 + 0.3 * (1 - only.size.high / stepsOf(scale));
	const text =
		only.size.high === 0
			? words.closestSame(year, name(only.name), level(only.lowest))
			: words.closest(year, name(only.name), level(only.lowest), level(only.highest));
	return [{ weight, text }];
}

/** How far areas are apart on each technology that at least two of them have a number for. */
function spreadsOf(cells: readonly Scored[], { scale, language }: Telling): Spread[] {
	return byPart(cells, 'technology', language).flatMap(({ name, cells }) => {
		const range = rangeOf(cells.map(({ level }) => level));
		if (!range || cells.length < 2) return [];
		const size = distanceBetween(placeOf(scale, range.lowest), placeOf(scale, range.highest));
		return [{ name, cells, size: { ...size, low: Math.max(0, size.low) }, ...range }];
	});
}
