import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { FONT_FILES } from '#lib/render/font-files.ts';
import type { SvgText } from '#lib/render/formats.ts';
import { renderSvgFile } from '#lib/render/svg-file.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { readFontFile } from './pdf.ts';

const { resolve } = createRequire(import.meta.url);

/** A font of the program by the address that Vite gives it in tests. */
async function readByAddress(url: string): Promise<Uint8Array> {
	const [, file = ''] = /node_modules\/(.*\.woff2)/.exec(url) ?? [];
	return new Uint8Array(await readFile(resolve(file)));
}

/** The SVG file of a scene on an A4 column, with the fonts that are installed. */
export async function svgOf(scene: Scene, text: SvgText) {
	const fonts = { files: FONT_FILES, readFile: readByAddress, readOutlines: readFontFile };
	const made = await renderSvgFile(scene, { unitMm: 0.25, text }, fonts);
	if (!made.ok) throw new Error('An SVG could not be made');
	return { svg: made.value, notes: made.notes };
}
