import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from '../support/killable-browser.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

test('what was shown as saved is there after the browser is killed in the middle of editing', async ({
	baseURL
}) => {
	const profile = await mkdtemp(join(tmpdir(), 'varmekort-'));
	try {
		const first = await startBrowser(profile);
		await first.page.goto(baseURL ?? '/');
		await first.page.getByRole('button', { name: 'Explore the example' }).click();
		const before = new ProjectPage(first.page);
		await expect(before.activeCell).toBeFocused();
		await before.press('4', '5', 'Enter');
		await expect(before.status).toHaveText(/^\s*Saved/);
		const address = first.page.url();
		await before.press('9');
		await first.kill();

		const second = await startBrowser(profile);
		await second.page.goto(address);
		const after = new ProjectPage(second.page);
		await expect(after.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
		await second.kill();
	} finally {
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	}
});

test('two tabs lose nothing and show each other’s edits', async ({ page, context }) => {
	const one = new ProjectPage(page);
	await one.create('Two tabs');
	const other = await context.newPage();
	await other.goto(page.url());
	const two = new ProjectPage(other);
	await expect(two.activeCell).toBeVisible();

	await one.cell('Telemedicine', 2020).click();
	await one.press('1', '0', 'Enter');
	await expect(two.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 10/);

	await two.cell('Interventional', 2040).click();
	await two.press('7', '0', 'Enter');
	await expect(one.cell('Interventional', 2040)).toHaveAccessibleName(/2040, 70/);

	await Promise.all([
		one.cell('Telemedicine', 2025).focus(),
		two.cell('Telemedicine', 2030).focus()
	]);
	await Promise.all([one.press('2', '0', 'Enter'), two.press('3', '0', 'Enter')]);
	for (const tab of [one, two]) {
		await expect(tab.cell('Telemedicine', 2025)).toHaveAccessibleName(/2025, 20/);
		await expect(tab.cell('Telemedicine', 2030)).toHaveAccessibleName(/2030, 30/);
		await tab.saved();
	}
	await page.reload();
	await expect(one.cell('Telemedicine', 2025)).toHaveAccessibleName(/2025, 20/);
	await expect(one.cell('Telemedicine', 2030)).toHaveAccessibleName(/2030, 30/);
});
