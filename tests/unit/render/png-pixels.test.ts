import { zlibSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChunks, writeChunks } from '#lib/render/png-chunks.ts';
import { readPixels } from '#lib/render/png-pixels.ts';
import { WIDE_LOGO } from '../../support/house-styles.ts';

const logo = Uint8Array.from(Buffer.from(WIDE_LOGO.pixels, 'base64'));

/** A PNG of filtered rows, each with its filter before it. */
function pngOf(width: number, rows: readonly (readonly number[])[], type = 6, interlace = 0) {
	const header = new Uint8Array(13);
	const view = new DataView(header.buffer);
	view.setUint32(0, width);
	view.setUint32(4, rows.length);
	header.set([8, type, 0, 0, interlace], 8);
	return writeChunks([
		{ type: 'IHDR', data: header },
		{ type: 'IDAT', data: zlibSync(Uint8Array.from(rows.flat())) },
		{ type: 'IEND', data: new Uint8Array() }
	]);
}

describe('the pixels of a PNG', () => {
	it('are those of the logo: nothing in the corner, blue on the tile, orange in the house', () => {
		const pixels = readPixels(logo);
		const at = (x: number, y: number) => {
			const index = y * 300 + x;
			const colour = pixels?.colours.subarray(index * 3, index * 3 + 3) ?? [];
			return [...colour, pixels?.cover?.[index]];
		};
		expect(at(0, 0)[3]).toBe(0);
		expect(at(10, 50)).toEqual([0x1d, 0x35, 0x57, 255]);
		expect(at(40, 50)).toEqual([0xf1, 0xa2, 0x08, 255]);
		expect(at(150, 30)).toEqual([0x1d, 0x35, 0x57, 255]);
	});

	it('are read by each of the five filters', () => {
		const rows = [
			[0, 10, 20, 30, 200, 40],
			[1, 1, 2, 3, 4, 250],
			[2, 1, 1, 1, 1, 1],
			[3, 6, 5, 4, 3, 2],
			[4, 9, 8, 7, 6, 5]
		].map(([filter = 0, ...row]) => [filter, ...row, 7]);
		// Two pixels of three bytes; by hand, as the standard has it.
		expect([...(readPixels(pngOf(2, rows, 2))?.colours ?? [])]).toEqual([
			...[10, 20, 30, 200, 40, 7],
			...[1, 2, 3, 5, 252, 10],
			...[2, 3, 4, 6, 253, 17],
			...[7, 6, 6, 9, 131, 18],
			...[16, 14, 13, 22, 136, 25]
		]);
	});

	it('are none where another kind of PNG, or a broken one, is given', () => {
		const row = [0, 1, 2, 3, 4];
		expect(readPixels(pngOf(1, [row]))).not.toBe(null);
		expect(readPixels(pngOf(1, [row], 3))).toBe(null);
		expect(readPixels(pngOf(1, [row], 6, 1))).toBe(null);
		expect(readPixels(pngOf(1, [[5, 1, 2, 3, 4]]))).toBe(null);
		expect(readPixels(pngOf(2, [row]))).toBe(null);
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 1 }), (noise) => {
				const chunks = readChunks(logo) ?? [];
				const broken = chunks.map((chunk) =>
					chunk.type === 'IDAT' ? { ...chunk, data: noise } : chunk
				);
				expect(readPixels(writeChunks(broken))).toBe(null);
			})
		);
	});
});
