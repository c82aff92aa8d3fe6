import type { Face, Scene, SceneNode } from '#lib/scene/scene.ts';
import { textsOf } from './scene-texts.ts';

/** A file with a font, or with one part of its characters. */
export interface FontFile {
	family: string;
	weight: string;
	style: 'normal' | 'italic';
	url: string;
	/** The characters it holds, as in CSS. It is fetched only when a text needs one of them. */
	range: string;
}

/** The fonts of a page or of a worker, and the files they may be taken from. */
export interface FontSource {
	fonts: FontFaceSet;
	files: readonly FontFile[];
}

/** A face at a size, as the `font` of CSS and of a canvas. */
export function cssFont(face: Face, size: number): string {
	return `${face.italic ? 'italic ' : ''}${face.weight} ${size}px ${face.family}`;
}

/**
 * Fetches every font the scene's texts need and resolves when they can be drawn with. Rejects when
 * a file cannot be had: drawn with another font, texts would not fit their places. Characters
 * outside the files are left to the system's fonts.
 */
export async function loadFonts(scene: Scene, { fonts, files }: FontSource): Promise<void> {
	const texts = textsByFont(scene.nodes);
	const families = [...texts.keys()].join(' ');
	const wanted = (family: string) => families.includes(family) && !knows(fonts, family);
	const missing = new Set(files.map(({ family }) => family).filter(wanted));
	for (const file of files) {
		if (missing.has(file.family)) register(file, fonts);
	}
	await Promise.all([...texts].map(([font, letters]) => fonts.load(font, [...letters].join(''))));
}

/** A family the page has already, by its style sheet or from an earlier figure, is left alone. */
function knows(fonts: FontFaceSet, family: string): boolean {
	return [...fonts].some((face) => face.family.replace(/["']/g, '') === family);
}

function register({ family, url, weight, style, range }: FontFile, fonts: FontFaceSet): void {
	fonts.add(new FontFace(family, `url(${url})`, { weight, style, unicodeRange: range }));
}

/** The characters each font has to draw. */
function textsByFont(nodes: readonly SceneNode[]): Map<string, Set<string>> {
	const texts = new Map<string, Set<string>>();
	for (const { face, text } of textsOf(nodes)) {
		const font = cssFont(face, 16);
		const letters = texts.get(font) ?? new Set();
		for (const letter of text) letters.add(letter);
		texts.set(font, letters);
	}
	return texts;
}
