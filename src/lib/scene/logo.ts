import type { Project } from '#lib/domain/project.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { round2 } from './nodes.ts';
import type { ImageNode } from './scene.ts';
import { figureWords } from './words.ts';

/** In font sizes of the notes beside it: some nine millimetres in an A4 column. */
const HEIGHT = 3.5;

/** Of the page's width, at most. */
const SHARE = 0.26;

/** Between the notes and the logo, in font sizes. */
const GAP = 2;

/**
 * The project's logo in the right end of the room for notes, and the width it leaves to them; `null`
 * where there is none. As high as a few lines, or less where it is very wide.
 */
export function layOutLogo(
	{ figureStyle }: Project,
	{ x, y, width, size }: { x: number; y: number; width: number; size: number },
	language: Language
): { node: ImageNode; left: number; bottom: number } | null {
	const logo = figureStyle?.logo;
	if (!logo) return null;
	const scale = Math.min((HEIGHT * size) / logo.height, (SHARE * width) / logo.width);
	const box = { width: round2(logo.width * scale), height: round2(logo.height * scale) };
	const words = figureStyle.logoWords;
	const node: ImageNode = {
		kind: 'image',
		id: 'logo',
		label: words ? plain(textIn(words, language)) : figureWords[language].logo,
		x: round2(x + width - box.width),
		y: round2(y),
		...box,
		picture: { type: logo.type, pixels: logo.pixels }
	};
	return { node, left: width - box.width - GAP * size, bottom: y + box.height };
}
