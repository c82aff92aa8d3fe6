import { describe, expect, test } from 'vitest';
import { HorizonId } from '#lib/domain/ids.ts';
import { buildMatrixChart, type MatrixChartOptions } from '#lib/scene/matrix-chart.ts';
import { colourAt } from '#lib/scene/ramps.ts';
import type { Scene, SceneNode, TextNode } from '#lib/scene/scene.ts';
import { LIGHT } from '#lib/scene/theme.ts';
import { aProject, readinessScale, type ShortValue } from '../../support/builders.ts';
import { aMatrix, WORKED_MATRIX } from '../../support/matrix-data.ts';

const OPTIONS: MatrixChartOptions = {
	horizon: HorizonId.parse('h2030'),
	width: 1200,
	language: 'en',
	theme: LIGHT,
	order: { by: 'report' }
};

function flatten(nodes: readonly SceneNode[]): SceneNode[] {
	return nodes.flatMap((node) => (node.kind === 'group' ? flatten(node.children) : [node]));
}

const textsIn = ({ nodes }: Pick<Scene, 'nodes'>): TextNode[] =>
	flatten(nodes).filter((node) => node.kind === 'text');

/** Text by id, of the one cell `a1` x `t1`. */
function cellTexts(value: ShortValue, options: Partial<MatrixChartOptions> = {}): string[] {
	const chart = buildMatrixChart(aMatrix([[value]]), { ...OPTIONS, ...options });
	return textsIn(chart)
		.filter(({ id }) => id.startsWith('cell.'))
		.map(({ text }) => text);
}

/** What is left of a node without its colours. */
function shapeOf(node: SceneNode): string {
	if (node.kind === 'text') return node.text;
	return node.kind === 'path' ? node.d : node.kind;
}

