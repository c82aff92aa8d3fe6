import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppUpdate } from '#lib/state/app-update.svelte.ts';

const SCRIPT = 'http://localhost/service-worker.js';
const FREE = { isFree: true };

/** Lets everything run that waits for nothing. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => vi.stubGlobal('window', new EventTarget()));
afterEach(() => vi.unstubAllGlobals());

/** A page in the charge of a worker, and what its browser knows of other workers. */
function aPage() {
	const registration = Object.assign(new EventTarget(), {
		installing: null as EventTarget | null,
		waiting: null as { postMessage: (message: string) => void } | null
	});
	const serviceWorker = Object.assign(new EventTarget(), {
		controller: {},
		register: () => Promise.resolve(registration)
	});
	const reload = vi.fn();
	vi.stubGlobal('document', new EventTarget());
	vi.stubGlobal('location', { href: SCRIPT, origin: 'http://localhost', reload });
	vi.stubGlobal('navigator', { onLine: true, serviceWorker });
	return { registration, serviceWorker, reload };
}

test('a newer version is gone on with only where no workshop holds it back, the work first on disk', async () => {
	// A browser without service workers, as for a page that came over plain http.
	vi.stubGlobal('navigator', { onLine: true });
	const update = new AppUpdate();
	const flush = vi.fn(() => Promise.resolve());
	const stop = update.start({ script: SCRIPT, flush });
	await update.go({ isFree: false });
	expect(flush).not.toHaveBeenCalled();
	await update.go(FREE);
	expect(flush).toHaveBeenCalledOnce();
	stop();
});

test('what is done while the newer version takes charge is on disk before the page is given up', async () => {
	const { registration, serviceWorker, reload } = aPage();
	let isOnDisk: () => void = () => undefined;
	const flush = vi
		.fn(() => new Promise<void>((resolve) => (isOnDisk = resolve)))
		.mockReturnValueOnce(Promise.resolve());
	const update = new AppUpdate();
	update.start({ script: SCRIPT, flush });
	await turn();
	registration.waiting = { postMessage: () => undefined };
	await update.go(FREE);

	serviceWorker.dispatchEvent(new Event('controllerchange'));
	await turn();
	expect(reload).not.toHaveBeenCalled();
	isOnDisk();
	await turn();
	expect(reload).toHaveBeenCalledOnce();
});

test('a newer version that was on its way before the page listened is told of as well', async () => {
	const { registration } = aPage();
	const installing = new EventTarget();
	registration.installing = installing;
	const update = new AppUpdate();
	update.start({ script: SCRIPT, flush: () => Promise.resolve() });
	await turn();
	expect(update.waiting).toBe(false);

	registration.waiting = { postMessage: () => undefined };
	installing.dispatchEvent(new Event('statechange'));
	expect(update.waiting).toBe(true);
});
