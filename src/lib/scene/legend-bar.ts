import { levelsInOrder, type Scale } from '#lib/domain/scale.ts';
import { classesOf } from './classes.ts';
import { rampGradient } from './gradient.ts';
import type { LegendPlace } from './legend.ts';
import type { Box } from './matrix-cells.ts';
import { centredBaseline, path, round2, textAt } from './nodes.ts';
import { paintOf } from './ramps.ts';
import type { SceneNode, Stroke, TextNode } from './scene.ts';
import { shareSign, type Spot } from './stop-marks.ts';
import type { FigureTheme } from './theme.ts';
import { formatNumber, formatPercent } from './words.ts';

export const legendOutline = (theme: FigureTheme): Stroke => ({ ...theme.outline, width: 0.9 });

interface Bar {
	nodes: SceneNode[];
	right: number;
	bottom: number;
}

/** What colours mean on a continuous scale: its ramp, or its classes where it has flat ones or glyphs. */
export function layOutBar(scale: Scale, place: LegendPlace, top: number): Bar {
	const { ramp, pens } = place.theme;
	const hasClasses = ramp.classes !== undefined || Boolean(pens?.glyph);
	return hasClasses ? classBar(scale, place, top) : runningBar(scale, place, top);
}

/** A ramp whose colours run into each other, with six numbers, the last with its unit. */
function runningBar(
	scale: Scale,
	{ x, size, theme, language, width }: LegendPlace,
	top: number
): { nodes: SceneNode[]; right: number; bottom: number } {
	const length = round2(Math.min(16.2 * size, width));
	const height = round2(size * 0.92);
	const bar = { x: round2(x), y: round2(top), width: length, height };
	const fill = rampGradient(
		[
			{ x, share: 0 },
			{ x: x + length, share: 1 }
		],
		x,
		x + length,
		theme.ramp
	);
	const shares = [0, 0.2, 0.4, 0.6, 0.8, 1];
	const ticks = shares.map((share) => {
		const at = x + share * length;
		return path('M', at, top + height, 'V', top + height + 3.5);
	});
	const { decimals } = theme.numbers;
	const baseline = top + height + size + 4;
	const style = { face: theme.typeface.regular, size: round2(size * 0.95), fill: theme.ink2 };
	const numbers = shares.map((share) => {
		const number = scale.min + share * (scale.max - scale.min);
		const isLast = share === 1 && scale.unit === 'percent';
		const text = isLast
			? formatPercent(number, language, decimals)
			: formatNumber(number, language, decimals);
		const anchor = share === 0 ? 'start' : 'middle';
		return textAt(
			`legend.number.${share * 100}`,
			text,
			x + share * length,
			baseline,
			style,
			anchor
		);
	});
	return {
		nodes: [
			{
				kind: 'rect',
				id: 'legend.ramp',
				...bar,
				fill: theme.pens?.lines === 'alone' ? theme.paper : fill,
				stroke: legendOutline(theme)
			},
			...linesOver('legend.ramp', bar, 0, 1, theme),
			{
				kind: 'path',
				id: 'legend.ticks',
				d: ticks.join(''),
				fill: null,
				stroke: { colour: theme.ink3, width: 1 }
			},
			...numbers
		],
		right: x + length,
		bottom: baseline + size * 0.3
	};
}

/** A class as a piece of the bar, with the shares of the scale at its sides. */
interface Piece {
	x: number;
	width: number;
	from: number;
	to: number;
	/** Of the scale, at its right side. */
	number: number;
}

/** Classes side by side, each as wide as its part of the scale, with the highest number of each. */
function classBar(
	scale: Scale,
	{ x, size, theme, language, width }: LegendPlace,
	top: number
): Bar {
	const hasSigns = Boolean(theme.pens?.glyph);
	const length = round2(Math.min(16.2 * size, width));
	const height = round2(size * (hasSigns ? 1.5 : 0.92));
	const pieces = piecesOf(scale, x, length, size * (hasSigns ? 1.7 : 1.1));
	const drawn = pieces.flatMap((piece, i) => drawPiece(i, piece, { top, height, size }, theme));
	const { decimals } = theme.numbers;
	const baseline = top + height + size + 4;
	const style = { face: theme.typeface.regular, size: round2(size * 0.95), fill: theme.ink2 };
	const lowest = formatNumber(scale.min, language, decimals);
	const numbers = pieces.map(({ x: left, width: wide, number }, i) => {
		const isUnit = i === pieces.length - 1 && scale.unit === 'percent';
		const text = isUnit
			? formatPercent(number, language, decimals)
			: formatNumber(number, language, decimals);
		return textAt(`legend.number.${i + 1}`, text, left + wide, baseline, style, 'middle');
	});
	// Where the lowest class is one value, both of its sides have the same number.
	const own = numbers.filter(({ text }, i) => i > 0 || text !== lowest);
	const first = textAt('legend.number.0', lowest, x, baseline, style);
	const ticks = [x, ...pieces.map((piece) => piece.x + piece.width)].map((at) =>
		path('M', at, top + height, 'V', top + height + 3.5)
	);
	const frame = { x: round2(x), y: round2(top), width: length, height };
	return {
		nodes: [
			...drawn,
			{ kind: 'rect', id: 'legend.ramp', ...frame, fill: null, stroke: legendOutline(theme) },
			{
				kind: 'path',
				id: 'legend.ticks',
				d: ticks.join(''),
				fill: null,
				stroke: { colour: theme.ink3, width: 1 }
			},
			...withRoom([first, ...own], size * 0.4)
		],
		right: x + length,
		bottom: baseline + size * 0.3
	};
}

