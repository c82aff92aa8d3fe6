import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { createSite } from '../../src/server/site.js';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

test.use({ keepsProgram: true });

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));

/** A server whose program can be replaced by one that differs in nothing but its version. */
async function startReleases() {
	const site = createSite(BUILD);
	const worker = await readFile(`${BUILD}/service-worker.js`, 'utf8');
	const { version } = JSON.parse(await readFile(`${BUILD}/_app/version.json`, 'utf8')) as {
		version: string;
	};
	const next = String(Number(version) + 1);
	let released = version;

	const serve: RequestListener = (request, response) => {
		if (released === version || request.url !== '/service-worker.js') {
			site(request, response);
			return;
		}
		response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' });
		response.end(worker.replaceAll(version, released));
	};
	const server = createServer(serve);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port was given');
	return {
		address: `http://127.0.0.1:${address.port}`,
		version,
		next,
		release: () => {
			released = next;
		},
		stop: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}

const versionsKept = async (page: Page) =>
	(await page.evaluate(() => caches.keys())).map((name) => name.replace(/^.*-/, ''));

test('a new version waits for a yes, keeps the work, and asks the other tab to follow', async ({
	page,
	context
}) => {
	const releases = await startReleases();
	const ready = page.getByText('A new version is ready');
	await page.goto(releases.address);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	const project = new ProjectPage(page);
	await page.getByRole('button', { name: 'Explore the example' }).click();
	await expect(project.activeCell).toBeFocused();
	await project.press('4', '5', 'Enter');
	await project.saved();
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(new ProjectPage(other).activeCell).toBeVisible();

	releases.release();
	await page.reload();
	await expect(ready).toBeVisible();
	expect(await versionsKept(page)).toContain(releases.version);
	await expect(other.getByText('A new version is ready')).toBeVisible();

	const reloaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Update now' }).click();
	await reloaded;
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
	await expect(ready).toBeHidden();
	expect((await versionsKept(page)).sort()).toEqual([releases.version, releases.next]);

	// The tab that did not ask goes on with the version it runs, parts it has not loaded included.
	await other
		.getByRole('navigation', { name: 'Project' })
		.getByRole('link', { name: 'Compare' })
		.click();
	await expect(other.getByRole('grid', { name: 'Matrix' })).toBeVisible();
	const followed = other.waitForEvent('load');
	await other.getByRole('button', { name: 'Reload' }).click();
	await followed;
	await expect(other.getByRole('grid', { name: 'Matrix' })).toBeVisible();
	releases.stop();
});

test('the first visit installs the program without asking or reloading', async ({ page }) => {
	let loads = 0;
	page.on('load', () => loads++);
	await page.goto('/');
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await expect(page.getByRole('heading', { name: 'Varmekort', level: 1 })).toBeVisible();
	await expect(page.getByText('A new version is ready')).toBeHidden();
	expect(loads).toBe(1);
});

test('a workshop holds the new version back in every tab until it is over', async ({
	page,
	context
}) => {
	const releases = await startReleases();
	const ready = page.getByText('A new version is ready');
	await page.goto(releases.address);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.getByRole('button', { name: 'Data safety' }).click();
	const lock = page.getByRole('switch', { name: 'No updates during a workshop' });
	await lock.check();
	await expect(page.getByText(/^On\. Goes off at/)).toBeVisible();
	const other = await context.newPage();
	await other.goto(releases.address);

	releases.release();
	await page.reload();
	await page.waitForFunction(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		return registration?.waiting;
	});
	await page.getByRole('button', { name: 'Data safety' }).click();
	await expect(lock).toBeChecked();
	await expect(ready).toBeHidden();
	await expect(other.getByText('A new version is ready')).toBeHidden();

	await lock.uncheck();
	await expect(ready).toBeVisible();
	await expect(other.getByText('A new version is ready')).toBeVisible();
	releases.stop();
});
