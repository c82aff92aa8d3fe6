import type { Result } from '#lib/domain/result.ts';
import { FONT_FILES } from '#lib/render/font-files.ts';
import { renderPng, type PngOptions } from '#lib/render/png.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { PngTask } from './png-worker.ts';
import workerUrl from './png-worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

type Png = Result<Uint8Array<ArrayBuffer>>;

/** After this long a worker is taken to hang. A 60-megapixel figure takes a tenth of it. */
const PATIENCE_MS = 60_000;

/**
 * Renders the scene as `renderPng` does, in a worker where the browser can, so that the page stays
 * alive meanwhile; on the page itself where it cannot.
 */
export async function renderPngApart(scene: Scene, options: PngOptions): Promise<Png> {
	const canApart = typeof Worker !== 'undefined' && typeof OffscreenCanvas !== 'undefined';
	const files = FONT_FILES.map((file) => ({ ...file, url: new URL(file.url, location.href).href }));
	const apart = canApart ? await inWorker({ scene, options, files }) : null;
	return apart ?? renderPng(scene, options, { fonts: document.fonts, files });
}

/** The worker's answer, or `null` where it could not start or broke down. */
async function inWorker(task: PngTask): Promise<Png | null> {
	const worker = startWorker(workerUrl);
	try {
		return await new Promise<Png | null>((resolve) => {
			const giveUp = setTimeout(() => resolve(failed), PATIENCE_MS);
			const settle = (png: Png | null) => {
				clearTimeout(giveUp);
				resolve(png);
			};
			worker.addEventListener('message', (event: MessageEvent<Png>) => settle(event.data));
			worker.addEventListener('error', () => settle(null));
			worker.addEventListener('messageerror', () => settle(null));
			worker.postMessage(task);
		});
	} finally {
		worker.terminate();
	}
}

const failed: Png = {
	ok: false,
	problems: [{ code: 'export.failed', where: 'time' }]
};
