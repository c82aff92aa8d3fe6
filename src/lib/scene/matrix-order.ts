import type { HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import type { Area, Project } from '#lib/domain/project.ts';
import { areasInOrder, scoreAt, technologiesInOrder } from '#lib/domain/reading.ts';
import { levelOf } from '#lib/domain/score.ts';
import { similarAreas } from '#lib/domain/similarity.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { averageOf, valuesOfArea } from './matrix-average.ts';

/** What the rows of a matrix are sorted by. */
export type MatrixOrder =
	| { by: 'report' }
	| { by: 'name' }
	| { by: 'mean' }
	/** Alike areas beside each other, at the horizon that is shown. */
	| { by: 'similarity' }
	| { by: 'technology'; technology: TechnologyId };

/** The order of rows where none is asked for. */
export const REPORT = { by: 'report' } as const satisfies MatrixOrder;

/** The orders every project has, as they are offered. */
export const PLAIN_ORDERS = ['report', 'name', 'mean', 'similarity'] as const;

/**
 * The areas of a project as rows of a matrix. Names rise; numbers fall, highest first. Areas that
 * have no number to be sorted by come last; equals keep the order of the report.
 */
export function orderAreas(
	project: Project,
	horizon: HorizonId,
	order: MatrixOrder,
	language: Language
): Area[] {
	const areas = areasInOrder(project);
	switch (order.by) {
		case 'report':
			return areas;
		case 'name':
			return sortByName(areas, language);
		case 'mean': {
			const technologies = technologiesInOrder(project);
			return sortByNumber(areas, (area) => {
				const values = valuesOfArea(project, area, technologies, horizon);
				return averageOf(project.framework.scale, values).value;
			});
		}
		case 'similarity': {
			const { scored, unscored, tree } = similarAreas(project, horizon);
			const alike = (tree?.rows ?? []).flatMap((row) => scored[row] ?? []);
			return [...alike, ...unscored];
		}
		case 'technology': {
			const { technology } = order;
			return sortByNumber(areas, (area) =>
				levelOf(scoreAt(project, { area: area.id, technology, horizon }).value)
			);
		}
		default:
			return order satisfies never;
	}
}

function sortByName(areas: readonly Area[], language: Language): Area[] {
	const { compare } = new Intl.Collator(language, { numeric: true });
	const nameOf = (area: Area) => plain(textIn(area.field, language));
	const professionOf = (area: Area) => plain(textIn(area.profession, language));
	return areas.toSorted(
		(a, b) => compare(nameOf(a), nameOf(b)) || compare(professionOf(a), professionOf(b))
	);
}

/** Highest number first; what has none comes last. Equals keep their order. */
export function sortByNumber<T>(rows: readonly T[], numberOf: (row: T) => number | null): T[] {
	const keyed = rows.map((row) => ({ row, number: numberOf(row) }));
	keyed.sort((a, b) => {
		if (a.number === null || b.number === null) {
			return Number(a.number === null) - Number(b.number === null);
		}
		return b.number - a.number;
	});
	return keyed.map(({ row }) => row);
}
