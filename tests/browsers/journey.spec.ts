import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ExportDialog, type SavedFile } from '../e2e/pages/export.ts';
import { ProjectPage } from '../e2e/pages/project.ts';
import { expect, test } from '../e2e/test.ts';
import { GOLDEN_DAY, goldenNames, goldenProject } from '../support/golden-projects.ts';
import { startOwnServer } from '../support/own-server.ts';
import { programKept } from '../support/program-kept.ts';

/* What a person does first, once more in another browser than the one all journeys are made in. */

// Of a part still on its way when a page is left, Firefox says that it failed, and the program repeats
// it. Whatever else goes wrong is told a second time, by its own name.
test.use({
	expectedNoise: /error loading dynamically imported module|^unhandled rejection: Error$/
});

test('levels are typed by key, saved, there after a reload, and undone', async ({ page }) => {
	const project = new ProjectPage(page);
	await project.openExample();
	// Its scrollbars take room, unlike those of the browser the other journeys are made in.
	expect(await page.evaluate(() => innerWidth - document.documentElement.clientWidth)).toBe(0);
	const before = await project.cell('Telemedicine', 2025).getAttribute('aria-label');
	await project.press('4', '5', 'Enter', '6', '5', 'Enter');
	await project.saved();

	await page.reload();
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
	await expect(project.cell('Telemedicine', 2025)).toHaveAccessibleName(/2025, 65/);
	await expect(project.activeCell).toBeFocused();
	await project.press('Control+z');
	await expect(project.cell('Telemedicine', 2025)).toHaveAccessibleName(before ?? '');
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
});

test('two tabs show each other’s edits and lose none', async ({ page, context }) => {
	const one = new ProjectPage(page);
	await one.create('Two tabs');
	const other = await context.newPage();
	await other.goto(page.url());
	const two = new ProjectPage(other);
	await expect(two.activeCell).toBeVisible();

	await one.cell('Telemedicine', 2020).focus();
	await one.press('1', '0', 'Enter');
	await expect(two.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 10/);
	await two.cell('Interventional', 2040).focus();
	await two.press('7', '0', 'Enter');
	await expect(one.cell('Interventional', 2040)).toHaveAccessibleName(/2040, 70/);
	for (const tab of [one, two]) await tab.saved();

	await page.reload();
	await expect(one.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 10/);
	await expect(one.cell('Interventional', 2040)).toHaveAccessibleName(/2040, 70/);
});

for (const [name, language] of [
	['example', 'English'],
	['every-state', 'Dansk']
] as const) {
	test(`${name}: the SVGs have the bytes they have everywhere`, async ({ page }) => {
		await page.clock.setFixedTime(`${GOLDEN_DAY}T12:00:00+01:00`);
		const dialog = new ExportDialog(page);
		const file = { name: `${name}.varmekort`, bytes: await readFile(goldenProject(name)) };
		await dialog.openSaved(file);
		await dialog.open();
		await dialog.dialog.getByRole('checkbox', { name: 'Put the project in the file' }).uncheck();
		await dialog.dialog.getByRole('radio', { name: language }).check();
		await dialog.chooseFormat('SVG');
		await catchFiles(page);
		for (const content of ['This map', 'Matrix', 'All maps']) {
			await dialog.chooseContent(content);
			if (content === 'This map') await dialog.chooseFirstArea();
			else await dialog.chooseLastYear();
			await dialog.save.click();
			const saved = await caughtFile(page);
			expect.soft(goldenNames(name, saved.bytes), content).toContain(saved.name);
		}
	});
}

/** Keeps in the page what it saves: of the download itself Firefox tells nothing. */
async function catchFiles(page: Page): Promise<void> {
	await page.evaluate(() => {
		const blobs = new Map<string, Blob>();
		const create = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (blob: Blob) => {
			const address = create(blob);
			blobs.set(address, blob);
			return address;
		};
		const reader = new FileReader();
		document.addEventListener('click', (event) => {
			const link = event.target;
			const blob = link instanceof HTMLAnchorElement && blobs.get(link.href);
			if (!blob) return;
			event.preventDefault();
			reader.onload = () => {
				document.documentElement.dataset['caught'] = JSON.stringify([link.download, reader.result]);
			};
			reader.readAsDataURL(blob);
		});
	});
}

/** The file saved last, which is taken away. */
async function caughtFile(page: Page): Promise<SavedFile> {
	const caught = await page.waitForFunction(() => {
		const { caught } = document.documentElement.dataset;
		delete document.documentElement.dataset['caught'];
		return caught;
	});
	const [name = '', address = ''] = JSON.parse((await caught.jsonValue()) ?? '[]') as string[];
	return { name, bytes: Buffer.from(address.slice(address.indexOf(',') + 1), 'base64') };
}

test.describe('kept by the browser', () => {
	test.use({ keepsProgram: true });

	test('after one visit it opens, edits and reads again with the server gone', async ({
		page,
		context
	}) => {
		const server = await startOwnServer();
		try {
			await page.goto(server.address);
			await programKept(page);
		} finally {
			await server.kill();
		}
		await context.setOffline(true);
		await page.goto(server.address);
		await page.getByRole('button', { name: 'Explore the example' }).click();
		const project = new ProjectPage(page);
		await expect(project.activeCell).toBeFocused();
		await project.press('4', '5', 'Enter');
		await project.saved();
		await page.reload();
		await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);

		await page
			.getByRole('navigation', { name: 'Project' })
			.getByRole('link', { name: 'Select' })
			.click();
		await expect(page.getByRole('table', { name: 'Ranking' }).getByRole('rowheader')).toHaveCount(
			20
		);
	});
});
