import type { HorizonId } from '#lib/domain/ids.ts';
import type { Area, Horizon, Project, Technology } from '#lib/domain/project.ts';
import { technologiesInOrder } from '#lib/domain/reading.ts';
import type { Value } from '#lib/domain/score.ts';
import type { Language } from '#lib/domain/text.ts';
import { averageOf, valuesOfArea, type Average } from './matrix-average.ts';
import { orderAreas, type MatrixOrder } from './matrix-order.ts';

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
