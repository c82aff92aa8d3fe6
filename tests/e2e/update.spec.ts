import type { Locator, Page } from '@playwright/test';
import { startReleases } from '../support/second-release.ts';
import { programKept } from '../support/program-kept.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

test.use({ keepsProgram: true });

const versionsKept = async (page: Page) =>
	(await page.evaluate(() => caches.keys())).map((name) => name.replace(/^.*-/, ''));

/** Asks the server for its newer version, as the browser does; answers whether it waits, or is refused. */
function lookFor(page: Page): Promise<'installed' | 'redundant'> {
	return page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		const found = new Promise<ServiceWorker | null>((resolve) =>
			registration.addEventListener('updatefound', () => resolve(registration.installing))
		);
		await registration.update();
		const worker = registration.waiting ?? registration.installing ?? (await found);
		if (!worker) throw new Error('nothing is installed');
		return new Promise((resolve) => {
			const tell = () => {
				if (worker.state === 'installed' || worker.state === 'redundant') resolve(worker.state);
			};
			worker.addEventListener('statechange', tell);
			tell();
		});
	});
}

test('a new version waits for a yes, keeps the work, and asks the other tab to follow', async ({
	page,
	context
}) => {
	const releases = await startReleases();
	const ready = page.getByText('A new version is ready');
	await page.goto(releases.address);
	await programKept(page);
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

	// The tab that did not ask goes on with the version it runs, parts it has not loaded included, though
	// nobody serves them any more.
	releases.stop();
	await context.setOffline(true);
	await other
		.getByRole('navigation', { name: 'Project' })
		.getByRole('link', { name: 'Compare' })
		.click();
	await expect(other.getByRole('grid', { name: 'Matrix' })).toBeVisible();
	await other.getByRole('button', { name: 'Export' }).click();
	const dialog = other.getByRole('dialog', { name: 'Export' });
	await dialog.getByRole('radio', { name: /^PDF/ }).check({ force: true });
	const download = other.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Save file' }).click();
	expect(await (await download).failure()).toBeNull();
	await other.keyboard.press('Escape');
	const followed = other.waitForEvent('load');
	await other.getByRole('button', { name: 'Reload' }).click();
	await followed;
	await expect(other.getByRole('grid', { name: 'Matrix' })).toBeVisible();
});

test('the first visit installs the program without asking or reloading', async ({ page }) => {
	let loads = 0;
	page.on('load', () => loads++);
	await page.goto('/');
	await programKept(page);
	await expect(page.getByRole('heading', { name: 'Varmekort', level: 1 })).toBeVisible();
	await expect(page.getByText('A new version is ready')).toBeHidden();
	expect(loads).toBe(1);
});

test('a version that cannot be fetched whole leaves nothing behind', async ({ page }) => {
	const releases = await startReleases((script) =>
		script.replaceAll('/rescue.html', '/nowhere.html')
	);
	await page.goto(releases.address);
	await programKept(page);
	releases.release();
	expect(await lookFor(page)).toBe('redundant');
	expect(await versionsKept(page)).toEqual([releases.version]);
	releases.stop();
});

/** Opens the panel about the safety of data on the home page; answers the switch of the workshop. */
async function workshopSwitch(page: Page): Promise<Locator> {
	await page.getByRole('button', { name: 'Data safety' }).click();
	return page.getByRole('switch', { name: 'No updates during a workshop' });
}

/** Whether a page runs the later release, which names its files otherwise. */
const runsLater = (page: Page) =>
	page.evaluate(() =>
		performance.getEntriesByType('resource').some(({ name }) => name.includes('/r2-'))
	);

test('a workshop holds the new version back, also when every tab is closed, until it is over', async ({
	page,
	context
}) => {
	const releases = await startReleases();
	await page.goto(releases.address);
	await programKept(page);
	await (await workshopSwitch(page)).check();
	await expect(page.getByText(/^On\. Turns itself off at/)).toBeVisible();

	releases.release();
	await page.reload();
	expect(await lookFor(page)).toBe('redundant');
	expect(await versionsKept(page)).toEqual([releases.version]);
	await page.close();

	const next = await context.newPage();
	await next.goto(releases.address);
	const other = await context.newPage();
	await other.goto(releases.address);
	const ready = (tab: Page) => tab.getByText('A new version is ready');
	const lock = await workshopSwitch(next);
	await expect(lock).toBeChecked();
	expect(await lookFor(next)).toBe('redundant');
	expect(await runsLater(next)).toBe(false);
	await expect(ready(next)).toBeHidden();
	await expect(ready(other)).toBeHidden();

	// Nobody has to come back to a tab for the version to be asked for again.
	await lock.uncheck();
	await expect(ready(next)).toBeVisible();
	await expect(ready(other)).toBeVisible();
	const reloaded = next.waitForEvent('load');
	await next.keyboard.press('Escape');
	await next.getByRole('button', { name: 'Update now' }).click();
	await reloaded;
	expect(await runsLater(next)).toBe(true);
	releases.stop();
});

test('of a version that waits already when a workshop begins it is said what keeps it back', async ({
	page
}) => {
	const releases = await startReleases();
	await page.goto(releases.address);
	await programKept(page);
	releases.release();
	expect(await lookFor(page)).toBe('installed');
	const ready = page.getByText('A new version is ready');
	const warning = page.getByText('A new version waits already');
	await expect(ready).toBeVisible();

	const lock = await workshopSwitch(page);
	await expect(warning).toBeHidden();
	await lock.check();
	await expect(warning).toContainText('keep one open until the workshop is over');
	await expect(ready).toBeHidden();
	await lock.uncheck();
	await expect(warning).toBeHidden();
	await expect(ready).toBeVisible();
	releases.stop();
});
