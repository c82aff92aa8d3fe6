import type { Atlas } from './atlas.ts';
import { at } from './numbers.ts';
import type { ScoredSet, SelectionProblem } from './problem.ts';
import { searchSets } from './search.ts';
import { areasOfMask, countBits } from './set-list.ts';

/** Why there is no allowed set. */
export type Impossible =
	/** Fewer areas can be chosen than are asked for, whatever the constraints. */
	| { kind: 'tooFew'; candidates: number; size: number }
	/**
	 * Constraints, by place, that cannot hold together, while any of them could be dropped to let the
	 * others hold. `isProven` is false where a search was cut off, so that there may be fewer.
	 */
	| { kind: 'conflict'; constraints: readonly number[]; isProven: boolean };

/** What to say where the best set is missing. `atlas`: of the same problem, where there is one. */
export function explainImpossible(problem: SelectionProblem, atlas: Atlas | null): Impossible {
	const { candidates, size, constraints } = problem;
	if (candidates.length < size) return { kind: 'tooFew', candidates: candidates.length, size };
	let isProven = true;
	const patterns = atlas && new Set(atlas.broken);
	const canHold = (places: readonly number[]): boolean => {
		if (patterns) {
			const mask = places.reduce((bits, place) => bits | (1 << place), 0);
			for (const broken of patterns) if ((broken & mask) === 0) return true;
			return false;
		}
		// Of value nothing: the first allowed set ends the search.
		const result = searchSets({
			...problem,
			values: [],
			weights: [],
			spreadWeight: 0,
			constraints: places.flatMap((place) => constraints[place] ?? [])
		});
		isProven &&= result.isProven || result.sets.length > 0;
		return result.sets.length > 0;
	};
	return { kind: 'conflict', constraints: smallestConflict(constraints.length, canHold), isProven };
}

/**
 * The deletion filter: constraints are dropped in turn, the last first, and come back where the rest
 * can hold without them. Older constraints, which stand first, are kept in the explanation.
 */
function smallestConflict(count: number, canHold: (places: readonly number[]) => boolean) {
	let kept = Array.from({ length: count }, (_, place) => place);
	for (let place = count - 1; place >= 0; place -= 1) {
		const rest = kept.filter((other) => other !== place);
		if (!canHold(rest)) kept = rest;
	}
	return kept;
}

/** The set that breaks the fewest constraints, and which; the best of those. `null` of no sets at all. */
export function closestSet(
	{ list, broken }: Atlas,
	scores: Float64Array
): (ScoredSet & { broken: readonly number[] }) | null {
	let best = -1;
	let fewest = Infinity;
	for (let set = 0; set < scores.length; set += 1) {
		const breaks = countBits(at(broken, set));
		if (breaks > fewest) continue;
		if (breaks < fewest || at(scores, set) > at(scores, best)) [best, fewest] = [set, breaks];
	}
	if (best === -1) return null;
	return {
		areas: areasOfMask(at(list.masks, best)),
		score: at(scores, best),
		broken: areasOfMask(at(broken, best))
	};
}
