import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { setValues } from '#lib/domain/edits.ts';
import { fillDown, fillRight } from '#lib/domain/fill.ts';
import { cellsIn, gridOf, type Range } from '#lib/domain/grid.ts';
import { AreaId, ProjectId } from '#lib/domain/ids.ts';
import { areasInOrder, scoreAt } from '#lib/domain/reading.ts';
import { DONT_KNOW, NOT_APPLICABLE, type Value } from '#lib/domain/score.ts';
import { createFromStarter } from '#lib/domain/starters.ts';

const blank = createFromStarter('danish-8', {
	projectId: ProjectId.parse('p'),
	createdAt: '2026-01-01T00:00:00.000Z'
});
const area = AreaId.parse(areasInOrder(blank.project)[4]?.id);
const grid = gridOf(blank.project, area);
const whole: Range = { top: 0, left: 0, bottom: 7, right: 4 };

const level = (number: number): Value => ({ kind: 'level', level: number });

/** The blank area with one row of values, as its first technology. */
function withRow(values: readonly Value[], row = 0) {
	const cells = cellsIn(grid, { top: row, bottom: row, left: 0, right: values.length - 1 });
	return produce(
		blank,
		setValues(cells.map((cell, index) => ({ cell, value: values[index] ?? DONT_KNOW })))
	);
}

/** What the area would hold after a fill. */
function valuesAfter(document: typeof blank, changes: ReturnType<typeof fillRight>, range: Range) {
	const { project } = produce(document, setValues(changes));
	return cellsIn(grid, range).map((cell) => scoreAt(project, cell).value);
}

describe('fillRight', () => {
	it('carries one cell forward to the last horizon and leaves the years before it', () => {
		const document = withRow([level(10), level(30)]);
		const changes = fillRight(document.project, grid, { top: 0, bottom: 0, left: 1, right: 1 });
		const row = { ...whole, bottom: 0 };
		expect(valuesAfter(document, changes, row)).toEqual([10, 30, 30, 30, 30].map(level));
	});

	it('copies the first column of a range within the range only', () => {
		const document = withRow([level(10), level(20), level(30), level(40), level(50)]);
		const changes = fillRight(document.project, grid, { top: 0, bottom: 0, left: 1, right: 3 });
		const row = { ...whole, bottom: 0 };
		expect(valuesAfter(document, changes, row)).toEqual([10, 20, 20, 20, 50].map(level));
	});

	it.each([DONT_KNOW, NOT_APPLICABLE, level(0)])('carries $kind like any other answer', (value) => {
		const document = withRow([value]);
		const changes = fillRight(document.project, grid, { top: 0, bottom: 0, left: 0, right: 0 });
		expect(changes.map((change) => change.value)).toEqual([value, value, value, value]);
	});
});

describe('fillDown', () => {
	it('copies the first row of a range to the rows below it', () => {
		const document = withRow([level(10), level(20)]);
		const range = { top: 0, bottom: 2, left: 0, right: 1 };
		const changes = fillDown(document.project, grid, range);
		expect(valuesAfter(document, changes, range)).toEqual([10, 20, 10, 20, 10, 20].map(level));
	});

	it('fills the rest of the column from one cell', () => {
		const document = withRow([level(10)]);
		const changes = fillDown(document.project, grid, { top: 0, bottom: 0, left: 0, right: 0 });
		expect(changes).toHaveLength(7);
	});
});
