import { report } from '#lib/report.ts';
import {
	ChoiceAnswerer,
	type AnswerTo,
	type ChoiceAnswers,
	type ChoiceQuestion,
	type Progress
} from './choice-questions.ts';
import type { ChoiceCall, ChoiceReply } from './choice-worker.ts';
import workerUrl from './choice-worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

interface Asked {
	resolve: (answer: ChoiceAnswers[ChoiceQuestion['kind']] | undefined) => void;
	told: Progress;
	question: ChoiceQuestion;
}

/** Asks a worker about a choice; on the page itself where there can be none. */
export class Chooser {
	#worker: Worker | null = null;
	#onPage: ChoiceAnswerer | null = null;
	#turn = 0;
	readonly #asked = new Map<number, Asked>();

	/** The answer; `undefined` where the chooser was closed meanwhile, or the question could not be answered. */
	ask<Q extends ChoiceQuestion>(
		question: Q,
		told: Progress = () => undefined
	): Promise<AnswerTo<Q> | undefined> {
		return new Promise<ChoiceAnswers[ChoiceQuestion['kind']] | undefined>((resolve) => {
			this.#turn += 1;
			this.#asked.set(this.#turn, { resolve, told, question });
			this.#send(this.#turn, question);
		}) as Promise<AnswerTo<Q> | undefined>;
	}

	/** Ends whatever is going on. What was asked is answered with `undefined`; the next question starts anew. */
	stop(): void {
		this.#worker?.terminate();
		this.#worker = null;
		for (const { resolve } of this.#asked.values()) resolve(undefined);
		this.#asked.clear();
	}

	#send(turn: number, question: ChoiceQuestion): void {
		if (this.#onPage || typeof Worker === 'undefined') {
			this.#answerOnPage(turn, question);
			return;
		}
		this.#worker ??= this.#start();
		this.#worker.postMessage({ turn, question } satisfies ChoiceCall);
	}

	#start(): Worker {
		const worker = startWorker(workerUrl);
		worker.addEventListener('message', ({ data }: MessageEvent<ChoiceReply>) => this.#hear(data));
		const breakDown = () => {
			if (this.#worker !== worker) return;
			worker.terminate();
			this.#worker = null;
			this.#onPage ??= new ChoiceAnswerer();
			for (const [turn, { question }] of [...this.#asked]) this.#answerOnPage(turn, question);
		};
		worker.addEventListener('error', breakDown);
		worker.addEventListener('messageerror', breakDown);
		return worker;
	}

	#hear(reply: ChoiceReply): void {
		const asked = this.#asked.get(reply.turn);
		if (!asked) return;
		if (reply.kind === 'progress') {
			asked.told(reply.done, reply.total);
			return;
		}
		this.#asked.delete(reply.turn);
		if (reply.kind === 'failed') report(new Error(reply.message), 'choice');
		asked.resolve(
			reply.kind === 'answer' ? (reply.answer as ChoiceAnswers[ChoiceQuestion['kind']]) : undefined
		);
	}

	#answerOnPage(turn: number, question: ChoiceQuestion): void {
		this.#onPage ??= new ChoiceAnswerer();
		const answerer = this.#onPage;
		// Later, so that who asks is never answered before having asked.
		setTimeout(() => {
			const asked = this.#asked.get(turn);
			if (!asked) return;
			this.#asked.delete(turn);
			asked.resolve(answerer.answer(question, asked.told));
		});
	}
}
