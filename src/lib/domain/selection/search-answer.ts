import type { Answer } from './answer.ts';
import { improveSets } from './local-search.ts';
import { tightened, type ScoredSet, type SelectionProblem, type SetConstraint } from './problem.ts';
import type { RandomNumbers } from './random-numbers.ts';
import { searchSets } from './search.ts';

interface Options {
	/** How many of the best sets are listed. */
	top: number;
	random: RandomNumbers;
	maxNodes?: number;
	/** Called after each search with how many are done, of how many. */
	onProgress?: (done: number, total: number) => void;
}

/** So many nodes all searches of one answer may have together before each that is left gets but a few. */
const BUDGET = 1_000_000;
export const FEW_NODES = 5_000;

/**
 * The same answer as from a list of all sets, by one search for each question. For more sets than can
 * be listed.
 */
export function searchAnswer(
	problem: SelectionProblem,
	{ top, random, maxNodes = BUDGET, onProgress }: Options
): Answer {
	const { areas, constraints } = problem;
	const total = 1 + areas + 2 * constraints.length;
	let done = 0;
	let isProven = true;
	let spent = 0;
	// Where one search takes long all do, and an answer that comes soon is worth more than a proof.
	const limit = () => (spent < BUDGET && isProven ? maxNodes : Math.min(maxNodes, FEW_NODES));
	const search = (changed: SelectionProblem, start: ScoredSet | null, count = 1) => {
		const result = searchSets(changed, { maxNodes: limit(), start, top: count });
		isProven &&= result.isProven;
		spent += result.nodes;
		return result.sets;
	};
	const best = (changed: readonly SetConstraint[], start: ScoredSet | null = null) =>
		search({ ...problem, constraints: changed }, start)[0] ?? null;
	const step = <T>(result: T): T => {
		done += 1;
		onProgress?.(done, total);
		return result;
	};

	const sets = step(search(problem, improveSets(problem, random), top));
	const [first = null] = sets;
	const lockedTo = (area: number, count: 0 | 1) => {
		if (!first) return null;
		if (first.areas.includes(area) === (count === 1)) return first;
		const lock: SetConstraint = { kind: 'count', members: [area], min: count, max: count };
		const known = sets.find((set) => set.areas.includes(area) === (count === 1));
		return best([...constraints, lock], known);
	};
	const withArea: (ScoredSet | null)[] = [];
	const withoutArea: (ScoredSet | null)[] = [];
	for (let area = 0; area < areas; area += 1) {
		withArea.push(lockedTo(area, 1));
		withoutArea.push(step(lockedTo(area, 0)));
	}
	return {
		sets,
		withArea,
		withoutArea,
		withoutConstraint: constraints.map((constraint) =>
			step(
				best(
					constraints.filter((other) => other !== constraint),
					first
				)
			)
		),
		tightened: constraints.map((constraint) => {
			const next = tightened(constraint);
			return step(next && best(constraints.map((other) => (other === constraint ? next : other))));
		}),
		counts: null,
		isProven
	};
}
