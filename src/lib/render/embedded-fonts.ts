import type { Face, Scene } from '#lib/scene/scene.ts';
import { charactersOf } from './font-characters.ts';
import { textsOf } from './scene-texts.ts';
import { unpackWoff } from './woff.ts';

/*
 * Fonts as bytes, for files that carry their own. Arimo stands for every face, as it has the widths
 * of Arial, in which figures for files are set. Each style comes in several files, by alphabet.
 */

export type FontStyle = 'regular' | 'bold' | 'italic';

/** One file of a style: its OpenType bytes and the characters in it. */
export interface EmbeddedFont {
	name: string;
	bytes: Uint8Array;
	characters: ReadonlySet<number>;
}

/** The files of each style that texts were looked up in, first choice first. */
export type EmbeddedFonts = Readonly<Record<FontStyle, readonly EmbeddedFont[]>>;

/** Reads a WOFF file of `@fontsource/arimo` by its name, such as `arimo-latin-400-normal`. */
export type ReadFont = (name: string) => Promise<Uint8Array>;

const ALPHABETS = ['latin', 'latin-ext', 'greek'] as const;
const STYLES: Readonly<Record<FontStyle, string>> = {
	regular: '400-normal',
	bold: '700-normal',
	italic: '400-italic'
};

/** The style of Arimo that stands for a face. There is no bold italic. */
export function styleOf({ weight, italic }: Face): FontStyle {
	if (italic) return 'italic';
	return weight >= 600 ? 'bold' : 'regular';
}

/**
 * Reads the fonts the texts of the scenes need, and no more: the next alphabet of a style only when
 * a text has characters that those before it lack. Rejects when a file cannot be read.
 */
export async function loadEmbeddedFonts(
	scenes: readonly Pick<Scene, 'nodes'>[],
	read: ReadFont
): Promise<EmbeddedFonts> {
	const texts: Record<FontStyle, Set<number>> = {
		regular: new Set(),
		bold: new Set(),
		italic: new Set()
	};
	for (const { text, face } of scenes.flatMap(({ nodes }) => textsOf(nodes))) {
		const codes = texts[styleOf(face)];
		for (const character of text.normalize('NFC')) codes.add(character.codePointAt(0) ?? 0);
	}
	const [regular, bold, italic] = await Promise.all([
		loadStyle(STYLES.regular, texts.regular, read),
		loadStyle(STYLES.bold, texts.bold, read),
		loadStyle(STYLES.italic, texts.italic, read)
	]);
	return { regular, bold, italic };
}

async function loadStyle(
	style: string,
	wanted: ReadonlySet<number>,
	read: ReadFont
): Promise<EmbeddedFont[]> {
	const fonts: EmbeddedFont[] = [];
	let missing = [...wanted];
	for (const alphabet of ALPHABETS) {
		if (missing.length === 0) break;
		const name = `arimo-${alphabet}-${style}`;
		const bytes = unpackWoff(await read(name));
		const characters = charactersOf(bytes);
		fonts.push({ name, bytes, characters });
		missing = missing.filter((code) => !characters.has(code));
	}
	return fonts;
}
