import type { AreaId, HorizonId } from '#lib/domain/ids.ts';
import type { Horizon, Project } from '#lib/domain/project.ts';
import { areasInOrder, horizonsInOrder } from '#lib/domain/reading.ts';
import type { Criterion } from './criterion.ts';
import { isMissing, measureAreas } from './measuring.ts';

/*
 * Growth leaves little to an area that is high already: where growth counts, the level it starts from
 * is shown beside it.
 */

/** What the areas start from. */
export interface LevelsNow {
	horizon: Horizon;
	/** The mean level of each area there, 0 to 1; without areas of which too little is scored. */
	levels: ReadonlyMap<AreaId, number>;
}

/** The criterion that asks for growth, the first of several; `null` where none does. */
export const growthIn = (criteria: readonly Criterion[]): Criterion | null =>
	criteria.find(({ measure }) => measure.kind === 'growth') ?? null;

/** Where growth starts; `null` where no criterion asks for it. */
export function startOfGrowth(criteria: readonly Criterion[]): HorizonId | null {
	const measure = growthIn(criteria)?.measure;
	return measure?.kind === 'growth' ? measure.from : null;
}

/** The levels at one horizon; `null` where it is gone. */
export function levelsNow(project: Project, start: HorizonId): LevelsNow | null {
	const horizon = horizonsInOrder(project).find(({ id }) => id === start);
	if (!horizon) return null;
	const areas = areasInOrder(project).map(({ id }) => id);
	const [part] = measureAreas(project, { kind: 'level', horizon: start }, areas);
	const levels = new Map<AreaId, number>();
	areas.forEach((area, place) => {
		const number = part?.numbers[place];
		if (number && !isMissing(number)) levels.set(area, number.value);
	});
	return { horizon, levels };
}
