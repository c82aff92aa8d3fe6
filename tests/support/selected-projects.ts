import { ConstraintId, CriterionId, DecisionId, type AreaId } from '#lib/domain/ids.ts';
import { orderAt } from '#lib/domain/order.ts';
import type { Project } from '#lib/domain/project.ts';
import { areasInOrder, horizonsInOrder } from '#lib/domain/reading.ts';
import type { Requirement } from '#lib/domain/selection/constraint.ts';
import type { Measure } from '#lib/domain/selection/criterion.ts';
import type { Selection } from '#lib/domain/selection/selection.ts';
import { selectionOf } from '#lib/domain/selection/selection-edits.ts';
import { sameText, type LocalText } from '#lib/domain/text.ts';

/** A criterion in short: its name, what it measures, its points; `exclude` where nothing else is said. */
export interface ShortCriterion {
	label: string | LocalText;
	measure: Measure;
	points: number;
	missing?: 'exclude' | 'worst' | 'middle';
}

/** A project with a selection made of a few words. */
export function selecting(
	project: Project,
	{
		size,
		criteria,
		requirements = [],
		own
	}: {
		size: number;
		criteria?: readonly ShortCriterion[];
		requirements?: readonly Requirement[];
		own?: readonly AreaId[];
	}
): Project {
	const usual = selectionOf(project);
	const ids = criteria?.map((_, i) => CriterionId.parse(`k${i + 1}`)) ?? [];
	const constraints = requirements.map((requirement, i) => {
		const id = ConstraintId.parse(`krav${i + 1}`);
		return [id, { id, order: orderAt(i), isOn: true, requirement }] as const;
	});
	const selection: Selection = {
		...usual,
		sizes: { min: size, max: size },
		constraints: Object.fromEntries(constraints),
		...(own ? { own: Object.fromEntries(own.map((id) => [id, true] as const)) } : {})
	};
	if (criteria) {
		selection.criteria = Object.fromEntries(
			criteria.map(({ label, measure, missing = 'exclude' }, i) => {
				const id = ids[i] ?? CriterionId.parse('k');
				const text = typeof label === 'string' ? sameText(label) : label;
				return [
					id,
					{ id, order: orderAt(i), label: text, measure, direction: 'up', missing } as const
				];
			})
		);
		selection.weighing = {
			kind: 'points',
			points: Object.fromEntries(criteria.map(({ points }, i) => [ids[i] ?? '', points]))
		};
	}
	return { ...project, selection };
}

/** Names of every length, and one criterion for each: levels and growth, the middle where there is no number. */
export function withHostileSelection(
	project: Project,
	names: readonly string[],
	size: number
): Project {
	const areas = areasInOrder(project);
	const horizons = horizonsInOrder(project);
	const [first, last] = [horizons[0], horizons.at(-1)];
	const [one, two, three] = areas.map(({ id }) => id);
	if (!first || !last || !one || !two || !three) throw new Error('Needs a year and three areas');
	const tag = sameText(names[0] ?? '');
	return selecting(project, {
		size,
		criteria: names.map((label, i) => ({
			...{ label, points: i + 1, missing: i === 0 ? 'exclude' : 'middle' },
			measure:
				i % 2 === 0
					? { kind: 'level', horizon: last.id }
					: { kind: 'growth', from: first.id, to: last.id }
		})),
		requirements: [
			{ kind: 'lock', area: one, isIn: true },
			{ kind: 'lock', area: two, isIn: false },
			{ kind: 'tag', label: tag, areas: { [three]: true }, min: 0, max: 1 },
			{ kind: 'together', area: three, needs: one }
		]
	});
}

/** A decision that chose exactly these areas. */
export function deciding(project: Project, chosen: readonly AreaId[], takenAt: string): Project {
	const id = DecisionId.parse('beslutning-1');
	const areas = Object.fromEntries(chosen.map((area) => [area, true as const]));
	return {
		...project,
		decisions: {
			[id]: {
				...{ id, takenAt, replaces: null, selection: selectionOf(project) },
				...{ proposed: areas, chosen: areas, reserve: {}, standing: {}, rule: '', present: [] },
				...{ departures: {}, dissent: [], note: '' }
			}
		}
	};
}
