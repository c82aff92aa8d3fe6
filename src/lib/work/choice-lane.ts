import { report } from '#lib/report.ts';
import { fitsAtlas } from '#lib/domain/selection/atlas.ts';
import {
	ChoiceAnswerer,
	type ChoiceAnswers,
	type ChoiceQuestion,
	type Progress
} from './choice-questions.ts';
import type { ChoiceCall, ChoiceReply } from './choice-worker.ts';

type AnyAnswer = ChoiceAnswers[ChoiceQuestion['kind']];

interface Asked {
	turn: number;
	question: ChoiceQuestion;
	told: Progress;
	resolve: (answer: AnyAnswer | undefined) => void;
	/** How many workers have died over it. */
	deaths: number;
}

/** So long, in milliseconds, a new board waits for what is being worked on. */
const PATIENCE = 150;
/** Listing all sets is done once and then kept: giving it up would only begin it anew. */
const PATIENCE_WITH_LIST = 1500;

/**
 * One worker and its questions, one at a time. Of the questions for a board only the newest counts: it
 * goes before all others, and what keeps it waiting too long is ended. Where there are no workers, the
 * page answers itself; where one does not start, the page does not: a long search would make it stand still.
 */
export class ChoiceLane {
	readonly #start: () => Worker;
	#worker: Worker | null = null;
	readonly #onPage = typeof Worker === 'undefined' ? new ChoiceAnswerer() : null;
	#turn = 0;
	#running: Asked | null = null;
	#queue: Asked[] = [];
	#patience: ReturnType<typeof setTimeout> | null = null;

	constructor(start: () => Worker) {
		this.#start = start;
	}

	/** `undefined` where the question was overtaken, given up, or could not be answered. */
	ask(
		question: ChoiceQuestion,
		told: Progress,
		signal: AbortSignal | undefined
	): Promise<AnyAnswer | undefined> {
		return new Promise((resolve) => {
			if (signal?.aborted) {
				resolve(undefined);
				return;
			}
			this.#turn += 1;
			const asked: Asked = { turn: this.#turn, question, told, resolve, deaths: 0 };
			signal?.addEventListener('abort', () => this.#giveUp(asked), { once: true });
			if (question.kind === 'board') this.#goFirst(asked);
			else this.#queue.push(asked);
			this.#next();
		});
	}

	/** Ends whatever is going on. What was asked is answered with `undefined`; the next question starts anew. */
	stop(): void {
		const all = [...(this.#running ? [this.#running] : []), ...this.#queue];
		this.#queue = [];
		this.#interrupt();
		for (const { resolve } of all) resolve(undefined);
	}

	#goFirst(asked: Asked): void {
		for (const old of this.#queue) if (old.question.kind === 'board') old.resolve(undefined);
		this.#queue = [asked, ...this.#queue.filter(({ question }) => question.kind !== 'board')];
		const running = this.#running;
		if (!running || this.#patience !== null) return;
		this.#patience = setTimeout(
			() => this.#overtake(running),
			fitsAtlas(running.question.problem) ? PATIENCE_WITH_LIST : PATIENCE
		);
	}

	/** A board that nobody looks at any more is dropped; another question comes again afterwards. */
	#overtake(running: Asked): void {
		this.#patience = null;
		if (this.#running !== running || this.#queue[0]?.question.kind !== 'board') return;
		this.#interrupt();
		if (running.question.kind === 'board') running.resolve(undefined);
		else this.#queue.push(running);
		this.#next();
	}

	#giveUp(asked: Asked): void {
		asked.resolve(undefined);
		this.#queue = this.#queue.filter((each) => each !== asked);
		if (this.#running !== asked) return;
		this.#interrupt();
		this.#next();
	}

	/** Work in a worker cannot be stopped but with the worker. On the page it has not begun, or is over. */
	#interrupt(): void {
		if (this.#running) {
			this.#worker?.terminate();
			this.#worker = null;
		}
		this.#settle();
	}

	#settle(): void {
		this.#running = null;
		if (this.#patience !== null) clearTimeout(this.#patience);
		this.#patience = null;
	}

	#next(): void {
		if (this.#running) return;
		const asked = this.#queue.shift();
		if (!asked) return;
		this.#running = asked;
		if (this.#onPage) {
			this.#answerOnPage(asked, this.#onPage);
			return;
		}
		this.#worker ??= this.#begin();
		this.#worker.postMessage({ turn: asked.turn, question: asked.question } satisfies ChoiceCall);
	}

	#begin(): Worker {
		const worker = this.#start();
		worker.addEventListener('message', ({ data }: MessageEvent<ChoiceReply>) => {
			if (this.#worker === worker) this.#hear(data);
		});
		const die = () => {
			if (this.#worker === worker) this.#bury(worker);
		};
		worker.addEventListener('error', die);
		worker.addEventListener('messageerror', die);
		return worker;
	}

	/** A question gets a second worker, and no third. The next question begins with a new one. */
	#bury(worker: Worker): void {
		worker.terminate();
		this.#worker = null;
		const asked = this.#running;
		this.#settle();
		if (asked) {
			asked.deaths += 1;
			if (asked.deaths < 2) this.#queue.unshift(asked);
			else {
				report(new Error(`Two workers died over: ${asked.question.kind}`), 'choice');
				asked.resolve(undefined);
			}
		}
		this.#next();
	}

	#hear(reply: ChoiceReply): void {
		const asked = this.#running;
		if (asked?.turn !== reply.turn) return;
		if (reply.kind === 'progress') {
			asked.told(reply.done, reply.total);
			return;
		}
		this.#settle();
		if (reply.kind === 'failed') report(new Error(reply.message), 'choice');
		asked.resolve(reply.kind === 'answer' ? (reply.answer as AnyAnswer) : undefined);
		this.#next();
	}

	#answerOnPage(asked: Asked, answerer: ChoiceAnswerer): void {
		// Later, so that who asks is never answered before having asked, and the page can breathe.
		setTimeout(() => {
			if (this.#running !== asked) return;
			let answer: AnyAnswer | undefined;
			try {
				answer = answerer.answer(asked.question, asked.told);
			} catch (error) {
				report(error, 'choice');
			}
			this.#settle();
			asked.resolve(answer);
			this.#next();
		});
	}
}
