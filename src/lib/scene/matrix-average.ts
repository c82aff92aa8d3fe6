import { mean, median } from 'd3';
import type { HorizonId } from '#lib/domain/ids.ts';
import type { Area, Project, Technology } from '#lib/domain/project.ts';
import { areasInOrder, scoreAt, technologiesInOrder } from '#lib/domain/reading.ts';
import type { Scale } from '#lib/domain/scale.ts';
import { levelOf, type Value } from '#lib/domain/score.ts';

/** One number for many cells, and how many of them it rests on. */
export interface Average {
	/** Arithmetic mean on a ratio scale, median on an ordinal one; `null` where no cell has a level. */
	value: number | null;
	/** Cells with a level, and cells in all. */
	n: number;
	of: number;
}

/** What the team says of one area at one horizon, technology by technology. */
export function valuesOfArea(
	project: Project,
	area: Area,
	technologies: readonly Technology[],
	horizon: HorizonId
): Value[] {
	return technologies.map(
		(technology) => scoreAt(project, { area: area.id, technology: technology.id, horizon }).value
	);
}

/** The average of every cell of the project at one horizon. */
export function averageAt(project: Project, horizon: HorizonId): Average {
	const technologies = technologiesInOrder(project);
	const values = areasInOrder(project).flatMap((area) =>
		valuesOfArea(project, area, technologies, horizon)
	);
	return averageOf(project.framework.scale, values);
}

/** An ordinal scale has no arithmetic, so its middle is the median. */
export const middleOn = ({ type }: Scale) => (type === 'ratio' ? mean : median);

/** Only levels count: "not scored", "don't know" and "not applicable" are left out, and `n` says so. */
export function averageOf(scale: Scale, values: readonly Value[]): Average {
	const levels = values.map(levelOf).filter((level) => level !== null);
	return { value: middleOn(scale)(levels) ?? null, n: levels.length, of: values.length };
}
