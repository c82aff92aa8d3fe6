import * as z from 'zod/mini';
import { LevelId } from './ids.ts';
import type { Problem } from './result.ts';
import { Label, Prose } from './text.ts';

/** A named step of a scale: the values `from` to `to`, both included. Most ordinal steps are one value. */
export const Level = z.strictObject({
	id: LevelId,
	from: z.number(),
	to: z.number(),
	label: Label,
	definition: Prose,
	/** One or two characters that stand for the level without colour. */
	symbol: z.string().check(z.maxLength(8)),
	/** Not to be chosen any more; what has been scored with it stays. Absent where it can be. */
	hidden: z.optional(z.literal(true))
});
export type Level = z.infer<typeof Level>;

/**
 * What a number means. A scale is labelled by what it measures; `quantity` stands above every
 * chart, `shortQuantity` over the legend.
 */
export const Scale = z
	.strictObject({
		id: z.string().check(z.minLength(1), z.maxLength(64)),
		version: z.int().check(z.minimum(1)),
		name: Label,
		quantity: Label,
		shortQuantity: Label,
		/** Ratio: arithmetic means are allowed. Ordinal: medians and distributions only. */
		type: z.enum(['ratio', 'ordinal']),
		unit: z.enum(['percent', 'none']),
		min: z.number(),
		max: z.number(),
		/** Values are multiples of this from `min`. */
		precision: z.number().check(z.positive()),
		/** What `+` and `-` add. */
		step: z.number().check(z.positive()),
		levels: z.record(LevelId, Level),
		citation: Prose
	})
	.check(z.refine((scale) => scale.min < scale.max));
export type Scale = z.infer<typeof Scale>;

/** The levels in rising order. */
export function levelsInOrder(scale: Scale): Level[] {
	return Object.values(scale.levels).sort((a, b) => a.from - b.from);
}

/** The named step a number falls in, or `null` between two steps. */
export function levelAt(scale: Scale, number: number): Level | null {
	return Object.values(scale.levels).find((l) => number >= l.from && number <= l.to) ?? null;
}

/**
 * True where numbers are only the places of levels, so that levels can change places and be hidden.
 * On a ratio scale the numbers are what is measured, and levels are names of stretches of it.
 */
export function isReorderable(scale: Scale): boolean {
	return scale.type === 'ordinal';
}

/** True where the levels that both scales have stand in one order. Otherwise a number means two things. */
export function hasLevelsInSameOrder(a: Scale, b: Scale): boolean {
	const shared = (scale: Scale, other: Scale) =>
		levelsInOrder(scale)
			.filter(({ id }) => other.levels[id])
			.map(({ id }) => id)
			.join();
	return shared(a, b) === shared(b, a);
}

/** True for a number that can be given anew: on the scale, and in no hidden level. */
export function isOpen(scale: Scale, number: number): boolean {
	return isOnScale(scale, number) && !levelAt(scale, number)?.hidden;
}

/**
 * The nearest number that can be given anew, itself where it can: on the way up (1) or down (-1), or
 * either way (0). `null` where there is none that way. `number` is on the scale.
 */
export function toOpen(scale: Scale, number: number, way: -1 | 0 | 1): number | null {
	if (way === 0) {
		const [down, up] = [toOpen(scale, number, -1), toOpen(scale, number, 1)];
		if (down === null || up === null) return down ?? up;
		return up - number < number - down ? up : down;
	}
	let open = number;
	for (let level = levelAt(scale, open); level?.hidden; level = levelAt(scale, open)) {
		const edge = way > 0 ? level.to : level.from;
		open = Number((edge + way * scale.precision).toFixed(6));
	}
	return isOnScale(scale, open) ? open : null;
}

/** The number that stands for a whole level: its middle, to the nearest `step` that the level holds. */
export function levelMiddle(scale: Scale, level: Level): number {
	const middle = (level.from + level.to) / 2;
	const stepped = scale.min + Math.round((middle - scale.min) / scale.step) * scale.step;
	return stepped >= level.from && stepped <= level.to ? stepped : toScale(scale, middle);
}

/**
 * The number one digit stands for: itself on a scale of single digits, otherwise the middle of the
 * level it counts to from 0. `null` where there is none, or it is hidden.
 */
export function levelOfDigit(scale: Scale, digit: number): number | null {
	if (scale.min >= 0 && scale.max <= 9) return isOpen(scale, digit) ? digit : null;
	const level = levelsInOrder(scale)[digit];
	return level && !level.hidden ? levelMiddle(scale, level) : null;
}

/** True for a number the scale can hold: in range and a whole number of `precision` steps from `min`. */
export function isOnScale(scale: Scale, number: number): boolean {
	if (!Number.isFinite(number) || number < scale.min || number > scale.max) return false;
	const steps = (number - scale.min) / scale.precision;
	return Math.abs(steps - Math.round(steps)) < 1e-9;
}

/** Why a number is not one of the scale: outside its ends, or between two of its steps. */
export function problemOfNumber(scale: Scale, number: number, text: string | number): Problem {
	const { min, max, precision } = scale;
	return number >= min && number <= max
		? { code: 'input.offStep', data: { text, step: precision } }
		: { code: 'input.offScale', data: { text, min, max } };
}

/** Where a number stands between the ends of its scale: 0 to 1. Ramps are read with it. */
export function shareOfScale(scale: Scale, number: number): number {
	return Math.min(1, Math.max(0, (number - scale.min) / (scale.max - scale.min)));
}

/** The nearest number the scale can hold. */
export function toScale(scale: Scale, number: number): number {
	const steps = Math.round((number - scale.min) / scale.precision);
	const snapped = scale.min + steps * scale.precision;
	return Math.min(scale.max, Math.max(scale.min, Number(snapped.toFixed(6))));
}
