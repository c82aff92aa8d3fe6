import {
	drawFigure,
	type FigureBytes,
	type FigureRequest,
	type FigureTask
} from './draw-figure.ts';
import { fontAddresses } from './font-addresses.ts';
import workerUrl from './figure-worker.ts?worker&url';
import { canDrawApart, startWorker } from './start-worker.ts';

/** After this long a worker is taken to hang. A 60-megapixel picture takes a tenth of it. */
const PATIENCE_MS = 60_000;

/**
 * Makes a file of figures in a worker where the browser can, so that the page stays alive
 * meanwhile; on the page itself where it cannot.
 */
export async function drawFigureApart(request: FigureRequest): Promise<FigureBytes> {
	const task = { ...request, ...fontAddresses() };
	const apart = canDrawApart([request.format]) ? await inWorker(task) : null;
	return apart ?? drawFigure(task, document.fonts);
}

/** The worker's answer, or `null` where it could not start or broke down. */
async function inWorker(task: FigureTask): Promise<FigureBytes | null> {
	const worker = startWorker(workerUrl);
	try {
		return await new Promise<FigureBytes | null>((resolve) => {
			const giveUp = setTimeout(() => resolve(failed), PATIENCE_MS);
			const settle = (bytes: FigureBytes | null) => {
				clearTimeout(giveUp);
				resolve(bytes);
			};
			worker.addEventListener('message', (event: MessageEvent<FigureBytes>) => settle(event.data));
			worker.addEventListener('error', () => settle(null));
			worker.addEventListener('messageerror', () => settle(null));
			worker.postMessage(task);
		});
	} finally {
		worker.terminate();
	}
}

const failed: FigureBytes = {
	ok: false,
	problems: [{ code: 'export.failed', where: 'time' }]
};
