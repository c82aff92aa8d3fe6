import { unzlibSync } from 'fflate';

/*
 * Fonts are shipped as WOFF, which is an OpenType font with each of its tables compressed. Whoever
 * embeds a font in a file needs the plain one. https://www.w3.org/TR/WOFF/
 */

const WOFF = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/** The OpenType font inside a WOFF file of version 1. Throws on anything else. */
export function unpackWoff(woff: Uint8Array): Uint8Array<ArrayBuffer> {
	const source = viewOf(woff);
	if (woff.length < WOFF_HEADER || source.getUint32(0) !== WOFF) throw new Error('Not a WOFF font');
	const count = source.getUint16(12);
	const tables = Array.from({ length: count }, (_, i) => {
		const entry = WOFF_HEADER + i * WOFF_ENTRY;
		const [at, packed, length] = [4, 8, 12].map((field) => source.getUint32(entry + field));
		const bytes = woff.subarray(at, (at ?? 0) + (packed ?? 0));
		return {
			tag: source.getUint32(entry),
			checksum: source.getUint32(entry + 16),
			bytes: packed === length ? bytes : unzlibSync(bytes)
		};
	});

	const body = SFNT_HEADER + count * SFNT_ENTRY;
	const size = tables.reduce((total, { bytes }) => total + padded(bytes.length), body);
	const sfnt = new Uint8Array(size);
	const target = viewOf(sfnt);
	const power = Math.floor(Math.log2(count));
	target.setUint32(0, source.getUint32(4));
	target.setUint16(4, count);
	target.setUint16(6, 2 ** power * SFNT_ENTRY);
	target.setUint16(8, power);
	target.setUint16(10, (count - 2 ** power) * SFNT_ENTRY);

	let place = body;
	tables.forEach(({ tag, checksum, bytes }, i) => {
		const entry = SFNT_HEADER + i * SFNT_ENTRY;
		[tag, checksum, place, bytes.length].forEach((value, field) =>
			target.setUint32(entry + field * 4, value)
		);
		sfnt.set(bytes, place);
		place += padded(bytes.length);
	});
	return sfnt;
}

/** Tables begin at multiples of four bytes. */
const padded = (length: number) => (length + 3) & ~3;

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
	new DataView(buffer, byteOffset, byteLength);
