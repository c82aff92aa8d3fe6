import { unzlibSync } from 'fflate';
import { readChunks } from './png-chunks.ts';

/** The pixels of a PNG, row by row. */
export interface PngPixels {
	width: number;
	height: number;
	/** Red, green and blue of each. */
	colours: Uint8Array;
	/** How much each covers, where the picture lets something through. */
	cover: Uint8Array | null;
}

/** Colour types: what a browser's own encoder writes. */
const RGB = 2;
const RGBA = 6;

/**
 * The pixels of a PNG as this program keeps them: 8 bits a channel, red, green and blue with or
 * without cover, not interlaced. `null` for any other, and for one that is broken.
 * https://www.w3.org/TR/png-3/#9Filters
 */
export function readPixels(bytes: Uint8Array): PngPixels | null {
	const chunks = readChunks(bytes);
	const header = chunks?.find(({ type }) => type === 'IHDR')?.data;
	if (!chunks || header?.length !== 13) return null;
	const view = new DataView(header.buffer, header.byteOffset);
	const [width, height] = [view.getUint32(0), view.getUint32(4)];
	const [depth, type, , , interlace] = header.subarray(8);
	if (depth !== 8 || (type !== RGB && type !== RGBA) || interlace !== 0) return null;

	const channels = type === RGB ? 3 : 4;
	const rows = unpacked(chunks.filter((chunk) => chunk.type === 'IDAT').map(({ data }) => data));
	if (rows?.length !== height * (width * channels + 1)) return null;
	if (!unfilter(rows, width * channels, channels)) return null;

	const colours = new Uint8Array(width * height * 3);
	const cover = new Uint8Array(width * height);
	for (let pixel = 0; pixel < width * height; pixel += 1) {
		// One byte before each row says how it was filtered.
		const at = pixel * channels + Math.floor(pixel / width) + 1;
		colours.set(rows.subarray(at, at + 3), pixel * 3);
		cover[pixel] = rows[at + 3] ?? 0;
	}
	return { width, height, colours, cover: type === RGBA ? cover : null };
}

function unpacked(parts: readonly Uint8Array[]): Uint8Array | null {
	const packed = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		packed.set(part, at);
		at += part.length;
	}
	try {
		return unzlibSync(packed);
	} catch {
		return null;
	}
}

/** Puts back, row by row in place, what each byte was told relative to: left, above, and above left. */
function unfilter(rows: Uint8Array, length: number, channels: number): boolean {
	for (let start = 0; start < rows.length; start += length + 1) {
		const filter = rows[start] ?? 0;
		if (filter > 4) return false;
		for (let i = 1; i <= length; i += 1) {
			const at = start + i;
			const isFirst = i <= channels;
			const left = isFirst ? 0 : (rows[at - channels] ?? 0);
			const above = start === 0 ? 0 : (rows[at - length - 1] ?? 0);
			const corner = isFirst || start === 0 ? 0 : (rows[at - length - 1 - channels] ?? 0);
			rows[at] = (rows[at] ?? 0) + predict(filter, left, above, corner);
		}
	}
	return true;
}

function predict(filter: number, left: number, above: number, corner: number): number {
	if (filter === 1) return left;
	if (filter === 2) return above;
	if (filter === 3) return Math.floor((left + above) / 2);
	return filter === 4 ? paeth(left, above, corner) : 0;
}

/** Of the three the one nearest to left + above - corner; the first of those that are as near. */
function paeth(left: number, above: number, corner: number): number {
	const guess = left + above - corner;
	const far = (value: number) => Math.abs(guess - value);
	if (far(left) <= far(above) && far(left) <= far(corner)) return left;
	return far(above) <= far(corner) ? above : corner;
}
