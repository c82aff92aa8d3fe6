import { strToU8, Unzlib, zlibSync } from 'fflate';
import type { Result } from '#lib/domain/result.ts';

/* What a figure carries is a text, as zlib bytes. The same text gives the same bytes everywhere. */

/** How much of a stream is inflated at a time: at most a thousandfold of it comes out at once. */
const PIECE = 16_384;

/** The problem of a file whose carried text is cut short, altered or not what it says it is. */
export const DAMAGED: Result<never> = { ok: false, problems: [{ code: 'file.figureDamaged' }] };

export function deflate(text: string): Uint8Array {
	return zlibSync(strToU8(text), { level: 9 });
}

/**
 * The text in zlib bytes. It is inflated piece by piece and given up at `limit` bytes, so that a few
 * bytes that stand for gigabytes cost no more than that. Fails with `file.tooLarge` or
 * `file.figureDamaged`.
 */
export function inflate(bytes: Uint8Array, limit: number): Result<string> {
	const pieces: Uint8Array[] = [];
	let size = 0;
	let [a, b] = [1, 0];
	const stream = new Unzlib((piece) => {
		size += piece.length;
		if (size > limit) throw TOO_LARGE;
		for (const byte of piece) {
			a = (a + byte) % ADLER;
			b = (b + a) % ADLER;
		}
		pieces.push(piece);
	});
	try {
		for (let at = 0; at < bytes.length; at += PIECE) {
			const end = at + PIECE;
			stream.push(bytes.subarray(at, end), end >= bytes.length);
		}
		if (checkSumOf(bytes) !== b * 65_536 + a) return DAMAGED;
		const utf8 = new TextDecoder('utf-8', { fatal: true });
		const text = pieces.map((piece) => utf8.decode(piece, { stream: true })).join('');
		return { ok: true, value: text + utf8.decode(), notes: [] };
	} catch (error) {
		return error === TOO_LARGE ? tooLarge(limit) : DAMAGED;
	}
}

export function tooLarge(limit: number): Result<never> {
	const data = { limit: `${Math.round(limit / 1024 / 1024)} MB` };
	return { ok: false, problems: [{ code: 'file.tooLarge', data }] };
}

/** Ends the inflating. */
export const TOO_LARGE = new Error('More than a file may hold');

/** Adler-32, with which zlib bytes end. fflate leaves it to us. */
const ADLER = 65_521;

function checkSumOf(bytes: Uint8Array): number | null {
	if (bytes.length < 6) return null;
	return new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4).getUint32(0);
}
