import { chromium, type Browser } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renderSvg } from '#lib/render/svg.ts';
import type { Scene, SceneNode, TextNode } from '#lib/scene/scene.ts';
import { differenceOf, rasterise } from '../e2e/pages/raster.ts';
import {
	englishSlide,
	everyStateOfACell,
	hostileNames,
	typicalAreaInDanish
} from '../figures/area-figures.ts';
import { areaInLargeTypeOnASlideWithTallLogo, areaWithLogo } from '../figures/house-figures.ts';
import { matrixInDanish } from '../figures/matrix-figures.ts';
import { launch } from '../../src/headless/chromium.js';
import { pdfOf } from '../support/pdf.ts';
import { describeWith, pictureByOffice, run, useFolder } from '../support/programs.ts';

const POPPLER = ['pdfinfo', 'pdffonts', 'pdfimages', 'pdftotext', 'pdftoppm', 'pdfdetach'];
const POINTS_PER_UNIT = (0.25 * 72) / 25.4;

const path = useFolder();

/** Writes the PDF of scenes into the folder and gives its path. */
async function saved(name: string, scenes: readonly Scene[]): Promise<string> {
	await writeFile(path(name), (await pdfOf(scenes)).bytes);
	return path(name);
}

const textsOf = (nodes: readonly SceneNode[]): TextNode[] =>
	nodes.flatMap((node) =>
		node.kind === 'group' ? textsOf(node.children) : node.kind === 'text' ? [node] : []
	);

const withoutTexts = (nodes: readonly SceneNode[]): SceneNode[] =>
	nodes.flatMap((node): SceneNode[] => {
		if (node.kind === 'group') return [{ ...node, children: withoutTexts(node.children) }];
		return node.kind === 'text' ? [] : [node];
	});

/** One line of text after another, however hostile, on a page of its own. */
function aPageOf(lines: readonly string[]): Scene {
	const face = { family: 'Arimo', weight: 400, italic: false, metrics: 'arimo-400' };
	const nodes = lines.map((text, i): TextNode => {
		const place = { x: 10, y: 20 + i * 20, width: 100, size: 12 };
		return { kind: 'text', id: `line.${i}`, text, face, fill: '#000000', ...place };
	});
	const words = { title: lines.join(' '), description: lines.join('\n') };
	return {
		width: 640,
		height: 320,
		background: '#ffffff',
		language: 'da',
		...words,
		nodes,
		stops: []
	};
}

const HOSTILE = [
	'👩‍⚕️ 🇩🇰 emoji',
	'שלום مرحبا ‮bagvendt',
	']]> <script>alert(1)</script> ) \\( endstream endobj',
	'nul \u0000 og \u0007 klokke',
	'halv \ud83d og \udc00 surrogat',
	'Łódź ґ βeta → ≥ 5',
	'lang'.repeat(2500)
];

