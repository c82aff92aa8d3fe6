import { shareOfScale, type Level, type Scale } from '#lib/domain/scale.ts';
import { plain, textIn } from '#lib/domain/text.ts';
import { legendOutline, legendSign, linesOver } from './legend-bar.ts';
import type { LegendPlace } from './legend.ts';
import { measureText, wrapText } from './measure.ts';
import { centredBaseline, round2, textAt } from './nodes.ts';
import { lineStrip } from './pens.ts';
import { paintOf } from './ramps.ts';
import type { SceneNode } from './scene.ts';
import { formatNumber } from './words.ts';

/** An ordinal scale: each level with its colour, its sign and its own words, in columns. */
export function layOutLevels(
	levels: readonly Level[],
	scale: Scale,
	{ x, width, size, theme, language }: LegendPlace,
	top: number
): { nodes: SceneNode[]; bottom: number } {
	const box = { width: 2.1 * size, height: 1.4 * size };
	const labels = levels.map((level) => {
		const label = plain(textIn(level.label, language));
		const number = level.symbol || formatNumber(level.from, language, theme.numbers.decimals);
		// A glyph in the box leaves the number to the words.
		return theme.pens?.glyph ? `${number} · ${label}` : label;
	});
	const longest = Math.max(
		...labels.map((label) => measureText(label, theme.typeface.regular, size))
	);
	const columns = Math.max(
		1,
		Math.min(levels.length, Math.floor(width / (longest + box.width + 1.9 * size)))
	);
	const columnWidth = width / columns;
	const perColumn = Math.ceil(levels.length / columns);
	const nodes = levels.flatMap((level, i): SceneNode[] => {
		const left = x + Math.floor(i / perColumn) * columnWidth;
		const y = top + (i % perColumn) * 1.75 * size;
		const share = shareOfScale(scale, level.from);
		const { fill } = paintOf(theme.ramp, share);
		const middle = y + box.height / 2;
		const text = level.symbol || formatNumber(level.from, language, theme.numbers.decimals);
		const words = { face: theme.typeface.regular, size, fill: theme.ink2 };
		const [label = ''] = wrapText(
			labels[i] ?? '',
			columnWidth - box.width - size * 1.2,
			words.face,
			size,
			measureText,
			1
		);
		const id = `legend.level.${level.id}`;
		const ground = {
			x: round2(left),
			y: round2(y),
			width: round2(box.width),
			height: round2(box.height)
		};
		const { strip, middle: above } = lineStrip(ground, theme.pens);
		const spot = { x: left + box.width / 2, middle: above, room: box.width };
		const isPaper = theme.pens?.lines === 'alone';
		return [
			{
				kind: 'rect',
				id,
				...ground,
				radius: 2,
				fill: isPaper ? theme.paper : fill,
				stroke: legendOutline(theme)
			},
			...linesOver(id, strip, share, share, theme),
			...legendSign(id, { text, share }, spot, size, theme),
			textAt(
				`${id}.words`,
				label,
				left + box.width + 0.65 * size,
				centredBaseline(middle, words.face, size),
				words
			)
		];
	});
	return { nodes, bottom: top + perColumn * 1.75 * size - 0.35 * size };
}
