/**
 * The number at a place that is known to exist; beyond the end of a list it is 0. Loops that run
 * millions of times write `list[place] ?? 0` instead: a function that meets many kinds of lists is slow.
 */
export const at = (numbers: ArrayLike<number>, place: number): number => numbers[place] ?? 0;

/** Adds to one place of a list. */
export function addAt(numbers: Float64Array, place: number, amount: number): void {
	numbers[place] = (numbers[place] ?? 0) + amount;
}
