import { shareOfScale, toScale, type Scale } from '#lib/domain/scale.ts';
import { CONFIDENCES, type Confidence, type Value } from '#lib/domain/score.ts';
import type { Language } from '#lib/domain/text.ts';
import type { ArrowBox, YearPlace } from './arrow.ts';
import { blend } from './colour.ts';
import { measureText } from './measure.ts';
import { centredBaseline, path, round2, textAt } from './nodes.ts';
import { needsTablet } from './pens.ts';
import { paintOf } from './ramps.ts';
import type { Colour, Face, SceneNode, Stroke } from './scene.ts';
import { disagreementBadge, typingTablet } from './stop-overlays.ts';
import type { FigureTheme } from './theme.ts';
import { formatNumeral, formatPercent } from './words.ts';

/** How the marks of a figure look, the same for all its stops. */
export interface StopStyle {
	theme: FigureTheme;
	scale: Scale;
	language: Language;
	/** Font size of numerals; smaller where years crowd. */
	numeral: number;
	/** A percentage sign at every number. */
	signs?: boolean;
	/** What stands where nothing is scored: a plus that invites, or a dash that states. */
	absent: 'plus' | 'dash';
}

/** What is known of one cell and shown at its year. */
export interface StopContent {
	value: Value;
	interpolated: number | null;
	/** Shown as pips under the number. */
	confidence: Confidence | null;
	/** Assessors disagree. */
	contested: boolean;
	/** Text being typed, on a tablet over everything else. */
	typing: string | null;
}

/** The marks at one year of an arrow. */
export function stopMarks(
	id: string,
	content: StopContent,
	place: YearPlace,
	box: ArrowBox,
	style: StopStyle
): SceneNode[] {
	const marks = valueMarks(id, content, place, box, style);
	const badge = content.contested ? disagreementBadge(id, place, box, style.theme) : [];
	if (content.typing === null) return [...marks, ...badge];
	return [...marks, ...typingTablet(id, content.typing, place, box, style), ...badge];
}

/** What stands at a place: the number, or the sign of an answer that is none. The same in every figure. */
export function valueMarks(
	id: string,
	content: StopContent,
	place: YearPlace,
	box: ArrowBox,
	style: StopStyle
): SceneNode[] {
	const { value, interpolated } = content;
	const middle = box.y + box.height / 2;
	switch (value.kind) {
		case 'level':
			return scoreMarks(id, value, content.confidence, place, box, style);
		case 'dontKnow':
			return questionMark(id, place.x, middle, style);
		case 'notApplicable':
			return [crossAt(id, place.x, middle, style)];
		case 'notScored':
			return interpolated === null
				? [absentMark(id, place.x, middle, style)]
				: interpolatedPill(id, interpolated, place, middle, style);
		default:
			return value satisfies never;
	}
}

function scoreMarks(
	id: string,
	value: Extract<Value, { kind: 'level' }>,
	confidence: Confidence | null,
	place: YearPlace,
	box: ArrowBox,
	style: StopStyle
): SceneNode[] {
	const { theme, scale } = style;
	const { fill: ground, ink } = paintOf(theme.ramp, shareOfScale(scale, value.level));
	const { x } = place;
	const { y, height } = box;
	const middle = y + height / 2 - (confidence ? height * 0.075 : 0);
	const tick = 0.11 * height;
	const ends = [y + 0.5, y + height - 0.5] as const;
	const ticks = path('M', x, ends[0], 'V', ends[0] + tick, 'M', x, ends[1], 'V', ends[1] - tick);
	const stroke: Stroke = { colour: blend(ink, ground, 0.7), width: 1.3 };
	return [
		...(needsTablet(theme.pens)
			? []
			: [{ kind: 'path', id: `${id}.ticks`, d: ticks, fill: null, stroke } satisfies SceneNode]),
		...scoreSign(id, value, { x, middle, room: place.reach * 2 }, style),
		...(confidence ? confidencePips(id, confidence, x, box, ink, ground) : [])
	];
}

/**
 * The sign of a score: its number, or what the figure's pens put in its place. Over lines it stands on
 * a tablet of paper, so that nothing runs into it.
 */
export function scoreSign(
	id: string,
	value: Extract<Value, { kind: 'level' }>,
	spot: Spot,
	style: Omit<StopStyle, 'absent'>
): SceneNode[] {
	const { theme, scale, numeral: size } = style;
	const share = shareOfScale(scale, value.level);
	const sign = value.atLeast ? '≥' : null;
	const text = writeNumber(value.level, style);
	return shareSign(id, { text, share, sign }, spot, size, theme);
}

