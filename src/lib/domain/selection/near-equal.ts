import { scoredSet, type Atlas } from './atlas.ts';
import { NEAR } from './near.ts';
import { addAt, at } from './numbers.ts';
import { byScore, EXACT, spreadOfSet, type ScoredSet, type SelectionProblem } from './problem.ts';
import { searchSets, type SearchOptions } from './search.ts';

/*
 * All sets nearly as good as the best: exact, and without a word of probability. What is in all of
 * them is safe, what is in some of them is worth talking about. The idea is the core index of Robust
 * Portfolio Modeling (Liesiö, Mild and Salo, EJOR 181, 2007), with a margin in place of unknown weights.
 */

export interface NearEqual {
	margin: number;
	/** How many sets are nearly as good, the best one included. */
	count: number;
	/** False where there were more than could be counted. */
	isComplete: boolean;
	/** By area: the share of these sets that has it. */
	shares: readonly number[];
	/** The one of them whose areas differ most from each other; `null` without distances. */
	mostVaried: ScoredSet | null;
}

export type Standing = 'core' | 'borderline' | 'exterior';

/** Core: in all of the sets. Exterior: in none. Borderline: in some. */
export function standingOf(share: number): Standing {
	if (share >= 1) return 'core';
	return share > 0 ? 'borderline' : 'exterior';
}

/** From a list of all sets. */
export function nearEqualOfAtlas(
	{ list, allowed }: Atlas,
	problem: SelectionProblem,
	scores: Float64Array,
	margin: number = NEAR
): NearEqual {
	let best = -Infinity;
	for (const set of allowed) best = Math.max(best, at(scores, set));
	const near = allowed.filter((set) => at(scores, set) >= best - margin - EXACT);
	const sets = Array.from(near, (set) => scoredSet(list, scores, set));
	return summaryOf(problem, sets, margin, true);
}

/** So many sets are looked up where they cannot be listed. */
const MAX_NEAR = 2000;

/** By search, from the best set that is known. `maxNodes`: how long is looked for others. */
export function nearEqualOfSearch(
	problem: SelectionProblem,
	best: ScoredSet,
	margin: number = NEAR,
	{ most = MAX_NEAR, maxNodes }: { most?: number; maxNodes?: number } = {}
): NearEqual {
	const { sets, isProven } = searchSets(problem, {
		...{ top: most + 1, floor: best.score - margin, start: best },
		...(maxNodes !== undefined && { maxNodes })
	});
	return summaryOf(problem, sets.slice(0, most), margin, isProven && sets.length <= most);
}

function summaryOf(
	problem: SelectionProblem,
	sets: readonly ScoredSet[],
	margin: number,
	isComplete: boolean
): NearEqual {
	const counts = new Float64Array(problem.areas);
	let mostVaried: (ScoredSet & { spread: number }) | null = null;
	for (const set of sets) {
		for (const area of set.areas) addAt(counts, area, 1);
		if (!problem.distances) continue;
		const spread = spreadOfSet(problem, set.areas);
		const isMore = !mostVaried || spread > mostVaried.spread + EXACT;
		const isEqual =
			mostVaried && spread > mostVaried.spread - EXACT && byScore(set, mostVaried) < 0;
		if (isMore || isEqual) mostVaried = { ...set, spread };
	}
	return {
		margin,
		count: sets.length,
		isComplete,
		shares: Array.from(counts, (count) => (sets.length === 0 ? 0 : count / sets.length)),
		mostVaried: mostVaried && { areas: mostVaried.areas, score: mostVaried.score }
	};
}

/** Sets that are clearly other choices. */
export interface DifferentSets {
	/** The best first. */
	sets: readonly ScoredSet[];
	/** False where a search was cut off: one of them may not be the best, or another may be missing. */
	isProven: boolean;
}

/**
 * The best sets that differ from each other in at least `members` areas. The options are those of the
 * search for each of them.
 */
export function differentSets(
	problem: SelectionProblem,
	count: number,
	members: number,
	options: SearchOptions = {}
): DifferentSets {
	const found: ScoredSet[] = [];
	let isProven = true;
	while (found.length < count) {
		const others = found.map(({ areas }) => ({
			kind: 'count' as const,
			members: areas,
			min: 0,
			max: problem.size - members
		}));
		const constraints = [...problem.constraints, ...others];
		const { sets, isProven: isNextProven } = searchSets({ ...problem, constraints }, options);
		isProven &&= isNextProven;
		const [next] = sets;
		if (!next) break;
		found.push(next);
	}
	return { sets: found, isProven };
}
