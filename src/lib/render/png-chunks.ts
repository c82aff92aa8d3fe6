/*
 * The chunks of a PNG file: a signature, then chunks of length, type, data and check sum. The
 * browser's encoder writes neither the density nor any words; they are put in here.
 * https://www.w3.org/TR/png-3/
 */

export interface PngChunk {
	/** Four ASCII letters, such as `IHDR`. */
	type: string;
	data: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** Length, type and check sum: what a chunk weighs without its data. */
const OVERHEAD = 12;

/** The chunks of a PNG in order, or `null` where the bytes are not one, are cut short or are damaged. */
export function readChunks(bytes: Uint8Array): PngChunk[] | null {
	if (!SIGNATURE.every((byte, at) => bytes[at] === byte)) return null;

	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const chunks: PngChunk[] = [];
	let at: number = SIGNATURE.length;
	while (at + OVERHEAD <= bytes.length) {
		const length = view.getUint32(at);
		const end = at + OVERHEAD + length;
		if (end > bytes.length) return null;
		if (view.getUint32(end - 4) !== checkSum(bytes.subarray(at + 4, end - 4))) return null;

		const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		chunks.push({ type, data: bytes.slice(at + 8, end - 4) });
		if (type === 'IEND') return chunks;
		at = end;
	}
	return null;
}

/** A PNG file of these chunks, with signature and check sums. */
export function writeChunks(chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
	const weight = chunks.reduce<number>(
		(sum, { data }) => sum + OVERHEAD + data.length,
		SIGNATURE.length
	);
	const bytes = new Uint8Array(weight);
	const view = new DataView(bytes.buffer);
	bytes.set(SIGNATURE);

	let at: number = SIGNATURE.length;
	for (const { type, data } of chunks) {
		const end = at + OVERHEAD + data.length;
		view.setUint32(at, data.length);
		bytes.set(ascii(type), at + 4);
		bytes.set(data, at + 8);
		view.setUint32(end - 4, checkSum(bytes.subarray(at + 4, end - 4)));
		at = end;
	}
	return bytes;
}

/** The chunks with `added` right after the header, where readers look for density and words. */
export function afterHeader(chunks: readonly PngChunk[], added: readonly PngChunk[]): PngChunk[] {
	const types = new Set(added.map(({ type }) => type).filter((type) => type !== 'iTXt'));
	const kept = chunks.filter(({ type }) => !types.has(type));
	return [...kept.slice(0, 1), ...added, ...kept.slice(1)];
}

/** `pHYs`: how many pixels go to a metre. Office sizes an inserted picture by it. */
export function densityChunk(dpi: number): PngChunk {
	const data = new Uint8Array(9);
	const view = new DataView(data.buffer);
	const perMetre = Math.round(dpi / 0.0254);
	view.setUint32(0, perMetre);
	view.setUint32(4, perMetre);
	view.setUint8(8, 1);
	return { type: 'pHYs', data };
}

/** `sRGB`: the colours are plain sRGB, so that no viewer guesses another profile. */
export function srgbChunk(): PngChunk {
	return { type: 'sRGB', data: Uint8Array.of(0) };
}

/** `iTXt`: words under a keyword of Latin letters, in UTF-8, not compressed. */
export function textChunk(keyword: string, words: string, language: string): PngChunk {
	const text = new TextEncoder().encode(words.replaceAll('\0', ''));
	const head = [...ascii(keyword), 0, 0, 0, ...ascii(language), 0, 0];
	const data = new Uint8Array(head.length + text.length);
	data.set(head);
	data.set(text, head.length);
	return { type: 'iTXt', data };
}

/** What `textChunk` wrote, or `null` for any other chunk. */
export function readText({ type, data }: PngChunk): { keyword: string; words: string } | null {
	if (type !== 'iTXt') return null;
	const keywordEnd = data.indexOf(0);
	const languageEnd = data.indexOf(0, keywordEnd + 3);
	const translatedEnd = data.indexOf(0, languageEnd + 1);
	const isCompressed = data[keywordEnd + 1] !== 0;
	if (keywordEnd < 1 || languageEnd < 0 || translatedEnd < 0 || isCompressed) return null;
	const utf8 = new TextDecoder();
	return {
		keyword: utf8.decode(data.subarray(0, keywordEnd)),
		words: utf8.decode(data.subarray(translatedEnd + 1))
	};
}

/** CRC-32 as PNG wants it. */
function checkSum(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (CRC[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
}

const CRC = Uint32Array.from({ length: 256 }, (_, index) => {
	let crc = index;
	for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
	return crc;
});

function ascii(letters: string): number[] {
	return Array.from(letters, (letter) => letter.charCodeAt(0) & 0x7f);
}