/** The pieces share the length by their part of the scale; one that is a single value has `least`. */
function piecesOf(scale: Scale, x: number, length: number, least: number): Piece[] {
	const tops = classesOf(scale).map(({ upTo }) => upTo);
	const levels = levelsInOrder(scale);
	const parts = tops.map((to, i) => to - (tops[i - 1] ?? 0));
	const isLow = (part: number) => part * length < least;
	const low = parts.filter(isLow).length;
	const wide = parts.filter((part) => !isLow(part)).reduce((sum, part) => sum + part, 0);
	const widths = parts.map((part) =>
		wide === 0 || low * least > length / 2
			? length / parts.length
			: isLow(part)
				? least
				: (part / wide) * (length - low * least)
	);
	let left = x;
	return tops.map((to, i) => {
		const from = tops[i - 1] ?? 0;
		const width = widths[i] ?? 0;
		const fifth = scale.min + (i / (tops.length - 1)) * (scale.max - scale.min);
		const number = levels.length > 1 ? (levels[i]?.to ?? scale.max) : fifth;
		left += width;
		return { x: left - width, width, from, to, number };
	});
}

function drawPiece(
	index: number,
	{ x, width, from, to }: Piece,
	{ top, height, size }: { top: number; height: number; size: number },
	theme: FigureTheme
): SceneNode[] {
	const id = `legend.class.${index}`;
	const box = { x: round2(x), y: round2(top), width: round2(width), height };
	const middle = (from + to) / 2;
	const run = () =>
		rampGradient(
			[
				{ x, share: from },
				{ x: x + width, share: to }
			],
			x,
			x + width,
			theme.ramp
		);
	const colour = theme.ramp.classes ? paintOf(theme.ramp, middle).fill : run();
	const spot = { x: x + width / 2, middle: top + height / 2, room: width };
	return [
		{ kind: 'rect', id, ...box, fill: theme.pens?.lines === 'alone' ? theme.paper : colour },
		...(theme.ramp.classes
			? linesOver(id, box, middle, middle, theme)
			: linesOver(id, box, from, to, theme)),
		...(theme.pens?.glyph ? legendSign(id, { text: '', share: middle }, spot, size, theme) : [])
	];
}

/** What stands in a box of the legend: a number, or what the figure's pens put in its place. */
export function legendSign(
	id: string,
	{ text, share }: { text: string; share: number },
	spot: Spot,
	size: number,
	theme: FigureTheme
): SceneNode[] {
	if (theme.pens) return shareSign(id, { text, share, sign: null }, spot, size, theme);
	const style = { face: theme.typeface.strong, size, fill: paintOf(theme.ramp, share).ink };
	const baseline = centredBaseline(spot.middle, style.face, size);
	return [textAt(`${id}.sign`, text, spot.x, baseline, style, 'middle')];
}

/** The lines over a box that goes from one share of the scale to another. */
export function linesOver(
	id: string,
	box: Box,
	from: number,
	to: number,
	{ pens }: FigureTheme
): SceneNode[] {
	const d = pens?.lines ? pens.lineBox(box, from, to) : '';
	return d === '' ? [] : [{ kind: 'path', id: `${id}.lines`, d, fill: '#000000' }];
}

/** Numbers that do not run into each other: the first, the last, and those between that have room. */
function withRoom(numbers: readonly TextNode[], gap: number): TextNode[] {
	const last = numbers.at(-1);
	const shown: TextNode[] = [];
	for (const number of numbers) {
		const before = shown.at(-1);
		const isFree = !before || number.x - (before.x + before.width) > gap;
		const isClear = !last || number === last || number.x + number.width + gap < last.x;
		if (isFree && isClear) shown.push(number);
	}
	return last && !shown.includes(last) ? [...shown, last] : shown;
}
