import type { LocalText } from '#lib/domain/text.ts';
import { classAt, type RampClass } from './classes.ts';
import { contrast, oklchToColour, type Oklch } from './colour.ts';
import type { Colour } from './scene.ts';

/** A place on a ramp: `at` is a share of the scale, 0 to 1. */
export interface RampStop extends Oklch {
	at: number;
}

/**
 * Colours for the way from the lowest to the highest value. Between stops a ramp runs in OKLCH along
 * the shorter hue path; lightness falls all the way, so that it survives greyscale.
 */
export interface Ramp {
	id: string;
	label: LocalText;
	stops: readonly RampStop[];
	/** Flat classes with hard edges; where left out, colours run into each other. */
	classes?: readonly RampClass[];
	/** Chosen for its flat classes: they are what it is used with unless someone says otherwise. */
	flat?: true;
}

/** The default: pale straw to dark plum, through orange and red. */
export const GLOED: Ramp = {
	id: 'gloed',
	label: { da: 'Glød', en: 'Ember' },
	stops: [
		{ at: 0, l: 0.97, c: 0.02, h: 98 },
		{ at: 0.2, l: 0.905, c: 0.072, h: 88 },
		{ at: 0.4, l: 0.8, c: 0.122, h: 64 },
		{ at: 0.6, l: 0.66, c: 0.16, h: 38 },
		{ at: 0.8, l: 0.485, c: 0.158, h: 12 },
		{ at: 1, l: 0.315, c: 0.105, h: 342 }
	]
};

/** For where warm colours would read as alarm: pale green to deep blue. */
const FJORD: Ramp = {
	id: 'fjord',
	label: { da: 'Fjord', en: 'Fjord' },
	stops: [
		{ at: 0, l: 0.97, c: 0.016, h: 120 },
		{ at: 0.2, l: 0.9, c: 0.06, h: 140 },
		{ at: 0.4, l: 0.79, c: 0.085, h: 175 },
		{ at: 0.6, l: 0.65, c: 0.092, h: 215 },
		{ at: 0.8, l: 0.48, c: 0.105, h: 250 },
		{ at: 1, l: 0.31, c: 0.1, h: 275 }
	]
};

/** For black print and photocopies. Arrows are drawn in lines instead, see `line-screen.ts`. */
const TRYK: Ramp = {
	id: 'tryk',
	label: { da: 'Tryk', en: 'Print' },
	stops: [
		{ at: 0, l: 0.985, c: 0, h: 0 },
		{ at: 0.2, l: 0.89, c: 0, h: 0 },
		{ at: 0.4, l: 0.77, c: 0, h: 0 },
		{ at: 0.6, l: 0.63, c: 0, h: 0 },
		{ at: 0.8, l: 0.46, c: 0, h: 0 },
		{ at: 1, l: 0.27, c: 0, h: 0 }
	]
};

/** For a weak projector in a bright room: six flat classes, far apart. */
const PROJEKTOR: Ramp = {
	id: 'projektor',
	label: { da: 'Projektor', en: 'Projector' },
	stops: [
		{ at: 0, l: 0.995, c: 0.004, h: 100 },
		{ at: 0.2, l: 0.935, c: 0.11, h: 102 },
		{ at: 0.4, l: 0.8, c: 0.15, h: 70 },
		{ at: 0.6, l: 0.61, c: 0.19, h: 35 },
		{ at: 0.8, l: 0.415, c: 0.16, h: 12 },
		{ at: 1, l: 0.2, c: 0.075, h: 320 }
	],
	flat: true
};

export const RAMPS = {
	gloed: GLOED,
	fjord: FJORD,
	tryk: TRYK,
	projektor: PROJEKTOR
} as const satisfies Record<string, Ramp>;

/** The colour of a share of the scale, 0 to 1; values outside take the nearest end. */
export function colourAt(ramp: Ramp, share: number): Colour {
	return oklchToColour(oklchAt(ramp, placeOnRamp(ramp, share)));
}

/** Where a share of the scale takes its colour: its own place, or that of its class. */
export function placeOnRamp({ classes }: Ramp, share: number): number {
	return classes ? (classes[classAt(classes, share)]?.at ?? 0) : share;
}

/** Pure black or pure white, whichever stands out more. Nothing softer reaches 4.5 on every value. */
export function inkOn(colour: Colour): '#000000' | '#ffffff' {
	return contrast(colour, '#000000') >= contrast(colour, '#ffffff') ? '#000000' : '#ffffff';
}

interface ScorePaint {
	fill: Colour;
	/** Of a number on it. */
	ink: Colour;
}

const paints = new WeakMap<Ramp, Map<number, ScorePaint>>();

/** A figure repeats few numbers in many places: each colour and its ink are worked out once. */
export function paintOf(ramp: Ramp, share: number): ScorePaint {
	let known = paints.get(ramp);
	if (!known) paints.set(ramp, (known = new Map<number, ScorePaint>()));
	const found = known.get(share);
	if (found) return found;
	const fill = colourAt(ramp, share);
	const paint = { fill, ink: inkOn(fill) };
	// Interpolated values are without number: only as many are kept as a scale has steps.
	if (known.size < 1000) known.set(share, paint);
	return paint;
}

function oklchAt(ramp: Ramp, share: number): Oklch {
	const [first] = ramp.stops;
	let from = first;
	for (const to of ramp.stops) {
		if (from && share <= to.at) return between(from, to, share);
		from = to;
	}
	if (!from) throw new Error(`Ramp ${ramp.id} has no stops`);
	return from;
}

function between(from: RampStop, to: RampStop, share: number): Oklch {
	const span = to.at - from.at;
	const t = span > 0 ? Math.max(0, share - from.at) / span : 0;
	const turn = ((to.h - from.h + 540) % 360) - 180;
	return {
		l: from.l + (to.l - from.l) * t,
		c: from.c + (to.c - from.c) * t,
		h: (from.h + turn * t + 360) % 360
	};
}
