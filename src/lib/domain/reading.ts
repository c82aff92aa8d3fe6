import type { AreaId, CellKey, HorizonId, TechnologyId } from './ids.ts';
import type { Area, Horizon, Project, Sector, Technology } from './project.ts';
import { EMPTY_SCORE, isAnswered, type Score } from './score.ts';
import { isSameText, type LocalText } from './text.ts';

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

const isShown = (part: { hidden?: true | undefined }) => !part.hidden;

/** Two people who add something at the same time may give it the same key: then the id decides. */
export const byOrder = (a: { order: string; id: string }, b: { order: string; id: string }) => {
	const [first, second] = a.order === b.order ? [a.id, b.id] : [a.order, b.order];
	return first < second ? -1 : first > second ? 1 : 0;
};

/** The areas that are shown, in their order. */
export function areasInOrder(project: Project): Area[] {
	return allAreasInOrder(project).filter(isShown);
}

/** Hidden ones too, for the screen that can show them again. */
export function allAreasInOrder(project: Project): Area[] {
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

/** The technologies that are shown: by their order, those of one group together where its first stands. */
export function technologiesInOrder(project: Project): Technology[] {
	return allTechnologiesInOrder(project).filter(isShown);
}

/** Hidden ones too, for the screen that can show them again. */
export function allTechnologiesInOrder(project: Project): Technology[] {
	const sorted = Object.values(project.framework.technologies).sort(byOrder);
	const groups = new Map<string, Technology[]>();
	for (const technology of sorted) {
		const key = groupKey(technology);
		const group = groups.get(key);
		if (group) group.push(technology);
		else groups.set(key, [technology]);
	}
	return [...groups.values()].flat();
}

/** One text for each group of technologies; those without a group are each their own. */
function groupKey({ id, group }: Technology): string {
	return group ? `${group.da}\n${group.en}` : id;
}

/** Neighbours of one group under its name, and neighbours without any under `null`. */
interface TechnologyRun {
	group: LocalText | null;
	members: Technology[];
}

/** Technologies in their order, cut where the group changes. */
export function groupRuns(technologies: readonly Technology[]): TechnologyRun[] {
	const runs: TechnologyRun[] = [];
	for (const technology of technologies) {
		const { group = null } = technology;
		const last = runs.at(-1);
		const isSame = group && last?.group ? isSameText(group, last.group) : group === last?.group;
		if (last && isSame) last.members.push(technology);
		else runs.push({ group, members: [technology] });
	}
	return runs;
}

export function sectorsInOrder(project: Project): Sector[] {
	return Object.values(project.framework.sectors).sort(byOrder);
}

/** The keys of the cells that every area shows. */
export function keysShown(project: Project): CellKey[] {
	const horizons = horizonsInOrder(project);
	return technologiesInOrder(project).flatMap(({ id: technology }) =>
		horizons.map(({ id: horizon }) => cellKey(technology, horizon))
	);
}

/** The cells that an area shows, technology by technology. */
export function cellsOfArea(project: Project, area: AreaId): Cell[] {
	const horizons = horizonsInOrder(project);
	return technologiesInOrder(project).flatMap(({ id: technology }) =>
		horizons.map(({ id: horizon }) => ({ area, technology, horizon }))
	);
}

/** The horizons that are shown. They run in time. */
export function horizonsInOrder(project: Project): Horizon[] {
	return allHorizonsInOrder(project).filter(isShown);
}

/** Hidden ones too, for the screen that can show them again. */
export function allHorizonsInOrder(project: Project): Horizon[] {
	return Object.values(project.framework.horizons).sort((a, b) => a.year - b.year);
}

/** How many of an area's cells are answered, and how many there are. Hidden ones do not count. */
export function progressOf(project: Project, area: AreaId): { answered: number; total: number } {
	const technologies = Object.values(project.framework.technologies).filter(isShown);
	const horizons = Object.values(project.framework.horizons).filter(isShown);
	let answered = 0;
	for (const { id: technology } of technologies) {
		for (const { id: horizon } of horizons) {
			if (isAnswered(scoreAt(project, { area, technology, horizon }).value)) answered += 1;
		}
	}
	return { answered, total: technologies.length * horizons.length };
}
