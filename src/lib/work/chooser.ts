import { ChoiceLane } from './choice-lane.ts';
import type { AnswerTo, ChoiceQuestion, Progress } from './choice-questions.ts';
import workerUrl from './choice-worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

type Lane = 'board' | 'sets' | 'draws';

/** Which worker answers what: draws and lists of sets take long, and the board must not wait for them. */
const LANES: Record<ChoiceQuestion['kind'], Lane> = {
	...{ board: 'board', judge: 'board', routes: 'board', reach: 'board' },
	...{ sizes: 'sets', different: 'sets', varied: 'sets', draws: 'draws' }
};

/** Asks workers about a choice; each starts with its first question. */
export class Chooser {
	readonly #lanes = new Map<Lane, ChoiceLane>();

	/**
	 * The answer; `undefined` where the chooser was closed meanwhile, the question was given up by its
	 * signal or could not be answered, or a newer question for a board came before it.
	 */
	ask<Q extends ChoiceQuestion>(
		question: Q,
		told: Progress = () => undefined,
		signal?: AbortSignal
	): Promise<AnswerTo<Q> | undefined> {
		const name = LANES[question.kind];
		const lane = this.#lanes.get(name) ?? new ChoiceLane(() => startWorker(workerUrl));
		this.#lanes.set(name, lane);
		return lane.ask(question, told, signal) as Promise<AnswerTo<Q> | undefined>;
	}

	/** Ends whatever is going on. What was asked is answered with `undefined`; the next question starts anew. */
	stop(): void {
		for (const lane of this.#lanes.values()) lane.stop();
		this.#lanes.clear();
	}
}
