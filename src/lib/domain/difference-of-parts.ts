import { differenceBetween, type Difference } from './difference.ts';
import type { AreaId, CellKey, HorizonId, TechnologyId } from './ids.ts';
import type { Project } from './project.ts';
import { cellKey } from './reading.ts';
import type { Score } from './score.ts';

/*
 * Differences within one reading of a project. The part that is compared from takes the place of the
 * part it is compared to, so that every difference is one between two readings of the same cells.
 */

/** What lies between two horizons: at the cells of `to`. */
export function differenceOfHorizons(project: Project, from: HorizonId, to: HorizonId): Difference {
	const moved = Object.entries(project.cells).map(([area, cells]) => [
		area,
		scoresAt(cells, from, to)
	]);
	return differenceBetween({ ...project, cells: Object.fromEntries(moved) }, project);
}

/** What lies between two areas: at the cells of `to`. */
export function differenceOfAreas(project: Project, from: AreaId, to: AreaId): Difference {
	const cells = { [to]: project.cells[from] ?? {} };
	return differenceBetween({ ...project, cells }, project);
}

function scoresAt(
	cells: Readonly<Record<CellKey, Score>>,
	from: HorizonId,
	to: HorizonId
): Record<CellKey, Score> {
	const found: Record<CellKey, Score> = {};
	for (const [key, score] of Object.entries(cells) as [CellKey, Score][]) {
		const [technology, horizon] = key.split('/') as [TechnologyId, HorizonId];
		if (horizon === from) found[cellKey(technology, to)] = score;
	}
	return found;
}
