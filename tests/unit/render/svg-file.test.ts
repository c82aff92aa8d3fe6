import { describe, expect, it } from 'vitest';
import { FONT_FILES } from '#lib/render/font-files.ts';
import { SVG_TEXTS } from '#lib/render/formats.ts';
import { textsOf } from '#lib/render/scene-texts.ts';
import { renderSvgFile } from '#lib/render/svg-file.ts';
import '#lib/scene/figure-metrics.ts';
import { measureText } from '#lib/scene/measure.ts';
import type { Face, Scene, TextNode } from '#lib/scene/scene.ts';
import { OFFICE } from '#lib/scene/theme.ts';
import { hostileNames, typicalAreaInDanish } from '../../figures/area-figures.ts';
import { matrixInDanish } from '../../figures/matrix-figures.ts';
import { svgOf } from '../../support/svg.ts';

const ARIMO = OFFICE.regular;

function aText(text: string, more: Partial<TextNode> = {}): TextNode {
	const place = { x: 100, y: 200, width: 0, size: 20, fill: '#102030' };
	return { kind: 'text', id: `text.${text}`, text, face: ARIMO, ...place, ...more };
}

function aScene(...nodes: TextNode[]): Scene {
	const words = { title: 'Kort', description: 'Et kort', language: 'da' } as const;
	return { width: 640, height: 480, background: null, ...words, nodes, stops: [] };
}

/** The font faces in a file, as `weight style first-of-range`. */
const facesIn = (svg: string) =>
	[...svg.matchAll(/font-weight:(.+?);font-style:(.+?);unicode-range:U\+(\w+)/g)].map(
		([, weight = '', style = '', first = '']) => `${weight} ${style} ${first}`
	);

/** Every point of the path of an id. */
function pointsOf(svg: string, id: string): { x: number; y: number }[] {
	const [, d = ''] = new RegExp(`<path id="${id}" d="([^"]+)"`).exec(svg) ?? [];
	return [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
		x: Number(x),
		y: Number(y)
	}));
}

const xsOf = (svg: string, id: string) => pointsOf(svg, id).map(({ x }) => x);

