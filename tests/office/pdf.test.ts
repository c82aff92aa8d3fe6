import { chromium, type Browser } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renderSvg } from '#lib/render/svg.ts';
import { FIGURE_SIZES } from '#lib/scene/sizes.ts';
import type { Scene, SceneNode, TextNode } from '#lib/scene/scene.ts';
import { differenceOf, rasterise } from '../e2e/pages/raster.ts';
import { englishSlide, everyStateOfACell, hostileNames } from '../figures/area-figures.ts';
import { typicalAreaInDanish } from '../figures/area-figures.ts';
import { differencesOfTwoRounds } from '../figures/difference-figures.ts';
import { matrixInDanish } from '../figures/matrix-figures.ts';
import { launch } from '../support/browser.js';
import { pdfOf } from '../support/pdf.ts';
import { describeWith, pictureByOffice, run, useFolder } from '../support/programs.ts';

const POPPLER = ['pdfinfo', 'pdffonts', 'pdfimages', 'pdftotext', 'pdftoppm'];
const SLIDE_UNIT = FIGURE_SIZES.slide.unitMm;

const path = useFolder();

/** Writes the PDF of scenes into the folder and gives its path. */
async function saved(name: string, scenes: readonly Scene[], unitMm = 0.25): Promise<string> {
	await writeFile(path(name), (await pdfOf(scenes, { unitMm })).bytes);
	return path(name);
}

const textsOf = (nodes: readonly SceneNode[]): TextNode[] =>
	nodes.flatMap((node) =>
		node.kind === 'group' ? textsOf(node.children) : node.kind === 'text' ? [node] : []
	);

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
	'lang '.repeat(2000)
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
		expect(output.split('lang').length).toBeGreaterThan(2000);
	});
});

describeWith(POPPLER, 'a PDF beside the SVG of its scene', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await chromium.launch(launch());
	});
	afterAll(() => browser.close());

	it.each([
		['an area', typicalAreaInDanish],
		['every state of a cell', everyStateOfACell],
		['a slide', englishSlide],
		['a matrix', matrixInDanish],
		['differences', differencesOfTwoRounds]
	])('is the same picture but for the smoothing of edges: %s', async (_, build) => {
		const scene = build();
		const size = { width: Math.round(scene.width * 2), height: Math.round(scene.height * 2) };
		const file = await saved('same.pdf', [scene], SLIDE_UNIT);
		const pixels = ['-scale-to-x', String(size.width), '-scale-to-y', String(size.height)];
		run('pdftoppm', '-png', '-singlefile', ...pixels, file, path('same'));
		const [pdf, svg] = await Promise.all([
			readFile(path('same.png')),
			rasterise(browser, renderSvg(scene), size)
		]);
		const { mean, far } = await differenceOf(browser, pdf, svg);
		expect(mean).toBeLessThan(2);
		expect(far).toBeLessThan(0.012);
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
