import { levelsInOrder, type Scale } from '#lib/domain/scale.ts';
import { colourAt, inkOn, type Ramp } from './ramps.ts';
import type { Colour } from './scene.ts';

/**
 * Colours of differences, never of scores: cool for less, near white for no difference, warm for
 * more. It has a legend of its own, and lightness falls towards both ends.
 */
export const DIFFERENCE: Ramp = {
	id: 'difference',
	label: { da: 'Forskel', en: 'Difference' },
	stops: [
		{ at: 0, l: 0.505, c: 0.11, h: 235 },
		{ at: 0.5, l: 0.965, c: 0.005, h: 235 },
		{ at: 0.5, l: 0.965, c: 0.005, h: 48 },
		{ at: 1, l: 0.545, c: 0.16, h: 18 }
	]
};

/** The share of a scale that the ramp reaches to either side: 40 points of 100. */
const REACH = 0.4;

/** The difference at which the ramp ends, in points or, on an ordinal scale, in whole levels. */
export function differenceReach(scale: Scale): number {
	if (scale.type === 'ratio') return Number((REACH * (scale.max - scale.min)).toFixed(6));
	return Math.max(1, Math.ceil(REACH * (levelsInOrder(scale).length - 1)));
}

export interface DifferencePaint {
	fill: Colour;
	ink: Colour;
	/** True where the difference is larger than the ramp can show. */
	isClipped: boolean;
}

/** Colour and ink of a difference. Beyond the reach the colour stays that of the end. */
export function paintDifference(delta: number, reach: number): DifferencePaint {
	const fill = colourAt(DIFFERENCE, shareOfReach(delta, reach));
	return { fill, ink: inkOn(fill), isClipped: Math.abs(delta) > reach };
}

/** Where a difference stands on the ramp: 0 to 1, no difference in the middle. */
export function shareOfReach(delta: number, reach: number): number {
	return (Math.max(-1, Math.min(1, delta / reach)) + 1) / 2;
}
