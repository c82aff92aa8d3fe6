import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toBase64 } from '#lib/domain/base64.ts';
import { renderPptx } from '#lib/render/pptx/pptx.ts';
import { figureTableLines } from '#lib/scene/figure-table-cells.ts';
import { PAPER } from '#lib/scene/theme.ts';
import type { ArrowNode, Scene, SceneNode } from '#lib/scene/scene.ts';
import { englishSlide, everyStateOfACell, hostileNames } from '../../../figures/area-figures.ts';
import {
	areaInLargeTypeOnASlideWithTallLogo,
	areaWithLogo,
	matrixWithLogoInLargeType
} from '../../../figures/house-figures.ts';
import { matrixInDanish, smallMapWithNames } from '../../../figures/matrix-figures.ts';
import { TALL_LOGO, WIDE_LOGO } from '../../../support/house-styles.ts';
import { find, parseXml, partsOf, wordsOf, type XmlNode } from '../../../support/office-package.ts';

const OPTIONS = { aspect: '16:9', date: '2026-11-22' } as const;

/** The first slide, parsed. */
function slideOf(scene: Scene, options: Partial<Parameters<typeof renderPptx>[1]> = {}): XmlNode {
	const parts = partsOf(renderPptx([scene], { ...OPTIONS, ...options }));
	return parseXml(parts.get('ppt/slides/slide1.xml') ?? '');
}

function sceneOf(nodes: readonly SceneNode[], rest: Partial<Scene> = {}): Scene {
	return {
		width: 960,
		height: 540,
		background: '#ffffff',
		title: 'Lungemedicin',
		description: 'Alt.',
		language: 'da',
		nodes,
		stops: [],
		...rest
	};
}

const place = { x: 100, y: 50, width: 400, height: 40 };
const ARROW: ArrowNode = {
	kind: 'arrow',
	id: 'a.arrow',
	...place,
	head: 20,
	notch: 0,
	fill: '#123456'
};

const text = (id: string, words: string, block?: string): SceneNode => ({
	kind: 'text',
	id,
	x: 10,
	y: 20,
	width: 50,
	text: words,
	face: PAPER.typeface.strong,
	size: 12,
	fill: '#000000',
	...(block ? { block } : {})
});

const namesIn = (slide: XmlNode) =>
	find(slide, 'p:cNvPr').map(({ attributes }) => attributes['name']);

