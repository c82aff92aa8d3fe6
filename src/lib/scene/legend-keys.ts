import type { Box } from './matrix-cells.ts';
import { measureText } from './measure.ts';
import { centredBaseline, round2, textAt } from './nodes.ts';
import type { SceneNode } from './scene.ts';
import type { FigureTheme } from './theme.ts';

/** A small sample of something a figure shows, with its words. */
export interface LegendKey {
	id: string;
	words: string;
	sample: (box: Box) => SceneNode[];
}

export interface KeysPlace {
	/** Where a line of keys begins, and where the lines end. */
	left: number;
	right: number;
	top: number;
	/** Font size, and the height of a sample. */
	size: number;
	height: number;
	theme: FigureTheme;
}

/* Sizes of a key, in font sizes. */
const KEY = { width: 2.75, toWords: 0.65, step: 1.35 };

/** The width of all keys on one line. */
export function keysWidth(
	keys: readonly Pick<LegendKey, 'words'>[],
	{ size, theme }: Pick<KeysPlace, 'size' | 'theme'>
): number {
	return keys.reduce((sum, { words }) => {
		const width = measureText(words, theme.typeface.regular, size);
		return sum + width + (KEY.width + KEY.toWords + KEY.step) * size;
	}, -KEY.step * size);
}

/** Samples with their words, from the left; a new line where the width ends. */
export function layOutKeys(
	keys: readonly LegendKey[],
	{ left, right, top, size, height, theme }: KeysPlace
): { nodes: SceneNode[]; bottom: number } {
	const style = { face: theme.typeface.regular, size, fill: theme.ink2 };
	const width = KEY.width * size;
	let x = left;
	let y = top;
	const nodes = keys.flatMap(({ id, words, sample }) => {
		const needed = width + KEY.toWords * size + measureText(words, style.face, size);
		if (x > left && x + needed > right) {
			x = left;
			y += height * 1.5;
		}
		const box = { x: round2(x), y: round2(y), width: round2(width), height: round2(height) };
		const baseline = centredBaseline(y + height / 2, style.face, size);
		const label = textAt(`${id}.words`, words, x + width + KEY.toWords * size, baseline, style);
		x += needed + KEY.step * size;
		return [...sample(box), label];
	});
	return { nodes, bottom: keys.length > 0 ? y + height : top };
}
