import type { Area } from '#lib/domain/project.ts';
import type { ProjectChoice } from '#lib/domain/selection/selection-problem.ts';
import type { ValuedCriterion } from '#lib/domain/selection/valuing.ts';

/** Criteria that rise and fall together more than this are said to count the same twice. */
const ALIKE = 0.8;

/** Pairs of criteria, by place, whose values nearly go together over the areas that have both. */
export function alikePairs({ criteria }: Pick<ProjectChoice, 'criteria'>): [number, number][] {
	return criteria.flatMap((a, i) =>
		criteria.slice(i + 1).flatMap((b, further): [number, number][] => {
			const pairs = a.valued.values.flatMap((value, place) => {
				const other = b.valued.values[place];
				return value.isMissing || !other || other.isMissing
					? []
					: [[value.value, other.value] as const];
			});
			return correlation(pairs) > ALIKE ? [[i, i + 1 + further]] : [];
		})
	);
}

/** Pearson's correlation; 0 of fewer than three pairs, and where one side does not vary. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
	const count = pairs.length;
	if (count < 3) return 0;
	const mean = (of: 0 | 1) => pairs.reduce((total, pair) => total + pair[of], 0) / count;
	const [x, y] = [mean(0), mean(1)];
	let [xy, xx, yy] = [0, 0, 0];
	for (const [a, b] of pairs) {
		xy += (a - x) * (b - y);
		xx += (a - x) ** 2;
		yy += (b - y) ** 2;
	}
	return xx * yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}

/** The areas with the lowest and the highest value; `null` where nobody is told from another. */
export function endsOf(
	{ values, isFlat }: ValuedCriterion,
	areas: readonly Area[]
): { low: Area; high: Area } | null {
	if (isFlat) return null;
	const known = values.flatMap((value, place) => {
		const area = areas[place];
		return value.isMissing || !area ? [] : [{ area, value: value.value }];
	});
	const sorted = known.toSorted((a, b) => a.value - b.value);
	const [low, high] = [sorted[0]?.area, sorted.at(-1)?.area];
	return low && high ? { low, high } : null;
}

export const lackingOf = ({ values }: ValuedCriterion): number =>
	values.filter(({ isMissing }) => isMissing).length;
