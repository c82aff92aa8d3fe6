import { AreaId, ConstraintId, CriterionId, HorizonId } from '#lib/domain/ids.ts';
import { orderAt } from '#lib/domain/order.ts';
import type { Requirement } from '#lib/domain/selection/constraint.ts';
import type { Criterion, Measure } from '#lib/domain/selection/criterion.ts';
import { defaultSelection } from '#lib/domain/selection/default-selection.ts';
import type { Selection } from '#lib/domain/selection/selection.ts';
import { sameText } from '#lib/domain/text.ts';
import { aProject } from './builders.ts';

/* Small projects to choose in, and what is asked of them. */

/** The area of a number in `aProject`. */
export const a = (number: number) => AreaId.parse(`a${number}`);

/** The horizon of a year in `aProject`. */
export const h = (year: number) => HorizonId.parse(`h${year}`);

const CRITERION = CriterionId.parse('c1');

/** One criterion, without which an area cannot be ranked. */
export const aCriterion = (measure: Measure, rest: Partial<Criterion> = {}): Criterion => ({
	...{ id: CRITERION, order: orderAt(0), label: sameText('C') },
	...{ measure, direction: 'up', missing: 'exclude' },
	...rest
});

/** One technology over three years; each area has its levels. */
export const aRowProject = (...rows: (readonly (number | null | '?' | 'x')[])[]) =>
	aProject({
		...{ technologies: ['T'], years: [2020, 2030, 2040] },
		areas: rows.map((row) => ({ rows: [row] }))
	});

/** One criterion, the level in 2040, and these requirements. */
export function aSelection(...requirements: Requirement[]): Selection {
	const constraints: Selection['constraints'] = {};
	requirements.forEach((requirement, i) => {
		const id = ConstraintId.parse(`k${i}`);
		constraints[id] = { id, order: orderAt(i), isOn: true, requirement };
	});
	return {
		...defaultSelection(aRowProject([0, 0, 0]), 1),
		criteria: { [CRITERION]: aCriterion({ kind: 'level', horizon: h(2040) }) },
		weighing: { kind: 'points', points: { [CRITERION]: 10 } },
		constraints
	};
}

/** Four areas in two sectors, the best first by their level in 2040. */
export const four = () =>
	aProject({
		...{
			technologies: ['T', 'U'],
			years: [2020, 2030, 2040],
			sectors: ['Hospital', 'Municipality']
		},
		areas: [
			{
				sector: 's1',
				profession: 'Doctor',
				rows: [
					[0, 50, 100],
					[0, 0, 0]
				]
			},
			{
				sector: 's1',
				profession: 'Doctor',
				rows: [
					[0, 40, 80],
					[0, 0, 0]
				]
			},
			{
				sector: 's1',
				profession: 'Nurse',
				rows: [
					[0, 30, 60],
					[0, 0, 0]
				]
			},
			{
				sector: 's2',
				profession: 'Nurse',
				rows: [
					[0, 0, 0],
					[0, 10, 30]
				]
			}
		]
	});
