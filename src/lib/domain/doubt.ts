import type { AreaId, CellKey } from './ids.ts';
import type { Project } from './project.ts';
import { cellKey, horizonsInOrder, keysShown, type Cell } from './reading.ts';

/* How much of a picture is "don't know". Apart from the other hints: the score screen says it at once. */

export interface Doubt {
	dontKnow: number;
	total: number;
}

const MUCH_DOUBT = 1 / 4;

/** How many cells of an area are "don't know". */
export function doubtInArea(project: Project, area: AreaId): Doubt {
	return doubtAmong(project, area, keysShown(project));
}

/** How many years of a technology in an area are "don't know". */
export function doubtInRow(project: Project, { area, technology }: Cell): Doubt {
	const keys = horizonsInOrder(project).map(({ id }) => cellKey(technology, id));
	return doubtAmong(project, area, keys);
}

/** True where more than a quarter is "don't know": then the picture rests on less than it seems. */
export function isMuch({ dontKnow, total }: Doubt): boolean {
	return dontKnow > total * MUCH_DOUBT;
}

function doubtAmong(project: Project, area: AreaId, keys: readonly CellKey[]): Doubt {
	const scores = project.cells[area];
	const dontKnow = keys.filter((key) => scores?.[key]?.value.kind === 'dontKnow').length;
	return { dontKnow, total: keys.length };
}
