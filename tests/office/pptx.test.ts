import { chromium, type Browser } from '@playwright/test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCarried } from '#lib/render/carried/read.ts';
import { renderPptx } from '#lib/render/pptx/pptx.ts';
import { renderSvg } from '#lib/render/svg.ts';
import { unpackWoff } from '#lib/render/woff.ts';
import type { Paint, Scene, SceneNode, TextNode } from '#lib/scene/scene.ts';
import { differenceOf, rasterise } from '../e2e/pages/raster.ts';
import * as areas from '../figures/area-figures.ts';
import { differencesOfTwoRounds } from '../figures/difference-figures.ts';
import { areaInLargeTypeOnASlideWithTallLogo } from '../figures/house-figures.ts';
import { matrixInDanish, matrixOnAnEnglishSlide } from '../figures/matrix-figures.ts';
import { launch } from '../../src/headless/chromium.js';
import { find, parseXml, partsOf } from '../support/office-package.ts';
import { readFontFile } from '../support/pdf.ts';
import { describeWith, run, useFolder } from '../support/programs.ts';

const DATE = '2026-11-22';
const path = useFolder();

/** LibreOffice takes Arimo for Arial only where it is installed. */
beforeAll(async () => {
	mkdirSync(path('fonts'));
	for (const style of ['400-normal', '700-normal', '400-italic']) {
		const font = unpackWoff(await readFontFile(`arimo-latin-${style}`));
		writeFileSync(path(`fonts/${style}.ttf`), font);
	}
	process.env['XDG_DATA_HOME'] = path('');
});

/** Writes presentations and has LibreOffice make PDFs of them, all at once: its start takes longest. */
async function pdfsOf(files: Readonly<Record<string, Uint8Array>>): Promise<string[]> {
	const names = Object.keys(files);
	for (const [name, bytes] of Object.entries(files)) await writeFile(path(`${name}.pptx`), bytes);
	const { complaints } = run(
		'soffice',
		`-env:UserInstallation=file://${path('profile')}`,
		'--headless',
		'--convert-to',
		'pdf',
		'--outdir',
		path(''),
		...names.map((name) => path(`${name}.pptx`))
	);
	expect(complaints).not.toMatch(/error/i);
	return names.map((name) => path(`${name}.pdf`));
}

async function pictureOf(pdf: string, { width, height }: { width: number; height: number }) {
	const size = ['-scale-to-x', String(width), '-scale-to-y', String(height)];
	run('pdftoppm', '-png', '-singlefile', ...size, pdf, pdf.replace(/\.pdf$/, ''));
	return readFile(pdf.replace(/\.pdf$/, '.png'));
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

/** Mean difference of the channels, and share of pixels that are far off. Letters half a point away give this. */
const CLOSE = { mean: 5.5, far: 0.032 };

/** The scene with one flat colour for every gradient, and dark words on it. */
function withoutGradients(scene: Scene): Scene {
	const flat = (fill: Paint | null) => (typeof fill === 'object' && fill ? '#f5c07a' : fill);
	const calm = (node: SceneNode): SceneNode => {
		if (node.kind === 'group') return { ...node, children: node.children.map(calm) };
		if (node.kind === 'text' && node.fill === '#ffffff') return { ...node, fill: '#000000' };
		return 'fill' in node && node.kind !== 'text' ? { ...node, fill: flat(node.fill) } : node;
	};
	return { ...scene, nodes: scene.nodes.map(calm) };
}

describeWith(['soffice', 'pdfinfo', 'pdftotext'], 'a presentation, as LibreOffice reads it', () => {
	it('has a slide for every figure, with all its words as text', async () => {
		const scenes = [
			areas.typicalAreaInDanish(),
			areas.englishSlide(),
			areas.everyStateOfACell(),
			matrixInDanish(),
			areas.hostileNames()
		];
		const [file = ''] = await pdfsOf({ deck: renderPptx(scenes, { aspect: '16:9', date: DATE }) });
		const facts = run('pdfinfo', file).output;
		expect(facts).toMatch(/Pages: +5/);
		expect(facts).toMatch(/Page size: +960(\.\d+)? x 540(\.\d+)? pts/);
		const words = run('pdftotext', file, '-').output.replace(/\s+/g, ' ');
		for (const scene of scenes.slice(0, 3)) {
			for (const { text } of textsOf(scene.nodes)) {
				expect(words).toContain(text.replace(/\s+/g, ' ').trim());
			}
		}
		expect(words).toContain('Ortopædkirurgi Læge');
	});
});

describeWith(['soffice'], 'a presentation that carries a text', () => {
	it('still does when LibreOffice has opened and saved it', async () => {
		const carried = `{"format":"varmekort","words":"${'æøå 👩‍⚕️ '.repeat(20_000)}"}\n`;
		const options = { aspect: '16:9', date: DATE, carried } as const;
		const bytes = renderPptx([areas.englishSlide()], options);
		await writeFile(path('carrier.pptx'), bytes);
		run(
			'soffice',
			`-env:UserInstallation=file://${path('profile')}`,
			'--headless',
			'--convert-to',
			'pptx',
			'--outdir',
			path('saved'),
			path('carrier.pptx')
		);
		const saved = await readFile(path('saved/carrier.pptx'));
		expect(partsOf(saved).get('docProps/app.xml')).toContain('LibreOffice');
		expect(readCarried('Office/ZIP', saved, 10_000_000)).toMatchObject({ value: carried });
	});
});

describeWith(['soffice', 'pdftoppm'], 'a slide beside the SVG of its scene', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await chromium.launch(launch());
	});
	afterAll(() => browser.close());

	/*
	 * Letters stand up to half a point lower here: LibreOffice counts the gap between Arial's lines to
	 * the ascent. Where it is counted to the descent they stand as much higher; boxes are centred.
	 * LibreOffice before 7.6 draws the first and last of a gradient's colours only, so arrows are flat
	 * here; that their stops are the scene's is a test of the XML. The matrix is a table there, set by
	 * LibreOffice: its upright heads stand at the left of their columns.
	 */
	it('is the same picture but for the smoothing of edges and letters', async () => {
		const figures: readonly (readonly [string, Scene, typeof CLOSE])[] = [
			['slide', withoutGradients(areas.englishSlide()), CLOSE],
			['states', withoutGradients(areas.everyStateOfACell()), CLOSE],
			['eleven', withoutGradients(areas.elevenTechnologiesOnASlide()), CLOSE],
			['logo', withoutGradients(areaInLargeTypeOnASlideWithTallLogo()), CLOSE],
			['differences', differencesOfTwoRounds(), CLOSE],
			['matrix', withoutGradients(matrixOnAnEnglishSlide()), { mean: 10.5, far: 0.08 }]
		];
		const files = figures.map(([name, scene]) => {
			return [name, renderPptx([scene], { aspect: '16:9', date: DATE })] as const;
		});
		const pdfs = await pdfsOf(Object.fromEntries(files));
		const size = { width: 1920, height: 1080 };
		for (const [i, [name, scene, limit]] of figures.entries()) {
			// A browser fits and centres the SVG on the page as the slide does.
			const [office, svg] = await Promise.all([
				pictureOf(pdfs[i] ?? '', size),
				rasterise(browser, renderSvg(scene), size)
			]);
			const { mean, far } = await differenceOf(browser, office, svg);
			expect(mean, name).toBeLessThan(limit.mean);
			expect(far, name).toBeLessThan(limit.far);
		}
	});
});

