import fc from 'fast-check';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
	afterHeader,
	densityChunk,
	readChunks,
	readText,
	srgbChunk,
	textChunk,
	writeChunks,
	type PngChunk
} from '#lib/render/png-chunks.ts';

const header: PngChunk = { type: 'IHDR', data: new Uint8Array(13) };
const end: PngChunk = { type: 'IEND', data: new Uint8Array(0) };

/** The transparent pixel of a 1 x 1 PNG, made elsewhere. */
const onePixel = Uint8Array.from(
	atob(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
	),
	(letter) => letter.charCodeAt(0)
);

describe('readChunks', () => {
	it('reads a PNG made by another program', () => {
		expect(readChunks(onePixel)?.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
	});

	it('gives back what writeChunks wrote, byte for byte', () => {
		const types = fc.constantFrom('IDAT', 'pHYs', 'iTXt', 'zTXt');
		const chunk = fc.record({
			type: types,
			data: fc.uint8Array({ maxLength: 300 })
		});
		fc.assert(
			fc.property(fc.array(chunk, { maxLength: 8 }), (middle) => {
				const chunks = [header, ...middle, end];
				expect(readChunks(writeChunks(chunks))).toEqual(chunks);
			})
		);
	});

	it('refuses a damaged byte anywhere', () => {
		fc.assert(
			fc.property(fc.nat(onePixel.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
				const damaged = Uint8Array.from(onePixel);
				damaged[at] = (damaged[at] ?? 0) ^ change;
				expect(readChunks(damaged)).toBeNull();
			})
		);
	});

	it('refuses a file cut short and bytes of another kind', () => {
		for (let length = 0; length < onePixel.length; length += 1) {
			expect(readChunks(onePixel.subarray(0, length))).toBeNull();
		}
		expect(readChunks(new TextEncoder().encode('{"format":"varmekort"}'))).toBeNull();
	});

	it('reads bytes that lie inside a larger buffer', () => {
		const padded = new Uint8Array(onePixel.length + 20);
		padded.set(onePixel, 7);
		expect(readChunks(padded.subarray(7, 7 + onePixel.length))).toHaveLength(3);
	});
});

describe('writeChunks', () => {
	it('closes each chunk with the CRC-32 of type and data', () => {
		const bytes = writeChunks([{ type: 'tEXt', data: Uint8Array.of(1, 2, 3) }]);
		const sum = new DataView(bytes.buffer).getUint32(bytes.length - 4);
		expect(sum).toBe(crc32(bytes.subarray(12, -4)));
	});
});

describe('afterHeader', () => {
	it('puts the new chunks before the pixels and replaces those of the same type', () => {
		const old = densityChunk(96);
		const pixels: PngChunk = { type: 'IDAT', data: Uint8Array.of(1) };
		const density = densityChunk(300);
		const title = textChunk('Title', 'Lungemedicin', 'da');
		const done = afterHeader([header, old, pixels, end], [srgbChunk(), density, title]);
		expect(done.map(({ type }) => type)).toEqual(['IHDR', 'sRGB', 'pHYs', 'iTXt', 'IDAT', 'IEND']);
		expect(done[2]).toBe(density);
	});
});

describe('densityChunk', () => {
	it.each([
		[150, 5906],
		[300, 11811],
		[600, 23622]
	])('writes %i dpi as %i pixels per metre both ways', (dpi, perMetre) => {
		const view = new DataView(densityChunk(dpi).data.buffer as ArrayBuffer);
		expect([view.getUint32(0), view.getUint32(4), view.getUint8(8)]).toEqual([
			perMetre,
			perMetre,
			1
		]);
	});
});

describe('textChunk', () => {
	it('keeps words of any script', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (words) => {
				const plain = words.replaceAll('\0', '');
				expect(readText(textChunk('Title', words, 'da'))).toEqual({
					keyword: 'Title',
					words: plain
				});
			})
		);
	});

	it('is not read out of chunks of another kind or of broken ones', () => {
		expect(readText(densityChunk(300))).toBeNull();
		expect(readText({ type: 'iTXt', data: new TextEncoder().encode('Title') })).toBeNull();
	});
});
