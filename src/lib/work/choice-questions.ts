import type { Answer } from '#lib/domain/selection/answer.ts';
import {
	answerOf,
	buildBoard,
	readBoard,
	type Board,
	type BoardReading
} from '#lib/domain/selection/board.ts';
import { routesInto, type Route } from '#lib/domain/selection/explain.ts';
import { differentSets, type DifferentSets } from '#lib/domain/selection/near-equal.ts';
import { judgeSet, type Judgement } from '#lib/domain/selection/own-choice.ts';
import type { ScoredSet, SelectionProblem } from '#lib/domain/selection/problem.ts';
import { randomNumbers } from '#lib/domain/selection/random-numbers.ts';
import { locksToReach, reachSet, type Reach } from '#lib/domain/selection/reach.ts';
import type { SetDraws } from '#lib/domain/selection/set-draws.ts';
import { sizeCurve, type SizeChoice } from '#lib/domain/selection/size-curve.ts';
import {
	confidenceFactors,
	rankAcceptability,
	type RankAcceptability,
	type Uncertainty
} from '#lib/domain/selection/smaa.ts';
import { drawSetsInSteps } from './stepped-draws.ts';

/* What can be asked of a choice, and what is answered. One answerer keeps the board, and its last answer, between questions. */

export type ChoiceQuestion =
	/** Everything a screen shows while weights move. */
	| { kind: 'board'; problem: SelectionProblem; top: number; near: number; seed: number }
	/** How firm ranks are, and the chosen set. `setDraws`: for how many of the draws the choice is made anew. */
	| {
			kind: 'draws';
			problem: SelectionProblem;
			uncertainty: Uncertainty;
			setDraws: number;
			watched: readonly number[];
	  }
	| { kind: 'judge'; problem: SelectionProblem; set: readonly number[] }
	| { kind: 'routes'; problem: SelectionProblem; area: number }
	/** Weights, and locks, that reach a set. */
	| { kind: 'reach'; problem: SelectionProblem; set: readonly number[] }
	| { kind: 'sizes'; problem: SelectionProblem; min: number; max: number }
	/** Clearly different sets, the best first. */
	| { kind: 'different'; problem: SelectionProblem; count: number; members: number }
	/** The set whose areas differ most from each other, of those nearly as good as the best. */
	| { kind: 'varied'; problem: SelectionProblem; near: number; seed: number };

export interface DrawnChoice {
	ranks: RankAcceptability;
	confidence: readonly (number | null)[];
	/** `null` where no set is allowed. */
	sets: SetDraws | null;
}

export interface ChoiceAnswers {
	board: BoardReading;
	/** `null` where no weights fit what is known of them. */
	draws: DrawnChoice | null;
	judge: Judgement;
	routes: readonly Route[];
	reach: { reach: Reach | null; locks: readonly number[] | null };
	sizes: readonly SizeChoice[];
	different: DifferentSets;
	/** `null` where no set is allowed, or it is not known how unlike areas are. */
	varied: ScoredSet | null;
}

export type AnswerTo<Q extends ChoiceQuestion> = ChoiceAnswers[Q['kind']];

export type Progress = (done: number, total: number) => void;

export class ChoiceAnswerer {
	#board: Board | null = null;
	/** The last answer for a board: other questions follow it, about the very same problem. */
	#answered: { problem: string; answer: Answer } | null = null;

	/** Pure but for what it remembers. `told` hears how a long search, or many draws, get on. */
	answer(question: ChoiceQuestion, told: Progress): ChoiceAnswers[ChoiceQuestion['kind']] {
		const { problem } = question;
		switch (question.kind) {
			case 'board': {
				const reading = readBoard(this.#boardOf(problem), {
					...{ top: question.top, near: question.near },
					random: randomNumbers(question.seed),
					onProgress: told
				});
				this.#answered = { problem: keyOf(problem), answer: reading.answer };
				return reading;
			}
			case 'draws': {
				const { uncertainty, setDraws, watched } = question;
				const ranks = rankAcceptability(uncertainty, problem.size);
				if (!ranks) return null;
				return {
					ranks,
					confidence: confidenceFactors(uncertainty, ranks),
					sets: drawSetsInSteps(problem, { ...uncertainty, draws: setDraws }, watched, told)
				};
			}
			case 'judge': {
				const best = this.#answerTo(problem).sets[0] ?? null;
				return judgeSet(problem, question.set, best, this.#boardOf(problem).atlas);
			}
			case 'routes':
				return routesInto(problem, this.#answerTo(problem), question.area);
			case 'reach': {
				const { atlas } = this.#boardOf(problem);
				return {
					reach: reachSet(problem, question.set),
					locks: atlas && locksToReach(atlas, problem, question.set)
				};
			}
			case 'sizes':
				return sizeCurve(problem, question.min, question.max);
			case 'different':
				return differentSets(problem, question.count, question.members);
			case 'varied': {
				const { near, seed } = question;
				const options = { top: 1, near, random: randomNumbers(seed) };
				return readBoard(this.#boardOf(problem), options).nearEqual?.mostVaried ?? null;
			}
		}
	}

	/** The sets of the last board where it was of this problem, otherwise found anew. */
	#answerTo(problem: SelectionProblem): Answer {
		const known = this.#answered;
		if (known?.problem === keyOf(problem)) return known.answer;
		return answerOf(this.#boardOf(problem), { top: 1, random: randomNumbers(1) });
	}

	#boardOf(problem: SelectionProblem): Board {
		this.#board = buildBoard(problem, this.#board);
		return this.#board;
	}
}

const keyOf = (problem: SelectionProblem) => JSON.stringify(problem);
