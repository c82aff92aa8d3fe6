import { describe, expect, it } from 'vitest';
import type { Project } from '#lib/domain/project.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { buildAreaFigure, type AreaFigureOptions } from '#lib/scene/area-figure.ts';
import type { Scene, SceneNode } from '#lib/scene/scene.ts';
import { PAPER } from '#lib/scene/theme.ts';
import {
	aProject,
	readinessScale,
	type ShortProject,
	type ShortValue
} from '../../support/builders.ts';

const OPTIONS = {
	language: 'en',
	theme: PAPER,
	size: 'column',
	date: '2026-11-22'
} satisfies AreaFigureOptions;

function figure(short: ShortProject, options: Partial<AreaFigureOptions> = {}): Scene {
	const project: Project = aProject(short);
	const [area] = areasInOrder(project);
	if (!area) throw new Error('The project has no area');
	return buildAreaFigure(project, area.id, { ...OPTIONS, ...options });
}

const flat = (nodes: readonly SceneNode[]): SceneNode[] =>
	nodes.flatMap((node) => (node.kind === 'group' ? flat(node.children) : [node]));

/** All lines of text whose id begins so, joined. */
const words = (scene: Scene, id: string) =>
	flat(scene.nodes)
		.flatMap((node) => (node.kind === 'text' && node.id.startsWith(`${id}.`) ? [node.text] : []))
		.join(' ');

describe('buildAreaFigure', () => {
	it('carries number, sector, title, quantity with years and unit, caveat and dated source', () => {
		const scene = figure({
			areas: [{}, {}],
			sourceLine: { da: 'Analysen', en: 'The analysis, 2019.' }
		});
		expect(words(scene, 'eyebrow')).toBe('Area 1 of 2 · Hospital');
		expect(words(scene, 'title')).toBe('Respiratory medicine\u00a0· Nurse');
		expect(words(scene, 'quantity')).toBe(
			'Expected share of staff in the area whose work is affected, 2020–2040, per cent'
		);
		expect(words(scene, 'caveat')).toContain('subjective judgement');
		expect(words(scene, 'source')).toBe('Source: The analysis, 2019. Varmekort, 22 November 2026.');
	});

	it('is in the language asked for', () => {
		const scene = figure({}, { language: 'da' });
		expect(words(scene, 'source')).toBe('Kilde: Prøveprojekt. Varmekort, 22. november 2026.');
		expect(scene).toMatchObject({ language: 'da', title: 'Lungemedicin · Sygeplejerske' });
	});

	it('always says that an example’s numbers are fictitious', () => {
		expect(words(figure({ fictitious: true }), 'source')).toContain('Fictitious');
		const sourceLine = { da: 'Rapporten', en: 'The report' };
		const scene = figure({ fictitious: true, sourceLine });
		expect(words(scene, 'source')).toMatch(/Fictitious.*The report/);
	});

	it('takes no denial in a source line for that', () => {
		const sourceLine = { da: 'Rapporten, ikke fiktive tal', en: 'Not fictitious: the report' };
		const source = (language: 'da' | 'en') =>
			words(figure({ fictitious: true, sourceLine }, { language }), 'source');
		expect(source('da')).toMatch(/^Kilde: Fiktive demotal, .*ikke fiktive tal/);
		expect(source('en')).toMatch(/^Source: Fictitious demonstration data, .*Not fictitious/);
	});

	it('does not say it twice where the example’s own source line says it', () => {
		const sourceLine = {
			da: 'Fiktive demotal, ikke rapportens',
			en: 'Fictitious demo data, not the report’s'
		};
		const scene = figure({ fictitious: true, sourceLine });
		expect(words(scene, 'source')).toMatch(/^Source: Fictitious demo data, not the report’s\. V/);
	});

	it('explains the states that occur, and no others', () => {
		const legend = words(figure({ areas: [{ rows: [[10, null, 30, 40, 50]] }] }), 'legend');
		expect(legend).toContain('Interpolated');
		expect(legend).toContain('Not scored');
		expect(legend).not.toContain("Don't know");
	});

	it('shows an ordinal scale’s own levels in the legend, and no percent', () => {
		const legend = words(figure({ scale: readinessScale() }), 'legend');
		expect(legend).toContain('Validated in laboratory');
		expect(legend).not.toContain('%');
	});

	it('is 640 units wide for a column, and exactly a slide for a slide', () => {
		const technologies = Array.from(
			{ length: 11 },
			(_, i) => `A technology with a long name, ${i}`
		);
		expect(figure({ technologies }).width).toBe(640);
		const slide = figure({ technologies }, { size: 'slide' });
		expect([slide.width, slide.height]).toEqual([960, 540]);
	});

	it('sets nothing smaller than 7 points in a column', () => {
		const sizes = flat(figure({}).nodes).flatMap((node) =>
			node.kind === 'text' ? [node.size] : []
		);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9.9);
	});

	it('keeps every line of text inside the figure', () => {
		const scene = figure({
			title: 'T'.repeat(200),
			technologies: ['W'.repeat(200), 'Very long name '.repeat(13)],
			areas: [{ field: 'Field '.repeat(33), profession: 'P'.repeat(200) }]
		});
		for (const node of flat(scene.nodes)) {
			if (node.kind !== 'text') continue;
			expect(node.x).toBeGreaterThanOrEqual(0);
			expect(node.x + node.width).toBeLessThanOrEqual(scene.width);
			expect(node.y).toBeLessThanOrEqual(scene.height);
		}
	});

	it('can leave the numbers out', () => {
		const areas = [{ rows: [[10, 20, 30, 40, 50]] }];
		const numbers = (numerals: boolean) =>
			flat(figure({ areas }, { numerals }).nodes).filter(({ id }) => id.endsWith('.number'));
		expect(numbers(true)).toHaveLength(5);
		expect(numbers(false)).toHaveLength(0);
	});

	it('tells not applicable and don’t know from not scored also without numbers', () => {
		const marks = (row: ShortValue[]) =>
			flat(figure({ areas: [{ rows: [row] }] }, { numerals: false }).nodes)
				.map(({ id }) => id)
				.filter((id) => /^row\..*\.(cross|number|absent|pill)$/.test(id));
		expect(marks(['x', 'x', 'x', 'x', 'x'])).toHaveLength(5);
		expect(marks([10, '?', null, 'x', 50]).map((id) => id.split('.').at(-1))).toEqual([
			'number',
			'cross'
		]);
		expect(marks([null, null, null, null, null])).toEqual([]);
	});
});
