import { describe, expect, test } from 'vitest';
import { buildFigures, FIGURE_KINDS, type FigureContent } from '#lib/scene/figure-content.ts';
import { differenceOfAreas, differenceOfHorizons } from '#lib/domain/difference-of-parts.ts';
import type { FigureStyle } from '#lib/domain/figure-style.ts';
import type { Project } from '#lib/domain/project.ts';
import { areasInOrder, horizonsInOrder, technologiesInOrder } from '#lib/domain/reading.ts';
import type { Scene, SceneNode, TextNode } from '#lib/scene/scene.ts';
import { smallestText } from '#lib/scene/smallest-text.ts';
import { PRESET_IDS, pageSize, unitMmOf, type FigureSize } from '#lib/scene/sizes.ts';
import { TALL_LOGO, WIDE_LOGO } from '../../support/house-styles.ts';
import { withCallouts } from '../../support/callouts.ts';
import { withHostileSelection } from '../../support/selected-projects.ts';
import { aProject, readinessScale, type ShortValue } from '../../support/builders.ts';

/* Every figure of every odd project: whole, inside its page, and large enough to read. */

const LONG = 'Tværsektoriel 🫀👩‍⚕️ genoptræning שלום مرحبا af patienter '.repeat(4).slice(0, 200);

const fill = (technologies: number, years: number, value: (i: number) => ShortValue) =>
	Array.from({ length: technologies }, (_, t) =>
		Array.from({ length: years }, (_, y) => value(t * years + y))
	);

const names = (count: number) => Array.from({ length: count }, (_, i) => `Technology ${i + 1}`);
const mixed = (i: number): ShortValue =>
	([100, '>=100', 0, null, '?', 'x', 55, null, 95] as const)[i % 9] ?? null;

/** On every cell of the first two technologies and of every other after them, in one of the languages or both. */
function withNotes(project: Project): Project {
	const technologies = technologiesInOrder(project).filter((_, i) => i < 2 || i % 2 === 0);
	const texts = ['Kun forsøg.', LONG.slice(0, 118), 'م'.repeat(60), '🫀👩‍⚕️'.repeat(12)];
	const notes = areasInOrder(project).flatMap((area) =>
		technologies.slice(0, 6).flatMap((technology, t) =>
			horizonsInOrder(project).map((horizon, h) => {
				const da = texts[(t + h) % texts.length] ?? '';
				const cell = { area: area.id, technology: technology.id, horizon: horizon.id };
				return [cell, { da, en: h % 2 ? '' : da }] as const;
			})
		)
	);
	return withCallouts(project, notes);
}

const PROJECTS: Readonly<Record<string, Project>> = {
	'areas without scores': aProject({ areas: [{}, {}, {}] }),
	'one technology': aProject({ technologies: ['One'], areas: [{ rows: [[1, 2, 3, 4, 5]] }, {}] }),
	'forty technologies': aProject({
		technologies: names(40),
		areas: [{ rows: fill(40, 5, mixed) }, { rows: fill(40, 5, (i) => i % 101) }]
	}),
	'labels of 200 characters': aProject({
		title: LONG,
		caveat: { da: LONG, en: LONG },
		sourceLine: { da: LONG, en: LONG },
		technologies: [LONG, 'x'.repeat(200), 'Short'],
		sectors: [LONG],
		areas: [
			{ field: LONG, profession: LONG, rows: fill(3, 5, mixed) },
			{ field: 'م'.repeat(200), profession: 'y'.repeat(200), rows: fill(3, 5, (i) => i) }
		]
	}),
	'twelve unequal years and sixty areas': aProject({
		technologies: names(9),
		years: [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2028, 2030, 2040, 2060, 2099],
		areas: Array.from({ length: 60 }, (_, a) => ({ rows: fill(9, 12, (i) => mixed(i + a)) }))
	}),
	'an ordinal scale and one year': aProject({
		scale: readinessScale(),
		years: [2030],
		areas: [{ rows: [[1], [9]] }, { rows: [[5], ['?']] }]
	}),
	'a callout on every cell of every other row': withNotes(
		aProject({
			technologies: [LONG, ...names(9)],
			years: [2020, 2022, 2030, 2040],
			areas: [
				{ field: LONG, rows: fill(10, 4, mixed) },
				{ rows: fill(10, 4, (i) => (i % 3 === 0 ? '>=100' : 100)) }
			]
		})
	),
	'callouts on crowded years and forty technologies': withNotes(
		aProject({
			technologies: names(40),
			years: [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2028, 2030, 2040, 2060, 2099],
			areas: [{ rows: fill(40, 12, mixed) }]
		})
	),
	'a selection by nine criteria with long names': withHostileSelection(
		aProject({
			years: [2020, 2040],
			areas: [
				{ field: LONG, profession: LONG, rows: fill(2, 2, (i) => i * 20) },
				{ field: 'م'.repeat(200), profession: 'y'.repeat(200), rows: fill(2, 2, (i) => i * 9) },
				...Array.from({ length: 4 }, (_, a) => ({ rows: fill(2, 2, (i) => i * a) })),
				{}
			]
		}),
		[LONG, 'x'.repeat(200), 'م'.repeat(200), ...names(6)],
		3
	),
	'a selection from sixty areas': withHostileSelection(
		aProject({
			years: [2020, 2040],
			areas: Array.from({ length: 60 }, (_, a) => ({ rows: fill(2, 2, (i) => (i * a * 7) % 101) }))
		}),
		['Level', 'Growth'],
		7
	),
	'no area': aProject({ areas: [] })
};

