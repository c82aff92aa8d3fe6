import type { Recipe } from './edits.ts';
import {
	LAST_NUMBER,
	refuseHiding,
	refuseLabel,
	refuseNumber,
	refuseRemoval
} from './framework-rules.ts';
import type { AreaId } from './ids.ts';
import { movedTo, place } from './order.ts';
import type { Area, Project } from './project.ts';
import { allAreasInOrder } from './reading.ts';
import { isEmptyScore, type Score } from './score.ts';
import { dropScoresOf } from './scores-of.ts';
import { MAX_LABEL, type LocalText } from './text.ts';

/* The pairs of clinical field and profession. Only removing and copying one touch a score. */

/** What is said of an area when it is added. */
export type NewArea = Pick<Area, 'id' | 'field' | 'profession' | 'sector'>;

/** Adds an area at the end of the list, with the next number. */
export function addArea({ id, field, profession, sector }: NewArea): Recipe {
	return ({ project }) => {
		if (project.areas[id] || refuseLabel(field) || refuseLabel(profession)) return;
		putArea(project, {
			id,
			order: '',
			number: nextNumber(project),
			field: { ...field },
			profession: { ...profession },
			sector: knownSector(project, sector),
			locked: false,
			volumes: { costs: null, staff: null, activity: null }
		});
	};
}

/** Changes what an area is called, its number or its sector. What breaks a rule is left as it was. */
export function editArea(
	id: AreaId,
	change: Partial<Pick<Area, 'number' | 'field' | 'profession' | 'sector'>>
): Recipe {
	return ({ project }) => {
		const area = project.areas[id];
		if (!area) return;
		const { number, field, profession, sector } = change;
		if (number !== undefined && !refuseNumber(number)) area.number = number;
		if (field && !refuseLabel(field)) area.field = { ...field };
		if (profession && !refuseLabel(profession)) area.profession = { ...profession };
		if (sector !== undefined) area.sector = knownSector(project, sector);
	};
}

/** Moves an area to the place of another. */
export function moveArea(id: AreaId, target: AreaId): Recipe {
	return ({ project }) => {
		const list = allAreasInOrder(project);
		const [moved, to] = [id, target].map((wanted) => list.find((area) => area.id === wanted));
		if (moved && to && moved !== to) place(movedTo(list, [moved], to), [moved]);
	};
}

export function setAreaHidden(id: AreaId, hidden: boolean): Recipe {
	return ({ project }) => {
		const area = project.areas[id];
		if (!area) return;
		if (!hidden) delete area.hidden;
		else if (!refuseHiding(project, { kind: 'area', id })) area.hidden = true;
	};
}

/** Removes an area with all its scores and answers. A locked one stays. */
export function removeArea(id: AreaId): Recipe {
	return (draft) => {
		const part = { kind: 'area', id } as const;
		if (refuseRemoval(draft, part)) return;
		dropScoresOf(draft, part);
		delete draft.project.areas[id];
	};
}

/**
 * Makes a copy of an area right after it, as the start of one like it: unlocked, a draft, with the
 * next number, under a name of its own, and without the volumes, which are figures of the original.
 * Scores that are copied start as drafts too; ballots never are, since nobody has answered for the copy.
 */
export function duplicateArea(
	original: AreaId,
	copy: { id: AreaId; field: LocalText },
	withScores: boolean
): Recipe {
	return ({ project }) => {
		const area = project.areas[original];
		if (!area || project.areas[copy.id]) return;
		const field = { da: copy.field.da.slice(0, MAX_LABEL), en: copy.field.en.slice(0, MAX_LABEL) };
		if (refuseLabel(field)) return;
		const number = nextNumber(project);
		const { order, profession, sector } = area;
		putArea(
			project,
			{
				id: copy.id,
				order,
				number,
				field,
				profession: { ...profession },
				sector,
				locked: false,
				volumes: { costs: null, staff: null, activity: null }
			},
			area
		);
		if (withScores) copyScores(project, original, copy.id);
	};
}

/** How many scores a copy of an area starts with. */
export function scoresToCopy(project: Project, original: AreaId): number {
	return Object.values(project.cells[original] ?? {}).filter(
		(score) => !isEmptyScore(draftOf(score))
	).length;
}

function copyScores(project: Project, from: AreaId, to: AreaId): void {
	const scores = Object.entries(project.cells[from] ?? {})
		.map(([key, score]): [string, Score] => [key, draftOf(score)])
		.filter(([, score]) => !isEmptyScore(score));
	if (scores.length > 0) project.cells[to] = Object.fromEntries(scores);
}

const draftOf = (score: Score): Score => ({
	...score,
	value: { ...score.value },
	sources: { ...score.sources },
	...(score.range && { range: { ...score.range } }),
	state: 'draft'
});

/** Puts a new area in the list: after another, or at the end. */
function putArea(project: Project, area: Area, after?: Area): void {
	const list = allAreasInOrder(project);
	project.areas[area.id] = area;
	const fresh = project.areas[area.id];
	const index = after ? list.indexOf(after) + 1 : list.length;
	if (fresh) place(list.toSpliced(index, 0, fresh), [fresh]);
}

/** One more than the highest number, or the lowest that is free where there is none higher. */
function nextNumber(project: Project): number {
	const taken = new Set(Object.values(project.areas).map(({ number }) => number));
	const next = Math.max(0, ...taken) + 1;
	if (next <= LAST_NUMBER) return next;
	let free = 1;
	while (taken.has(free) && free < LAST_NUMBER) free += 1;
	return free;
}

function knownSector(project: Project, sector: Area['sector']): Area['sector'] {
	return sector !== null && project.framework.sectors[sector] ? sector : null;
}
