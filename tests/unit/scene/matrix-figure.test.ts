import { describe, expect, test } from 'vitest';
import { HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import { buildMatrixFigure, type MatrixFigureOptions } from '#lib/scene/matrix-figure.ts';
import type { SceneNode, TextNode } from '#lib/scene/scene.ts';
import { PAPER } from '#lib/scene/theme.ts';
import { readinessScale } from '../../support/builders.ts';
import { aMatrix, WORKED_MATRIX } from '../../support/matrix-data.ts';

const OPTIONS: MatrixFigureOptions = {
	horizon: HorizonId.parse('h2030'),
	language: 'en',
	theme: PAPER,
	size: 'column',
	date: '2026-11-22',
	order: { by: 'report' }
};

function textsIn(nodes: readonly SceneNode[]): TextNode[] {
	return nodes.flatMap((node) => {
		if (node.kind === 'group') return textsIn(node.children);
		return node.kind === 'text' ? [node] : [];
	});
}

function wordsIn(options: Partial<MatrixFigureOptions>, project = WORKED_MATRIX): string {
	const { nodes } = buildMatrixFigure(project, { ...OPTIONS, ...options });
	return textsIn(nodes)
		.map(({ text }) => text)
		.join(' ');
}

describe('buildMatrixFigure', () => {
	test('says what is measured and when, whose judgement it is, and that it is fictitious', () => {
		const words = wordsIn({});
		expect(words).toContain('20 areas, 8 technologies');
		expect(words).toContain('Where technology reaches furthest by 2030');
		expect(words).toContain('Expected share of staff in the area whose work is affected, 2030');
		expect(words).toContain("The project group's subjective judgement");
		expect(words).toMatch(/Source: .*ictitious.*22 November 2026/);
	});

	test('is said in Danish throughout', () => {
		const words = wordsIn({ language: 'da' });
		expect(words).toContain('20 områder, 8 teknologier');
		expect(words).toContain('Bjælker: middel af de vurderede felter.');
		expect(words).toContain('22. november 2026');
	});

	test('explains the states that are there and no other', () => {
		const words = wordsIn({}, aMatrix([[10, '?']]));
		expect(words).toContain("Don't know");
		expect(words).not.toContain('Not applicable');
		expect(words).not.toContain('Not scored');
	});

	test('tells how it is sorted', () => {
		const technology = TechnologyId.parse('t1');
		expect(wordsIn({})).not.toContain('Sorted');
		expect(wordsIn({ order: { by: 'mean' } })).toContain('Sorted by mean, highest first.');
		expect(wordsIn({ order: { by: 'technology', technology } })).toContain(
			'Sorted by Telemedicine, highest first.'
		);
	});

	test('never calls another scale a reach of technology', () => {
		const project = aMatrix([[3], [5]], { scale: readinessScale() });
		const words = wordsIn({}, project);
		expect(words).not.toContain('reaches');
		expect(words).toContain('Technology readiness level, TRL, 2030');
		expect(words).toContain('Bars: median of the scored cells.');
	});

	test('is exactly as large as its size: a column 640 wide, twenty areas on one slide', () => {
		expect(buildMatrixFigure(WORKED_MATRIX, OPTIONS).width).toBe(640);
		const slide = buildMatrixFigure(WORKED_MATRIX, { ...OPTIONS, size: 'slide' });
		expect([slide.width, slide.height]).toEqual([960, 540]);
	});

	test.each(['column', 'slide'] as const)('sets no text of a %s smaller than 9.9', (size) => {
		const { nodes } = buildMatrixFigure(WORKED_MATRIX, { ...OPTIONS, size });
		expect(Math.min(...textsIn(nodes).map((text) => text.size))).toBeGreaterThanOrEqual(9.9);
	});

	test.each([1, 2, 5, 8, 11, 22])('fits %i technologies in the column', (count) => {
		const rows = Array.from({ length: 3 }, (_, a) =>
			Array.from({ length: count }, (_, t) => (a * 31 + t * 17) % 101)
		);
		const scene = buildMatrixFigure(aMatrix(rows), OPTIONS);
		expect(scene.width).toBe(640);
		for (const { x, width, rotate } of textsIn(scene.nodes)) {
			expect(rotate ? x : x + width).toBeLessThanOrEqual(640);
		}
	});

	test.each([30, 40])(
		'with %i technologies grows wider rather than setting numbers too small',
		(count) => {
			const rows = [Array.from({ length: count }, (_, t) => (t === 3 ? ('>=100' as const) : 100))];
			const scene = buildMatrixFigure(aMatrix(rows), OPTIONS);
			const sizes = textsIn(scene.nodes).map(({ size }) => size);
			expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9.9);
			expect(scene.width).toBeGreaterThan(640);
		}
	);

	test('in the order of similarity has a letter for each group, and a tree on request', () => {
		const order = { by: 'similarity' } as const;
		const rows = [
			[0, 10],
			[90, 100],
			[0, 12],
			[92, 98],
			[null, null]
		];
		const plain = buildMatrixFigure(aMatrix(rows), { ...OPTIONS, order });
		const parted = buildMatrixFigure(aMatrix(rows), {
			...OPTIONS,
			order,
			groups: 2,
			dendrogram: true
		});
		const wordsOf = (scene: typeof plain) => textsIn(scene.nodes).map(({ text }) => text);
		expect(wordsOf(plain)).not.toContain('B');
		expect(wordsOf(parted)).toEqual(expect.arrayContaining(['A', 'B']));
		expect(parted.nodes.map(({ id }) => id)).toContain('dendrogram');
		// Two groups and the areas without a number: two gaps more.
		expect(parted.height).toBe(plain.height + 8);
		const topOf = (area: string) => parted.stops.find((stop) => stop.area === area)?.cy ?? 0;
		expect(topOf('a5')).toBeGreaterThan(topOf('a1'));
		expect(topOf('a1')).toBeGreaterThan(topOf('a2'));
	});

	test('grows downwards with its areas rather than shrinking them', () => {
		const rows = Array.from({ length: 200 }, (_, a) => [a % 101]);
		const slide = buildMatrixFigure(aMatrix(rows), { ...OPTIONS, size: 'slide' });
		expect(slide.height).toBeGreaterThan(200 * 12);
		expect(slide.stops).toHaveLength(200);
	});
});
