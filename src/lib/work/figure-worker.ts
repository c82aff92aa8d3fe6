import { drawFigure, type FigureTask } from './draw-figure.ts';

/*
 * Makes one file of figures, of any format, and answers with its bytes. The page ends the worker
 * afterwards, and with it its fonts and canvases.
 */

/** The few things of a worker's scope used here; TypeScript knows either a page's or a worker's. */
declare const self: FontFaceSource &
	EventTarget & {
		postMessage(message: unknown, transfer?: Transferable[]): void;
		/** Lets the page's `error` listener know, as a rejected promise alone does not. */
		reportError(error: unknown): void;
	};

self.addEventListener('message', (event) => {
	if (event instanceof MessageEvent)
		answer(event.data as FigureTask).catch((error: unknown) => self.reportError(error));
});

async function answer(task: FigureTask): Promise<void> {
	const result = await drawFigure(task, self.fonts);
	self.postMessage(result, result.ok ? [result.value.buffer] : []);
}
