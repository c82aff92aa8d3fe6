import type { Result } from '#lib/domain/result.ts';
import { readChunks, type PngChunk } from '#lib/render/png-chunks.ts';
import { DAMAGED, deflate, inflate } from './deflated.ts';

/* A text in a PNG: a compressed `iTXt` chunk under a keyword of our own. */

/** The keyword and its end; compressed, by zlib; no language, no translated keyword. */
const HEAD = new TextEncoder().encode('varmekort\0\x01\0\0\0');

export function carriedChunk(text: string): PngChunk {
	const packed = deflate(text);
	const data = new Uint8Array(HEAD.length + packed.length);
	data.set(HEAD);
	data.set(packed, HEAD.length);
	return { type: 'iTXt', data };
}

/** What `carriedChunk` wrote, or `null` where the picture has none. Every check sum must hold. */
export function readCarriedPng(bytes: Uint8Array, limit: number): Result<string | null> {
	const chunks = readChunks(bytes);
	if (!chunks) return DAMAGED;
	const own = chunks.find(({ type, data }) => type === 'iTXt' && isOwn(data));
	if (!own) return { ok: true, value: null, notes: [] };
	return inflate(own.data.subarray(HEAD.length), limit);
}

const isOwn = (data: Uint8Array) => HEAD.every((byte, at) => data[at] === byte);
