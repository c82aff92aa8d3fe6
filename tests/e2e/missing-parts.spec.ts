import type { Page } from '@playwright/test';
import { ProjectPage } from './pages/project.ts';
import { TrustPanel } from './pages/trust.ts';
import { expect, needsNetwork, test } from './test.ts';

/*
 * Parts that are fetched when they are asked for, on a first visit, before the browser keeps the program:
 * the network goes, and comes back.
 */

needsNetwork('part that is missing');

test.use({ expectedNoise: /Failed to load resource|dynamically imported|preload CSS/ });

/** Cuts the program off from where its parts come from. Answers how to let them through again. */
async function cutOff(page: Page): Promise<() => Promise<void>> {
	const parts = '**/_app/immutable/**/*.js';
	await page.route(parts, (route) => route.abort());
	return () => page.unroute(parts);
}

test('a dialog that cannot be fetched says so, and opens when it is asked for again', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.create('A hospital');
	await project.saved();
	const news = page.getByRole('region', { name: 'Messages' });
	const choose = async (item: RegExp) => {
		await page.getByRole('button', { name: 'Project A hospital' }).press('Enter');
		await page.getByRole('menuitem', { name: item }).press('Enter');
	};
	for (const item of [/^History/, /^Your name/, /^Data safety/]) {
		const letThrough = await cutOff(page);
		await choose(item);
		await expect(news).toContainText('could not be fetched');
		await expect(page.getByRole('dialog')).toBeHidden();
		await letThrough();
		await news.getByRole('button', { name: 'Close the message' }).click();
		await choose(item);
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
	}
});

test('copies that cannot be made because their part is missing are told of, and made once it comes', async ({
	page,
	context
}) => {
	await TrustPanel.answerPicker(context);
	const project = new ProjectPage(page);
	const trust = new TrustPanel(page);
	await project.create('A hospital');
	await trust.chooseFolder();
	await page.reload();
	await expect(trust.light).toHaveText(/Safe copy/);

	const letThrough = await cutOff(page);
	await project.activeCell.focus();
	await project.press('4', '5', 'Enter');
	await project.saved();
	await expect(trust.light).toHaveText(/The copy failed/);

	await letThrough();
	await page.evaluate(() => window.dispatchEvent(new Event('online')));
	await expect(trust.light).toHaveText(/Safe copy/);
	await expect(async () => {
		await trust.hide();
		expect(await trust.names()).toHaveLength(2);
	}).toPass();
});

test('where the browser could not save, a page that cannot be fetched does not take the place of the work', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.openExample();
	await page.evaluate(() => {
		const full = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		Object.assign(IDBObjectStore.prototype, { add: full, put: full });
	});
	await project.press('4', '5', 'Enter');
	await expect(project.status).toHaveText('Could not save. Save a copy now');

	await page.context().setOffline(true);
	await expect(page.getByText('Offline. Not everything is fetched yet')).toBeVisible();
	const letThrough = await cutOff(page);
	const pages = page.getByRole('navigation', { name: 'Project' });
	await pages.getByRole('link', { name: 'Compare' }).click();
	await expect(page.getByRole('region', { name: 'Messages' })).toContainText(
		'could not be fetched'
	);
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);

	await letThrough();
	await page.context().setOffline(false);
	await pages.getByRole('link', { name: 'Compare' }).click();
	await expect(page).toHaveURL(/compare/);
	await pages.getByRole('link', { name: 'Score' }).click();
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
});