describe('buildMatrixChart', () => {
	test('shows a score as its number on its own colour of the ramp', () => {
		const chart = buildMatrixChart(aMatrix([[45]]), OPTIONS);
		const cell = flatten(chart.nodes).find(({ id }) => id === 'cell.a1.t1');
		expect(cell).toMatchObject({ kind: 'rect', fill: colourAt(LIGHT.ramp, 0.45) });
		expect(cellTexts(45)).toEqual(['45']);
	});

	test('tells zero, not scored, don’t know and not applicable apart without colour', () => {
		const shapes = ([0, null, '?', 'x'] as const).map((value) => {
			const { nodes } = buildMatrixChart(aMatrix([[value]]), OPTIONS);
			const cell = flatten(nodes).filter(({ id }) => id.startsWith('cell.'));
			return cell.map(shapeOf).join(' ');
		});
		expect(new Set(shapes).size).toBe(4);
		expect(cellTexts('?')).toEqual(['?']);
		expect(cellTexts(null)).toEqual([]);
	});

	test('shows what lies between two scores as interpolated, and leaves it out of the mean', () => {
		const project = aProject({
			technologies: ['One', 'Two'],
			years: [2020, 2030, 2040],
			areas: [
				{
					rows: [
						[20, null, 60],
						[0, 10, 20]
					]
				}
			]
		});
		const chart = buildMatrixChart(project, OPTIONS);
		const ids = flatten(chart.nodes).map(({ id }) => id);
		expect(ids).toContain('cell.a1.t1.hatch');
		expect(chart.reading.rows[0]?.average).toEqual({ value: 10, n: 1, of: 2 });
		expect(textsIn(chart).find(({ id }) => id === 'average.a1.n')?.text).toBe('1/2');
	});

	test('prints n only where cells are left out', () => {
		const chart = buildMatrixChart(
			aMatrix([
				[10, 20],
				[10, null]
			]),
			OPTIONS
		);
		const counts = textsIn(chart).filter(({ id }) => id.endsWith('.n'));
		expect(counts.map(({ id, text }) => [id, text])).toEqual([['average.a2.n', '1/2']]);
	});

	test('without numbers keeps the signs of what is not scored', () => {
		expect(cellTexts(45, { numerals: false })).toEqual([]);
		expect(cellTexts('?', { numerals: false })).toEqual(['?']);
	});

	test('speaks of medians on an ordinal scale', () => {
		const project = aMatrix([[3], [5]], { scale: readinessScale() });
		const texts = textsIn(buildMatrixChart(project, OPTIONS)).map(({ text }) => text);
		expect(texts).toContain('Median of 1');
		expect(texts).not.toContain('Mean of 1');
	});

	test('keeps the id of every cell when the year or the order changes', () => {
		const idsOf = (options: Partial<MatrixChartOptions>) => {
			const chart = buildMatrixChart(WORKED_MATRIX, { ...OPTIONS, ...options });
			return chart.values.map(({ id }) => id).sort();
		};
		expect(idsOf({ horizon: HorizonId.parse('h2040') })).toEqual(idsOf({}));
		expect(idsOf({ order: { by: 'mean' } })).toEqual(idsOf({}));
	});

	test('every id is there once', () => {
		const ids = flatten(buildMatrixChart(WORKED_MATRIX, OPTIONS).nodes).map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('gives every cell a stop, in the order of the rows, without gaps between them', () => {
		const chart = buildMatrixChart(WORKED_MATRIX, { ...OPTIONS, order: { by: 'mean' } });
		expect(chart.stops).toHaveLength(20 * 8);
		expect(chart.stops[0]?.area).toBe(chart.reading.rows[0]?.area.id);
		const [first, second, below] = [chart.stops[0], chart.stops[1], chart.stops[8]];
		expect((second?.cx ?? 0) - (first?.cx ?? 0)).toBe(first?.width);
		expect((below?.cy ?? 0) - (first?.cy ?? 0)).toBe(first?.height);
	});

	test('always names field and profession, on two lines where one is too short', () => {
		for (const width of [1200, 360]) {
			const chart = buildMatrixChart(WORKED_MATRIX, { ...OPTIONS, width });
			for (const label of chart.labels) {
				const [number, ...pieces] = textsIn({ nodes: [label] });
				expect(number?.text).toMatch(/^\d+$/);
				expect(pieces.length).toBeGreaterThanOrEqual(2);
				expect(pieces.at(-1)?.text).not.toBe('');
			}
		}
	});

	test.each([
		['one cell', 1, 1],
		['two hundred areas by thirty technologies', 200, 30]
	])('draws %s inside its own bounds', (_, areas, technologies) => {
		const rows = Array.from({ length: areas }, (_, a) =>
			Array.from({ length: technologies }, (_, t) => (a * 7 + t * 13) % 101)
		);
		const chart = buildMatrixChart(aMatrix(rows), OPTIONS);
		expect(chart.stops).toHaveLength(areas * technologies);
		for (const { x, y, width, rotate } of textsIn(chart)) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(rotate ? x : x + width).toBeLessThanOrEqual(chart.width + 0.01);
			expect(rotate ? y - width : y).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThanOrEqual(chart.height);
		}
	});

	test('holds names of two hundred letters and of markup in their column', () => {
		const hostile = [
			'W'.repeat(200),
			'<script>alert("x")</script> & \u202e'.repeat(4),
			'🫀'.repeat(60)
		];
		const project = aMatrix([[10], [20], [30]], {
			areas: hostile.map((field) => ({ field, profession: field })),
			technologies: [hostile[0] ?? '']
		});
		const chart = buildMatrixChart(project, OPTIONS);
		for (const { x, width } of textsIn({ nodes: chart.labels })) {
			expect(x + width).toBeLessThanOrEqual(chart.labelWidth);
		}
		for (const { x, width, rotate } of textsIn({ nodes: [chart.heads] })) {
			expect(rotate ? x : x + width).toBeLessThanOrEqual(chart.width);
		}
	});

	test('throws for a horizon the project does not have', () => {
		const horizon = HorizonId.parse('h1999');
		expect(() => buildMatrixChart(WORKED_MATRIX, { ...OPTIONS, horizon })).toThrow('h1999');
	});

	test('names a group over its columns, without moving anything in a matrix without groups', () => {
		const groups = [null, { da: 'Se', en: 'Seeing' }, { da: 'Se', en: 'Seeing' }];
		const plain = buildMatrixChart(aMatrix([[1, 2, 3]]), OPTIONS);
		const grouped = buildMatrixChart(aMatrix([[1, 2, 3]], { groups }), OPTIONS);
		const names = textsIn({ nodes: [grouped.heads] }).filter(({ id }) => id.includes('group'));
		expect(names.map(({ text }) => text)).toEqual(['Seeing']);
		const [, second, third] = grouped.stops;
		const middle = ((second?.cx ?? 0) + (third?.cx ?? 0)) / 2;
		const [name] = names;
		expect((name?.x ?? 0) + (name?.width ?? 0) / 2).toBeCloseTo(middle, 0);
		expect(grouped.headHeight).toBeGreaterThan(plain.headHeight);
		expect(plain.heads.children.some(({ id }) => id.includes('group'))).toBe(false);
	});
});

describe('the order of similarity', () => {
	const order = { by: 'similarity' } as const;
	const chart = buildMatrixChart(WORKED_MATRIX, { ...OPTIONS, order });
	const rows = chart.reading.rows.map((_, row) => row);

	test('draws the tree at the left of the names, with an end at every row', () => {
		const [tree, more] = chart.likeness?.tree ?? [];
		expect(more).toBeUndefined();
		const d = tree?.kind === 'path' ? tree.d : '';
		const ends = [...d.matchAll(/M([\d.]+) ([\d.]+)H[\d.]+V([\d.]+)H([\d.]+)/g)].flatMap(
			([, x1, y1, y2, x2]) => [
				{ x: Number(x1), y: Number(y1) },
				{ x: Number(x2), y: Number(y2) }
			]
		);
		const right = Math.max(...ends.map(({ x }) => x));
		const leaves = ends.filter(({ x }) => x === right).map(({ y }) => y);
		const middles = rows.map((row) => chart.headHeight + (row + 0.5) * chart.rowHeight);
		expect(leaves.sort((a, b) => a - b)).toEqual(middles);
		const labels = flatten(chart.labels).flatMap((node) => (node.kind === 'text' ? [node.x] : []));
		expect(Math.min(...labels)).toBeGreaterThan(right);
	});

	test('has groups that stand together, each with a letter', () => {
		const letters = rows.map((row) => chart.likeness?.letterAt(row) ?? '');
		expect([...new Set(letters)]).toEqual(['A', 'B', 'C', 'D']);
		expect(letters).toEqual([...letters].sort());
		expect(
			textsIn({ nodes: [chart.likeness?.letters ?? chart.heads] }).map(({ text }) => text)
		).toEqual([...['A', 'B', 'C', 'D']]);
	});

	test('leaves the tree out where the names need the room, and letters where one group is all', () => {
		const narrow = buildMatrixChart(WORKED_MATRIX, { ...OPTIONS, order, width: 390 });
		expect(narrow.likeness?.tree).toEqual([]);
		expect(narrow.likeness?.letterAt(0)).toBe('A');
		const few = buildMatrixChart(aMatrix([[1], [2], [9]]), { ...OPTIONS, order });
		expect(few.likeness?.letterAt(0)).toBeNull();
	});

	test('changes nothing in other orders', () => {
		expect(buildMatrixChart(WORKED_MATRIX, OPTIONS).likeness).toBeUndefined();
	});
});
