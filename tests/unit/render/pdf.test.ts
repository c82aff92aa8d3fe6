import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadEmbeddedFonts } from '#lib/render/embedded-fonts.ts';
import type { Logo } from '#lib/domain/logo.ts';
import type { Face, Scene, SceneNode } from '#lib/scene/scene.ts';
import { typicalAreaInDanish } from '../../figures/area-figures.ts';
import { TALL_LOGO, WIDE_LOGO } from '../../support/house-styles.ts';
import { pdfOf, readFontFile } from '../../support/pdf.ts';

const face: Face = { family: 'Arimo', weight: 400, italic: false, metrics: 'arimo-400' };

function aScene(nodes: SceneNode[], words: Partial<Scene> = {}): Scene {
	const scene = { width: 100, height: 50, background: null, title: 'Kort', description: 'Et kort' };
	return { ...scene, language: 'da', nodes, stops: [], ...words };
}

const aText = (text: string, more: { face?: Face; rotate?: -90 } = {}): SceneNode => ({
	kind: 'text',
	id: `text.${text}`,
	...{ x: 10, y: 20, width: 30, size: 10, fill: '#102030', face, text },
	...more
});

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** The drawing of the first page, operator by operator. */
async function drawingOf(scene: Scene): Promise<string> {
	const file = latin1((await pdfOf([scene])).bytes);
	const streams = [...file.matchAll(/FlateDecode\n>>\nstream\n([^]*?)\nendstream/g)];
	const texts = streams.map(([, packed = '']) =>
		inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
	);
	return texts.find((text) => text.startsWith('1 0 0 -1 0 ')) ?? '';
}

/** The words about the document, as its information dictionary has them. */
function infoOf(file: string): Record<string, string | undefined> {
	const [, number = ''] = /\/Info (\d+) 0 R/.exec(file) ?? [];
	const objectOf = (id: string) => file.split(`\n${id} 0 obj\n`)[1]?.split('\nendobj')[0] ?? '';
	const entries = [...objectOf(number).matchAll(/\/(\w+) (\d+) 0 R/g)];
	return Object.fromEntries(
		entries.map(([, key = '', id = '']) => [key, /^\((.*)\)$/.exec(objectOf(id))?.[1]])
	);
}

