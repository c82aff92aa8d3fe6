import { current, isDraft } from 'immer';
import type { Recipe } from './edits.ts';
import type { AreaId, CellKey } from './ids.ts';
import { orderBetween } from './order.ts';
import type { Area, Project } from './project.ts';
import { allAreasInOrder } from './reading.ts';
import { isEmptyScore, type Score } from './score.ts';
import { MAX_LABEL, type LocalText } from './text.ts';

/**
 * Puts a copy of an area right after it, as the start of a similar one: open, shown, and marked as a
 * copy. With its scores they come along as drafts of the team's. Changes nothing where there is no
 * such area, or the new id is taken.
 */
export function duplicateArea(
	area: AreaId,
	{ id, withScores }: { id: AreaId; withScores: boolean }
): Recipe {
	return ({ project }) => {
		const original = project.areas[area];
		if (!original || project.areas[id]) return;
		const { hidden: _hidden, review: _review, ...kept } = plainOf(original);
		const listed = allAreasInOrder(project);
		const next = listed[listed.findIndex((other) => other.id === area) + 1];
		project.areas[id] = {
			...kept,
			id,
			order: orderBetween(original.order, next?.order ?? null),
			number: freeNumber(project),
			field: markedAsCopy(original.field),
			locked: false
		};
		if (withScores) copyScores(project, area, id);
	};
}

function copyScores(project: Project, from: AreaId, to: AreaId): void {
	const copies: Record<CellKey, Score> = {};
	for (const [key, score] of Object.entries(plainOf(project.cells[from] ?? {}))) {
		const copy: Score = { ...score, state: 'draft' };
		if (!isEmptyScore(copy)) copies[key as CellKey] = copy;
	}
	if (Object.keys(copies).length > 0) project.cells[to] = copies;
}

/** The lowest number that no area has, hidden ones included. */
function freeNumber(project: Project): number {
	const taken = new Set(Object.values(project.areas).map(({ number }: Area) => number));
	let number = 1;
	while (taken.has(number)) number += 1;
	return number;
}

function markedAsCopy({ da, en }: LocalText): LocalText {
	const marked = (words: string, mark: string) =>
		words.trim() === '' ? words : `${words.slice(0, MAX_LABEL - mark.length)}${mark}`;
	return { da: marked(da, ' (kopi)'), en: marked(en, ' (copy)') };
}

/** The thing itself rather than a draft of it, so that a copy shares nothing with its original. */
function plainOf<T>(part: T): T {
	return isDraft(part) ? current(part) : part;
}
