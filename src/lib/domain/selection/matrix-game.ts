import { sum } from 'd3';
import { addAt, at } from './numbers.ts';

/** Below this a number of the tableau is what is left of rounding. */
const ZERO = 1e-11;

export interface GameSolution {
	/** How often each column is played: they add up to 1. */
	mix: number[];
	/** What the worst row then brings, which is as much as can be had. */
	value: number;
}

/**
 * The mix of columns whose worst row is best: a matrix game by the simplex method (Dantzig), in the
 * form of the row player's programme, whose slack prices are the mix. Bland's rule keeps it from going
 * in circles. At least one row and one column; all rows are equally long.
 */
export function solveGame(rows: readonly (readonly number[])[]): GameSolution {
	const columns = rows[0]?.length ?? 0;
	// Every payoff is made positive, which moves the value and not the mix.
	const shift = 1 - Math.min(...rows.flat());
	const width = rows.length + columns + 1;
	const tableau = Array.from({ length: columns }, (_, column) => {
		const line = new Float64Array(width);
		rows.forEach((row, place) => (line[place] = at(row, column) + shift));
		line[rows.length + column] = 1;
		line[width - 1] = 1;
		return line;
	});
	const goal = new Float64Array(width).fill(-1, 0, rows.length);
	const basis = tableau.map((_, column) => rows.length + column);

	for (;;) {
		const into = goal.subarray(0, width - 1).findIndex((price) => price < -ZERO);
		if (into === -1) break;
		let out = -1;
		let least = Infinity;
		tableau.forEach((line, place) => {
			if (at(line, into) <= ZERO) return;
			const ratio = at(line, width - 1) / at(line, into);
			const isTied = Math.abs(ratio - least) <= ZERO && at(basis, place) < at(basis, out);
			if (ratio < least - ZERO || isTied) [out, least] = [place, ratio];
		});
		const pivot = tableau[out];
		// A column of positive payoffs is always limited by some row.
		if (!pivot) break;
		const factor = at(pivot, into);
		for (let i = 0; i < width; i += 1) pivot[i] = at(pivot, i) / factor;
		for (const line of [...tableau, goal]) {
			if (line === pivot) continue;
			const times = at(line, into);
			if (times !== 0) for (let i = 0; i < width; i += 1) addAt(line, i, -times * at(pivot, i));
		}
		basis[out] = into;
	}
	const prices = Array.from(goal.subarray(rows.length, width - 1), (price) => Math.max(0, price));
	const total = sum(prices);
	return { mix: prices.map((price) => price / total), value: 1 / total - shift };
}
