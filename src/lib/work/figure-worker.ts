import type { Document, Project } from '#lib/domain/project.ts';
import { drawFigure, type FigureTask } from './draw-figure.ts';
import type { PackAnswer, PackMessage } from './pack-messages.ts';
import { fromPortions } from './project-portions.ts';

/*
 * Makes one file of figures, of any format, and answers with its bytes; or a pack of many files, and
 * tells how it gets on. The page ends the worker afterwards, and with it its fonts and canvases.
 */

/** The few things of a worker's scope used here; TypeScript knows either a page's or a worker's. */
declare const self: FontFaceSource &
	EventTarget & {
		postMessage(message: unknown, transfer?: Transferable[]): void;
		/** Lets the page's `error` listener know, as a rejected promise alone does not. */
		reportError(error: unknown): void;
	};

const portions: Project['cells'][] = [];
const ballots: Document['ballots'] = {};

self.addEventListener('message', (event) => {
	if (!(event instanceof MessageEvent)) return;
	const message = event.data as FigureTask | PackMessage;
	if (!('kind' in message)) answer(message).catch(fail);
	else if (message.kind === 'pack') answerPack(message).catch(fail);
	else if (message.kind === 'scores') portions.push(message.scores);
	else ballots[message.ballot.assessor] = message.ballot;
});

const fail = (error: unknown) => self.reportError(error);

async function answer(task: FigureTask): Promise<void> {
	const result = await drawFigure(task, self.fonts);
	self.postMessage(result, result.ok ? [result.value.buffer] : []);
}

async function answerPack({
	frame,
	order,
	addresses
}: PackMessage & { kind: 'pack' }): Promise<void> {
	const { drawPack } = await import('./draw-pack.ts');
	const tell = (answer: PackAnswer) => self.postMessage(answer);
	const project = fromPortions({ frame, portions });
	const made = await drawPack(
		{ project, ballots },
		order,
		{ ...addresses, fonts: self.fonts },
		{
			told: (progress) => tell({ kind: 'progress', progress }),
			stumbled: (error) => tell({ kind: 'stumbled', message: wordsOf(error) })
		}
	);
	tell({ kind: 'made', made });
}

function wordsOf(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
