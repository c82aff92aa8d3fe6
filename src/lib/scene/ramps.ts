import type { LocalText } from '#lib/domain/text.ts';
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

export const RAMPS: readonly Ramp[] = [GLOED];

/** The colour of a share of the scale, 0 to 1; values outside take the nearest end. */
export function colourAt(ramp: Ramp, share: number): Colour {
	return oklchToColour(oklchAt(ramp, share));
}

/** Pure black or pure white, whichever stands out more. Nothing softer reaches 4.5 on every value. */
export function inkOn(colour: Colour): '#000000' | '#ffffff' {
	return contrast(colour, '#000000') >= contrast(colour, '#ffffff') ? '#000000' : '#ffffff';
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