describe('renderPdf', () => {
	it('gives the same bytes every time', async () => {
		const [one, other] = await Promise.all([0, 1].map(() => pdfOf([typicalAreaInDanish()])));
		expect(Buffer.from(one?.bytes ?? []).equals(other?.bytes ?? new Uint8Array())).toBe(true);
		expect(latin1(one?.bytes ?? new Uint8Array())).toMatch(/^%PDF-1\.7/);
	});

	it('is of the day of its figures, not of the clock', async () => {
		const file = latin1((await pdfOf([aScene([])], { date: '2026-11-22' })).bytes);
		expect(file).toContain('(D:20261122000000Z)');
		expect(file).not.toContain(`D:${String(new Date().getFullYear() + 1)}`);
	});

	it('fills with the very stops of the scene', async () => {
		const stops = [
			{ at: 0, colour: '#ff0000' },
			{ at: 0.25, colour: '#00ff00' },
			{ at: 1, colour: '#0000ff' }
		];
		const fill = { x1: 10, x2: 90, stops };
		const box = { x: 10, y: 10, width: 80, height: 20, fill };
		const file = latin1((await pdfOf([aScene([{ kind: 'rect', id: 'r', ...box }])])).bytes);
		expect(file).toMatch(/\/ShadingType 2\n\/ColorSpace \/DeviceRGB\n\/Coords \[10 0 90 0\]/);
		expect(file).toContain('/Bounds [0.25]');
		const colours = [...file.matchAll(/\/C0 \[(.*)\]\n\/C1 \[(.*)\]/g)];
		expect(colours.map(([, from, to]) => `${String(from)} > ${String(to)}`)).toEqual([
			'1 0 0 > 0 1 0',
			'0 1 0 > 0 0 1'
		]);
	});

	it('shares the gradient of nodes that share it, on each page anew', async () => {
		const stops = [
			{ at: 0, colour: '#ff0000' },
			{ at: 1, colour: '#0000ff' }
		];
		const fill = { x1: 0, x2: 100, stops };
		const rect = (id: string): SceneNode => ({
			...{ kind: 'rect', id, x: 0, y: 0, width: 100, height: 9, fill }
		});
		const scene = aScene([rect('a'), rect('b')]);
		const shadings = (pages: Scene[]) =>
			pdfOf(pages).then(({ bytes }) => latin1(bytes).match(/\/ShadingType 2/g)?.length);
		expect(await shadings([scene])).toBe(1);
		expect(await shadings([scene, scene])).toBe(2);
	});

	it('strokes after it fills, with the width, dashes, ends and opacity of the scene', async () => {
		const stroke = {
			...{ colour: '#0000ff', width: 1.5, opacity: 0.38, dash: [3, 2.5] },
			...({ cap: 'round', join: 'round' } as const)
		};
		const circle = { cx: 50, cy: 25, r: 10, fill: '#ff0000', stroke };
		const drawing = await drawingOf(aScene([{ kind: 'circle', id: 'c', ...circle }]));
		expect(drawing).toMatch(/1 0 0 scn\nf\nq\n1\.5 w\n1 J\n1 j\n4 M\n\[3 2\.5\] 0 d\n\/Gs1 gs/);
		expect(drawing).toMatch(/0 0 1 SCN\nS\nQ/);
	});

	it('draws every kind of shape', async () => {
		const box = { x: 1, y: 2, width: 30, height: 10, fill: '#ff0000' };
		const stroke = { colour: '#000000', width: 1 };
		const shapes: SceneNode[] = [
			{ kind: 'rect', id: 'rect', ...box },
			{ kind: 'rect', id: 'round', radius: 3, ...box },
			{ kind: 'arrow', id: 'arrow', head: 5, notch: 2, ...box },
			{ kind: 'path', id: 'path', d: 'M0 0H4V4L2 2Z', fill: '#ff0000' },
			{ kind: 'line', id: 'line', x1: 0, y1: 0, x2: 5, y2: 5, stroke },
			{ kind: 'circle', id: 'circle', cx: 5, cy: 5, r: 2, fill: '#ff0000' }
		];
		const drawing = await drawingOf(aScene([{ kind: 'group', id: 'all', children: shapes }]));
		expect(drawing.match(/^f$/gm)).toHaveLength(5);
		expect(drawing.match(/^S$/gm)).toHaveLength(1);
	});

	it('sets a label upwards where the scene turns it', async () => {
		const drawing = await drawingOf(aScene([aText('Op', { rotate: -90 })]));
		expect(drawing).toMatch(/^0 -1 1 0 -10 30 cm$/m);
	});

	it('tells which characters it had to leave out', async () => {
		const { notes } = await pdfOf([aScene([aText('Hjerte 🫀 ☑ אב'), aText('🫀')])]);
		expect(notes).toEqual([{ code: 'export.missingCharacters', data: { characters: '🫀 ☑ א ב' } }]);
		expect((await pdfOf([aScene([aText('Æblegrød')])])).notes).toEqual([]);
	});

	it('draws the comparisons and arrows that its fonts lack', async () => {
		const scene = aScene([aText('≥ 5 → 6')]);
		expect((await pdfOf([scene])).notes).toEqual([]);
		// Two lines of a sign, at its place in the line.
		expect(await drawingOf(scene)).toMatch(
			/1 0 0 1 10 20 cm\n0\.01 0 0 0\.01 0 0 cm\n75 w\n90 -610 m/
		);
		expect(latin1((await pdfOf([scene])).bytes)).toContain('/ActualText');
	});

	it('makes dots of dashes without length', async () => {
		const stroke = { colour: '#000000', width: 2, dash: [0, 4], cap: 'round' } as const;
		const line: SceneNode = { kind: 'line', id: 'l', x1: 0, y1: 0, x2: 9, y2: 0, stroke };
		expect(await drawingOf(aScene([line]))).toContain('[0.001 4] 0 d');
	});

	it('names the document after its first figure, and gives each page its words', async () => {
		const pages = [
			aScene([], { title: 'First', description: 'What it shows', language: 'en' }),
			aScene([], { title: 'Second', description: '' })
		];
		const file = latin1((await pdfOf(pages, { source: 'Fictitious' })).bytes);
		expect(infoOf(file)).toMatchObject({ Title: 'First', Subject: 'Fictitious' });
		expect(file).toContain('/Alt (What it shows)');
		expect(file).toContain('/Lang (en-GB)');
		expect(file.match(/\/S \/Figure/g)).toHaveLength(2);
		// Bookmarks.
		expect(file).toMatch(/\/Dest [^]*\/Title \(Second\)/);
	});

	it('keeps brackets and ampersands in its title, in the metadata too', async () => {
		const file = latin1((await pdfOf([aScene([], { title: 'R&D <2030>' })])).bytes);
		expect(infoOf(file)['Title']).toBe('R&D <2030>');
		expect(file).toContain('>R&#38;D &#60;2030&#62;</rdf:li>');
	});
});

