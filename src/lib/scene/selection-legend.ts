import { plain, textIn, type Language } from '#lib/domain/text.ts';
import type { LegendRoom } from './figure-page.ts';
import { layOutProse } from './figure-parts.ts';
import { measureText } from './measure.ts';
import type { SceneNode } from './scene.ts';
import { drawPart, inkOfCriterion } from './selection-marks.ts';
import type { SelectionReading } from './selection-reading.ts';
import { selectionWords } from './selection-words.ts';
import type { FigureTheme } from './theme.ts';
import { formatPercent } from './words.ts';

/* Of a key, in font sizes. */
const SAMPLE = 1.5;
const GAP = 0.55;
const STEP = 1.6;

/** The criteria with what they weigh, in the order they have in a bar. Long names go on below. */
export function layOutCriteria(
	{ criteria }: SelectionReading,
	{ x, y, width, size }: LegendRoom,
	language: Language,
	theme: FigureTheme
): { nodes: SceneNode[]; bottom: number } {
	const { typeface, ink2, ink3 } = theme;
	const words = selectionWords[language];
	const heading = layOutProse('legend.title', words.criteria, x, y, width, {
		...{ face: typeface.strong, size, fill: ink3, leading: 1.4 }
	});
	const style = { face: typeface.regular, size, fill: ink2, leading: 1.4 };
	const before = (SAMPLE + GAP) * size;
	let left = x;
	let top = heading.bottom + size * 0.15;
	let bottom = top;
	const nodes = criteria.flatMap(({ criterion, percent }, place) => {
		const share = formatPercent(percent, language, theme.numbers.decimals);
		const told = words.withWeight(plain(textIn(criterion.label, language)), share);
		const needed = before + measureText(told, style.face, size);
		if (left > x && left + needed > x + width) {
			left = x;
			top = bottom;
		}
		const id = `legend.criterion.${place}`;
		// A hair more room than measured, lest a word falls to the next line by rounding.
		const room = Math.min(needed, x + width - left) - before + 0.01;
		const text = layOutProse(`${id}.words`, told, left + before, top, room, style);
		const box = { x: left, y: top + size * 0.42, width: SAMPLE * size, height: size * 0.86 };
		const ink = inkOfCriterion(place, criteria.length, theme);
		left += needed + STEP * size;
		bottom = Math.max(bottom, text.bottom);
		return [...drawPart(id, box, ink, theme), ...text.nodes];
	});
	return { nodes: [...heading.nodes, ...nodes], bottom };
}
