import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Difference } from '#lib/domain/difference.ts';
import { AreaId } from '#lib/domain/ids.ts';
import { PARTS, withoutParts } from '#lib/domain/parts.ts';
import type { Document } from '#lib/domain/project.ts';
import { openFigureText } from '#lib/format/open-figure.ts';
import type { FontFile } from '#lib/render/fonts.ts';
import {
	drawPack,
	type PackItem,
	type PackOrder,
	type PackProgress,
	type PackWatch
} from '#lib/work/draw-pack.ts';
import { readCarried, type Carrier } from '#lib/render/carried/read.ts';
import { USUAL_CHOICES, type FigureFormat } from '#lib/render/formats.ts';
import { carriageOf } from '#lib/work/carried-texts.ts';
import { fromPortions, intoPortions } from '#lib/work/project-portions.ts';
import { aProject } from '../../support/builders.ts';
import { anExample, HEART, LUNG } from '../../support/documents.ts';
import { partsOf } from '../../support/office-package.ts';

const project = aProject({
	areas: [{ rows: [[35]] }, { field: 'Ældrepleje', rows: [[60]] }, { field: 'Hud' }]
});
const settings = {
	...USUAL_CHOICES,
	size: 'column',
	numerals: true,
	date: '2026-11-22',
	dpi: 150
} as const;

const NAMES = ['latin', 'latin-ext', 'greek'].flatMap((alphabet) =>
	['400-normal', '700-normal', '400-italic'].map((style) => `arimo-${alphabet}-${style}`)
);
const fonts = {
	files: [] as FontFile[],
	embedded: Object.fromEntries(
		NAMES.map((name) => {
			const file = readFileSync(`node_modules/@fontsource/arimo/files/${name}.woff`);
			return [name, `data:font/woff;base64,${file.toString('base64')}`];
		})
	),
	fonts: new Set() as unknown as FontFaceSet
};

function item(area: string, ...formats: FigureFormat[]): PackItem {
	const content = { kind: 'area', area: AreaId.parse(area) } as const;
	return { contents: [content], language: 'da', formats, name: `kort-${area}` };
}

/** A figure that no scene can be built of. */
const broken: PackItem = {
	...item('a1', 'svg'),
	contents: [
		{
			kind: 'difference',
			difference: null as unknown as Difference,
			names: { from: 'før', to: 'nu' },
			extent: { kind: 'years', area: AreaId.parse('a1') },
			hasYear: false
		}
	]
};

function watching(): PackWatch & { progress: PackProgress[]; errors: unknown[] } {
	const progress: PackProgress[] = [];
	const errors: unknown[] = [];
	return {
		progress,
		errors,
		told: (next) => void progress.push(next),
		stumbled: (error) => void errors.push(error)
	};
}

const plain: Document = { project, ballots: {} };

async function made(
	order: Omit<PackOrder, 'settings' | 'carriage'> & Partial<PackOrder>,
	of: Document = plain
) {
	const watch = watching();
	const result = await drawPack(of, { settings, carriage: null, ...order }, fonts, watch);
	if (!result.ok) throw new Error(`Not made: ${result.problems[0]?.code ?? ''}`);
	return {
		...watch,
		...result.value,
		bytes: new Uint8Array(await result.value.blob.arrayBuffer())
	};
}

describe('drawPack', () => {
	it('puts every file of every figure into one zip and tells of each', async () => {
		const formats = ['svg', 'pdf', 'pptx'] as const;
		const pack = await made({
			isZip: true,
			items: [item('a1', ...formats), item('a2', ...formats)]
		});
		const files = unzipSync(pack.bytes);
		expect(Object.keys(files)).toEqual([
			...['kort-a1.svg', 'kort-a1.pdf', 'kort-a1.pptx'],
			...['kort-a2.svg', 'kort-a2.pdf', 'kort-a2.pptx']
		]);
		expect(pack.files).toBe(6);
		expect(strFromU8(files['kort-a2.svg'] ?? new Uint8Array())).toContain('Ældrepleje');
		expect(strFromU8(files['kort-a1.pdf'] ?? new Uint8Array(), true)).toMatch(/^%PDF-1\.7/);

		expect(pack.progress.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5, 6]);
		expect(pack.progress.at(-1)).toMatchObject({ total: 6, title: 'Ældrepleje · Sygeplejerske' });
		expect([...pack.omitted, ...pack.errors]).toEqual([]);
	});

	it('makes one presentation with a slide for each figure, in their order', async () => {
		const items = [{ ...item('a1', 'pptx'), contents: contentsOf('a1', 'a2', 'a3') }];
		const pack = await made({ isZip: false, items });
		const parts = partsOf(pack.bytes);
		const slides = [1, 2, 3].map((n) => parts.get(`ppt/slides/slide${n}.xml`));
		expect(slides[0]).toContain('Lungemedicin');
		expect(slides[1]).toContain('Ældrepleje');
		expect(slides[2]).toContain('Hud');
		expect(pack.progress.map(({ done, total }) => [done, total])).toEqual([
			[1, 3],
			[2, 3],
			[3, 3]
		]);
		expect(pack.blob.type).toContain('presentationml');
	});

	it('leaves out and names what fails, and keeps the rest', async () => {
		const items = [item('a1', 'svg'), broken, item('a2', 'png', 'svg')];
		const pack = await made({ isZip: true, items });
		// Node has no fonts to draw a PNG with.
		expect(Object.keys(unzipSync(pack.bytes))).toEqual(['kort-a1.svg', 'kort-a2.svg']);
		expect(pack.omitted.map(({ name }) => name)).toEqual([
			'prøveprojekt-forskel-før-nu-da',
			'kort-a2.png'
		]);
		expect(pack.errors).toHaveLength(1);
		expect(pack.progress.at(-1)?.done).toBe(4);
	});

	it('fails where nothing could be made', async () => {
		const order = { isZip: true, items: [broken], settings, carriage: null };
		const result = await drawPack(plain, order, fonts, watching());
		expect(result).toMatchObject({ ok: false, problems: [{ code: 'export.failed' }] });
	});

	it('stops, in words, before a zip becomes larger than one may be', async () => {
		const watch = watching();
		const order = {
			isZip: true,
			items: [item('a1', 'svg'), item('a2', 'svg')],
			settings,
			carriage: null
		};
		const result = await drawPack(plain, order, fonts, watch, 1000);
		expect(result).toMatchObject({ ok: false, problems: [{ code: 'export.packTooLarge' }] });
		expect(watch.progress).toEqual([]);
	});

	it('ends at once when it is called off', async () => {
		const watch = watching();
		const told = (progress: PackProgress) => {
			watch.progress.push(progress);
			if (progress.done === 2) throw new DOMException('called off', 'AbortError');
		};
		const order = {
			isZip: true,
			items: ['a1', 'a2', 'a3'].map((id) => item(id, 'svg')),
			settings,
			carriage: null
		};
		await expect(drawPack(plain, order, fonts, { ...watch, told })).rejects.toThrow('called off');
		expect(watch.progress).toHaveLength(2);
	});

	it('gives the same bytes every time', async () => {
		const order = { isZip: true, items: [item('a1', 'svg', 'pdf', 'pptx')] };
		expect((await made(order)).bytes).toEqual((await made(order)).bytes);
	});
});

