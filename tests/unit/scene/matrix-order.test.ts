import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { orderAreas, type MatrixOrder } from '#lib/scene/matrix-order.ts';
import type { ShortValue } from '../../support/builders.ts';
import { aMatrix } from '../../support/matrix-data.ts';

const horizon = HorizonId.parse('h2030');
const byTechnology: MatrixOrder = { by: 'technology', technology: TechnologyId.parse('t1') };

const numbersIn = (rows: readonly (readonly ShortValue[])[], order: MatrixOrder) =>
	orderAreas(aMatrix(rows), horizon, order, 'da').map((area) => area.number);

describe('orderAreas', () => {
	test('keeps the order of the report', () => {
		expect(numbersIn([[1], [3], [2]], { by: 'report' })).toEqual([1, 2, 3]);
	});

	test('sorts names as the language does, å last in Danish', () => {
		const fields = ['Åndedræt', 'Ældre', 'Akut', 'Akut', 'Øre'];
		const professions = ['Læge', 'Læge', 'Sygeplejerske', 'Læge', 'Læge'];
		const areas = fields.map((field, i) => ({ field, profession: professions[i] ?? '' }));
		const project = aMatrix(
			fields.map(() => [null]),
			{ areas }
		);
		const order = orderAreas(project, horizon, { by: 'name' }, 'da');
		expect(order.map((area) => `${area.field.da}/${area.profession.da}`)).toEqual([
			'Akut/Læge',
			'Akut/Sygeplejerske',
			'Ældre/Læge',
			'Øre/Læge',
			'Åndedræt/Læge'
		]);
	});

	test('sorts by mean over the scored cells alone, highest first', () => {
		const rows: ShortValue[][] = [
			[10, 20],
			[50, null],
			[40, '?'],
			[60, 10]
		];
		expect(numbersIn(rows, { by: 'mean' })).toEqual([2, 3, 4, 1]);
	});

	test('sorts by one technology, highest first, zero before all that is no number', () => {
		const rows: ShortValue[][] = [['?'], [0], [null], [80], ['x']];
		expect(numbersIn(rows, byTechnology)).toEqual([4, 2, 1, 3, 5]);
	});

	test('keeps the order of the report among equals', () => {
		expect(numbersIn([[20], [30], [20], [30]], byTechnology)).toEqual([2, 4, 1, 3]);
	});

	test('holds every area exactly once, whatever it is sorted by', () => {
		const value = fc.oneof(
			fc.integer({ min: 0, max: 100 }),
			fc.constantFrom<ShortValue>('?', 'x', null)
		);
		const rows = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 10 });
		const orders = fc.constantFrom<MatrixOrder>(
			{ by: 'report' },
			{ by: 'name' },
			{ by: 'mean' },
			byTechnology,
			{ by: 'technology', technology: TechnologyId.parse('gone') }
		);
		fc.assert(
			fc.property(rows, orders, (values, order) => {
				const project = aMatrix(values);
				const sorted = orderAreas(project, horizon, order, 'da');
				expect(new Set(sorted)).toEqual(new Set(areasInOrder(project)));
				expect(sorted).toHaveLength(values.length);
			})
		);
	});
});
