import type { Recipe } from './edits.ts';
import type { Extent } from './extent.ts';
import { CellKey, HorizonId, SourceId, TechnologyId, type AreaId } from './ids.ts';
import type { Document, Project } from './project.ts';
import { cellKey, isLocked, scoreAt, type Cell } from './reading.ts';
import { hasLevelsInSameOrder } from './scale.ts';
import { isEmptyScore, sameValue, type Score } from './score.ts';

/*
 * Restoring is an edit like any other: a recipe that makes a part of the project what it was. So it
 * is one step, has a name, and can be undone.
 */

/** Why cells stay as they are though they were another way then. */
export interface Kept {
	/** They are locked now. */
	locked: number;
	/** Their number was given on another scale. */
	offScale: number;
	/** Their technology, horizon or area is not there now, or was not there then. */
	gone: number;
}

export interface RestorePlan {
	recipe: Recipe;
	kept: Kept;
}

/**
 * How to make a part of the document `today` what it was in `past`. The whole project comes back with
 * its framework, locks and words, and keeps its id, its assessors and their ballots. An area or a cell
 * comes back as far as the framework of today has room for it, and no further than its locks allow.
 */
export function planRestore(today: Document, past: Document, extent: Extent): RestorePlan {
	const [now, then] = [today.project, past.project];
	if (extent.kind === 'project') return { recipe: restoreProject(past), kept: none() };
	const cells = extent.kind === 'cell' ? [extent.cell] : cellsOf([now, then], extent.area);
	const kept = none();
	const free = cells.filter((cell) => {
		if (sameScore(scoreAt(now, cell), scoreAt(then, cell))) return false;
		const reason = obstacle(now, then, cell, extent);
		if (reason) kept[reason] += 1;
		return !reason;
	});
	return {
		kept,
		recipe: ({ project }) => {
			if (extent.kind === 'area') restoreArea(project, then, extent.area);
			for (const cell of free) restoreScore(project, then, cell);
			if (extent.kind === 'area') relock(project, then, extent.area);
		}
	};
}

/** Ballots given to another framework would not fit the old one: they come back with it. */
function restoreProject({ project: then, ballots }: Document): Recipe {
	return (draft) => {
		const { id, assessors } = draft.project;
		if (!sameCells(draft.project, then)) draft.ballots = ballots;
		draft.project = { ...then, id, assessors };
	};
}

/** True where both have the same cells and a number means the same in them. */
function sameCells(now: Project, then: Project): boolean {
	const parts = ({ areas, framework }: Project) =>
		[areas, framework.technologies, framework.horizons]
			.map((record) => Object.keys(record).sort().join())
			.join('/');
	return sameScale(now, then) && parts(now) === parts(then);
}

/** The area's own words and figures. Its place in the list is that of today, where it has one. */
function restoreArea(project: Project, then: Project, id: AreaId): void {
	const [area, standing] = [then.areas[id], project.areas[id]];
	if (!area || standing?.locked) return;
	const sector = area.sector && project.framework.sectors[area.sector] ? area.sector : null;
	const place = standing ? { order: standing.order, number: standing.number } : {};
	project.areas[id] = { ...area, ...place, sector, locked: false };
}

function relock(project: Project, then: Project, id: AreaId): void {
	const standing = project.areas[id];
	if (standing && then.areas[id]?.locked) standing.locked = true;
}

function restoreScore(project: Project, then: Project, cell: Cell): void {
	const score = scoreAt(then, cell);
	const key = cellKey(cell.technology, cell.horizon);
	const cells = (project.cells[cell.area] ??= {});
	if (isEmptyScore(score)) delete cells[key];
	else cells[key] = score;
	if (Object.keys(cells).length === 0) delete project.cells[cell.area];
	for (const id of sourcesOf(score)) {
		const source = then.sources[id];
		if (source && !project.sources[id]) project.sources[id] = source;
	}
}

function obstacle(now: Project, then: Project, cell: Cell, { kind }: Extent): keyof Kept | null {
	// An area that has been deleted since comes back with its cells.
	if (!then.areas[cell.area] || (kind === 'cell' && !now.areas[cell.area])) return 'gone';
	if (!hasRoom(now, cell) || !hasRoom(then, cell)) return 'gone';
	if (isLocked(now, cell)) return 'locked';
	const { value } = scoreAt(then, cell);
	return value.kind === 'level' && !sameScale(now, then) ? 'offScale' : null;
}

function hasRoom({ framework }: Project, { technology, horizon }: Cell): boolean {
	return (
		framework.technologies[technology] !== undefined && framework.horizons[horizon] !== undefined
	);
}

/** A number means what its scale says: with other ends or its levels in another order it is another. */
function sameScale(now: Project, then: Project): boolean {
	const [a, b] = [now.framework.scale, then.framework.scale];
	const hasSameEnds = a.min === b.min && a.max === b.max && a.precision === b.precision;
	return a.id === b.id && hasSameEnds && hasLevelsInSameOrder(a, b);
}

function cellsOf(projects: readonly Project[], area: AreaId): Cell[] {
	const keys = new Set(projects.flatMap(({ cells }) => Object.keys(cells[area] ?? {})));
	return [...keys].map((key) => {
		const [technology, horizon] = CellKey.parse(key).split('/');
		return {
			area,
			technology: TechnologyId.parse(technology),
			horizon: HorizonId.parse(horizon)
		};
	});
}

function sameScore(a: Score, b: Score): boolean {
	return (
		sameValue(a.value, b.value) &&
		a.confidence === b.confidence &&
		a.rationale === b.rationale &&
		a.state === b.state &&
		a.question === b.question &&
		a.callout?.da === b.callout?.da &&
		a.callout?.en === b.callout?.en &&
		a.range?.lowest === b.range?.lowest &&
		a.range?.highest === b.range?.highest &&
		sourcesOf(a).sort().join() === sourcesOf(b).sort().join()
	);
}

function sourcesOf({ sources }: Score): SourceId[] {
	return Object.keys(sources).map((id) => SourceId.parse(id));
}

const none = (): Kept => ({ locked: 0, offScale: 0, gone: 0 });
