import { describe, expect, test } from 'vitest';
import { DONT_KNOW, NOT_APPLICABLE, NOT_SCORED, type Value } from '#lib/domain/score.ts';
import { averageAt, averageOf } from '#lib/scene/matrix-average.ts';
import { aMatrixProject, horizonId } from '../../support/matrix-project.ts';

const level = (number: number): Value => ({ kind: 'level', level: number });
const { scale } = aMatrixProject({
	areas: [],
	technologies: [],
	years: [],
	said: () => null
}).framework;

describe('averageOf', () => {
	test('leaves out every answer that is no level, and says how many remain', () => {
		const values = [level(0), level(50), NOT_SCORED, DONT_KNOW, NOT_APPLICABLE];
		expect(averageOf(scale, values)).toEqual({ value: 25, n: 2, of: 5 });
	});

	test('has no value where nothing is scored: nothing is not zero', () => {
		expect(averageOf(scale, [NOT_SCORED])).toEqual({ value: null, n: 0, of: 1 });
		expect(averageOf(scale, [level(0)])).toEqual({ value: 0, n: 1, of: 1 });
	});

	test('is the median on an ordinal scale, where an outlier may not pull', () => {
		const ordinal = { ...scale, type: 'ordinal' as const };
		const values = [level(1), level(2), level(9)];
		expect(averageOf(ordinal, values).value).toBe(2);
		expect(averageOf(scale, values).value).toBe(4);
	});
});

test('averageAt counts every cell of the project at that horizon and none of another', () => {
	const project = aMatrixProject({
		areas: [
			['A', 'Læge'],
			['B', 'Læge']
		],
		technologies: ['One', 'Two'],
		years: [2020, 2030],
		said: (area, technology, horizon) => (horizon === 0 ? 100 : area === 0 ? technology * 10 : null)
	});
	expect(averageAt(project, horizonId(2030))).toEqual({ value: 5, n: 2, of: 4 });
});
