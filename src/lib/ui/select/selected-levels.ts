import type { Area, Horizon, Project, Technology } from '#lib/domain/project.ts';
import { horizonsInOrder, scoreAt, technologiesInOrder } from '#lib/domain/reading.ts';
import { levelOf } from '#lib/domain/score.ts';

/** How far each technology reaches somewhere in a set. */
export interface SetLevels {
	horizon: Horizon;
	/** In the order of the framework; `null` where nobody in the set has a level. */
	highest: readonly { technology: Technology; level: number | null }[];
}

/** At the middle horizon. `null` where there are no horizons or no technologies. */
export function highestLevels(project: Project, areas: readonly Area[]): SetLevels | null {
	const horizons = horizonsInOrder(project);
	const horizon = horizons[Math.floor((horizons.length - 1) / 2)];
	const technologies = technologiesInOrder(project);
	if (!horizon || technologies.length === 0) return null;
	const highest = technologies.map((technology) => {
		const levels = areas.flatMap(({ id: area }) => {
			const cell = { area, technology: technology.id, horizon: horizon.id };
			return levelOf(scoreAt(project, cell).value) ?? [];
		});
		return { technology, level: levels.length === 0 ? null : Math.max(...levels) };
	});
	return { horizon, highest };
}
