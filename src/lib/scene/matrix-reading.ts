import type { AreaId, HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import type { Area, Horizon, Project, Technology } from '#lib/domain/project.ts';
import { technologiesInOrder } from '#lib/domain/reading.ts';
import type { Value } from '#lib/domain/score.ts';
import type { Language } from '#lib/domain/text.ts';
import { averageOf, valuesOfArea, type Average } from './matrix-average.ts';
import { orderAreas, type MatrixOrder } from './matrix-order.ts';
import { readProfile, type Stretch } from './profile.ts';

export interface MatrixRow {
	area: Area;
	/** In the order of the matrix's technologies. */
	values: readonly Value[];
	average: Average;
}

/** All areas at one horizon: what a matrix is drawn from. */
export interface MatrixReading {
	horizon: Horizon;
	technologies: readonly Technology[];
	rows: readonly MatrixRow[];
	columns: readonly Average[];
}

/** The rows, columns and averages of the matrix at `horizon`. Throws where the project has no such horizon. */
export function readMatrix(
	project: Project,
	horizon: HorizonId,
	order: MatrixOrder,
	language: Language
): MatrixReading {
	const found = project.framework.horizons[horizon];
	if (!found) throw new Error(`No horizon ${horizon}`);
	const { scale } = project.framework;
	const technologies = technologiesInOrder(project);
	const rows = orderAreas(project, horizon, order, language).map((area) => {
		const values = valuesOfArea(project, area, technologies, horizon);
		return { area, values, average: averageOf(scale, values) };
	});
	const columns = technologies.map((_, column) =>
		averageOf(
			scale,
			rows.flatMap((row) => row.values[column] ?? [])
		)
	);
	return { horizon: found, technologies, rows, columns };
}

/** Looks up what an area's arrow shows at a horizon where its cell has no score. */
export function interpolatedIn(
	project: Project,
	horizon: HorizonId
): (area: AreaId, technology: TechnologyId) => number | null {
	return (area, technology) => {
		const profile = readProfile(project, area, technology);
		const at = profile.horizons.findIndex((each) => each.id === horizon);
		return profile.interpolated[at] ?? null;
	};
}

/** The states the cells of a matrix show, in the order a legend tells them. */
export function statesOf(project: Project, reading: MatrixReading): Stretch[] {
	const seen = new Set<Stretch>();
	const interpolated = interpolatedIn(project, reading.horizon.id);
	for (const { area, values } of reading.rows) {
		reading.technologies.forEach((technology, column) => {
			const value = values[column];
			if (!value) return;
			if (value.kind === 'level') seen.add('scored');
			else if (value.kind !== 'notScored') seen.add(value.kind);
			else seen.add(interpolated(area.id, technology.id) === null ? 'notScored' : 'interpolated');
		});
	}
	const order = ['interpolated', 'notScored', 'dontKnow', 'notApplicable'] as const;
	return order.filter((state) => seen.has(state));
}