/** A number as it stands in a figure: bare, or with its sign. */
function writeNumber(
	number: number,
	{ theme, scale, language, signs }: Pick<StopStyle, 'theme' | 'scale' | 'language' | 'signs'>
): string {
	const { decimals } = theme.numbers;
	return signs
		? formatPercent(number, language, decimals)
		: formatNumeral(number, scale, language, decimals);
}

/** The sign of a share of the scale; see `scoreSign`. */
export function shareSign(
	id: string,
	mark: { text: string; share: number; sign: '≥' | null },
	spot: Spot,
	size: number,
	{ typeface, ramp, pens }: FigureTheme
): SceneNode[] {
	const fill = needsTablet(pens) ? BLACK : paintOf(ramp, mark.share).ink;
	const lettering = { face: typeface.strong, size, fill };
	const sign = pens?.glyph
		? pens.glyph(id, mark, spot, lettering)
		: numeral(id, mark, spot, lettering);
	if (!needsTablet(pens)) return sign;
	const natural = numeralWidth(mark, lettering.face, size) + 0.7 * size;
	const width = Math.min(spot.room, Math.max(1.96 * size, natural));
	return [
		{
			kind: 'rect',
			id: `${id}.tablet`,
			x: round2(spot.x - width / 2),
			y: round2(spot.middle - 0.7 * size),
			width: round2(width),
			height: round2(1.4 * size),
			radius: round2(0.28 * size),
			fill: WHITE
		},
		...sign
	];
}

const BLACK: Colour = '#000000';
const WHITE: Colour = '#ffffff';

export interface Spot {
	x: number;
	middle: number;
	/** The width it must not exceed. */
	room: number;
}

export interface Lettering {
	face: Face;
	size: number;
	fill: Colour;
}

/**
 * A centred number, with ≥ or ≈ before it. These signs are missing in the bundled fonts, so they
 * are drawn, and look the same in every file.
 */
export function numeral(
	id: string,
	{ text, sign }: { text: string; sign: '≥' | '≈' | null },
	{ x, middle, room }: Spot,
	lettering: Lettering
): SceneNode[] {
	const widthAt = (size: number) => numeralWidth({ text, sign }, lettering.face, size);
	const size = round2(lettering.size * Math.min(1, (room * 0.92) / widthAt(lettering.size)));
	const baseline = centredBaseline(middle, lettering.face, size);
	const left = x - widthAt(size) / 2;
	const digits = textAt(`${id}.number`, text, left + (sign ? SIGN_ADVANCE * size : 0), baseline, {
		...lettering,
		size
	});
	if (!sign) return [{ ...digits, anchor: 'middle' }];
	return [drawnSign(id, sign, left, baseline, { ...lettering, size }), digits];
}

/** ≥ or ≈, from `left`. */
export function drawnSign(
	id: string,
	sign: '≥' | '≈',
	left: number,
	baseline: number,
	{ face, size, fill }: Lettering
): SceneNode {
	const stroke: Stroke = {
		colour: fill,
		width: round2(size * (face.weight >= 600 ? 0.12 : 0.08)),
		cap: 'round',
		join: 'round'
	};
	const d = sign === '≥' ? atLeastSign(left, baseline, size) : aboutSign(left, baseline, size);
	return { kind: 'path', id: `${id}.sign`, d, fill: null, stroke };
}

/** The width a number takes, its sign included. */
export function numeralWidth(
	{ text, sign }: { text: string; sign: '≥' | '≈' | null },
	face: Face,
	size: number
): number {
	return measureText(text, face, size) + (sign ? SIGN_ADVANCE * size : 0);
}

/** The width of the widest number of a scale with a sign before it, in font sizes. */
export function widestNumeral(scale: Scale, language: Language, { typeface }: FigureTheme): number {
	const texts = [scale.min, scale.max].map((number) => formatNumeral(number, scale, language));
	return Math.max(...texts.map((text) => numeralWidth({ text, sign: '≥' }, typeface.strong, 1)));
}

/** Room for a drawn sign, in ems. */
export const SIGN_ADVANCE = 0.66;

function atLeastSign(x: number, baseline: number, size: number): string {
	const at = (dx: number, up: number) => [x + dx * size, baseline - up * size] as const;
	return path(
		...['M', ...at(0.06, 0.66), 'L', ...at(0.52, 0.44), 'L', ...at(0.06, 0.22)],
		...['M', ...at(0.06, 0.03), 'L', ...at(0.52, 0.03)]
	);
}

