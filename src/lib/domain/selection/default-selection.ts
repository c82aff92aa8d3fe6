import { CriterionId } from '#lib/domain/ids.ts';
import { orderAt } from '#lib/domain/order.ts';
import type { Project } from '#lib/domain/project.ts';
import { areasInOrder, horizonsInOrder } from '#lib/domain/reading.ts';
import { NEAR } from './near.ts';
import { METHOD_VERSION, type Selection } from './selection.ts';

/** As many as the report went on with. */
const SIZE = 7;

const [VOLUME, GROWTH] = [CriterionId.parse('volume'), CriterionId.parse('growth')];

/** Draws begin here until somebody asks for others. */
export const SEED = 11;

/**
 * What a team begins with: two criteria that weigh the same, volume and growth, and no constraints.
 * While no area has a volume, growth stands alone: a criterion without any number would rank nobody.
 * With fewer than two horizons there is no growth to speak of, and volume stands alone.
 */
export function defaultSelection(project: Project, seed: number): Selection {
	const horizons = horizonsInOrder(project);
	const [first, last] = [horizons[0], horizons.at(-1)];
	const hasGrowth = first !== undefined && last !== undefined && first !== last;
	const hasVolumes = Object.values(project.areas).some(({ volumes }) =>
		Object.values(volumes).some((volume) => volume !== null)
	);
	const criteria: Selection['criteria'] = {};
	if (hasVolumes || !hasGrowth) {
		criteria[VOLUME] = {
			id: VOLUME,
			order: orderAt(0),
			label: { da: 'Volumen', en: 'Volume' },
			measure: { kind: 'volume', parts: { costs: 1, staff: 1, activity: 1 } },
			...{ direction: 'up', missing: 'exclude' }
		};
	}
	if (hasGrowth) {
		criteria[GROWTH] = {
			id: GROWTH,
			order: orderAt(1),
			label: { da: 'Fremdrift', en: 'Growth' },
			measure: { kind: 'growth', from: first.id, to: last.id },
			...{ direction: 'up', missing: 'exclude' }
		};
	}
	const size = Math.max(1, Math.min(SIZE, areasInOrder(project).length));
	return {
		method: METHOD_VERSION,
		sizes: { min: size, max: size },
		criteria,
		weighing: {
			kind: 'points',
			points: Object.fromEntries(Object.keys(criteria).map((id) => [id, 50]))
		},
		constraints: {},
		spreadWeight: 0,
		near: NEAR,
		weightsKnown: 'ranked',
		seed
	};
}
