import { describe, expect, it } from 'vitest';
import { anExample } from '../../../support/documents.ts';
import type { HorizonId } from '#lib/domain/ids.ts';
import { horizonsInOrder } from '#lib/domain/reading.ts';
import { Criterion } from '#lib/domain/selection/criterion.ts';
import { putCriterion, selectionOf } from '#lib/domain/selection/selection-edits.ts';
import { choiceOf } from '#lib/domain/selection/selection-problem.ts';
import { alikePairs, endsOf } from '#lib/ui/select/criterion-notes.ts';
import { produce } from 'immer';

const document = anExample();
const horizons = horizonsInOrder(document.project);

describe('what is said of criteria', () => {
	it('two that measure nearly the same are told', () => {
		const level = (id: string, horizon: HorizonId | undefined) =>
			Criterion.parse({
				...{ id, order: id, label: { da: id, en: id }, measure: { kind: 'level', horizon } },
				...{ direction: 'up', missing: 'exclude' }
			});
		const { project } = produce(document, (draft) => {
			putCriterion(level('y', horizons[2]?.id))(draft);
			putCriterion(level('z', horizons[2]?.id))(draft);
		});
		const choice = choiceOf(project, selectionOf(project), 7);
		expect(alikePairs(choice)).toContainEqual([2, 3]);
	});

	it('the ends of a scale are the areas with the lowest and the highest value', () => {
		const { project } = document;
		const choice = choiceOf(project, selectionOf(project), 7);
		const [criterion] = choice.criteria;
		const values = criterion?.valued.values.map(({ value }) => value) ?? [];
		const ends = criterion && endsOf(criterion.valued, choice.areas);
		const of = (value: number) => choice.areas[values.indexOf(value)];
		expect(ends).toEqual({ low: of(Math.min(...values)), high: of(Math.max(...values)) });
	});
});
