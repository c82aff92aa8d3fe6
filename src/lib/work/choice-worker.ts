import { ChoiceAnswerer, type ChoiceQuestion } from './choice-questions.ts';

/* Answers questions about a choice, one after the other, in the order they come. */

declare const self: EventTarget & {
	postMessage(message: unknown): void;
	reportError(error: unknown): void;
};

export interface ChoiceCall {
	turn: number;
	question: ChoiceQuestion;
}

export type ChoiceReply =
	| { turn: number; kind: 'progress'; done: number; total: number }
	| { turn: number; kind: 'answer'; answer: unknown }
	| { turn: number; kind: 'failed'; message: string };

const answerer = new ChoiceAnswerer();
const reply = (message: ChoiceReply) => self.postMessage(message);

self.addEventListener('message', (event) => {
	if (!(event instanceof MessageEvent)) return;
	const { turn, question } = event.data as ChoiceCall;
	try {
		const answer = answerer.answer(question, (done, total) =>
			reply({ turn, kind: 'progress', done, total })
		);
		reply({ turn, kind: 'answer', answer });
	} catch (error) {
		reply({ turn, kind: 'failed', message: error instanceof Error ? (error.stack ?? '') : '' });
	}
});
