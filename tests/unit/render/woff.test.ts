import { describe, expect, it } from 'vitest';
import { charactersOf } from '#lib/render/font-characters.ts';
import { unpackWoff } from '#lib/render/woff.ts';
import { metricsOf } from '#lib/scene/metrics.ts';
import '#lib/scene/figure-metrics.ts';
import { readFontFile } from '../../support/pdf.ts';

/** The sum of a table's 32-bit words, as every table's entry holds it. */
function checksum(view: DataView, at: number, length: number): number {
	let sum = 0;
	for (let word = at; word < at + length; word += 4) sum = (sum + view.getUint32(word)) >>> 0;
	return sum;
}

describe('unpackWoff', () => {
	it('gives a font whose tables are whole, by their own checksums', async () => {
		const sfnt = unpackWoff(await readFontFile('arimo-latin-400-normal'));
		const view = new DataView(sfnt.buffer);
		const count = view.getUint16(4);
		expect(view.getUint32(0)).toBe(0x00010000);
		expect(count).toBeGreaterThan(8);
		for (let entry = 12; entry < 12 + count * 16; entry += 16) {
			const isHead = view.getUint32(entry) === 0x68656164;
			const [at, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
			// The head leaves out its own field for the whole file.
			const adjustment = isHead ? view.getUint32(at + 8) : 0;
			expect((checksum(view, at, length) - adjustment) >>> 0).toBe(view.getUint32(entry + 4));
		}
	});

	it('refuses what is not a WOFF font', () => {
		expect(() => unpackWoff(new Uint8Array(100))).toThrow('Not a WOFF font');
		expect(() => unpackWoff(new Uint8Array())).toThrow('Not a WOFF font');
	});
});

describe('charactersOf', () => {
	it('finds every character the figures are measured with', async () => {
		for (const [style, face] of [
			['400-normal', 'arimo-400'],
			['700-normal', 'arimo-700'],
			['400-italic', 'arimo-400-italic']
		] as const) {
			const fonts = await Promise.all(
				['latin', 'latin-ext'].map(async (alphabet) =>
					charactersOf(unpackWoff(await readFontFile(`arimo-${alphabet}-${style}`)))
				)
			);
			const { glyphs } = metricsOf({ family: 'Arimo', weight: 400, italic: false, metrics: face });
			const lacking = [...glyphs.keys()].filter(
				(character) =>
					!/\s/.test(character) && !fonts.some((font) => font.has(character.codePointAt(0) ?? 0))
			);
			expect(lacking).toEqual([]);
		}
	});

	it('does not claim characters of other alphabets', async () => {
		const latin = charactersOf(unpackWoff(await readFontFile('arimo-latin-400-normal')));
		for (const character of 'β→א🫁') expect(latin.has(character.codePointAt(0) ?? 0)).toBe(false);
	});
});