function contentsOf(project: Project): FigureContent[] {
	const [first, second] = areasInOrder(project);
	const horizons = horizonsInOrder(project);
	const [from, to] = [horizons[0], horizons.at(-1)];
	if (!from || !to) throw new Error('Every project has a year');
	const order = { by: 'similarity' } as const;
	const areas = { kind: 'areas', horizon: to.id, order } as const;
	const years: FigureContent[] = first
		? [
				{ kind: 'area', area: first.id },
				{ kind: 'years', area: first.id },
				{
					kind: 'difference',
					difference: differenceOfAreas(project, (second ?? first).id, first.id),
					names: { from: LONG, to: LONG },
					extent: { kind: 'years', area: first.id },
					hasYear: false
				}
			]
		: [];
	return [
		...years,
		{ kind: 'overview', horizon: from.id },
		{ kind: 'matrix', horizon: from.id, order, groups: 3, dendrogram: true },
		{
			kind: 'difference',
			difference: differenceOfHorizons(project, from.id, to.id),
			names: { from: String(from.year), to: String(to.year) },
			extent: areas,
			hasYear: false
		},
		{ kind: 'profile', set: { by: 'all' } },
		{ kind: 'selection' }
	];
}

type Leaf = Exclude<SceneNode, { kind: 'group' }>;

function leaves(nodes: readonly SceneNode[]): Leaf[] {
	return nodes.flatMap((node) => (node.kind === 'group' ? leaves(node.children) : [node]));
}

/** The corners of a node, as far as they can be read off it. */
function reachOf(node: Leaf): [x: number, y: number][] {
	switch (node.kind) {
		case 'text':
			return node.rotate === undefined
				? [
						[node.x, node.y - node.size * 0.72],
						[node.x + node.width, node.y]
					]
				: [
						[node.x, node.y],
						[node.x, node.y - node.width]
					];
		case 'rect':
		case 'arrow':
		case 'image':
			return [
				[node.x, node.y],
				[node.x + node.width, node.y + node.height]
			];
		case 'line':
			return [
				[node.x1, node.y1],
				[node.x2, node.y2]
			];
		case 'circle':
			return [
				[node.cx - node.r, node.cy - node.r],
				[node.cx + node.r, node.cy + node.r]
			];
		case 'path':
			return [];
		default:
			return node satisfies never;
	}
}

function isOver(one: Leaf, other: Leaf): boolean {
	const [from, to] = reachOf(one);
	const [start, end] = reachOf(other);
	if (!from || !to || !start || !end) return false;
	return from[0] < end[0] && to[0] > start[0] && from[1] < end[1] && to[1] > start[1];
}

function check(scene: Scene, kind: FigureContent['kind'], what: string): void {
	const text = JSON.stringify(scene);
	expect(text, what).not.toMatch(/NaN|Infinity/);
	// JSON writes what is not finite as null: only what may be null is.
	expect(text.replace(/"(fill|background|group)":null/g, ''), what).not.toContain(':null');
	const outside = leaves(scene.nodes).filter((node) =>
		reachOf(node).some(([x, y]) => Math.min(x, y, scene.width - x, scene.height - y) < -0.01)
	);
	expect(outside, what).toEqual([]);
	for (const logo of leaves(scene.nodes).filter(({ kind }) => kind === 'image')) {
		const below = leaves(scene.nodes).filter((node) => node !== logo && isOver(node, logo));
		expect(
			below.map(({ id }) => id),
			`${what}: on the logo`
		).toEqual([]);
	}
	const ids = leaves(scene.nodes).map(({ id }) => id);
	expect(new Set(ids).size, `${what}: ids`).toBe(ids.length);
	// On the arrows of one area numbers give way to years that crowd; the dialog tells how small.
	if (kind !== 'area') expect(smallestText(scene), what).toBeGreaterThanOrEqual(9.9);
	expect(scene.description, what).not.toBe('');
}

