import { describe, expect, test } from 'vitest';
import { HorizonId } from '#lib/domain/ids.ts';
import { DONT_KNOW, NOT_APPLICABLE, NOT_SCORED, type Value } from '#lib/domain/score.ts';
import { averageAt, averageOf } from '#lib/scene/matrix-average.ts';
import { aProject, percentScale, readinessScale } from '../../support/builders.ts';

const level = (number: number): Value => ({ kind: 'level', level: number });
const share = percentScale();

describe('averageOf', () => {
	test('leaves out every answer that is no level, and says how many remain', () => {
		const values = [level(0), level(50), NOT_SCORED, DONT_KNOW, NOT_APPLICABLE];
		expect(averageOf(share, values)).toEqual({ value: 25, n: 2, of: 5 });
	});

	test('has no value where nothing is scored: nothing is not zero', () => {
		expect(averageOf(share, [NOT_SCORED])).toEqual({ value: null, n: 0, of: 1 });
		expect(averageOf(share, [level(0)])).toEqual({ value: 0, n: 1, of: 1 });
	});

	test('is the median on an ordinal scale, where an outlier may not pull', () => {
		const values = [level(1), level(2), level(9)];
		expect(averageOf(readinessScale(), values).value).toBe(2);
		expect(averageOf(share, values).value).toBe(4);
	});
});

test('averageAt counts every cell of the project at that horizon and none of another', () => {
	const project = aProject({
		years: [2020, 2030],
		technologies: ['One', 'Two'],
		areas: [
			{
				rows: [
					[100, 0],
					[100, 10]
				]
			},
			{ rows: [[100], [100]] }
		]
	});
	expect(averageAt(project, HorizonId.parse('h2030'))).toEqual({ value: 5, n: 2, of: 4 });
});