describeWith(POPPLER, 'a PDF, as Poppler reads it', () => {
	it('has its size on paper, is tagged and says what it is', async () => {
		const file = await saved('area.pdf', [typicalAreaInDanish()]);
		const { output, complaints } = run('pdfinfo', file);
		const { width, height } = typicalAreaInDanish();
		const size = /Page size: +([\d.]+) x ([\d.]+) pts/.exec(output);
		expect(complaints).toBe('');
		expect(((Number(size?.[1]) * 25.4) / 72).toFixed(1)).toBe((width * 0.25).toFixed(1));
		expect(((Number(size?.[2]) * 25.4) / 72).toFixed(1)).toBe((height * 0.25).toFixed(1));
		expect(output).toMatch(/Tagged: +yes/);
		expect(output).toMatch(/Title: +Lungemedicin · Sygeplejerske/);
		expect(output).toMatch(/CreationDate: .*Nov 22 .*2026/);
	});

	it('has the logo as a picture with the paper showing through, and nothing else in pixels', async () => {
		const { output, complaints } = run(
			'pdfimages',
			'-list',
			await saved('logo.pdf', [areaWithLogo()])
		);
		expect(complaints).toBe('');
		const kinds = output
			.split('\n')
			.slice(2)
			.filter(Boolean)
			.map((line) => line.trim().split(/ +/));
		expect(kinds.map(([, , kind, width, height]) => [kind, width, height])).toEqual([
			['image', '300', '100'],
			['smask', '300', '100']
		]);
	});

	it('has every label as text, in the letters they are written with', async () => {
		for (const scene of [typicalAreaInDanish(), everyStateOfACell(), matrixInDanish()]) {
			const { output } = run('pdftotext', await saved('words.pdf', [scene]), '-');
			const found = output.replace(/\s+/g, ' ');
			expect(found).toMatch(/[æøå]/);
			expect(found).not.toContain('\u00ad');
			for (const { text } of textsOf(scene.nodes)) {
				expect(found).toContain(text.replace(/\s+/g, ' ').trim());
			}
		}
	});

	it('sets every line where the scene has it, and as wide', async () => {
		const scene = typicalAreaInDanish();
		const { output } = run('pdftotext', '-bbox', await saved('lines.pdf', [scene]), '-');
		const words = [...output.matchAll(/xMin="(.+)" yMin="(.+)" xMax="(.+)" yMax="(.+)"/g)].map(
			([, ...sides]) => sides.map((side) => Number(side) / POINTS_PER_UNIT)
		);
		for (const { x, y, width, size, text } of textsOf(scene.nodes)) {
			// The box of a word reaches from the font's ascent to its descent, 0.905 and 0.212 em.
			const line = words.filter(([, top = 0]) => Math.abs(top - (y - 0.905 * size)) < 0.1);
			const off = (side: 0 | 2, wanted: number) =>
				Math.min(...line.map((word) => Math.abs((word[side] ?? 0) - wanted)));
			expect(off(0, x), text).toBeLessThan(0.1);
			expect(off(2, x + width), text).toBeLessThan(0.1);
		}
	});

	it('carries its fonts, only the letters it needs, and no pictures', async () => {
		const file = await saved('fonts.pdf', [typicalAreaInDanish(), aPageOf(['Łódź βeta'])]);
		const rows = run('pdffonts', file).output.trim().split('\n').slice(2);
		expect(rows.length).toBe(5);
		for (const row of rows) expect(row).toMatch(/\+Arimo-\w+ .* yes yes yes /);
		expect(run('pdfimages', '-list', file).output.trim().split('\n')).toHaveLength(2);
	});

	it('has a page for every figure, each a figure with words of its own', async () => {
		const scenes = [typicalAreaInDanish(), englishSlide(), matrixInDanish()];
		const file = await saved('pages.pdf', scenes);
		expect(run('pdfinfo', file).output).toMatch(/Pages: +3/);
		const structure = run('pdfinfo', '-struct-text', file).output;
		expect(structure.match(/^ {2}Figure/gm)).toHaveLength(3);
		expect(structure).toContain('"Telemedicin"');
	});

	it('has what it carries as an attachment that comes off unchanged', async () => {
		const carried = `{"format":"varmekort","words":"æøå"}\n`;
		const { bytes } = await pdfOf([typicalAreaInDanish()], { carried });
		await writeFile(path('carrier.pdf'), bytes);
		expect(run('pdfdetach', '-list', path('carrier.pdf')).output).toContain('project.varmekort');
		run('pdfdetach', '-save', '1', '-o', path('detached'), path('carrier.pdf'));
		expect(await readFile(path('detached'), 'utf8')).toBe(carried);
		expect(run('pdfinfo', path('carrier.pdf')).complaints).toBe('');
	});

	it('takes any text', async () => {
		const file = await saved('hostile.pdf', [aPageOf(HOSTILE), hostileNames()]);
		for (const [program, ...options] of [
			['pdfinfo', '-struct', file],
			['pdftoppm', '-r', '50', '-png', file, path('hostile')]
		] as const) {
			expect(run(program, ...options).complaints).toBe('');
		}
		const { output, complaints } = run('pdftotext', '-raw', file, '-');
		expect(complaints).toBe('');
		for (const kept of ['emoji', ']]> <script>', 'endobj', 'nul og klokke', 'Łódź']) {
			expect(output.replace(/ +/g, ' ')).toContain(kept);
		}
	});
});

