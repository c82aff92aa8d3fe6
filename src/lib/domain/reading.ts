import type { AreaId, CellKey, HorizonId, TechnologyId } from './ids.ts';
import type { Area, Horizon, Project, Sector, Technology } from './project.ts';
import { EMPTY_SCORE, isAnswered, type Score } from './score.ts';

/** The full address of a cell. */
export interface Cell {
	area: AreaId;
	technology: TechnologyId;
	horizon: HorizonId;
}

export function cellKey(technology: TechnologyId, horizon: HorizonId): CellKey {
	return `${technology}/${horizon}` as CellKey;
}

/** The score of a cell; an untouched cell reads as the empty score. */
export function scoreAt(project: Project, cell: Cell): Score {
	return project.cells[cell.area]?.[cellKey(cell.technology, cell.horizon)] ?? EMPTY_SCORE;
}

/** True where neither the area nor the score itself may be changed. */
export function isLocked(project: Project, cell: Cell): boolean {
	return project.areas[cell.area]?.locked === true || scoreAt(project, cell).state === 'locked';
}

const byOrder = (a: { order: string }, b: { order: string }) =>
	a.order < b.order ? -1 : a.order > b.order ? 1 : 0;

export function areasInOrder(project: Project): Area[] {
	return Object.values(project.areas).sort(byOrder);
}

/**
 * The areas by sector, in the sectors' order. Those without one, or with one the framework does not
 * know, come last under `null`. No empty group.
 */
export function areasBySector(project: Project): { sector: Sector | null; areas: Area[] }[] {
	const areas = areasInOrder(project);
	const known = sectorsInOrder(project).map((sector) => ({
		sector,
		areas: areas.filter((area) => area.sector === sector.id)
	}));
	const isKnown = (area: Area) => area.sector !== null && project.framework.sectors[area.sector];
	const rest = { sector: null, areas: areas.filter((area) => !isKnown(area)) };
	return [...known, rest].filter((group) => group.areas.length > 0);
}

export function technologiesInOrder(project: Project): Technology[] {
	return Object.values(project.framework.technologies).sort(byOrder);
}

export function sectorsInOrder(project: Project): Sector[] {
	return Object.values(project.framework.sectors).sort(byOrder);
}

/** Horizons run in time. */
export function horizonsInOrder(project: Project): Horizon[] {
	return Object.values(project.framework.horizons).sort((a, b) => a.year - b.year);
}

/** How many of an area's cells are answered, and how many there are. */
export function progressOf(project: Project, area: AreaId): { answered: number; total: number } {
	const technologies = Object.keys(project.framework.technologies) as TechnologyId[];
	const horizons = Object.keys(project.framework.horizons) as HorizonId[];
	let answered = 0;
	for (const technology of technologies) {
		for (const horizon of horizons) {
			if (isAnswered(scoreAt(project, { area, technology, horizon }).value)) answered += 1;
		}
	}
	return { answered, total: technologies.length * horizons.length };
}
