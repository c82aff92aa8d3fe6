import { sum } from 'd3';
import { Branch } from './branch.ts';
import {
	breach,
	byScore,
	EXACT,
	lockOf,
	scoreOf,
	weightedValues,
	type ScoredSet,
	type SelectionProblem
} from './problem.ts';

/*
 * Branch and bound: the best sets without listing all. Areas are taken or left in turn, the promising
 * first; a branch is left when even its rosiest completion cannot reach what is already found.
 */

const MAX_NODES = 1_000_000;

export interface SearchOptions {
	/** How many of the best sets are wanted. */
	top?: number;
	/** Only sets that reach this score. */
	floor?: number;
	maxNodes?: number;
	/** An allowed set that is known already: the better, the sooner the search ends. */
	start?: ScoredSet | null;
}

export interface SearchResult {
	/** The best first. */
	sets: readonly ScoredSet[];
	/** False where the limit of nodes ended the search. */
	isProven: boolean;
	nodes: number;
}

export function searchSets(problem: SelectionProblem, options: SearchOptions = {}): SearchResult {
	const { top = 1, floor = -Infinity, maxNodes = MAX_NODES, start = null } = options;
	const found: ScoredSet[] = start && start.score >= floor ? [start] : [];
	const forced = forcedOf(problem);
	const weighted = weightedValues(problem, problem.weights);
	const free = freeOf(problem, forced, weighted);
	let nodes = 0;
	const isImpossible = forced.some((area) => !problem.candidates.includes(area));
	if (isImpossible || forced.length > problem.size) return { sets: [], isProven: true, nodes };

	const branch = new Branch(problem, forced, free, weighted);
	/** What a set must beat. Equals of the last one kept are not looked for. */
	const bar = () =>
		Math.max(floor - EXACT, found.length < top ? -Infinity : (found.at(-1)?.score ?? -Infinity));
	const keep = () => {
		const areas = branch.areas();
		if (problem.constraints.some((constraint) => breach(constraint, areas, problem) > 0)) return;
		if (found.some((set) => set.areas.every((area, i) => area === areas[i]))) return;
		const score = scoreOf(problem, areas, weighted);
		if (score < floor - EXACT) return;
		found.push({ areas, score });
		found.sort(byScore);
		found.length = Math.min(found.length, top);
	};
	/** False where the limit of nodes is reached. */
	const explore = (from: number): boolean => {
		for (let place = from; ; place += 1) {
			nodes += 1;
			if (nodes > maxNodes) return false;
			if (branch.left() === 0) {
				keep();
				return true;
			}
			if (!branch.canComplete(place) || branch.bound(place) <= bar() + EXACT / 10) return true;
			if (branch.take(place)) {
				if (!explore(place + 1)) return false;
			}
			branch.untake(place);
		}
	};
	const isProven = explore(0);
	return { sets: found, isProven, nodes };
}

/** The areas a constraint of one member asks for. */
function forcedOf({ constraints }: SelectionProblem): number[] {
	const forced = constraints.flatMap((constraint) => {
		const lock = lockOf(constraint);
		return lock && lock.min > 0 ? [lock.area] : [];
	});
	return [...new Set(forced)].sort((a, b) => a - b);
}

/** The areas left to choose among: the promising first. */
function freeOf(
	problem: SelectionProblem,
	forced: readonly number[],
	weighted: Float64Array
): number[] {
	const { areas, candidates, distances, size, spreadWeight } = problem;
	const promise = Array.from(weighted, (own, area) => {
		if (!distances || spreadWeight === 0) return own;
		const far = [...distances.subarray(area * areas, (area + 1) * areas)]
			.sort((a, b) => b - a)
			.slice(0, size - 1);
		const mean = sum(far) / Math.max(1, size - 1);
		return (1 - spreadWeight) * own + spreadWeight * mean;
	});
	const isOut = (area: number) =>
		problem.constraints.some((constraint) => {
			const lock = lockOf(constraint);
			return lock?.area === area && lock.max < 1;
		});
	return candidates
		.filter((area) => !forced.includes(area) && !isOut(area))
		.sort((a, b) => (promise[b] ?? 0) - (promise[a] ?? 0) || a - b);
}
