import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualPattern } from '#lib/commands/name-pattern.ts';
import {
	PACK_FIGURES,
	PACK_FORMATS,
	PACK_FORMS,
	planPack,
	type PackChoices
} from '#lib/commands/pack-plan.ts';
import { AreaId, HorizonId } from '#lib/domain/ids.ts';
import { areasInOrder, horizonsInOrder } from '#lib/domain/reading.ts';
import { LANGUAGES } from '#lib/domain/text.ts';
import { buildFigures } from '#lib/scene/figure-content.ts';
import type { Scene, SceneNode } from '#lib/scene/scene.ts';
import { stepsOf } from '#lib/work/draw-pack.ts';
import { aProject } from '../../support/builders.ts';
import { anExample } from '../../support/documents.ts';

const project = aProject({
	title: { da: 'Digitale kompetencer', en: 'Digital skills' },
	years: [2020, 2030],
	areas: [{ number: 1 }, { number: 2, field: 'Hud' }, { number: 3, field: 'Hud' }]
});
const area = (id: string) => AreaId.parse(id);
const choices: PackChoices = {
	form: 'zip',
	areas: ['a1', 'a2', 'a3'].map(area),
	figures: ['area'],
	horizon: HorizonId.parse('h2030'),
	languages: ['da'],
	formats: ['png', 'svg', 'pdf'],
	pattern: usualPattern('da'),
	size: 'column',
	numerals: true,
	date: '2026-11-22',
	dpi: 300
};

describe('planPack', () => {
	it('plans a file for each area, figure, language and format, in the order of the report', () => {
		const plan = planPack(project, {
			...choices,
			figures: ['area', 'years'],
			languages: ['en', 'da'],
			areas: ['a3', 'a1'].map(area)
		});
		expect(plan).toMatchObject({
			files: 2 * 2 * 2 * 3,
			figures: 8,
			orMore: false,
			name: 'digitale-kompetencer-figurer.zip',
			order: { isZip: true }
		});
		expect(plan.order.items.map(({ name }) => name)).toEqual([
			'01-lungemedicin-sygeplejerske-da',
			'01-respiratory-medicine-nurse-en',
			'01-lungemedicin-sygeplejerske-år-da',
			'01-respiratory-medicine-nurse-years-en',
			'03-hud-sygeplejerske-da',
			'03-hud-nurse-en',
			'03-hud-sygeplejerske-år-da',
			'03-hud-nurse-years-en'
		]);
	});

	it('puts figures of the whole project first, each of them once', () => {
		const { order, files, orMore } = planPack(project, {
			...choices,
			figures: PACK_FIGURES
		});
		expect(order.items.map(({ name }) => name).slice(0, 5)).toEqual([
			'overblik-da',
			'matrix-2030-da',
			'profil-alle-områder-da',
			'udvælgelse-da',
			'01-lungemedicin-sygeplejerske-da'
		]);
		// An overview of many areas has several pages, which are pictures of their own.
		expect([files, orMore]).toEqual([(4 + 2 * 3) * 3, true]);
	});

	it('makes one presentation of all figures, or one in each language in a zip', () => {
		const deck: PackChoices = { ...choices, form: 'pptx', figures: ['matrix', 'area'] };
		const one = planPack(project, deck);
		expect(one).toMatchObject({ name: 'digitale-kompetencer-figurer-da.pptx', files: 1 });
		expect(one.order.isZip).toBe(false);
		expect(one.order.items[0]?.contents.map(({ kind }) => kind)).toEqual([
			'matrix',
			'area',
			'area',
			'area'
		]);
		const two = planPack(project, { ...deck, form: 'pdf', languages: LANGUAGES });
		expect(two).toMatchObject({ name: 'digitale-kompetencer-figurer.zip', files: 2 });
		expect(two.order.items.map(({ name }) => name)).toEqual([
			'digitale-kompetencer-figurer-da',
			'digital-skills-figures-en'
		]);
	});

	it('gives equal names a number', () => {
		const { order } = planPack(project, { ...choices, pattern: '{fagområde}' });
		expect(order.items.map(({ name }) => name)).toEqual(['lungemedicin', 'hud', 'hud-2']);
	});

	it('plans nothing where an essential choice is missing', () => {
		for (const missing of ['areas', 'figures', 'languages', 'formats'] as const) {
			expect(planPack(project, { ...choices, [missing]: [] }).files).toBe(0);
		}
	});

	it('has as many files as it says and no name twice, whatever is chosen', () => {
		const some = <T>(from: readonly T[]) => fc.subarray([...from]);
		const chosen = fc.record({
			form: fc.constantFrom(...PACK_FORMS),
			areas: some(choices.areas),
			figures: some(PACK_FIGURES),
			languages: some(LANGUAGES),
			formats: some(PACK_FORMATS),
			pattern: fc.oneof(fc.string(), fc.constantFrom('{nr}', '{FIELD}-2', '{figur}'))
		});
		fc.assert(
			fc.property(chosen, (some) => {
				const { order, files } = planPack(project, { ...choices, ...some });
				const names = order.items.flatMap(({ name, formats }) =>
					formats.map((format) => `${name}.${format}`)
				);
				expect(names).toHaveLength(files);
				expect(new Set(names).size).toBe(files);
				expect(names.join('')).not.toMatch(/[\\/:*?"<>|\p{Cc}]/u);
				expect(order.items.every((item) => stepsOf(item) > 0)).toBe(true);
			})
		);
	});
});

describe('the figures of a pack', () => {
	/** What colours mean: the stops, classes and numbers of the legend, without their places. */
	function scaleOf({ nodes }: Scene): unknown {
		const flat = (node: SceneNode): SceneNode[] =>
			node.kind === 'group' ? node.children.flatMap(flat) : [node];
		const legend = nodes.flatMap(flat).filter(({ id }) => /^legend\.(ramp|number)/.test(id));
		expect(legend.length).toBeGreaterThan(1);
		return legend.map((node) => {
			if (node.kind === 'text') return node.text;
			const fill = 'fill' in node ? node.fill : null;
			return fill !== null && typeof fill === 'object' ? fill.stops : fill;
		});
	}

	it('share one scale and one legend', () => {
		const { project } = anExample();
		const areas = areasInOrder(project).map(({ id }) => id);
		// A selection shows no scores.
		const figures = PACK_FIGURES.filter((figure) => figure !== 'selection');
		const horizon = horizonsInOrder(project)[0]?.id ?? null;
		const { order } = planPack(project, { ...choices, areas, figures, horizon });
		const { size, numerals, date } = order.settings;
		const scales = order.items.flatMap(({ contents, language }) =>
			contents
				.flatMap((content) => buildFigures(project, { content, size, numerals, date, language }))
				.map(scaleOf)
		);
		expect(scales.length).toBeGreaterThanOrEqual(43);
		for (const scale of scales) expect(scale).toEqual(scales[0]);
	});
});
