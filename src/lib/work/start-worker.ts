import { trustScripts } from '#lib/trusted-script.ts';

const trust = trustScripts('varmekort-worker');

/** Starts a module worker of this program. The address comes from a `?worker&url` import. */
export function startWorker(url: string): Worker {
	return new Worker(trust(url), { type: 'module' });
}