describeWith(POPPLER, 'a PDF beside the SVG of its scene', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await chromium.launch(launch());
	});
	afterAll(() => browser.close());

	/** How far Poppler's picture of a scene is from Chromium's. */
	async function difference(scene: Scene) {
		const size = { width: Math.round(scene.width * 2), height: Math.round(scene.height * 2) };
		const file = await saved('same.pdf', [scene]);
		const pixels = ['-scale-to-x', String(size.width), '-scale-to-y', String(size.height)];
		run('pdftoppm', '-png', '-singlefile', ...pixels, file, path('same'));
		const pdf = await readFile(path('same.png'));
		return differenceOf(browser, pdf, await rasterise(browser, renderSvg(scene), size));
	}

	it.each([
		['an area', typicalAreaInDanish],
		['an area with a logo', areaWithLogo],
		['a slide with a JPEG', areaInLargeTypeOnASlideWithTallLogo],
		['every state of a cell', everyStateOfACell],
		['a matrix', matrixInDanish]
	])('is the same picture but for the smoothing of edges: %s', async (_, build) => {
		const scene = build();
		const shapes = await difference({ ...scene, nodes: withoutTexts(scene.nodes) });
		expect(shapes.mean).toBeLessThan(0.8);
		expect(shapes.far).toBeLessThan(0.001);
		// Chromium moves letters to whole pixels; that they stand where the scene has them is tested above.
		const whole = await difference(scene);
		expect(whole.mean).toBeLessThan(5);
		expect(whole.far).toBeLessThan(0.03);
	});
});

describeWith(['soffice'], 'a PDF, as LibreOffice reads it', () => {
	it.each([
		['an area', typicalAreaInDanish],
		['any text', () => aPageOf(HOSTILE)]
	])('opens in Draw: %s', async (name, build) => {
		const file = await saved(`${name.replace(' ', '-')}.pdf`, [build()]);
		const picture = await readFile(pictureByOffice(file, 'draw_pdf_import'));
		expect(picture.length).toBeGreaterThan(5000);
	});
});

describeWith(POPPLER, 'the table after a figure, as Poppler reads it', () => {
	const tables = async (name: string, scene: Scene) => {
		await writeFile(path(name), (await pdfOf([scene], { tables: true })).bytes);
		return path(name);
	};

	it('is tagged: a caption, heads of columns and rows, and a cell for every number', async () => {
		const scene = typicalAreaInDanish();
		const rows = scene.twin?.rows ?? [];
		const file = await tables('table.pdf', scene);
		expect(run('pdfinfo', file).output).toMatch(/Pages: +2/);
		const { output, complaints } = run('pdfinfo', '-struct-text', file);
		expect(complaints).toBe('');
		expect(output.match(/^ {2}Table/gm)).toHaveLength(1);
		expect(output.match(/^ {4}Caption/gm)).toHaveLength(1);
		expect(output.match(/^ {4}TR/gm)).toHaveLength(rows.length + 1);
		expect(output.match(/^ {6}TH/gm)).toHaveLength(rows.length + 6);
		expect(output.match(/^ {6}TD/gm)).toHaveLength(rows.length * 5);
		expect(output).toMatch(/Scope \/Column/);
		expect(output).toMatch(/Scope \/Row/);
		expect(output).toContain('"35\u00a0%"');
		expect(output).toContain('"ca. 40\u00a0%');
	});

	it('goes on over sheets with its heads, which are told once', async () => {
		const file = await tables('matrix-table.pdf', matrixInDanish());
		const { output } = run('pdfinfo', '-struct-text', file);
		expect(output.match(/^ {4}TR/gm)).toHaveLength(21);
		const words = run('pdftotext', file, '-').output;
		expect(words).toContain('Antal');
		expect(words.match(/Telemedicin/g)?.length).toBeGreaterThan(1);
	});
});