/** Two waves, each a sine drawn with eight straight pieces. */
function aboutSign(x: number, baseline: number, size: number): string {
	const wave = (up: number) =>
		Array.from({ length: 9 }, (_, i) => [
			i === 0 ? 'M' : 'L',
			x + (0.04 + (0.52 * i) / 8) * size,
			baseline - (up + 0.055 * Math.sin((i / 4) * Math.PI)) * size
		]).flat();
	return path(...wave(0.46), ...wave(0.24));
}

/** One to three squares, the filled ones counting. */
function confidencePips(
	id: string,
	confidence: Confidence,
	x: number,
	box: ArrowBox,
	ink: Colour,
	ground: Colour
): SceneNode[] {
	const size = 0.075 * box.height;
	const pitch = size + 0.06 * box.height;
	const top = box.y + 0.69 * box.height - size / 2;
	const count = CONFIDENCES.indexOf(confidence) + 1;
	const pips = [-1, 0, 1].map((place) => {
		const left = x + place * pitch - size / 2;
		return path('M', left, top, 'H', left + size, 'V', top + size, 'H', left, 'Z');
	});
	const filled = pips.slice(0, count).join('');
	const hollow = pips.slice(count).join('');
	const width = 0.8;
	const faint = blend(ink, ground, 0.55);
	return [
		{ kind: 'path', id: `${id}.pips`, d: filled, fill: ink, stroke: { colour: ink, width } },
		...(hollow === ''
			? []
			: [
					{
						kind: 'path',
						id: `${id}.hollow`,
						d: hollow,
						fill: null,
						stroke: { colour: faint, width }
					} satisfies SceneNode
				])
	];
}

function questionMark(id: string, x: number, middle: number, style: StopStyle): SceneNode[] {
	const { theme, numeral: size } = style;
	const face = theme.typeface.strong;
	return [
		{
			kind: 'circle',
			id: `${id}.disc`,
			cx: round2(x),
			cy: round2(middle),
			r: round2(0.8 * size),
			fill: theme.paper,
			stroke: { colour: theme.dash, width: 1 }
		},
		textAt(
			`${id}.number`,
			'?',
			x,
			centredBaseline(middle, face, size),
			{ face, size, fill: theme.ink2 },
			'middle'
		)
	];
}

function crossAt(id: string, x: number, middle: number, { theme, numeral }: StopStyle): SceneNode {
	const arm = 0.24 * numeral;
	const d = path(
		...['M', x - arm, middle - arm, 'L', x + arm, middle + arm],
		...['M', x - arm, middle + arm, 'L', x + arm, middle - arm]
	);
	const stroke: Stroke = { colour: theme.ink3, width: 1.3, cap: 'round' };
	return { kind: 'path', id: `${id}.cross`, d, fill: null, stroke };
}

function absentMark(id: string, x: number, middle: number, style: StopStyle): SceneNode {
	const stroke: Stroke = { colour: style.theme.dash, width: 1.2, cap: 'round' };
	const d =
		style.absent === 'plus'
			? path('M', x - 5, middle, 'H', x + 5, 'M', x, middle - 5, 'V', middle + 5)
			: path('M', x - 3.5, middle, 'H', x + 3.5);
	return { kind: 'path', id: `${id}.absent`, d, fill: null, stroke };
}

function interpolatedPill(
	id: string,
	number: number,
	place: YearPlace,
	middle: number,
	style: StopStyle
): SceneNode[] {
	const { theme, scale, numeral: size } = style;
	const { x } = place;
	const lettering = { face: theme.typeface.italic, size, fill: theme.ink2 };
	const text = writeNumber(toScale(scale, number), style);
	const natural = measureText(text, lettering.face, size) + (SIGN_ADVANCE + 0.9) * size;
	const width = Math.min(natural, place.reach * 2 * 0.98);
	const spot = { x, middle, room: width * 0.84 };
	return [
		{
			kind: 'rect',
			id: `${id}.pill`,
			x: round2(x - width / 2),
			y: round2(middle - 0.72 * size),
			width: round2(width),
			height: round2(1.44 * size),
			radius: round2(0.72 * size),
			fill: theme.paper
		},
		...(theme.pens?.glyph
			? theme.pens.glyph(id, { share: shareOfScale(scale, number), sign: '≈' }, spot, lettering)
			: numeral(id, { text, sign: '≈' }, spot, lettering))
	];
}
