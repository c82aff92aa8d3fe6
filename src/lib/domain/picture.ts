/* What can be told of the bytes of a PNG or JPEG without drawing it. */

export const PICTURE_TYPES = ['png', 'jpeg'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

export interface PictureHeader {
	type: PictureType;
	/** In pixels. */
	width: number;
	height: number;
}

/**
 * Type and size of a picture that begins and ends as it should, else `null`. That it can be drawn is
 * not promised. A PNG must be of the kind that every format takes: red, green and blue of 8 bits, with
 * or without transparency, not interlaced. Sources: PNG (ISO/IEC 15948, 5 and 11.2.2), JPEG (ITU-T T.81, B.1 and B.2.2).
 */
export function readPicture(bytes: Uint8Array): PictureHeader | null {
	return readPng(bytes) ?? readJpeg(bytes);
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const IHDR = [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
const IEND = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

function readPng(bytes: Uint8Array): PictureHeader | null {
	const isWhole =
		hasAt(bytes, 0, PNG) && hasAt(bytes, 8, IHDR) && hasAt(bytes, bytes.length - 12, IEND);
	if (!isWhole) return null;
	const view = viewOf(bytes);
	const [depth, colour, , , interlace] = bytes.subarray(24);
	if (depth !== 8 || (colour !== 2 && colour !== 6) || interlace !== 0) return null;
	return sized('png', view.getUint32(16), view.getUint32(20));
}

/** The frame headers that say how large the picture is: all SOF markers, without DHT, JPG and DAC. */
const isFrame = (marker: number) =>
	marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function readJpeg(bytes: Uint8Array): PictureHeader | null {
	const isWhole =
		hasAt(bytes, 0, [0xff, 0xd8, 0xff]) && hasAt(bytes, bytes.length - 2, [0xff, 0xd9]);
	if (!isWhole) return null;
	const view = viewOf(bytes);
	for (let at = 2; at + 9 < bytes.length && view.getUint8(at) === 0xff;) {
		if (isFrame(view.getUint8(at + 1))) {
			return sized('jpeg', view.getUint16(at + 7), view.getUint16(at + 5));
		}
		at += 2 + view.getUint16(at + 2);
	}
	return null;
}

function sized(type: PictureType, width: number, height: number): PictureHeader | null {
	return width > 0 && height > 0 ? { type, width, height } : null;
}

function hasAt(bytes: Uint8Array, at: number, pattern: readonly number[]): boolean {
	return at >= 0 && pattern.every((byte, i) => bytes[at + i] === byte);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
	return new DataView(buffer, byteOffset, byteLength);
}
