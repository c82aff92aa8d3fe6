import { measureText, wrapText } from './measure.ts';
import { centredBaseline, round2, textAt } from './nodes.ts';
import { formatPoints } from './points.ts';
import type { SceneNode } from './scene.ts';
import type { Look, Type } from './selection-columns.ts';
import type { SelectionReading } from './selection-reading.ts';
import { selectionWords } from './selection-words.ts';
import type { FigureTheme } from './theme.ts';

/* The line where the chosen set ends. */

/** What is written on the line; empty where the set is no head of the ranking. */
export function cutOf(
	{ cut }: SelectionReading,
	width: number,
	type: Type,
	{ language, theme }: Look
): string[] {
	if (!cut) return [];
	const gap = cut.gap < 0.00005 ? null : formatPoints(cut.gap, language, theme.numbers.decimals);
	const words = selectionWords[language].cut(cut.rank, gap);
	return wrapText(words, width * 0.8, theme.typeface.medium, type.head, measureText);
}

/** The words in the middle of a dashed line, in a band `height` high. */
export function drawCut(
	lines: readonly string[],
	{ x, width }: { x: number; width: number },
	y: number,
	height: number,
	type: Type,
	{ typeface, accent, ink2 }: FigureTheme
): SceneNode[] {
	const face = typeface.medium;
	const middle = y + height / 2;
	const centre = x + width / 2;
	const half = Math.max(0, ...lines.map((line) => measureText(line, face, type.head))) / 2 + 8;
	const rule = (id: string, from: number, to: number): SceneNode => ({
		...{
			kind: 'line',
			id,
			x1: round2(from),
			x2: round2(to),
			y1: round2(middle),
			y2: round2(middle)
		},
		stroke: { colour: accent, width: 0.9, dash: [4, 3] }
	});
	const first = middle - ((lines.length - 1) * type.head * 1.3) / 2;
	return [
		rule('cut.left', x, centre - half),
		...lines.map((line, i) =>
			textAt(
				`cut.words.${i}`,
				line,
				centre,
				centredBaseline(first + i * type.head * 1.3, face, type.head),
				{ face, size: type.head, fill: ink2 },
				'middle'
			)
		),
		rule('cut.right', centre + half, x + width)
	];
}
