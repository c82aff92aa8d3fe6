import type { Scale } from '#lib/domain/scale.ts';
import type { Value } from '#lib/domain/score.ts';

/**
 * What is certain of a number: it is no lower and no higher. A score is both at once, "80 or more"
 * reaches to the end of its scale. What is said of numbers then holds whatever the bounds hide.
 */
export interface Bounds {
	low: number;
	high: number;
}

/** `null` for an answer that is no number. */
export function boundsOf(value: Value, scale: Scale): Bounds | null {
	if (value.kind !== 'level') return null;
	return { low: value.level, high: value.atLeast ? scale.max : value.level };
}

/** Sums of fractions that should be equal differ by less than this. */
const EQUAL = 1e-9;

export const isExact = ({ low, high }: Bounds): boolean => high - low < EQUAL;

/** The distance from one number up to another, negative where it is down. */
export function distanceBetween(from: Bounds, to: Bounds): Bounds {
	return { low: to.low - from.high, high: to.high - from.low };
}

/** What `change` makes of both ends; it must rise with its argument. */
export function mapBounds({ low, high }: Bounds, change: (number: number) => number): Bounds {
	return { low: change(low), high: change(high) };
}

/**
 * The items with the highest number: several where they are equal. None where bounds leave it open
 * which ones these are.
 */
export function highestOf<T>(items: readonly T[], numberOf: (item: T) => Bounds): T[] {
	const best = Math.max(...items.map((item) => numberOf(item).low));
	const possible = items.filter((item) => numberOf(item).high > best - EQUAL);
	const isCertain = possible.length === 1 || possible.every((item) => isExact(numberOf(item)));
	return isCertain ? possible : [];
}

/** The items with the lowest number, as `highestOf`. */
export function lowestOf<T>(items: readonly T[], numberOf: (item: T) => Bounds): T[] {
	return highestOf(items, (item) => {
		const { low, high } = numberOf(item);
		return { low: -high, high: -low };
	});
}

/** From the lowest to the highest of some numbers, each with what is certain of it. `null` of none. */
export function rangeOf(numbers: readonly Bounds[]): { lowest: Bounds; highest: Bounds } | null {
	if (numbers.length === 0) return null;
	const least = (end: 'low' | 'high') => Math.min(...numbers.map((number) => number[end]));
	const most = (end: 'low' | 'high') => Math.max(...numbers.map((number) => number[end]));
	return {
		lowest: { low: least('low'), high: least('high') },
		highest: { low: most('low'), high: most('high') }
	};
}
