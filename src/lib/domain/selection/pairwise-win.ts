import { at } from './numbers.ts';

/*
 * How often one area beats another when the weights are unknown: the share of all weights with a
 * positive weighted difference. Exact, by the recursion of Varsi (1973) for the part of a simplex
 * that a plane cuts off; all its terms are positive, so that nothing is lost to rounding.
 */

/** `differences`: by criterion, how far the one is ahead of the other. */
export function pairwiseWin(differences: readonly number[]): number {
	const ahead = differences.filter((difference) => difference > 0);
	const behind = differences.filter((difference) => difference <= 0).map((each) => -each);
	if (ahead.length === 0) return 0;
	const shares = new Float64Array(behind.length + 1);
	shares[0] = 1;
	for (const gain of ahead) {
		behind.forEach((loss, j) => {
			shares[j + 1] = (gain * at(shares, j) + loss * at(shares, j + 1)) / (gain + loss);
		});
	}
	return at(shares, behind.length);
}

/** The same where only the order of the weights is known: `differences` from the weightiest down. */
export function rankedWin(differences: readonly number[]): number {
	let total = 0;
	return pairwiseWin(
		differences.map((difference, place) => {
			total += difference;
			return total / (place + 1);
		})
	);
}
