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
	const cells: Project['cells'] = {};
	for (const [area, scores] of Object.entries(project.cells) as [AreaId, Scores][]) {
		cells[area] = scoresAt(scores, from, to);
	}
	return differenceBetween({ ...project, cells }, project);
}

/** What lies between two areas: at the cells of `to`. */
export function differenceOfAreas(project: Project, from: AreaId, to: AreaId): Difference {
	const cells = { [to]: project.cells[from] ?? {} };
	return differenceBetween({ ...project, cells }, project);
}

type Scores = Record<CellKey, Score>;

function scoresAt(cells: Readonly<Scores>, from: HorizonId, to: HorizonId): Scores {
	const found: Scores = {};
	for (const [key, score] of Object.entries(cells) as [CellKey, Score][]) {
		const [technology, horizon] = key.split('/') as [TechnologyId, HorizonId];
		if (horizon === from) found[cellKey(technology, to)] = score;
	}
	return found;
}
