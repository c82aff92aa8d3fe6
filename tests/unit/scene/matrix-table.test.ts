import { describe, expect, it } from 'vitest';
import { HorizonId } from '#lib/domain/ids.ts';
import { buildMatrixFigure } from '#lib/scene/matrix-figure.ts';
import type { Scene, Table, TableCell } from '#lib/scene/scene.ts';
import { PAPER } from '#lib/scene/theme.ts';
import { aMatrix, WORKED_MATRIX } from '../../support/matrix-data.ts';

type Options = Partial<Parameters<typeof buildMatrixFigure>[1]>;

const figureOf = (project = WORKED_MATRIX, options: Options = {}): Scene =>
	buildMatrixFigure(project, {
		horizon: HorizonId.parse('h2030'),
		language: 'da',
		theme: PAPER,
		size: 'column',
		date: '2026-11-22',
		order: { by: 'report' },
		...options
	});

function tableOf(scene: Scene): Table {
	const group = scene.nodes.find((node) => node.id === 'matrix');
	if (group?.kind !== 'group' || !group.table) throw new Error('The figure has no table');
	return group.table;
}

const words = (cell: TableCell | undefined) =>
	(cell?.lines ?? []).map((runs) => runs.map(({ text }) => text).join(''));

const sum = (lengths: readonly number[]) => lengths.reduce((all, one) => all + one, 0);

describe('the table of a matrix', () => {
	it('has a head and a row for each area, all as long as there are columns', () => {
		const { rows, columns } = tableOf(figureOf());
		expect(rows.map(({ isHead }) => isHead)).toEqual([true, ...Array<boolean>(20).fill(false)]);
		for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
		expect(rows[0]?.cells.map(words)[2]).toEqual(['Telemedicin']);
		expect(rows[1]?.cells.slice(0, 3).map(words)).toEqual([
			['1'],
			['Ortopædkirurgi  Læge'],
			['45']
		]);
	});

	it('stands where the matrix is drawn, cell over cell', () => {
		const scene = figureOf();
		const { x, y, columns, rows } = tableOf(scene);
		const { stops } = scene;
		expect(x + sum(columns.slice(0, 2))).toBeCloseTo(
			(stops[0]?.cx ?? 0) - (columns[2] ?? 0) / 2,
			1
		);
		const middle = y + (rows[0]?.height ?? 0) + (rows[1]?.height ?? 0) / 2;
		expect(middle).toBeCloseTo(stops[0]?.cy ?? 0, 1);
		const height = sum(rows.map((row) => row.height));
		expect(y + height).toBeCloseTo((stops.at(-1)?.cy ?? 0) + (rows[1]?.height ?? 0) / 2, 0);
	});

	it('tells the four answers apart in words, and says what is between two scores', () => {
		const matrix = figureOf(aMatrix([[0, '?', 'x', null, '>=80']]));
		const cells = tableOf(matrix).rows[1]?.cells.slice(2, 7) ?? [];
		expect(cells.map(words)).toEqual([['0'], ['?'], ['×'], ['–'], ['≥80']]);
		expect(cells.map(({ outline }) => outline !== undefined)).toEqual([
			false,
			false,
			true,
			true,
			false
		]);
		const between = tableOf(figureOf()).rows[5]?.cells[5];
		expect(words(between)).toEqual(['≈35']);
		expect(between?.stripes).toMatch(/^#/);
	});

	it('without numbers has colours, and the signs of what is no score', () => {
		const cells = tableOf(figureOf(aMatrix([[50, '?']]), { numerals: false })).rows[1]?.cells ?? [];
		expect(words(cells[2])).toEqual([]);
		expect(cells[2]?.fill).not.toBe(PAPER.paper);
		expect(words(cells[3])).toEqual(['?']);
	});

	it('leaves the bars of the averages to be drawn over it', () => {
		const { over } = tableOf(figureOf());
		expect(over.filter(({ id }) => id.endsWith('.bar'))).toHaveLength(28);
	});
});