/** The ink of a text, without what a line leaves free above and below. */
function boxOf({ x, y, width, size, rotate }: TextNode) {
	const height = size * 0.68;
	return rotate === undefined
		? { left: x, right: x + width, top: y - height, bottom: y }
		: { left: x - height, right: x, top: y - width, bottom: y };
}

/** Pairs of texts that run into each other by more than half a unit. */
function collisions(scene: Scene): string[] {
	const texts = leaves(scene.nodes)
		.filter((node) => node.kind === 'text')
		.map((text) => ({ id: text.id, ...boxOf(text) }))
		.sort((one, other) => one.top - other.top);
	const found: string[] = [];
	texts.forEach((one, i) => {
		for (let j = i + 1; j < texts.length; j += 1) {
			const other = texts[j];
			if (!other || other.top > one.bottom - 0.5) break;
			const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
			if (across > 0.5) found.push(`${one.id} on ${other.id}`);
		}
	});
	return found;
}

/** Marks of callouts that lie on another mark, or on a text that is not their own. */
function markCollisions(scene: Scene): string[] {
	const nodes = leaves(scene.nodes);
	const marks = nodes.filter(({ kind, id }) => kind === 'rect' && id.endsWith('.callout'));
	const others = nodes.filter((node) => node.kind === 'text' || marks.includes(node));
	return marks.flatMap((mark) =>
		others
			.filter((other) => other.id !== mark.id && other.id !== `${mark.id}.number`)
			.filter((other) => isOver(mark, other.kind === 'text' ? inkOf(other) : other))
			.map(({ id }) => `${mark.id} on ${id}`)
	);
}

/** The ink of a text as a rectangle, less what may touch. */
function inkOf(text: TextNode): Leaf {
	const { left, right, top, bottom } = boxOf(text);
	const [x, y] = [left + 0.5, top + 0.5];
	const [width, height] = [right - left - 1, bottom - top - 1];
	return { kind: 'rect', id: text.id, x, y, width, height, fill: null };
}

/** The names, and sizes somebody may type: very small, very wide, and a picture in pixels. */
const SIZES: readonly FigureSize[] = [
	...PRESET_IDS,
	{ kind: 'custom', unit: 'mm', width: 60, height: null },
	{ kind: 'custom', unit: 'mm', width: 300, height: 60 },
	{ kind: 'custom', unit: 'px', dpi: 96, width: 1080, height: 1920 }
];

/** A project's own way of drawing; tried in a size of each layout. */
const STYLES: readonly FigureStyle[] = [
	{ typeSize: 'small', logo: WIDE_LOGO, percentSigns: 'numbers', decimals: 'comma' },
	{ typeSize: 'large', logo: TALL_LOGO, decimals: 'point' }
];
const CASES: readonly { size: FigureSize; style: FigureStyle }[] = [
	...SIZES.map((size) => ({ size, style: {} })),
	...STYLES.flatMap((style) =>
		(['column', 'slide', 'half'] as const).map((size) => ({ size, style }))
	)
];

/** In a file the figure is as large as its size says, to a fraction of a pixel. */
function checkSize(scene: Scene, size: FigureSize, what: string): void {
	const page = pageSize(size);
	const unitMm = unitMmOf(scene, size);
	expect(scene.width * unitMm, what).toBeCloseTo(page.width, 1);
	if (page.height !== null) expect(scene.height * unitMm, what).toBeCloseTo(page.height, 1);
}

describe.each(Object.entries(PROJECTS))('%s', (_, plainProject) => {
	test.each(CASES)('gives sensible figures of every kind, as $size', ({ size, style }) => {
		const project = { ...plainProject, figureStyle: style };
		const language = SIZES.indexOf(size) % 2 === 0 ? 'da' : 'en';
		for (const content of contentsOf(project)) {
			const choice = { content, size, language, numerals: true, date: '2026-11-22' } as const;
			const pages = buildFigures(project, choice);
			expect(pages.length).toBeGreaterThan(0);
			for (const page of pages) {
				const what = `${content.kind} ${language}`;
				check(page, content.kind, what);
				checkSize(page, size, what);
				expect(collisions(page), what).toEqual([]);
				expect(markCollisions(page), what).toEqual([]);
			}
		}
	});
});

test('every kind of figure is tried', () => {
	const tried = new Set(
		Object.values(PROJECTS)
			.flatMap(contentsOf)
			.map(({ kind }) => kind)
	);
	expect([...tried].sort()).toEqual([...FIGURE_KINDS].sort());
});
