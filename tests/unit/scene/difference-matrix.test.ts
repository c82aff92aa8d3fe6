import { describe, expect, test } from 'vitest';
import { differenceBetween, type Difference } from '#lib/domain/difference.ts';
import { AreaId, HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import { nameOfDifference } from '#lib/scene/describe-difference.ts';
import { buildDifferenceLegend } from '#lib/scene/difference-legend.ts';
import {
	buildDifferenceMatrix,
	type DifferenceMatrixOptions
} from '#lib/scene/difference-matrix.ts';
import { paintDifference } from '#lib/scene/difference-ramp.ts';
import type { SceneNode, TextNode } from '#lib/scene/scene.ts';
import { LIGHT } from '#lib/scene/theme.ts';
import { readinessScale, type ShortValue } from '../../support/builders.ts';
import { NAMES, WORKED_DIFFERENCE } from '../../support/difference-data.ts';
import { aMatrix } from '../../support/matrix-data.ts';

const horizon = HorizonId.parse('h2030');
const OPTIONS: DifferenceMatrixOptions = {
	horizon,
	width: 900,
	language: 'en',
	theme: LIGHT,
	order: { by: 'report' },
	names: NAMES
};
const CELL = { area: AreaId.parse('a1'), technology: TechnologyId.parse('t1'), horizon };

const flatten = (nodes: readonly SceneNode[]): SceneNode[] =>
	nodes.flatMap((node) => (node.kind === 'group' ? flatten(node.children) : [node]));

const between = (from: ShortValue, to: ShortValue): Difference =>
	differenceBetween(aMatrix([[from]]), aMatrix([[to]]));

function cellNodes(difference: Difference, options: Partial<DifferenceMatrixOptions> = {}) {
	const { nodes } = buildDifferenceMatrix(difference, { ...OPTIONS, ...options });
	return flatten(nodes).filter(({ id }) => id.startsWith('cell.a1.t1'));
}

const textsOf = (nodes: readonly SceneNode[]) =>
	nodes.filter((node): node is TextNode => node.kind === 'text').map(({ text }) => text);

describe('a cell of the matrix of differences', () => {
	test('carries a signed number on its colour, with a true minus', () => {
		expect(textsOf(cellNodes(between(35, 50)))).toEqual(['+15']);
		expect(textsOf(cellNodes(between(50, 40)))).toEqual(['−10']);
		expect(textsOf(cellNodes(between(40, 40)))).toEqual(['0']);
		const ground = cellNodes(between(35, 50)).find(({ kind }) => kind === 'rect');
		expect(ground).toMatchObject({ fill: paintDifference(15, 40).fill });
	});

	test('has a chevron exactly where the ramp cannot show all of it', () => {
		const isMarked = (to: number) =>
			cellNodes(between(0, to)).some(({ id }) => id.endsWith('.clipped'));
		expect([39, 40, 41, 100].map(isMarked)).toEqual([false, false, true, true]);
	});

	test('shows both answers, and no colour of the ramp, where none can be subtracted', () => {
		const nodes = cellNodes(between('?', 40));
		expect(textsOf(nodes)).toEqual(['?', '40']);
		expect(nodes.find(({ kind }) => kind === 'rect')).toMatchObject({ fill: LIGHT.paper });
	});

	test('in a narrow column shows where the answer has ended, inside the cell', () => {
		const options = { width: 100, rowHeight: 20, labelWidth: { min: 60, max: 60 } };
		const nodes = cellNodes(between('>=80', 100), options);
		const [frame] = nodes;
		if (frame?.kind !== 'rect') throw new Error('A cell begins with its frame');
		expect(textsOf(nodes)).toEqual(['100']);
		for (const node of nodes) {
			if (node.kind !== 'text') continue;
			expect(node.x).toBeGreaterThanOrEqual(frame.x);
			expect(node.x + node.width).toBeLessThanOrEqual(frame.x + frame.width);
		}
	});
});

describe('the order of the rows', () => {
	const difference = differenceBetween(
		aMatrix([
			[50, 0],
			[50, 50],
			['?', 10],
			[50, 0]
		]),
		aMatrix([
			[40, 0],
			[90, 50],
			[50, 10],
			[55, 30]
		])
	);
	const rowsBy = (order: DifferenceMatrixOptions['order']) =>
		buildDifferenceMatrix(difference, { ...OPTIONS, order }).reading.rows.map(
			({ area }) => area.id
		);

	test('by a technology goes by its differences, those without a number last', () => {
		expect(rowsBy({ by: 'technology', technology: CELL.technology })).toEqual([
			...['a2', 'a4', 'a1', 'a3']
		]);
	});

	test('by mean goes by the mean difference', () => {
		expect(rowsBy({ by: 'mean' })).toEqual(['a2', 'a4', 'a3', 'a1']);
	});
});

describe('in words', () => {
	test('a cell says where it comes from, where it has got to, and the difference', () => {
		const name = (from: ShortValue, to: ShortValue, language: 'da' | 'en' = 'en') =>
			nameOfDifference(between(from, to), CELL, NAMES, language);
		expect(name(35, 50)).toBe(
			'Area 1, Nurse, Technology 1, 2030, from 35% to 50%, difference +15 percentage points'
		);
		expect(name(50, 35, 'da')).toMatch(/fra 50\u00a0% til 35\u00a0%, forskel −15 procentpoint$/);
		expect(name('?', 40)).toMatch(/from don't know to 40%$/);
		expect(name(40, 40)).toMatch(/40%, unchanged$/);
	});

	test('a scale of levels is told in levels', () => {
		const scale = readinessScale();
		const difference = differenceBetween(aMatrix([[3]], { scale }), aMatrix([[4]], { scale }));
		expect(nameOfDifference(difference, CELL, NAMES, 'en')).toMatch(/difference \+1 level$/);
	});

	test('the figure says that it is fictitious, whose numbers it compares, and the farthest moves', () => {
		const { title, description } = buildDifferenceMatrix(WORKED_DIFFERENCE, OPTIONS);
		expect(title).toBe('Difference in 2030. From First round to Now');
		expect(description).toMatch(/^Fictitious demonstration data/);
		expect(description).toMatch(/of 160 cells moved: \d+ up, \d+ down/);
		expect(description).toMatch(/Furthest up: Orthopaedic surgery, Doctor, .*, \+45 percentage/);
	});
});

test('the legend names both sides and explains only what the cells show', () => {
	const legendOf = (difference: Difference) =>
		textsOf(buildDifferenceLegend(difference, { ...OPTIONS, width: 900, size: 11 }).nodes);
	const plain = legendOf(between(35, 50));
	expect(plain).toEqual([
		...['Difference, percentage points', 'From First round to Now'],
		...['−20', '−40', '0', '+20', '+40']
	]);
	expect(legendOf(between(0, 90))).toContain('More than ±40');
	expect(legendOf(between('?', 90))).toContain('No number to subtract');
	expect(legendOf(between('?', '?'))).toContain("Don't know");
});
