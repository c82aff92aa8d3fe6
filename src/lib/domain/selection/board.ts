import type { Answer } from './answer.ts';
import { askAtlas, buildAtlas, fitsAtlas, scoresOf, type Atlas } from './atlas.ts';
import { bestOfAtlas, bestOfSearch, profileOf } from './best-set.ts';
import { closestSet, explainImpossible, type Impossible } from './conflict.ts';
import { explainAreas, type AreaExplanation } from './explain.ts';
import { nearEqualOfAtlas, nearEqualOfSearch, type NearEqual } from './near-equal.ts';
import { swapsOf, type Swap } from './own-choice.ts';
import type { ScoredSet, SelectionProblem } from './problem.ts';
import type { RandomNumbers } from './random-numbers.ts';
import { FEW_NODES, searchAnswer } from './search-answer.ts';
import {
	stableInterval,
	sweepWeight,
	tornadoOf,
	type Stretch,
	type TornadoBar
} from './weight-sweep.ts';

/*
 * All that a screen shows of one choice. A board is kept between two questions, so that only what has
 * changed is done anew: moving a weight lists nothing and judges nothing.
 */

export interface Board {
	problem: SelectionProblem;
	/** `null` where there are too many sets to list them. */
	atlas: Atlas | null;
}

/** The board of a choice. `before`: an earlier one, of which everything that still holds is taken over. */
export function buildBoard(problem: SelectionProblem, before: Board | null = null): Board {
	if (!fitsAtlas(problem)) return { problem, atlas: null };
	const known = before?.atlas && isSameList(problem, before.problem) ? before : null;
	if (!known?.atlas) return { problem, atlas: buildAtlas(problem) };
	const isJudged = isSame(problem.constraints, known.problem.constraints);
	return { problem, atlas: isJudged ? known.atlas : buildAtlas(problem, known.atlas.list) };
}

function isSameList(a: SelectionProblem, b: SelectionProblem): boolean {
	return (
		a.areas === b.areas &&
		a.size === b.size &&
		isSame(a.candidates, b.candidates) &&
		isSame(a.values, b.values) &&
		isSame(a.distances, b.distances)
	);
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

export interface BoardReading {
	answer: Answer;
	/** What is nearly as good; `null` where no set is allowed. */
	nearEqual: NearEqual | null;
	/** By area; empty where no set is allowed. */
	explained: readonly AreaExplanation[];
	/**
	 * By criterion: where its weight can lie so that the best set stays the best; the best sets along the
	 * way. `null`, none, and no bars of the tornado where that could not be proven in a short time.
	 */
	intervals: readonly ({ from: number; to: number } | null)[];
	sweeps: readonly (readonly Stretch[])[];
	tornado: readonly TornadoBar[];
	/** Exchanges of one area of the best set for another, the cheapest first. */
	swaps: readonly Swap[];
	/** Why there is no allowed set, and the set that breaks the fewest constraints. */
	impossible: Impossible | null;
	closest: (ScoredSet & { broken: readonly number[] }) | null;
}

interface AnswerOptions {
	/** How many of the best sets are listed. */
	top: number;
	/** For the starts of a search. */
	random: RandomNumbers;
	/** Called while a search goes on. A list needs none. */
	onProgress?: (done: number, total: number) => void;
}

interface ReadOptions extends AnswerOptions {
	/** How much less counts as nearly as good. */
	near: number;
}

/** The best sets alone, without what else a screen shows of them. */
export function answerOf({ problem, atlas }: Board, options: AnswerOptions): Answer {
	return atlas
		? askAtlas(atlas, problem, scoresOf(atlas.list, problem), options.top)
		: searchAnswer(problem, options);
}

export function readBoard({ problem, atlas }: Board, options: ReadOptions): BoardReading {
	const { top, near } = options;
	const scores = atlas && scoresOf(atlas.list, problem);
	const answer =
		atlas && scores ? askAtlas(atlas, problem, scores, top) : searchAnswer(problem, options);
	const [first] = answer.sets;
	if (!first) {
		const closest = atlas && scores && closestSet(atlas, scores);
		// A search that was cut off may have missed what there is.
		const impossible = answer.isProven ? explainImpossible(problem, atlas) : null;
		const nothing = { explained: [], intervals: [], sweeps: [], tornado: [], swaps: [] };
		return { answer, nearEqual: null, ...nothing, impossible, closest };
	}
	const limit = answer.isProven ? {} : { maxNodes: FEW_NODES };
	return {
		answer,
		nearEqual:
			atlas && scores
				? nearEqualOfAtlas(atlas, problem, scores, near)
				: nearEqualOfSearch(problem, first, near, limit),
		explained: explainAreas(problem, answer),
		...(answer.isProven ? readWeights({ problem, atlas }, first) : unknownWeights(problem)),
		swaps: swapsOf(problem, first.areas),
		impossible: null,
		closest: null
	};
}

type WeightReading = Pick<BoardReading, 'intervals' | 'sweeps' | 'tornado'>;

/** What moving one weight does to the best set. */
function readWeights({ problem, atlas }: Board, { areas }: ScoredSet): WeightReading {
	const { weights, spreadWeight } = problem;
	const search = bestOfSearch(problem, MAX_NODES_WEIGHTS);
	const best = atlas ? bestOfAtlas(atlas, spreadWeight) : search.best;
	const set = profileOf(problem, areas);
	const sweeps = weights.map((_, criterion) => sweepWeight(best, weights, criterion, spreadWeight));
	const tornado = tornadoOf(best, set, weights, spreadWeight);
	if (!search.isProven()) return unknownWeights(problem);
	return {
		intervals: sweeps.map((stretches, criterion) =>
			stableInterval(stretches, set, weights, criterion, spreadWeight)
		),
		sweeps,
		tornado
	};
}

/** What takes longer for one weight takes far too long for all of them. */
const MAX_NODES_WEIGHTS = 50_000;

/** Nothing is said that is not proven. */
function unknownWeights({ weights }: SelectionProblem): WeightReading {
	return { intervals: weights.map(() => null), sweeps: weights.map(() => []), tornado: [] };
}
