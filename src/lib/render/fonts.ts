import arimoBold from '@fontsource/arimo/files/arimo-latin-700-normal.woff2?url';
import arimoBoldExtended from '@fontsource/arimo/files/arimo-latin-ext-700-normal.woff2?url';
import arimoItalic from '@fontsource/arimo/files/arimo-latin-400-italic.woff2?url';
import arimoItalicExtended from '@fontsource/arimo/files/arimo-latin-ext-400-italic.woff2?url';
import arimoRegular from '@fontsource/arimo/files/arimo-latin-400-normal.woff2?url';
import arimoRegularExtended from '@fontsource/arimo/files/arimo-latin-ext-400-normal.woff2?url';
import interItalicExtended from '@fontsource-variable/inter/files/inter-latin-ext-wght-italic.woff2?url';
import interItalic from '@fontsource-variable/inter/files/inter-latin-wght-italic.woff2?url';
import interUprightExtended from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import interUpright from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serifUprightExtended from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import serifUpright from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import type { Face, Scene, SceneNode } from '#lib/scene/scene.ts';

/*
 * The font files figures are drawn with: the very ones their texts were measured by. They are
 * fetched when a figure leaves the program, never on first load.
 */

interface FontFile {
	family: string;
	weight: string;
	style: 'normal' | 'italic';
	url: string;
	/** The characters it holds, as in CSS. A file is fetched only when a text needs one of them. */
	range: string;
}

const LATIN =
	'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,' +
	'U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXTENDED =
	'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,' +
	'U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

/** The two files of one face: the letters of Danish and English, and those of their neighbours. */
function pair(
	family: string,
	weight: string,
	style: FontFile['style'],
	latin: string,
	extended: string
): FontFile[] {
	const face = { family, weight, style };
	return [
		{ ...face, url: latin, range: LATIN },
		{ ...face, url: extended, range: LATIN_EXTENDED }
	];
}

const FILES: readonly FontFile[] = [
	...pair('Arimo', '400', 'normal', arimoRegular, arimoRegularExtended),
	...pair('Arimo', '700', 'normal', arimoBold, arimoBoldExtended),
	...pair('Arimo', '400', 'italic', arimoItalic, arimoItalicExtended),
	...pair('Inter', '100 900', 'normal', interUpright, interUprightExtended),
	...pair('Inter', '100 900', 'italic', interItalic, interItalicExtended),
	...pair('Source Serif 4', '200 900', 'normal', serifUpright, serifUprightExtended)
];

/** A face at a size, as the `font` of CSS and of a canvas. */
export function cssFont(face: Face, size: number): string {
	return `${face.italic ? 'italic ' : ''}${face.weight} ${size}px ${face.family}`;
}

/**
 * Fetches every font the scene's texts need into `fonts` (of the page or of a worker) and resolves
 * when they can be drawn with. Rejects when a file cannot be had: drawn with another font, texts
 * would not fit their places. Characters outside the files are left to the system's fonts.
 */
export async function loadFonts(scene: Scene, fonts: FontFaceSet): Promise<void> {
	const texts = textsByFont(scene.nodes);
	const families = [...texts.keys()].join(' ');
	for (const family of new Set(FILES.map((file) => file.family))) {
		if (families.includes(family) && !knows(fonts, family)) register(family, fonts);
	}
	await Promise.all([...texts].map(([font, letters]) => fonts.load(font, [...letters].join(''))));
}

/** A family the page has already, by its style sheet or from an earlier figure, is left alone. */
function knows(fonts: FontFaceSet, family: string): boolean {
	return [...fonts].some((face) => face.family.replace(/["']/g, '') === family);
}

function register(family: string, fonts: FontFaceSet): void {
	for (const file of FILES) {
		if (file.family !== family) continue;
		const { weight, style, range: unicodeRange } = file;
		fonts.add(new FontFace(family, `url(${file.url})`, { weight, style, unicodeRange }));
	}
}

/** The characters each font has to draw. */
function textsByFont(nodes: readonly SceneNode[]): Map<string, Set<string>> {
	const texts = new Map<string, Set<string>>();
	const visit = (node: SceneNode): void => {
		if (node.kind === 'group') node.children.forEach(visit);
		if (node.kind !== 'text') return;
		const font = cssFont(node.face, 16);
		const letters = texts.get(font) ?? new Set();
		for (const letter of node.text) letters.add(letter);
		texts.set(font, letters);
	};
	nodes.forEach(visit);
	return texts;
}
