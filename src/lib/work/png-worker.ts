import type { FontFile } from '#lib/render/fonts.ts';
import { renderPng, type PngOptions } from '#lib/render/png.ts';
import type { Scene } from '#lib/scene/scene.ts';

/*
 * Renders one PNG and answers with its bytes. The page ends the worker afterwards, and with it
 * its fonts and canvases.
 */

export interface PngTask {
	scene: Scene;
	options: PngOptions;
	/** With whole addresses: a worker's own place is another than the page's. */
	files: readonly FontFile[];
}

/** The few things of a worker's scope used here; TypeScript knows either a page's or a worker's. */
declare const self: FontFaceSource &
	EventTarget & {
		postMessage(message: unknown, transfer?: Transferable[]): void;
		/** Lets the page's `error` listener know, as a rejected promise alone does not. */
		reportError(error: unknown): void;
	};

self.addEventListener('message', (event) => {
	if (event instanceof MessageEvent)
		answer(event.data as PngTask).catch((error: unknown) => self.reportError(error));
});

async function answer({ scene, options, files }: PngTask): Promise<void> {
	const result = await renderPng(scene, options, { fonts: self.fonts, files });
	self.postMessage(result, result.ok ? [result.value.buffer] : []);
}
