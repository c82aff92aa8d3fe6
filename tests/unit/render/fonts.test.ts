import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FONT_FILES } from '#lib/render/font-files.ts';
import { cssFont, loadFonts } from '#lib/render/fonts.ts';
import { HOUSE, OFFICE } from '#lib/scene/theme.ts';
import type { Face, Scene } from '#lib/scene/scene.ts';

class FakeFace {
	family: string;
	source: string;
	descriptors: FontFaceDescriptors;
	constructor(family: string, source: string, descriptors: FontFaceDescriptors) {
		this.family = family;
		this.source = source;
		this.descriptors = descriptors;
	}
}

/** The fonts of a page or worker: remembers what was added and asked for. */
class FakeFonts extends Set<{ family: string }> {
	asked = new Map<string, string>();
	refusal: Error | null = null;
	load(font: string, text: string) {
		this.asked.set(font, text);
		return this.refusal ? Promise.reject(this.refusal) : Promise.resolve([]);
	}
	families() {
		return [...new Set([...this].map(({ family }) => family))];
	}
}

const load = (scene: Scene, fonts: FakeFonts) =>
	loadFonts(scene, { fonts: fonts as unknown as FontFaceSet, files: FONT_FILES });

function aScene(...texts: [Face, string][]): Scene {
	const nodes = texts.map(([face, text], at) => {
		const place = {
			id: `t${at}`,
			x: 0,
			y: 0,
			width: 1,
			size: 12,
			fill: '#000000'
		};
		return { kind: 'text', face, text, ...place } as const;
	});
	const words = { title: '', description: '', language: 'da' } as const;
	const group = { id: 'g', kind: 'group', children: nodes } as const;
	return {
		width: 1,
		height: 1,
		background: null,
		...words,
		nodes: [group],
		stops: []
	};
}

beforeEach(() => vi.stubGlobal('FontFace', FakeFace));
afterEach(() => vi.unstubAllGlobals());

describe('loadFonts', () => {
	it('adds only the families the scene is set in', async () => {
		const office = new FakeFonts();
		await load(aScene([OFFICE.regular, 'a'], [OFFICE.strong, 'b']), office);
		expect(office.families()).toEqual(['Arimo']);

		const house = new FakeFonts();
		await load(aScene([HOUSE.regular, 'a'], [HOUSE.title, 'b']), house);
		expect(house.families()).toEqual(['Inter', 'Source Serif 4']);
	});

	it('asks each face for the characters it has to draw', async () => {
		const fonts = new FakeFonts();
		await load(
			aScene([OFFICE.regular, 'øl'], [OFFICE.regular, 'Łø'], [OFFICE.italic, '≈40']),
			fonts
		);
		expect(fonts.asked).toEqual(
			new Map([
				[cssFont(OFFICE.regular, 16), 'ølŁ'],
				[cssFont(OFFICE.italic, 16), '≈40']
			])
		);
	});

	it('adds a family once, and leaves alone one the page brought', async () => {
		const fonts = new FakeFonts([{ family: '"Inter"' }]);
		await load(aScene([HOUSE.regular, 'a'], [OFFICE.regular, 'a']), fonts);
		const after = fonts.size;
		await load(aScene([OFFICE.regular, 'b']), fonts);
		expect(fonts.size).toBe(after);
		expect([...fonts].filter(({ family }) => family.includes('Inter'))).toHaveLength(1);
	});

	it('rejects when a file cannot be fetched', async () => {
		const fonts = new FakeFonts();
		fonts.refusal = new Error('offline');
		await expect(load(aScene([OFFICE.regular, 'a']), fonts)).rejects.toThrow('offline');
	});
});
