import { ProjectPage } from './pages/project.ts';
import { expect, needsNetwork, test } from './test.ts';

/**
 * Bytes of script, compressed as the server sends it: what a person waits for before scoring can begin,
 * and what is fetched behind the chart while nobody waits: the panel of details and its words, the light of
 * the last copy.
 */
const WAITED_FOR = 150_000;
const LATER = 17_500;

needsNetwork('script that comes over it');

test('the score screen waits for less than 150 kB of compressed script, and fetches little later', async ({
	page,
	context
}) => {
	const project = new ProjectPage(page);
	await project.openExample();
	const address = page.url();
	await page.close();

	// What a first visit loads: nothing from the service worker, nothing from the browser's cache.
	const fresh = await context.newPage();
	const browser = await context.newCDPSession(fresh);
	await browser.send('Network.enable');
	await browser.send('Network.setBypassServiceWorker', { bypass: true });
	await browser.send('Network.setCacheDisabled', { cacheDisabled: true });
	const scripts = new Map<string, number>();
	browser.on('Network.responseReceived', ({ type, response }) => {
		if (type === 'Script') scripts.set(response.url, Number(response.headers['Content-Length']));
	});
	await fresh.goto(address, { waitUntil: 'networkidle' });
	await expect(new ProjectPage(fresh).activeCell).toBeVisible();
	const last = fresh.getByRole('contentinfo').getByRole('button', { name: 'No safe copy' });
	await expect(last).toBeVisible();

	const bytes = [...scripts.values()].reduce((sum, each) => sum + each, 0);
	const list = [...scripts]
		.map(([url, size]) => `${new URL(url).pathname} ${String(size)}`)
		.join('\n');
	test
		.info()
		.annotations.push({ type: 'compressed script', description: `${String(bytes)} bytes` });
	expect(scripts.size).toBeGreaterThan(3);
	expect(Math.min(...scripts.values())).toBeGreaterThan(0);

	// What must be there before scoring can begin: what stands in the head, the entry, the pages, the
	// dictionary, and all they import.
	const texts = new Map<string, string>();
	for (const url of scripts.keys()) {
		texts.set(url, await (await fresh.request.get(url)).text());
	}
	const needed = new Set<string>();
	const need = (url: string): void => {
		if (needed.has(url)) return;
		needed.add(url);
		const text = texts.get(url) ?? '';
		for (const [, path] of text.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)) {
			if (path) need(new URL(path, url).href);
		}
	};
	for (const [url, text] of texts) {
		const isInHead = !new URL(url).pathname.includes('/_app/');
		if (isInHead || /\/(entry|nodes)\//.test(url) || text.includes('All cells are scored'))
			need(url);
	}
	const waited = [...needed].reduce((sum, url) => sum + (scripts.get(url) ?? 0), 0);
	test.info().annotations.push({ type: 'waited for', description: `${String(waited)} bytes` });
	expect(waited, 'bytes that scoring waits for').toBeGreaterThan(100_000);
	expect(waited, `bytes that scoring waits for, of ${list}`).toBeLessThan(WAITED_FOR);
	expect(bytes - waited, `bytes fetched later, of ${list}`).toBeLessThan(LATER);
});