const ELEMENTS = ['svg', 'title', 'desc', 'defs', 'linearGradient', 'stop', 'g'];
const SHAPES = ['rect', 'path', 'line', 'circle'];
const ATTRIBUTES = [
	...['xmlns', 'width', 'height', 'viewBox', 'role', 'aria-labelledby', 'lang', 'id'],
	...['gradientUnits', 'x1', 'x2', 'y1', 'y2', 'offset', 'stop-color', 'x', 'y', 'rx', 'd'],
	...['cx', 'cy', 'r', 'fill', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'],
	...['stroke-linecap', 'stroke-linejoin']
];
const TEXT_ATTRIBUTES = ['font-family', 'font-size', 'font-weight', 'font-style', 'transform'];

describe('an SVG file, whatever form its texts have', () => {
	const figures = [typicalAreaInDanish(), matrixInDanish(), hostileNames()];

	it.each(SVG_TEXTS)('holds only what every program reads: %s', async (form) => {
		const isOutlined = form === 'outlines';
		const elements = new Set([...ELEMENTS, ...SHAPES, ...(isOutlined ? [] : ['text'])]);
		if (form === 'embedded') elements.add('style');
		const attributes = new Set([...ATTRIBUTES, ...(isOutlined ? [] : TEXT_ATTRIBUTES)]);
		for (const scene of figures) {
			const { svg } = await svgOf(scene, form);
			for (const [, element = '', rest = ''] of svg.matchAll(/<([\w:]+)((?: [^>]*)?)>/g)) {
				expect(elements).toContain(element);
				for (const [, name = ''] of rest.matchAll(/ ([\w:-]+)="/g)) {
					expect(attributes).toContain(name);
				}
			}
			expect(svg).not.toMatch(/NaN|undefined|Infinity/);
			expect(svg).toContain('<title id="figure-title">');
			expect(svg).toContain('<desc id="figure-description">');
		}
	});

	it.each(SVG_TEXTS)('has the same bytes every time: %s', async (form) => {
		const [one, other] = await Promise.all([0, 1].map(() => svgOf(typicalAreaInDanish(), form)));
		expect(one?.svg).toBe(other?.svg);
	});

	it.each(['embedded', 'outlines'] as const)(
		'fails in words without its fonts: %s',
		async (text) => {
			const refuse = () => Promise.reject(new Error('offline'));
			const fonts = { files: FONT_FILES, readFile: refuse, readOutlines: refuse };
			const made = await renderSvgFile(typicalAreaInDanish(), { unitMm: 0.25, text }, fonts);
			expect(made).toMatchObject({ ok: false, problems: [{ code: 'export.failed' }] });
		}
	);
});

describe('an SVG with its font', () => {
	it('has the faces and alphabets that its texts use, and no others', async () => {
		const faces = async (...texts: TextNode[]) =>
			facesIn((await svgOf(aScene(...texts), 'embedded')).svg);
		expect(await faces()).toEqual([]);
		expect(await faces(aText('Rødgrød'))).toEqual(['400 normal 0000']);
		expect(await faces(aText('Łódź'))).toEqual(['400 normal 0000', '400 normal 0100']);
		expect(await faces(aText('5', { face: OFFICE.strong }))).toEqual(['700 normal 0000']);
		expect(await faces(aText('5', { face: OFFICE.italic }), aText('5'))).toEqual([
			'400 normal 0000',
			'400 italic 0000'
		]);
	});

	it('differs from plain text by its style sheet only, which holds whole fonts', async () => {
		const [embedded, plain] = await Promise.all([
			svgOf(typicalAreaInDanish(), 'embedded'),
			svgOf(typicalAreaInDanish(), 'text')
		]);
		expect(embedded.svg.replace(/<style>[^<]*<\/style>\n/, '')).toBe(plain.svg);
		const [, data = ''] = /base64,([^)]+)/.exec(embedded.svg) ?? [];
		expect(Buffer.from(data, 'base64').subarray(0, 4).toString()).toBe('wOF2');
	});
});

describe('an SVG in outlines', () => {
	it('has a path for the letters of every label, where the label was measured to be', async () => {
		for (const scene of [typicalAreaInDanish(), matrixInDanish()]) {
			const { svg, notes } = await svgOf(scene, 'outlines');
			expect(notes).toEqual([]);
			for (const { id, text, x, y, width, size, rotate } of textsOf(scene.nodes)) {
				if (text.trim() === '') continue;
				const points = pointsOf(svg, id);
				const along = points.map((point) => (rotate === undefined ? point.x - x : y - point.y));
				// Ink begins and ends within a sixth of an em of the ends of the advance.
				expect(Math.abs(Math.min(...along)), text).toBeLessThan(size / 6);
				expect(Math.abs(Math.max(...along) - width), text).toBeLessThan(size / 6);
			}
		}
	});

	it('sets pairs of letters as near as they were measured', async () => {
		const words = ['AVATAR To. Ty', 'Væske-terapi, 45 %', 'fflfi Łódź'];
		// Of the italic only numbers are measured.
		const faces: [Face, string[]][] = [
			[ARIMO, words],
			[OFFICE.strong, words],
			[OFFICE.italic, ['11,1 %']]
		];
		for (const [face, texts] of faces) {
			for (const words of texts) {
				// The sign after the words shows where they end; its own line begins 0.06 em in.
				const { svg } = await svgOf(aScene(aText(`${words}→`, { id: 'a', face })), 'outlines');
				const start = Math.min(...xsOf(svg, 'a.sign0'));
				expect(start - 0.06 * 20 - 100).toBeCloseTo(measureText(words, face, 20), 1);
			}
		}
	});

	it('turns a line upwards', async () => {
		const { svg } = await svgOf(aScene(aText('Op→', { id: 'up', rotate: -90 })), 'outlines');
		const ys = pointsOf(svg, 'up').map(({ y }) => y);
		expect(Math.max(...ys)).toBeLessThan(200);
		expect(Math.min(...ys)).toBeGreaterThan(200 - measureText('Op', ARIMO, 20));
		expect(Math.max(...pointsOf(svg, 'up.sign0').map(({ y }) => y))).toBeLessThan(Math.min(...ys));
	});

	it('draws signs its fonts lack, and names what it can only draw as boxes', async () => {
		const { svg, notes } = await svgOf(aScene(aText('≥ 5 → 🫀 ☑', { id: 'a' })), 'outlines');
		expect(notes).toEqual([{ code: 'export.missingCharacters', data: { characters: '🫀 ☑' } }]);
		expect(svg.match(/id="a\.sign\d"/g)).toHaveLength(4);
	});
});
