import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areasInOrder } from '#lib/domain/reading.ts';
import { orderAreas, type MatrixOrder } from '#lib/scene/matrix-order.ts';
import {
	aMatrixProject,
	horizonId,
	technologyId,
	type Said
} from '../../support/matrix-project.ts';

const horizon = horizonId(2030);

/** One row of values per area; the first letter of the names runs against their order. */
function projectOf(rows: readonly (readonly Said[])[]) {
	return aMatrixProject({
		areas: rows.map((_, i) => [`${'ZYXWVUTSRQ'.charAt(i)} område`, 'Læge'] as const),
		technologies: (rows[0] ?? []).map((_, i) => `Technology ${i + 1}`),
		years: [2030],
		said: (area, technology) => rows[area]?.[technology] ?? null
	});
}

const numbersIn = (rows: readonly (readonly Said[])[], order: MatrixOrder) =>
	orderAreas(projectOf(rows), horizon, order, 'da').map((area) => area.number);

describe('orderAreas', () => {
	test('keeps the order of the report', () => {
		expect(numbersIn([[1], [3], [2]], { by: 'report' })).toEqual([1, 2, 3]);
	});

	test('sorts names as the language does, å last in Danish', () => {
		const project = aMatrixProject({
			areas: [
				['Åndedræt', 'Læge'],
				['Ældre', 'Læge'],
				['Akut', 'Sygeplejerske'],
				['Akut', 'Læge'],
				['Øre', 'Læge']
			],
			technologies: ['Apps'],
			years: [2030],
			said: () => null
		});
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
		expect(
			numbersIn(
				[
					[10, 20],
					[50, null],
					[40, '?'],
					[60, 10]
				],
				{ by: 'mean' }
			)
		).toEqual([2, 3, 4, 1]);
	});

	test('sorts by one technology, highest first, zero before all that is no number', () => {
		const rows: Said[][] = [['?'], [0], [null], [80], ['x']];
		const order: MatrixOrder = { by: 'technology', technology: technologyId(0) };
		expect(numbersIn(rows, order)).toEqual([4, 2, 1, 3, 5]);
	});

	test('keeps report order among equals', () => {
		const order: MatrixOrder = { by: 'technology', technology: technologyId(0) };
		expect(numbersIn([[20], [30], [20], [30]], order)).toEqual([2, 4, 1, 3]);
	});

	test('holds every area exactly once, whatever it is sorted by', () => {
		const said = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom('?', 'x', null));
		const rows = fc.array(fc.tuple(said, said), { minLength: 1, maxLength: 10 });
		const orders = fc.constantFrom<MatrixOrder>(
			{ by: 'report' },
			{ by: 'name' },
			{ by: 'mean' },
			{ by: 'technology', technology: technologyId(1) },
			{ by: 'technology', technology: technologyId(99) }
		);
		fc.assert(
			fc.property(rows, orders, (values, order) => {
				const project = projectOf(values);
				const sorted = orderAreas(project, horizon, order, 'da');
				expect(new Set(sorted)).toEqual(new Set(areasInOrder(project)));
				expect(sorted).toHaveLength(values.length);
			})
		);
	});
});