describeWith(['soffice', 'pdftoppm'], 'a slide in segments, in LibreOffice before 7.6', () => {
	it('has the colours of the scene, which a native one has not', async () => {
		const browser = await chromium.launch(launch());
		const scene = { ...areas.englishSlide(), nodes: withoutTexts(areas.englishSlide().nodes) };
		const options = { aspect: '16:9', date: DATE } as const;
		const [native = '', segments = ''] = await pdfsOf({
			native: renderPptx([scene], options),
			segments: renderPptx([scene], { ...options, hasSegments: true })
		});
		const size = { width: 1920, height: 1080 };
		const svg = await rasterise(browser, renderSvg(scene), size);
		const [isNative, isSegments] = await Promise.all(
			[native, segments].map(async (pdf) => differenceOf(browser, await pictureOf(pdf, size), svg))
		);
		await browser.close();
		expect(isSegments?.mean).toBeLessThan(1);
		expect(isSegments?.far).toBeLessThan(0.004);
		// A newer LibreOffice draws both alike.
		if (/ 7\.[0-5]\./.test(run('soffice', '--version').output)) {
			expect(isNative?.mean).toBeGreaterThan(4);
		}
	});
});

describeWith(['soffice', 'pdftotext'], 'an arrow that someone moves', () => {
	it('takes its own words with it, and leaves all others in place', async () => {
		const bytes = renderPptx([areas.englishSlide()], { aspect: '16:9', date: DATE });
		const [before = '', after = ''] = await pdfsOf({ before: bytes, after: moved(bytes, 50) });
		const [then, now] = [wordsIn(before), wordsIn(after)];
		expect(now.map(({ word }) => word)).toEqual(then.map(({ word }) => word));
		const shifted = then.filter(({ x, y }, i) => {
			const [right, down] = [(now[i]?.x ?? 0) - x, (now[i]?.y ?? 0) - y];
			if (Math.abs(right) < 0.1 && Math.abs(down) < 0.1) return false;
			expect(right).toBeCloseTo(0, 0);
			expect(down).toBeCloseTo(50, 0);
			return true;
		});
		expect(shifted.map(({ word }) => word)).toEqual(['35', '55', '75', '85', '90', 'Telemedicine']);
	});
});

/** The presentation with the group of one technology moved down, in points, as PowerPoint writes it. */
function moved(bytes: Uint8Array, down: number): Uint8Array {
	const slide = partsOf(bytes).get('ppt/slides/slide1.xml') ?? '';
	const group = find(parseXml(slide), 'p:grpSp').find(
		(one) => find(one, 'p:cNvPr')[0]?.attributes['name'] === 'Telemedicine'
	);
	const { x = '', y = '' } = find(group, 'a:off')[0]?.attributes ?? {};
	// The first place of the group is its own; its children are measured from its second.
	const own = `<a:xfrm><a:off x="${x}" y="${y}"/>`;
	const there = `<a:xfrm><a:off x="${x}" y="${Number(y) + down * 12_700}"/>`;
	const start = slide.indexOf('<p:grpSpPr>', slide.indexOf('name="Telemedicine"'));
	const edited = slide.slice(0, start) + slide.slice(start).replace(own, there);
	return zipSync({ ...unzipSync(bytes), 'ppt/slides/slide1.xml': strToU8(edited) });
}

/** The words of a page with their places, in points. */
function wordsIn(pdf: string): { word: string; x: number; y: number }[] {
	const { output } = run('pdftotext', '-bbox', pdf, '-');
	return [...output.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</g)]
		.map(([, x, y, word = '']) => ({ word, x: Number(x), y: Number(y) }))
		.sort((a, b) => a.word.localeCompare(b.word, 'en') || a.x - b.x || a.y - b.y);
}
