import type { Area, Horizon, Project } from '#lib/domain/project.ts';
import { scoreAt, technologiesInOrder } from '#lib/domain/reading.ts';
import { stepsOf } from '#lib/domain/similarity.ts';
import { plain, textIn } from '#lib/domain/text.ts';
import { boundsOf, distanceBetween, highestOf, lowestOf } from './bounds.ts';
import type { Fact } from './fact.ts';
import { byPart, middleOf, middleWord, type Scored } from './scored.ts';
import { placeOf } from './series.ts';
import type { Telling } from './telling.ts';

/** Which area, or which technology, is highest and which lowest on average. */
export function middles(
	cells: readonly Scored[],
	part: 'area' | 'technology',
	year: number,
	telling: Telling
): Fact[] {
	const { words, names, average, scale, language } = telling;
	const parts = byPart(cells, part, language).map(({ name, cells }) => ({
		name,
		middle: middleOf(
			cells.map(({ level }) => level),
			telling
		)
	}));
	const tops = highestOf(parts, ({ middle }) => middle);
	const bottoms = lowestOf(parts, ({ middle }) => middle);
	const [top, bottom] = [tops[0], bottoms[0]];
	if (!top || tops.length === parts.length) return [];
	const who = (told: typeof parts) =>
		names(
			told.map(({ name }) => name),
			part
		);
	const middle = middleWord(telling);
	const highest = average(top.middle);
	if (!bottom) {
		return [{ weight: 0.45, text: words.middleTop(part, year, middle, who(tops), highest) }];
	}
	const spread = (top.middle.low - bottom.middle.high) / (scale.max - scale.min);
	const lowest = average(bottom.middle);
	const text = words.middles(part, year, middle, who(tops), highest, who(bottoms), lowest);
	return [{ weight: 0.45 + 0.35 * spread, text }];
}

/**
 * The technology that grows most on average, from the first year to the last: of the areas that have a
 * number in both, so that no area that comes or goes looks like growth.
 */
export function growthOfAll(
	project: Project,
	areas: readonly Area[],
	{ first, last }: { first: Horizon; last: Horizon },
	telling: Telling
): Fact[] {
	const { scale, words, names, distance, language } = telling;
	const levelAt = (
		area: Area,
		technology: ReturnType<typeof technologiesInOrder>[number],
		at: Horizon
	) =>
		boundsOf(
			scoreAt(project, { area: area.id, technology: technology.id, horizon: at.id }).value,
			scale
		);
	const grown = technologiesInOrder(project).flatMap((technology) => {
		const changes = areas.flatMap((area) => {
			const [from, to] = [levelAt(area, technology, first), levelAt(area, technology, last)];
			return from && to ? [distanceBetween(placeOf(scale, from), placeOf(scale, to))] : [];
		});
		const name = plain(textIn(technology.label, language));
		return changes.length > 0 ? [{ name, change: middleOf(changes, telling) }] : [];
	});
	const leaders = highestOf(grown, ({ change }) => change);
	const [only] = leaders;
	if (!only || grown.length < 2 || leaders.length > 1 || only.change.low <= 0) return [];
	const change = distance(Number(only.change.low.toFixed(1)));
	const who = names([only.name], 'technology');
	const text = words.growsMostInAll(who, middleWord(telling), change, first.year, last.year);
	return [{ weight: 0.4 + 0.3 * (only.change.low / stepsOf(scale)), text }];
}
