import { sum } from 'd3';
import { at } from './numbers.ts';
import { weightedValues, type ScoredSet, type SelectionProblem } from './problem.ts';
import { searchSets } from './search.ts';

export interface SizeChoice {
	size: number;
	/** The best set of this size; `null` where none is allowed. */
	best: ScoredSet | null;
	/** What the values of its areas add up to, and how much more that is than with one area fewer. */
	total: number;
	gain: number | null;
	isProven: boolean;
}

/**
 * The best sets of several sizes, each chosen for itself. Which size is right no score says: a mean
 * always favours the smallest, a sum the largest.
 */
export function sizeCurve(problem: SelectionProblem, min: number, max: number): SizeChoice[] {
	const value = weightedValues(problem, problem.weights);
	const choices: SizeChoice[] = [];
	for (let size = min; size <= max; size += 1) {
		const { sets, isProven } = searchSets({ ...problem, size });
		const [best = null] = sets;
		const total = sum(best?.areas ?? [], (area) => at(value, area));
		const before = choices.at(-1);
		choices.push({
			size,
			best,
			total,
			gain: best && before?.best ? total - before.total : null,
			isProven
		});
	}
	return choices;
}
