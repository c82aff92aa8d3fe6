import { carriedChunk } from '#lib/render/carried/in-png.ts';
import type { Carrier } from '#lib/render/carried/read.ts';
import { afterHeader, readChunks, writeChunks, type PngChunk } from '#lib/render/png-chunks.ts';
import { renderPptx } from '#lib/render/pptx/pptx.ts';
import { renderSvg } from '#lib/render/svg.ts';
import { typicalAreaInDanish } from '../figures/area-figures.ts';
import { pdfOf } from './pdf.ts';

/** The transparent pixel of a 1 x 1 PNG, made elsewhere: Node has no canvas. */
const PIXEL = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
	'base64'
);

/** A PNG with these chunks after its header. */
export function pngWith(...added: PngChunk[]): Uint8Array<ArrayBuffer> {
	return writeChunks(afterHeader(readChunks(PIXEL) ?? [], added));
}

const DATE = '2026-11-22';

/** A file of every kind with a figure, which carries a text; without one it carries nothing. */
export const MAKERS: Record<Carrier, (carried?: string) => Promise<Uint8Array<ArrayBuffer>>> = {
	PNG: (carried) =>
		Promise.resolve(pngWith(...(carried === undefined ? [] : [carriedChunk(carried)]))),
	SVG: (carried) =>
		Promise.resolve(new TextEncoder().encode(renderSvg(typicalAreaInDanish(), { carried }))),
	PDF: async (carried) => (await pdfOf([typicalAreaInDanish()], { carried })).bytes,
	'Office/ZIP': (carried) =>
		Promise.resolve(renderPptx([typicalAreaInDanish()], { aspect: '16:9', date: DATE, carried }))
};

export const CARRIERS = Object.keys(MAKERS) as Carrier[];