describe('what the files of a pack carry', () => {
	const REVISION = '0'.repeat(28);
	const document = anExample();
	const CARRIERS: Readonly<Record<string, Carrier>> = {
		svg: 'SVG',
		pdf: 'PDF',
		pptx: 'Office/ZIP'
	};

	function opened(bytes: Uint8Array, extension: string) {
		const carrier = CARRIERS[extension];
		if (!carrier) throw new Error(`A file of no known kind: ${extension}`);
		const text = readCarried(carrier, bytes, 10_000_000);
		if (!text.ok || text.value === null) throw new Error('It carries nothing');
		const found = openFigureText(text.value);
		if (!found.ok) throw new Error('It does not open');
		return found.value;
	}

	it('is the project with only the chosen parts, stamped with the figure of each file', async () => {
		const parts = ['reasons'] as const;
		const carriage = carriageOf(parts, REVISION);
		const items = [
			item(LUNG, 'svg', 'pdf', 'pptx'),
			{ ...item(HEART, 'svg'), language: 'en' as const }
		];
		const pack = await made({ isZip: true, items, carriage }, document);
		const files = Object.entries(unzipSync(pack.bytes));
		expect(files).toHaveLength(4);
		for (const [name, bytes] of files) {
			const area = name.includes(HEART) ? HEART : LUNG;
			const found = opened(bytes, name.split('.').at(-1) ?? '');
			expect(found.document, name).toEqual(withoutParts(document, ['names', 'ballots']));
			expect(found.stamp, name).toEqual({
				revision: REVISION,
				date: settings.date,
				language: area === HEART ? 'en' : 'da',
				left: ['names', 'ballots'],
				content: { kind: 'area', area }
			});
		}
	});

	it('has everything where everything is chosen', async () => {
		const order = {
			isZip: true,
			items: [item(LUNG, 'svg')],
			carriage: carriageOf(PARTS, REVISION)
		};
		const [bytes] = Object.values(unzipSync((await made(order, document)).bytes));
		expect(opened(bytes ?? new Uint8Array(), 'svg').document).toEqual(document);
	});

	it('names no figure in a file of several, as none of them speaks for the file', async () => {
		const items = [{ ...item(LUNG, 'pptx'), contents: contentsOf(LUNG, HEART) }];
		const pack = await made({ isZip: false, items, carriage: carriageOf([], REVISION) }, document);
		const { stamp, document: carried } = opened(pack.bytes, 'pptx');
		expect(stamp).toMatchObject({ revision: REVISION, content: null });
		expect(carried).toEqual(withoutParts(document, PARTS));
	});

	it('is nothing where nothing is to go along', async () => {
		const order = { isZip: true, items: [item(LUNG, 'svg', 'pdf', 'pptx')] };
		const files = Object.entries(unzipSync((await made(order, document)).bytes));
		expect(files).toHaveLength(3);
		for (const [name, bytes] of files) {
			const carrier = CARRIERS[name.split('.').at(-1) ?? ''] ?? 'PNG';
			expect(readCarried(carrier, bytes, 10_000_000), name).toMatchObject({
				ok: true,
				value: null
			});
		}
	});
});

describe('intoPortions', () => {
	it('takes a project apart into messages of few scores, and nothing is lost', () => {
		const rows = Array.from({ length: 2 }, () => [10, 20, 30, 40, 50]);
		const large = aProject({ areas: Array.from({ length: 30 }, () => ({ rows })) });
		const parts = intoPortions(large, 100);
		expect(parts.portions).toHaveLength(3);
		expect(parts.frame.cells).toEqual({});
		expect(fromPortions(structuredClone(parts))).toEqual(large);
		expect(fromPortions(intoPortions(aProject()))).toEqual(aProject());
	});
});

function contentsOf(...areas: string[]) {
	return areas.map((area) => ({ kind: 'area', area: AreaId.parse(area) }) as const);
}
