import { scoresOf, type Atlas } from './atlas.ts';
import { at } from './numbers.ts';
import {
	breach,
	scoreOf,
	weightedValues,
	type ScoredSet,
	type SelectionProblem
} from './problem.ts';

/** Two areas that can change places. */
export interface Swap {
	out: number;
	into: number;
	/** How far the score falls; negative where it rises. */
	loss: number;
}

/** All allowed exchanges of one area of a set for one outside it: the cheapest first. */
export function swapsOf(problem: SelectionProblem, set: readonly number[]): Swap[] {
	const weighted = weightedValues(problem, problem.weights);
	const score = scoreOf(problem, set, weighted);
	const outside = problem.candidates.filter((area) => !set.includes(area));
	const swaps = set.flatMap((out) =>
		outside.flatMap((into): Swap[] => {
			const swapped = set.map((area) => (area === out ? into : area));
			const isAllowed = problem.constraints.every((each) => breach(each, swapped, problem) === 0);
			return isAllowed ? [{ out, into, loss: score - scoreOf(problem, swapped, weighted) }] : [];
		})
	);
	return swaps.sort((a, b) => a.loss - b.loss || a.out - b.out || a.into - b.into);
}

/** What can be said of a set that people have put together. The model never overrides them. */
export interface Judgement {
	score: number;
	/** The constraints it breaks, by place. */
	broken: readonly number[];
	/** How much it scores below the best allowed set; negative where it breaks rules and scores higher. */
	loss: number | null;
	/** How many allowed sets score higher, plus one; `null` where the sets are not listed. */
	rank: number | null;
	/** Exchanges that raise the score, the best first. */
	improvements: readonly Swap[];
}

export function judgeSet(
	problem: SelectionProblem,
	set: readonly number[],
	best: ScoredSet | null,
	atlas: Atlas | null
): Judgement {
	const score = scoreOf(problem, set);
	let better = 0;
	if (atlas) {
		const scores = scoresOf(atlas.list, problem);
		for (const other of atlas.allowed) if (at(scores, other) > score) better += 1;
	}
	return {
		score,
		broken: problem.constraints.flatMap((each, place) =>
			breach(each, set, problem) > 0 ? [place] : []
		),
		loss: best && best.score - score,
		rank: atlas && better + 1,
		improvements: swapsOf(problem, set).filter(({ loss }) => loss < 0)
	};
}
