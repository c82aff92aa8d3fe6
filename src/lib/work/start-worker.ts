import type { FigureFormat } from '#lib/render/formats.ts';
import { trustScripts } from '#lib/trusted-script.ts';

const trust = trustScripts('varmekort-worker');

/** Starts a module worker of this program. The address comes from a `?worker&url` import. */
export function startWorker(url: string): Worker {
	return new Worker(trust(url), { type: 'module' });
}

/** Whether a worker can make files of these formats. Pixels need a canvas, which not every browser has there. */
export function canDrawApart(formats: readonly FigureFormat[]): boolean {
	if (typeof Worker === 'undefined') return false;
	return !formats.includes('png') || typeof OffscreenCanvas !== 'undefined';
}