describe.each([
	['of arrows', OPTIONS],
	['of arrows in segments', { ...OPTIONS, hasSegments: true }],
	['that carries a project', { ...OPTIONS, carried: '{"format":"varmekort"}\n' }]
])('the package of a presentation %s', (_, options) => {
	const scenes = [
		englishSlide(),
		matrixInDanish(),
		everyStateOfACell(),
		hostileNames(),
		areaWithLogo(),
		areaInLargeTypeOnASlideWithTallLogo(),
		matrixWithLogoInLargeType()
	];
	const bytes = renderPptx(scenes, options);
	const parts = partsOf(bytes);
	const isMedia = (path: string) => path.startsWith('ppt/media/');
	const parsed = new Map(
		[...parts].filter(([path]) => !isMedia(path)).map(([path, xml]) => [path, parseXml(xml)])
	);

	it('begins with the list of types, and every part has one', () => {
		const [first] = parts.keys();
		expect(first).toBe('[Content_Types].xml');
		const types = parsed.get('[Content_Types].xml');
		const typed = find(types, 'Override').map(({ attributes }) => attributes['PartName']);
		const needed = [...parts.keys()].filter((path) => !/^\[|\.rels$/.test(path));
		const own = needed.filter((path) => !isMedia(path));
		expect(typed.sort()).toEqual(own.map((path) => `/${path}`).sort());
		const endings = find(types, 'Default').map(({ attributes }) => attributes['Extension']);
		for (const path of needed.filter(isMedia)) expect(endings).toContain(path.split('.').at(-1));
	});

	it('has every part that another refers to, and none that nothing refers to', () => {
		const targets = [...parsed].flatMap(([path, xml]) =>
			find(xml, 'Relationship').map(({ attributes }) => {
				const folder = path.replace(/_rels\/[^/]*$/, '');
				return new URL(attributes['Target'] ?? '', `http://x/${folder}`).pathname.slice(1);
			})
		);
		for (const target of targets) expect([...parts.keys()]).toContain(target);
		for (const path of parts.keys()) {
			if (!/^\[|\.rels$/.test(path)) expect(targets).toContain(path);
		}
	});

	it('refers to other parts only by relations that it has', () => {
		for (const [path, xml] of parsed) {
			const used = [...(parts.get(path) ?? '').matchAll(/ r:(?:id|embed)="(\w+)"/g)].map(
				([, id]) => id
			);
			const rels = parsed.get(path.replace(/([^/]*)$/, '_rels/$1.rels'));
			const known = rels ? find(rels, 'Relationship').map((one) => one.attributes['Id']) : [];
			for (const id of used) expect(known).toContain(id);
			expect(xml.name).not.toBe('');
		}
	});

	it('has each picture once, byte by byte, however many slides show it', () => {
		const media = [...parts.keys()].filter(isMedia);
		expect(media).toEqual(['ppt/media/image1.png', 'ppt/media/image2.jpeg']);
		const files = unzipSync(bytes);
		const pixels = media.map((path) => toBase64(files[path] ?? new Uint8Array()));
		expect(pixels).toEqual([WIDE_LOGO.pixels, TALL_LOGO.pixels]);
		const shown = [5, 6, 7].map((number) => {
			const rels = parsed.get(`ppt/slides/_rels/slide${number}.xml.rels`);
			const [picture] = find(parsed.get(`ppt/slides/slide${number}.xml`), 'p:pic');
			const id = find(picture, 'a:blip')[0]?.attributes['r:embed'];
			const to = find(rels, 'Relationship').find((one) => one.attributes['Id'] === id);
			return [to?.attributes['Target'], find(picture, 'p:cNvPr')[0]?.attributes['descr']];
		});
		expect(shown).toEqual([
			['../media/image1.png', 'Sundhedshuset'],
			['../media/image2.jpeg', 'Logo'],
			['../media/image1.png', 'Logo']
		]);
	});

	it('gives every shape of a slide a number of its own', () => {
		for (const [path, xml] of parsed) {
			const ids = find(xml, 'p:cNvPr').map(({ attributes }) => attributes['id']);
			expect(new Set(ids).size, path).toBe(ids.length);
		}
	});

	it('has whole numbers for every place and size', () => {
		for (const xml of parsed.values()) {
			for (const name of ['a:off', 'a:ext', 'a:chOff', 'a:chExt', 'a:gridCol', 'a:tr', 'a:pt']) {
				for (const { attributes } of find(xml, name)) {
					const numbers = Object.entries(attributes).filter(([key]) => key !== 'uri');
					for (const [, value] of numbers) expect(value).toMatch(/^-?\d+$|^[a-z]+$/);
				}
			}
		}
	});

	it('keeps the order of elements that Office insists on', () => {
		const ORDERS: Readonly<Record<string, readonly string[]>> = {
			'p:sld': ['p:cSld', 'p:clrMapOvr'],
			'p:cSld': ['p:bg', 'p:spTree'],
			'p:presentation': [
				'p:sldMasterIdLst',
				'p:notesMasterIdLst',
				'p:sldIdLst',
				'p:sldSz',
				'p:notesSz'
			],
			'p:sp': ['p:nvSpPr', 'p:spPr', 'p:txBody'],
			'p:spPr': [
				'a:xfrm',
				'a:custGeom',
				'a:prstGeom',
				'a:noFill',
				'a:solidFill',
				'a:gradFill',
				'a:ln'
			],
			'a:ln': ['a:noFill', 'a:solidFill', 'a:custDash', 'a:round', 'a:miter'],
			'a:rPr': ['a:solidFill', 'a:latin', 'a:cs'],
			'a:tc': ['a:txBody', 'a:tcPr'],
			'a:tcPr': ['a:lnL', 'a:lnR', 'a:lnT', 'a:lnB', 'a:noFill', 'a:solidFill', 'a:pattFill'],
			'a:tbl': ['a:tblPr', 'a:tblGrid', 'a:tr']
		};
		for (const xml of parsed.values()) {
			for (const [name, order] of Object.entries(ORDERS)) {
				for (const node of [...(xml.name === name ? [xml] : []), ...find(xml, name)]) {
					const places = node.children.map((child) => order.indexOf(child.name));
					expect(places, name).not.toContain(-1);
					expect(places, name).toEqual([...places].sort((a, b) => a - b));
				}
			}
		}
	});

	it('says what it is, in which language, and on which day it was made', () => {
		const core = parts.get('docProps/core.xml');
		expect(core).toContain('<dc:title>Respiratory medicine · Nurse</dc:title>');
		expect(core).toContain('<dc:language>en-GB</dc:language>');
		expect(core).toContain('2026-11-22T00:00:00Z');
	});

	it('has what each figure shows, in words and row by row, as the notes of its slide', () => {
		scenes.slice(0, 3).forEach(({ description, twin, language }, i) => {
			const notes = parsed.get(`ppt/notesSlides/notesSlide${i + 1}.xml`);
			const words = find(notes, 'a:p').map(wordsOf);
			const rows = twin ? figureTableLines(twin, language) : [];
			expect(rows.length).toBeGreaterThan(8);
			expect(words).toEqual([description, ...rows]);
		});
	});

	it('has a custom part for what it carries, and none without', () => {
		const custom = [...parts.keys()].filter((path) => path.startsWith('customXml/'));
		expect(custom).toHaveLength('carried' in options ? 3 : 0);
	});

	it('is the same to the byte for the same figures', () => {
		const [one, two] = [scenes, structuredClone(scenes)].map((all) => renderPptx(all, options));
		expect(Buffer.from(one ?? []).equals(Buffer.from(two ?? new Uint8Array()))).toBe(true);
	});
});

describe('a slide', () => {
	it('has the figure as large as it goes, in the middle', () => {
		const box: SceneNode = {
			kind: 'rect',
			id: 'all',
			x: 0,
			y: 0,
			width: 960,
			height: 540,
			fill: null
		};
		const rectOf = (slide: XmlNode) => {
			const shape = find(slide, 'p:sp').find((sp) => namesIn(sp).includes('all'));
			return find(shape, 'a:xfrm')[0]?.children.map(({ attributes }) => attributes);
		};
		expect(rectOf(slideOf(sceneOf([box])))).toEqual([
			{ x: '0', y: '0' },
			{ cx: '12192000', cy: '6858000' }
		]);
		expect(rectOf(slideOf(sceneOf([box]), { aspect: '4:3' }))).toEqual([
			{ x: '0', y: '857250' },
			{ cx: '9144000', cy: '5143500' }
		]);
	});

	it.each([englishSlide, matrixInDanish, smallMapWithNames])(
		'has one title, which the figure does not show twice: %o',
		(build) => {
			const scene = build();
			const slide = slideOf(scene);
			const titles = find(slide, 'p:sp').filter((sp) => find(sp, 'p:ph').length > 0);
			expect(titles).toHaveLength(1);
			const words = wordsOf(titles[0]).replaceAll('\u00a0', ' ').replaceAll('\n', ' ');
			expect(words).toBe(scene.title);
			const all = wordsOf(slide).replaceAll('\u00a0', ' ').replaceAll('\n', ' ');
			expect(all.split(scene.title)).toHaveLength(2);
		}
	);

	it('writes the lines of one text as one text, in the language of the figure', () => {
		const lines = [text('a.0', 'Virtuel', 'a'), { ...text('a.1', 'virkelighed', 'a'), y: 35 }];
		const [, box, ...more] = find(slideOf(sceneOf([...lines, text('b', 'Andet')])), 'p:sp');
		expect(wordsOf(box)).toBe('Virtuel\nvirkelighed');
		expect(more.map(wordsOf)).toEqual(['Andet']);
		expect(find(box, 'a:rPr')[0]?.attributes).toMatchObject({ lang: 'da-DK', sz: '1200', b: '1' });
		expect(find(box, 'a:latin')[0]?.attributes['typeface']).toBe('Arial');
		const english = slideOf(sceneOf([text('a', 'Words')], { language: 'en' }));
		expect(find(english, 'a:rPr').every(({ attributes }) => attributes['lang'] === 'en-GB')).toBe(
			true
		);
	});

	it('turns upright words about the place where they begin', () => {
		const upright: SceneNode = { ...text('up', 'Op'), rotate: -90 } as SceneNode;
		const transform = find(slideOf(sceneOf([upright])), 'a:xfrm').at(-1);
		expect(transform?.attributes['rot']).toBe('16200000');
		const [off, ext] = (transform?.children ?? []).map(({ attributes }) => attributes);
		const [cx, cy] = [
			Number(off?.['x']) + Number(ext?.['cx']) / 2,
			Number(off?.['y']) + Number(ext?.['cy']) / 2
		];
		// The baseline is at x = 10, the words reach from y = 20 up to -30.
		expect(Math.round(cy / 12_700)).toBe(-5);
		expect(cx / 12_700).toBeCloseTo(10 - 12 * (0.905 - 1.117 / 2), 1);
	});
});

describe('an arrow', () => {
	it('without a notch is the arrow of PowerPoint with its own head', () => {
		const slide = slideOf(sceneOf([ARROW]));
		const geometry = find(slide, 'a:prstGeom').find(
			({ attributes }) => attributes['prst'] === 'homePlate'
		);
		expect(find(geometry, 'a:gd')[0]?.attributes['fmla']).toBe('val 50000');
	});

	it('with a notch is one shape that keeps head and notch when it is stretched', () => {
		const shapes = find(slideOf(sceneOf([{ ...ARROW, notch: 8 }])), 'p:sp');
		const [geometry, more] = shapes.flatMap((shape) => find(shape, 'a:custGeom'));
		expect(more).toBeUndefined();
		const guides = find(geometry, 'a:gd').map(({ attributes }) => attributes['fmla']);
		expect(guides).toEqual(['*/ ss 50000 100000', '*/ ss 20000 100000', '+- r 0 head']);
		expect(find(geometry, 'a:pt')).toHaveLength(6);
	});

	it('is named by its technology, says its numbers, and is filled with the colours of the scene', () => {
		const scene = englishSlide();
		const rows = scene.nodes.filter((node) => node.kind === 'group');
		const groups = find(slideOf(scene), 'p:grpSp').filter((group) =>
			rows.some((row) => row.name === namesIn(group)[0])
		);
		expect(groups.map((group) => namesIn(group)[0])).toContain('Telemedicine');
		expect(groups).toHaveLength(rows.length);
		rows.forEach((row, i) => {
			const group = groups[i];
			const [own] = find(group, 'p:cNvPr');
			expect(own?.attributes['descr']).toBe(row.label);
			const arrow = row.children.find((node) => node.kind === 'arrow');
			if (typeof arrow?.fill !== 'object' || !arrow.fill) return;
			const known = arrow.fill.stops.map(({ colour }) => colour.slice(1).toUpperCase());
			const [gradient, second] = find(group, 'a:gradFill');
			expect(second).toBeUndefined();
			const stops = find(gradient, 'a:gs');
			expect(stops.length).toBeLessThanOrEqual(16);
			for (const stop of stops)
				expect(known).toContain(find(stop, 'a:srgbClr')[0]?.attributes['val']);
		});
	});

	it('moves with its name and numbers, and with nothing else', () => {
		const slide = slideOf(englishSlide());
		const group = find(slide, 'p:grpSp').find((one) => namesIn(one)[0] === 'Telemedicine');
		expect(wordsOf(group)).toBe('Telemedicine3555758590');
		const [transform] = find(group, 'p:grpSpPr').flatMap((one) => find(one, 'a:xfrm'));
		const [off, ext, chOff, chExt] = (transform?.children ?? []).map(
			({ attributes }) => attributes
		);
		expect(chOff).toEqual(off);
		expect(chExt).toEqual(ext);
	});
});

describe('a presentation in segments', () => {
	const slide = slideOf(englishSlide(), { hasSegments: true });
	const arrow = find(slide, 'p:grpSp').filter((one) => namesIn(one)[0] === 'Telemedicine')[1];

	it('has no gradient of more than two colours, in the legend neither', () => {
		const counts = [englishSlide(), everyStateOfACell(), smallMapWithNames()].flatMap((scene) =>
			find(slideOf(scene, { hasSegments: true }), 'a:gsLst').map((list) => list.children.length)
		);
		expect(new Set(counts)).toEqual(new Set([2]));
	});

	it('makes an arrow a group in its place, whose pieces lie over each other and end in a head', () => {
		const pieces = find(arrow, 'p:sp').filter((one) => namesIn(one)[0]?.includes('segment'));
		const boxes = pieces.map((piece) => {
			const [off, ext] = find(piece, 'a:xfrm')[0]?.children ?? [];
			const left = Number(off?.attributes['x']);
			return { left, right: left + Number(ext?.attributes['cx']) };
		});
		const [native] = find(slideOf(englishSlide()), 'p:sp').filter(
			(one) => namesIn(one)[0] === 'Telemedicine' && find(one, 'a:gradFill').length > 0
		);
		const [off, ext] = find(native, 'a:xfrm')[0]?.children ?? [];
		const left = Number(off?.attributes['x']);
		expect(boxes.length).toBeGreaterThan(3);
		expect(Math.abs((boxes[0]?.left ?? 0) - left)).toBeLessThan(2);
		expect(
			Math.abs((boxes.at(-1)?.right ?? 0) - left - Number(ext?.attributes['cx']))
		).toBeLessThan(2);
		boxes.slice(1).forEach((box, i) => {
			expect(box.left).toBeLessThan(boxes[i]?.right ?? 0);
			expect(box.left).toBeGreaterThan(boxes[i]?.left ?? 0);
		});
		expect(find(pieces.at(-1), 'a:prstGeom')[0]?.attributes['prst']).toBe('homePlate');
		expect(find(pieces[1], 'a:prstGeom')[0]?.attributes['prst']).toBe('rect');
	});

	it('has the words of the figure as it would have them', () => {
		expect(wordsOf(slide)).toBe(wordsOf(slideOf(englishSlide())));
	});
});

describe('every node', () => {
	const KINDS: { [Kind in SceneNode['kind']]: Extract<SceneNode, { kind: Kind }> } = {
		arrow: ARROW,
		group: { kind: 'group', id: 'a.group', label: 'Ord', children: [ARROW] },
		rect: { kind: 'rect', id: 'a.rect', ...place, radius: 4, fill: '#ffffff' },
		circle: { kind: 'circle', id: 'a.circle', cx: 50, cy: 60, r: 7, fill: null },
		line: {
			kind: 'line',
			id: 'a.line',
			x1: 0,
			y1: 9,
			x2: 9,
			y2: 0,
			stroke: { colour: '#000000', width: 1 }
		},
		path: { kind: 'path', id: 'a.path', d: 'M0 0H10V5Z', fill: '#ff0000' },
		image: {
			kind: 'image',
			id: 'a.image',
			label: 'Huset',
			x: 10,
			y: 20,
			width: 60,
			height: 20,
			picture: WIDE_LOGO
		},
		text: text('a.text', 'Tekst') as Extract<SceneNode, { kind: 'text' }>
	};

	it.each(Object.values(KINDS))('of kind $kind is a shape of its own', (node) => {
		const name = node.kind === 'text' ? node.text : node.id;
		expect(namesIn(slideOf(sceneOf([node])))).toContain(name);
	});

	it('that falls is drawn falling, that rises rising', () => {
		const flips = find(slideOf(sceneOf([KINDS.line, { ...KINDS.line, y1: 0, y2: 9 }])), 'p:cxnSp');
		expect(flips.map((one) => find(one, 'a:xfrm')[0]?.attributes['flipV'])).toEqual([
			'1',
			undefined
		]);
	});

	it('of dots becomes discs, as round caps are not drawn everywhere', () => {
		const stroke = { colour: '#717b88', width: 2, cap: 'round' } as const;
		const dots: SceneNode = {
			kind: 'path',
			id: 'dots',
			d: 'M5 5H5.01M9 5H9.01',
			fill: null,
			stroke
		};
		const slide = slideOf(sceneOf([dots]));
		expect(find(slide, 'a:arcTo')).toHaveLength(2);
	});

	it('without words is decoration to a screen reader', () => {
		const slide = slideOf(sceneOf([KINDS.rect, { ...KINDS.circle, label: 'Cirkel' }]));
		const [rect, circle] = ['a.rect', 'a.circle'].map((name) =>
			find(slide, 'p:cNvPr').find(({ attributes }) => attributes['name'] === name)
		);
		expect(find(rect, 'adec:decorative')).toHaveLength(1);
		expect(find(circle, 'adec:decorative')).toHaveLength(0);
		expect(circle?.attributes['descr']).toBe('Cirkel');
	});
});

describe('a matrix', () => {
	const scene = matrixInDanish();
	const slide = slideOf(scene);
	const rows = find(slide, 'a:tr');
	const cellsOf = (row: number) => find(rows[row], 'a:tc');

	it('is one table with a head, beside the words of its columns', () => {
		expect(find(slide, 'a:tbl')).toHaveLength(1);
		expect(find(slide, 'a:tblPr')[0]?.attributes['firstRow']).toBe('1');
		expect(rows).toHaveLength(21);
		const columns = find(slide, 'a:gridCol').length;
		for (const row of rows) expect(find(row, 'a:tc')).toHaveLength(columns);
		expect(cellsOf(0).map(wordsOf)).toContain('Telemedicin');
		expect(cellsOf(1).map(wordsOf).slice(0, 4)).toEqual(['1', 'Ortopædkirurgi  Læge', '45', '45']);
	});

	it('says once what it shows, and is not drawn again as shapes', () => {
		const frame = find(slide, 'p:graphicFrame')[0];
		expect(find(frame, 'p:cNvPr')[0]?.attributes['descr']).toBeTruthy();
		expect(wordsOf(slide).split('Ortopædkirurgi')).toHaveLength(2);
	});

	it('has the colours of its cells', () => {
		const fills = scene.nodes
			.flatMap((node) => (node.kind === 'group' ? node.children : []))
			.flatMap((node) => (node.kind === 'group' ? node.children : []))
			.flatMap((node) => (node.kind === 'rect' && node.id === 'cell.a1.t1' ? [node.fill] : []));
		const cell = cellsOf(1)[2];
		const fill = find(cell, 'a:tcPr')[0]?.children.at(-1);
		expect(`#${find(fill, 'a:srgbClr')[0]?.attributes['val']?.toLowerCase()}`).toBe(fills[0]);
	});

	it('gives two cells that meet the same line between them', () => {
		const lineOf = (row: number, column: number, side: string) =>
			JSON.stringify(find(cellsOf(row)[column], side)[0]?.children);
		for (let row = 1; row < rows.length - 1; row += 1) {
			for (let column = 2; column < 9; column += 1) {
				expect(lineOf(row, column, 'a:lnR')).toBe(lineOf(row, column + 1, 'a:lnL'));
				expect(lineOf(row, column, 'a:lnB')).toBe(lineOf(row + 1, column, 'a:lnT'));
			}
		}
	});
});

describe('any text', () => {
	const HOSTILE = [
		'</a:t>]]><x/>',
		'nul \u0000 \u0008',
		'halv \ud800',
		'"\'&<>',
		'ord\nlinje\t',
		'N'.repeat(10_000),
		'🫁 שלום'
	];

	it.each(HOSTILE)('is only text: %j', (words) => {
		const group: SceneNode = {
			kind: 'group',
			id: words,
			name: words,
			label: words,
			children: [ARROW]
		};
		const scene = sceneOf([text('title.0', words, 'title'), group], {
			title: words,
			description: words
		});
		const parts = partsOf(renderPptx([scene], OPTIONS));
		for (const xml of parts.values()) expect(() => parseXml(xml)).not.toThrow();
	});

	it('comes back as it went in, but for what XML cannot hold', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (words) => {
				const slide = slideOf(sceneOf([text('a', words)]));
				const kept = [...words]
					.filter((letter) =>
						/[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(letter)
					)
					.join('');
				expect(wordsOf(find(slide, 'p:sp').at(-1))).toBe(kept);
			}),
			{ numRuns: 60 }
		);
	});
});
