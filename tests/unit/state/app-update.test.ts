import { afterEach, expect, test, vi } from 'vitest';
import { AppUpdate } from '#lib/state/app-update.svelte.ts';

afterEach(() => vi.unstubAllGlobals());

test('a newer version is gone on with only where no workshop holds it back, the work first on disk', async () => {
	// A browser without service workers, as for a page that came over plain http.
	vi.stubGlobal('window', new EventTarget());
	vi.stubGlobal('navigator', { onLine: true });
	const update = new AppUpdate();
	const flush = vi.fn(() => Promise.resolve());
	const stop = update.start({ script: 'http://localhost/service-worker.js', flush });
	await update.go({ isFree: false });
	expect(flush).not.toHaveBeenCalled();
	await update.go({ isFree: true });
	expect(flush).toHaveBeenCalledOnce();
	stop();
});
