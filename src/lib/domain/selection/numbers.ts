/**
 * The number at a place that is known to exist. Lists of numbers are read millions of times here;
 * beyond their end they read as 0.
 */
export const at = (numbers: ArrayLike<number>, place: number): number => numbers[place] ?? 0;

/** Adds to one place of a list. */
export function addAt(numbers: Float64Array | Uint32Array, place: number, amount: number): void {
	numbers[place] = at(numbers, place) + amount;
}

export const sum = (numbers: Iterable<number>): number => {
	let total = 0;
	for (const number of numbers) total += number;
	return total;
};