describe('loadEmbeddedFonts', () => {
	async function filesFor(...nodes: SceneNode[]): Promise<string[]> {
		const asked: string[] = [];
		await loadEmbeddedFonts([aScene(nodes)], (name) => {
			asked.push(name);
			return readFontFile(name);
		});
		return asked;
	}

	it('reads only what the texts need', async () => {
		expect(await filesFor()).toEqual([]);
		expect(await filesFor(aText('Rødgrød'))).toEqual(['arimo-latin-400-normal']);
		expect(await filesFor(aText('Łódź'))).toEqual([
			'arimo-latin-400-normal',
			'arimo-latin-ext-400-normal'
		]);
		expect(await filesFor(aText('5', { face: { ...face, weight: 700 } }))).toEqual([
			'arimo-latin-700-normal'
		]);
		expect(await filesFor(aText('5', { face: { ...face, italic: true } }))).toEqual([
			'arimo-latin-400-italic'
		]);
	});

	it('fails when a font cannot be read', async () => {
		const refuse = () => Promise.reject(new Error('offline'));
		await expect(loadEmbeddedFonts([aScene([aText('x')])], refuse)).rejects.toThrow('offline');
	});
});

describe('a picture', () => {
	const image = (picture: Logo): SceneNode => ({
		kind: 'image',
		id: 'logo',
		label: 'Huset',
		...{ x: 10, y: 20, width: 30, height: 10 },
		picture
	});

	it('is put in once, at its place, with its words', async () => {
		const pages = [aScene([image(WIDE_LOGO)]), aScene([image(WIDE_LOGO), image(TALL_LOGO)])];
		const file = latin1((await pdfOf(pages)).bytes);
		// A picture that lets paper through has a mask, which is an image too.
		expect(file.match(/\/Subtype \/Image/g)).toHaveLength(3);
		expect(file.match(/\/SMask/g)).toHaveLength(1);
		expect(file.match(/\/Alt \(Huset\)/g)).toHaveLength(3);
		expect(await drawingOf(pages[0] ?? aScene([]))).toMatch(/30 0 0 -10 10 30 cm\n\/P1 Do/);
	});

	it('that is broken is left out, and told', async () => {
		const bytes = Buffer.from(WIDE_LOGO.pixels, 'base64');
		bytes.fill(0x5a, 60, bytes.length - 20);
		const broken = { ...WIDE_LOGO, pixels: bytes.toString('base64') };
		const { notes } = await pdfOf([aScene([image(broken), aText('Tekst')])]);
		expect(notes).toEqual([{ code: 'export.missingPicture' }]);
	});
});
