import { toBase64 } from '#lib/domain/base64.ts';
import type { Face, Scene, TextNode } from '#lib/scene/scene.ts';
import type { FontFile } from './fonts.ts';
import { textsOf } from './scene-texts.ts';

/**
 * `@font-face` rules with the fonts in them, as data: of the files, those that hold a character of a
 * text, in their order. Rejects when a file cannot be read.
 */
export async function writeFontFaces(
	scene: Scene,
	files: readonly FontFile[],
	read: (url: string) => Promise<Uint8Array>
): Promise<string> {
	const texts = textsOf(scene.nodes);
	const needed = files.filter((file) => texts.some((text) => serves(file, text)));
	const rules = needed.map(async ({ family, weight, style, range, url }) => {
		const source = `url(data:font/woff2;base64,${toBase64(await read(url))}) format('woff2')`;
		const face = `font-family:'${family}';font-weight:${weight};font-style:${style}`;
		return `@font-face{${face};unicode-range:${range};src:${source}}`;
	});
	return (await Promise.all(rules)).join('\n');
}

function serves(file: FontFile, { face, text }: TextNode): boolean {
	if (!isOf(file, face)) return false;
	const spans = spansOf(file.range);
	return Array.from(text, (character) => character.codePointAt(0) ?? 0).some((code) =>
		spans.some(([from, to]) => code >= from && code <= to)
	);
}

function isOf({ family, weight, style }: FontFile, face: Face): boolean {
	const [least = 0, most = least] = weight.split(' ').map(Number);
	const first = face.family.split(',')[0]?.replace(/['"]/g, '').trim();
	const isStyle = face.italic === (style === 'italic');
	return first === family && isStyle && face.weight >= least && face.weight <= most;
}

/** `U+0000-00FF,U+0131` as numbers, first and last of each span. */
function spansOf(range: string): [number, number][] {
	return range.split(',').map((span) => {
		const [from = '', to = from] = span.replace('U+', '').split('-');
		return [parseInt(from, 16), parseInt(to, 16)];
	});
}
