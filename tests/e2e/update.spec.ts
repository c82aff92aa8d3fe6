import type { Page } from '@playwright/test';
import { startReleases } from '../support/second-release.ts';
import { programKept } from '../support/program-kept.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

test.use({ keepsProgram: true });

const versionsKept = async (page: Page) =>
	(await page.evaluate(() => caches.keys())).map((name) => name.replace(/^.*-/, ''));

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
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		const worker = registration.installing;
		if (!worker) throw new Error('nothing is installed');
		await new Promise<void>((resolve) => {
			worker.onstatechange = () => worker.state === 'redundant' && resolve();
		});
	});
	expect(await versionsKept(page)).toEqual([releases.version]);
	releases.stop();
});

test('a workshop holds the new version back in every tab until it is over', async ({
	page,
	context
}) => {
	const releases = await startReleases();
	const ready = page.getByText('A new version is ready');
	await page.goto(releases.address);
	await programKept(page);
	await page.getByRole('button', { name: 'Data safety' }).click();
	const lock = page.getByRole('switch', { name: 'No updates during a workshop' });
	await lock.check();
	await expect(
		page.getByText(/^On\. Keep a tab open meanwhile\. Turns itself off at/)
	).toBeVisible();
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
