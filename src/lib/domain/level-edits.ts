import type { Recipe } from './edits.ts';
import { refuseLabel, type Refusal } from './framework-rules.ts';
import type { LevelId } from './ids.ts';
import type { Document } from './project.ts';
import { isOnScale, levelAt, levelsInOrder, toScale, type Level, type Scale } from './scale.ts';
import { levelOf, type Score } from './score.ts';
import { MAX_PROSE, type LocalText } from './text.ts';

/*
 * The named steps of the present scale. Levels stand in the order of their values. No score changes
 * its number here; which level a number falls in may change, and `scoresRenamed` says for how many.
 */

const MAX_SYMBOL = 8;

/** Changes the words of a level. What breaks a rule is left as it was. */
export function editLevel(
	id: LevelId,
	{ label, definition, symbol }: Partial<Pick<Level, 'label' | 'definition' | 'symbol'>>
): Recipe {
	return ({ project }) => {
		const level = project.framework.scale.levels[id];
		if (!level) return;
		if (label && !refuseLabel(label)) level.label = { ...label };
		if (definition) {
			const { da, en } = definition;
			level.definition = { da: da.slice(0, MAX_PROSE), en: en.slice(0, MAX_PROSE) };
		}
		if (symbol !== undefined) level.symbol = symbol.slice(0, MAX_SYMBOL);
	};
}

/** From where to where the limit above a level can be moved; `null` for the highest level. */
export function limitRange(scale: Scale, id: LevelId): { first: number; last: number } | null {
	const { level, next } = aroundLimit(scale, id);
	return level && next && { first: level.from, last: toScale(scale, next.to - scale.precision) };
}

/** A level may end where it begins or later, and the next one keeps at least one number. */
export function refuseLimit(scale: Scale, id: LevelId, to: number): Refusal | null {
	const data = limitRange(scale, id) ?? { first: scale.min, last: scale.max };
	const isFine = limitRange(scale, id) !== null && isOnScale(scale, to);
	return isFine && to >= data.first && to <= data.last ? null : { code: 'badLimit', data };
}

/** Moves the limit between a level and the next: this one ends at `to`, the other begins after it. */
export function setLevelLimit(id: LevelId, to: number): Recipe {
	return ({ project }) => {
		const { scale } = project.framework;
		const { level, next } = aroundLimit(scale, id);
		if (!level || !next || refuseLimit(scale, id, to) || level.to === to) return;
		level.to = to;
		next.from = toScale(scale, to + scale.precision);
		scale.version += 1;
	};
}

/**
 * Adds a level at the upper end. On a scale in percent it takes the upper half of the last level,
 * since the scale ends at 100; any other scale gets one number more.
 */
export function addLevel(id: LevelId, label: LocalText): Recipe {
	return ({ project }) => {
		const { scale } = project.framework;
		const last = levelsInOrder(scale).at(-1);
		if (scale.levels[id] || !last || refuseLabel(label) || refuseLevel(scale)) return;
		const isOpen = scale.unit !== 'percent';
		const split = toScale(scale, last.from + (last.to - last.from) / 2);
		const end = scale.max + scale.step;
		const from = isOpen ? end : toScale(scale, split + scale.precision);
		if (isOpen) scale.max = end;
		else last.to = split;
		const definition = { da: '', en: '' };
		const symbol = String(Object.keys(scale.levels).length);
		scale.levels[id] = { id, from, to: scale.max, label: { ...label }, definition, symbol };
		scale.version += 1;
	};
}

/** There is no room for another level where the last one of a scale in percent is a single number. */
export function refuseLevel(scale: Scale): Refusal | null {
	const last = levelsInOrder(scale).at(-1);
	const isFull = scale.unit === 'percent' && (!last || last.to - last.from < scale.precision);
	return isFull ? { code: 'badLimit', data: { first: scale.min, last: scale.max } } : null;
}

/** Two levels at least can be chosen: with one, all numbers mean the same. */
export function refuseLevelRemoval(scale: Scale, id: LevelId): Refusal | null {
	const others = Object.values(scale.levels).filter((level) => level.id !== id && !level.hidden);
	return others.length >= 2 ? null : { code: 'lastLevel' };
}

/**
 * Removes a level. Its numbers go to the level below it, those of the lowest to the one above. Numbers
 * at the upper end that nobody has used leave the scale, unless it is in percent and ends at 100.
 */
export function removeLevel(id: LevelId): Recipe {
	return (draft) => {
		const { scale } = draft.project.framework;
		const level = scale.levels[id];
		const heir = heirOf(scale, id);
		if (!level || !heir || refuseLevelRemoval(scale, id)) return;
		const isSpare = level.to === scale.max && scale.unit !== 'percent' && heir.to > scale.min;
		if (isSpare && !numbersIn(draft).some((number) => number > heir.to)) {
			scale.max = heir.to;
		} else {
			heir.from = Math.min(heir.from, level.from);
			heir.to = Math.max(heir.to, level.to);
		}
		delete scale.levels[id];
		scale.version += 1;
	};
}

/** The level that takes over the numbers of a removed one. */
export function heirOf(scale: Scale, id: LevelId): Level | null {
	const levels = levelsInOrder(scale);
	const index = levels.findIndex((level) => level.id === id);
	return index < 0 ? null : (levels[index === 0 ? 1 : index - 1] ?? null);
}

/** How many scores and answers read as another level than before, their numbers unchanged. */
export function scoresRenamed({ project, ballots }: Document, to: Scale): number {
	const from = project.framework.scale;
	return scoresIn({ project, ballots })
		.map(({ value }) => levelOf(value))
		.filter((number) => number !== null)
		.filter((number) => levelAt(from, number)?.id !== levelAt(to, number)?.id).length;
}

type Said = Pick<Score, 'value' | 'range'>;

function scoresIn({ project, ballots }: Document): Said[] {
	const owners = [project, ...Object.values(ballots)];
	return owners.flatMap(({ cells }) =>
		Object.values(cells).flatMap((scores) => Object.values<Said>(scores))
	);
}

/** Every number the document holds of its scale. */
function numbersIn(document: Document): number[] {
	return scoresIn(document)
		.flatMap(({ value, range }) => [levelOf(value), range?.lowest ?? null, range?.highest ?? null])
		.filter((number) => number !== null);
}

function aroundLimit(scale: Scale, id: LevelId): { level: Level | null; next: Level | null } {
	const levels = levelsInOrder(scale);
	const index = levels.findIndex((level) => level.id === id);
	return { level: levels[index] ?? null, next: index < 0 ? null : (levels[index + 1] ?? null) };
}
