import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { renderPdf, type PdfOptions } from '#lib/render/pdf.ts';
import type { Scene } from '#lib/scene/scene.ts';

const { resolve } = createRequire(import.meta.url);

/** A file of `@fontsource/arimo`, as it is installed. */
export async function readFontFile(name: string): Promise<Uint8Array> {
	return new Uint8Array(await readFile(resolve(`@fontsource/arimo/files/${name}.woff`)));
}

/** The PDF of scenes, on A4 columns of a fixed day unless told otherwise. */
export async function pdfOf(scenes: readonly Scene[], options: Partial<PdfOptions> = {}) {
	const all = { unitMm: scenes.map(() => 0.25), date: '2026-11-22', ...options };
	const made = await renderPdf(scenes, all, readFontFile);
	if (!made.ok) throw new Error('A PDF could not be made');
	return { bytes: made.value, notes: made.notes };
}
