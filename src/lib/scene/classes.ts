import { levelsInOrder, shareOfScale, type Scale } from '#lib/domain/scale.ts';

/** A part of the scale that has one colour. All in shares of the scale, 0 to 1. */
export interface RampClass {
	/** The highest share with this colour. */
	upTo: number;
	/** Where on the run of colours the class takes its own. */
	at: number;
}

/**
 * The classes of a scale, in rising order: its named levels; where it has none, the lowest value
 * alone and then fifths. Their colours are spread evenly over the ramp. Limits lie halfway between
 * the values that a scale can hold, so that no rounding error moves a value to its neighbour.
 */
export function classesOf(scale: Scale): RampClass[] {
	const tops = upperLimits(scale);
	return tops.map((upTo, i) => ({ upTo, at: tops.length > 1 ? i / (tops.length - 1) : 0 }));
}

/** The number of the class that a share of the scale falls in. */
export function classAt(classes: readonly RampClass[], share: number): number {
	const found = classes.findIndex(({ upTo }) => share <= upTo);
	return found < 0 ? classes.length - 1 : found;
}

function upperLimits(scale: Scale): number[] {
	const levels = levelsInOrder(scale);
	if (levels.length > 1) {
		return levels.map(({ to }, i) => {
			const next = levels[i + 1];
			return next ? shareOfScale(scale, (to + next.from) / 2) : 1;
		});
	}
	const half = scale.precision / 2 / (scale.max - scale.min);
	return [...[0, 0.2, 0.4, 0.6, 0.8].map((share) => share + half), 1];
}
