import type { Recipe } from './edits.ts';
import type { Refusal } from './framework-rules.ts';
import type { LevelId } from './ids.ts';
import { movedTo } from './order.ts';
import type { Document } from './project.ts';
import { isReorderable, levelAt, levelsInOrder, type Level, type Scale } from './scale.ts';
import type { Estimate, Score } from './score.ts';

/*
 * The order of the levels of an ordinal scale, and which of them can be chosen. There a number only
 * says the level's place, so a score that keeps its level gets the number of its new place. Where
 * numbers are what is measured, levels follow their numbers, and none of this applies.
 */

/**
 * Moves a level to the place of another. Every score, answer and range keeps its level; locked ones
 * too, since a project has one scale. Nothing happens where numbers are what is measured.
 */
export function moveLevel(id: LevelId, target: LevelId): Recipe {
	return (draft) => {
		const { scale } = draft.project.framework;
		const list = levelsInOrder(scale);
		const [moved, to] = [id, target].map((wanted) => list.find((level) => level.id === wanted));
		if (!isReorderable(scale) || !moved || !to || moved === to) return;
		const places = placesOf(list, movedTo(list, [moved], to));
		const renumber = renumberingOf(list, places);
		carry(draft, list, renumber);
		for (const level of list) {
			const from = places.get(level.id) ?? level.from;
			// A sign that is the number itself belongs to the place, any other one to the level.
			if (level.symbol === String(level.from)) level.symbol = String(from);
			level.to = exact(from + level.to - level.from);
			level.from = from;
		}
		scale.version += 1;
	};
}

/** How many scores and answers have another number after a level has been moved. */
export function scoresMoved({ project, ballots }: Document, id: LevelId, target: LevelId): number {
	const { scale } = project.framework;
	const list = levelsInOrder(scale);
	const [at, to] = [id, target].map((wanted) => list.findIndex((level) => level.id === wanted));
	if (at === undefined || to === undefined || at < 0 || to < 0 || !isReorderable(scale)) return 0;
	const touched = new Set(list.slice(Math.min(at, to), Math.max(at, to) + 1));
	const owners = [project, ...Object.values(ballots)];
	return owners
		.flatMap(({ cells }) => Object.values(cells).flatMap((scores) => Object.values<Said>(scores)))
		.filter(({ value }) => {
			const level = value.kind === 'level' ? levelAt(scale, value.level) : null;
			return level !== null && touched.has(level);
		}).length;
}

/** Two levels at least can be chosen: with one, all numbers mean the same. */
export function refuseLevelHiding(scale: Scale, id: LevelId): Refusal | null {
	const others = Object.values(scale.levels).filter((level) => level.id !== id && !level.hidden);
	return others.length >= 2 ? null : { code: 'lastLevel' };
}

/**
 * Hides a level: it cannot be chosen any more, and what has been scored with it stays. Nothing
 * happens where numbers are what is measured: they can be given with or without a name.
 */
export function setLevelHidden(id: LevelId, hidden: boolean): Recipe {
	return ({ project }) => {
		const { scale } = project.framework;
		const level = scale.levels[id];
		if (!level || !isReorderable(scale)) return;
		if (!hidden) delete level.hidden;
		else if (!refuseLevelHiding(scale, id)) level.hidden = true;
	};
}

type Said = Pick<Score, 'value' | 'range'>;
type Renumber = (number: number) => number;

/** Where each level begins in a new order: as wide as it was, with the same gaps between places. */
function placesOf(before: readonly Level[], after: readonly Level[]): Map<LevelId, number> {
	const places = new Map<LevelId, number>();
	let from = before[0]?.from ?? 0;
	for (const [index, level] of after.entries()) {
		places.set(level.id, from);
		const [here, next] = [before[index], before[index + 1]];
		if (here && next) from = exact(from + level.to - level.from + next.from - here.to);
	}
	return places;
}

/** What becomes of a number: it keeps its level and its place in it. One between levels stays between. */
function renumberingOf(before: readonly Level[], places: ReadonlyMap<LevelId, number>): Renumber {
	const levels = before.map(({ id, from, to }) => ({
		from,
		to,
		by: (places.get(id) ?? from) - from
	}));
	const ends = levels.map(({ to, by }) => to + by).sort((a, b) => a - b);
	return (number) => {
		const own = levels.find(({ from, to }) => number >= from && number <= to);
		if (own) return exact(number + own.by);
		const below = levels.findLastIndex(({ to }) => to < number);
		const [old, end] = [levels[below], ends[below]];
		return old && end !== undefined ? exact(end + number - old.to) : number;
	};
}

function carry({ project, ballots }: Document, levels: readonly Level[], renumber: Renumber): void {
	const edges = levels.flatMap(({ from, to }) => [from, to]);
	for (const { cells } of [project, ...Object.values(ballots)]) {
		for (const scores of Object.values(cells)) {
			for (const said of Object.values<Said>(scores)) {
				if (said.value.kind === 'level') said.value.level = renumber(said.value.level);
				if (said.range) said.range = spanOf(said.range, edges, renumber);
			}
		}
	}
}

/** A range holds every level it held: where they do not stand together any more, those between too. */
function spanOf(
	{ lowest, highest }: Estimate,
	edges: readonly number[],
	renumber: Renumber
): Estimate {
	const inside = edges.filter((edge) => edge >= lowest && edge <= highest);
	const numbers = [lowest, highest, ...inside].map(renumber);
	return { lowest: Math.min(...numbers), highest: Math.max(...numbers) };
}

/** Sums of decimals without their rounding errors. */
const exact = (number: number) => Number(number.toFixed(6));
