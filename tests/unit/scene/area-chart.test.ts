import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { CellKey, HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import { setValue } from '#lib/domain/edits.ts';
import type { Document, Project } from '#lib/domain/project.ts';
import { areasInOrder, horizonsInOrder, technologiesInOrder } from '#lib/domain/reading.ts';
import { buildAreaChart, type AreaChartOptions, type ChartRow } from '#lib/scene/area-chart.ts';
import { RowMemory } from '#lib/scene/row-memory.ts';
import type { Scene, SceneNode } from '#lib/scene/scene.ts';
import { DARK, LIGHT } from '#lib/scene/theme.ts';
import { aProject, type ShortValue } from '../../support/builders.ts';
import { aDocument } from '../../support/documents.ts';

const OPTIONS = {
	width: 720,
	language: 'en',
	theme: LIGHT,
	labels: 'beside',
	mode: 'editor'
} satisfies AreaChartOptions;

function chart(project: Project, options: Partial<AreaChartOptions> = {}): Scene {
	const [area] = areasInOrder(project);
	if (!area) throw new Error('The project has no area');
	return buildAreaChart(project, area.id, { ...OPTIONS, ...options });
}

const flat = (nodes: readonly SceneNode[]): SceneNode[] =>
	nodes.flatMap((node) => (node.kind === 'group' ? [node, ...flat(node.children)] : [node]));

const row = (scene: Scene, id = 't1') =>
	flat(scene.nodes.filter((node) => node.id === `row.${id}`));

const one = (values: readonly ShortValue[]) =>
	aProject({ technologies: ['One'], areas: [{ rows: [values] }] });

const numbersOf = (nodes: readonly SceneNode[]) =>
	nodes.flatMap((node) => (node.kind === 'text' && node.id.endsWith('.number') ? [node.text] : []));

const value = fc.constantFrom<ShortValue>(0, 35, 100, null, '?', 'x', '>=80');

describe('buildAreaChart', () => {
	it('draws a wholly scored row as one arrow with a gradient', () => {
		const arrows = row(chart(one([10, 20, 30, 40, 50]))).filter(({ kind }) => kind === 'arrow');
		expect(arrows).toHaveLength(1);
		expect(arrows[0]).toMatchObject({ height: 40, head: 22.4, notch: 6.8 });
		expect(arrows[0]).toHaveProperty('fill.stops');
	});

	it('draws each state of a cell in a way of its own', () => {
		const names = (values: readonly ShortValue[]) =>
			row(chart(one(values))).map(({ id }) => id.replace('row.t1.', ''));
		expect(names([10, null, 30, 40, 50])).toEqual(
			expect.arrayContaining(['hatch.0', 'dash', 'h2025.pill', 'h2025.sign'])
		);
		expect(names([10, 20, 30, 40, '?'])).toEqual(
			expect.arrayContaining(['dots.1', 'dash', 'h2040.disc'])
		);
		expect(names([10, 20, 30, 40, 'x'])).toEqual(
			expect.arrayContaining(['ground.1', 'dash', 'h2040.cross'])
		);
		expect(names([10, 20, 30, 40, null])).toEqual(
			expect.arrayContaining(['ground.1', 'dash', 'h2040.absent'])
		);
		expect(names([0, 0, 0, 0, 0])).toEqual(expect.arrayContaining(['arrow', 'h2020.number']));
	});

	it('shows every score’s number, zero too, and the interpolated one', () => {
		expect(numbersOf(row(chart(one([0, 20, null, 60, '?']))))).toEqual([
			'0',
			'20',
			'40',
			'60',
			'?'
		]);
	});

	it('lets no colour reach past the last score by more than its edge', () => {
		const scene = chart(one([10, 20, null, null, null]));
		const fill = row(scene).find(({ id }) => id === 'row.t1.fill.0');
		const last = scene.stops[1];
		const end = Number(/H([\d.]+)V/.exec(fill?.kind === 'path' ? fill.d : '')?.[1]);
		expect(end - (last?.cx ?? 0)).toBeCloseTo(0.575 * 40, 1);
	});

	it('marks what can be typed into with a plus, and states absence in a figure with a dash', () => {
		const mark = (mode: 'editor' | 'figure') => {
			const node = row(chart(one([]), { mode })).find(({ id }) => id.endsWith('h2020.absent'));
			return node?.kind === 'path' ? node.d.split('M').length - 1 : 0;
		};
		expect(mark('editor')).toBe(2);
		expect(mark('figure')).toBe(1);
	});

	it('tells the place of every cell, in rows', () => {
		const { stops } = chart(aProject());
		expect(stops.map(({ technology, horizon }) => `${technology}/${horizon}`)).toEqual(
			['t1', 't2'].flatMap((technology) =>
				[2020, 2025, 2030, 2035, 2040].map((year) => `${technology}/h${year}`)
			)
		);
		expect(stops[0]).toMatchObject({ area: 'a1', width: 46.4, height: 40 });
	});

	it('highlights the row and the year in focus without moving a line', () => {
		const project = aProject({ technologies: ['Sensors and wearables for monitoring', 'Apps'] });
		const focus = { technology: TechnologyId.parse('t1'), horizon: HorizonId.parse('h2030') };
		const [plain, focused] = [chart(project), chart(project, { focus })];
		const lines = (scene: Scene) =>
			flat(scene.nodes).flatMap((node) =>
				node.kind === 'text' && node.id.includes('label') ? [[node.text, node.x, node.y]] : []
			);
		expect(lines(focused)).toEqual(lines(plain));
		const year = flat(focused.nodes).find(({ id }) => id === 'axis.h2030');
		expect(year).toMatchObject({ fill: LIGHT.accent, face: LIGHT.typeface.strong });
	});

	it('shows confidence, disagreement and typing only where asked to', () => {
		const project = aProject({ areas: [{ rows: [[10]], confidence: [[2]] }] });
		const ids = (options: Partial<AreaChartOptions>) =>
			row(chart(project, options)).map(({ id }) => id.replace('row.t1.h2020.', ''));
		expect(ids({})).not.toContain('pips');
		expect(ids({ confidence: true })).toEqual(expect.arrayContaining(['pips', 'hollow']));
		const key = CellKey.parse('t1/h2020');
		expect(ids({ disagreement: new Set([key]) })).toContain('badge');
		expect(ids({ typing: { key, text: '45' } })).toEqual(
			expect.arrayContaining(['tablet', 'typed', 'caret'])
		);
	});

	it('shrinks its arrows to the height there is, down to 32', () => {
		const heights = [4, 8, 30].map((count) => {
			const technologies = Array.from({ length: count }, (_, i) => `Technology ${i}`);
			return chart(aProject({ technologies }), { height: 500 }).stops[0]?.height;
		});
		expect(heights[0]).toBe(46);
		expect(heights[1]).toBeGreaterThan(40);
		expect(heights[2]).toBe(32);
	});

	it('keeps its colours in the dark', () => {
		const project = one([10, 20, 30, 40, 50]);
		const fill = (theme: typeof LIGHT) => {
			const arrow = row(chart(project, { theme })).find(({ kind }) => kind === 'arrow');
			return arrow?.kind === 'arrow' ? arrow.fill : null;
		};
		expect(fill(DARK)).toEqual(fill(LIGHT));
	});

	it('gives the same scene for the same project, with ids that are unique', () => {
		const project = aProject({ areas: [{ rows: [[10, null, 30, '?', 'x']] }] });
		const scene = chart(project, { legend: true });
		expect(chart(project, { legend: true })).toEqual(scene);
		const ids = flat(scene.nodes).map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('draws any framework: 1 to 30 technologies, 1 to 12 horizons, long names, narrow screens', () => {
		const framework = fc.record({
			technologies: fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), {
				minLength: 1,
				maxLength: 30
			}),
			years: fc.uniqueArray(fc.integer({ min: 1990, max: 2100 }), { minLength: 1, maxLength: 12 }),
			values: fc.array(value, { minLength: 12, maxLength: 12 }),
			width: fc.integer({ min: 280, max: 1200 }),
			labels: fc.constantFrom('beside' as const, 'above' as const)
		});
		fc.assert(
			fc.property(framework, ({ technologies, years, values, width, labels }) => {
				const project = aProject({
					technologies,
					years: [...years].sort((a, b) => a - b),
					areas: [{ rows: technologies.map(() => values) }]
				});
				const scene = chart(project, { width, labels, legend: true });
				expect(JSON.stringify(scene)).not.toMatch(/null,"y"|NaN|Infinity/);
				for (const stop of scene.stops) {
					expect(stop.cx).toBeGreaterThan(0);
					expect(stop.cx).toBeLessThan(width);
					expect(stop.width).toBeGreaterThan(0);
				}
				const ids = flat(scene.nodes).map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
			}),
			{ numRuns: 30 }
		);
	});

	it('shows the same with rows remembered as built anew, whatever changed in between', () => {
		const states = fc.record({
			values: fc.array(value, { minLength: 10, maxLength: 10 }),
			confidence: fc.boolean(),
			numerals: fc.boolean(),
			language: fc.constantFrom('da' as const, 'en' as const),
			theme: fc.constantFrom(LIGHT, DARK),
			width: fc.constantFrom(500, 720),
			focus: fc.constantFrom(null, 't1', 't2'),
			contested: fc.constantFrom([], ['t1/h2030'], ['t2/h2020']),
			typing: fc.constantFrom(
				null,
				{ key: 't1/h2020', text: '4' },
				{ key: 't1/h2020', text: '45' }
			),
			label: fc.constantFrom('One', 'Another')
		});
		fc.assert(
			fc.property(fc.array(states, { minLength: 2, maxLength: 12 }), (sequence) => {
				const memory = new RowMemory<ChartRow>();
				for (const state of sequence) {
					const { values, focus, contested, typing, label, ...rest } = state;
					const project = aProject({
						technologies: [label, 'Two'],
						areas: [{ rows: [values.slice(0, 5), values.slice(5)] }]
					});
					const options: Partial<AreaChartOptions> = {
						...rest,
						focus: focus && {
							technology: TechnologyId.parse(focus),
							horizon: HorizonId.parse('h2020')
						},
						disagreement: new Set(contested.map((key) => CellKey.parse(key))),
						typing: typing && { ...typing, key: CellKey.parse(typing.key) }
					};
					expect(chart(project, { ...options, memory })).toEqual(chart(project, options));
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('remembers the rows that an edit of another row has not touched', () => {
		const memory = new RowMemory<ChartRow>();
		const before = aDocument();
		const [area] = areasInOrder(before.project);
		const [, technology] = technologiesInOrder(before.project);
		const [horizon] = horizonsInOrder(before.project);
		if (!area || !technology || !horizon) throw new Error('The framework is empty');
		const cell = { area: area.id, technology: technology.id, horizon: horizon.id };
		const after = produce(before, setValue(cell, { kind: 'level', level: 70 }));
		const rows = ({ project }: Document) =>
			chart(project, { memory }).nodes.filter(({ id }) => id.startsWith('row.'));
		const drawn = rows(before);
		const redrawn = rows(after).filter((node, i) => node !== drawn[i]);
		expect(redrawn.map(({ id }) => id)).toEqual([`row.${technology.id}`]);
	});

	it('names each group over its first arrow, and draws a rule where the groups end', () => {
		const [home, seeing] = [
			{ da: 'Hjemme', en: 'At home' },
			{ da: 'Se', en: 'Seeing' }
		];
		const technologies = ['One', 'Two', 'Three', 'Four'];
		const groups = [home, home, seeing, null];
		const plain = chart(aProject({ technologies }));
		const grouped = chart(aProject({ technologies, groups }));
		const heads = grouped.nodes.filter(({ id }) => id.startsWith('group.'));
		expect(heads.map((node) => (node.kind === 'text' ? node.text : node.kind))).toEqual([
			'At home',
			'line',
			'Seeing',
			'line',
			'line'
		]);
		const topOf = (scene: Scene, technology: string) =>
			scene.stops.find((stop) => stop.technology === technology)?.cy ?? 0;
		for (const node of heads) {
			if (node.kind !== 'text') continue;
			const technology = node.id.replace('group.', '');
			expect(node.y).toBeLessThan(topOf(grouped, technology) - 20);
		}
		expect(topOf(grouped, 't2') - topOf(grouped, 't1')).toBeCloseTo(
			topOf(plain, 't2') - topOf(plain, 't1'),
			1
		);
		expect(topOf(grouped, 't3')).toBeGreaterThan(topOf(plain, 't3') + 30);
	});

	it('keeps within the height it is given, headings and all', () => {
		const technologies = Array.from({ length: 6 }, (_, i) => `Technology ${i}`);
		const groups = technologies.map((_, i) => ({ da: `Gruppe ${i >> 1}`, en: '' }));
		const scene = chart(aProject({ technologies, groups }), { height: 420 });
		expect(scene.height).toBeLessThanOrEqual(421);
	});

	it('cuts a long group name at the edge of the chart', () => {
		const group = { da: 'Meget lang '.repeat(45).trim(), en: '' };
		const scene = chart(aProject({ groups: [group] }));
		const name = scene.nodes.find(({ id }) => id === 'group.t1');
		expect(name).toMatchObject({ text: expect.stringMatching(/…$/) as string });
		expect(name).toHaveProperty(
			'width',
			expect.toSatisfy((width: number) => width <= 720)
		);
	});
});
