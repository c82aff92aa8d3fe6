import { readFile } from 'node:fs/promises';
import { expectNoViolation } from './axe.ts';
import { ProjectPage } from './pages/project.ts';
import { COPY, TrustPanel } from './pages/trust.ts';
import { expect, test } from './test.ts';

test('a copy appears by itself, equals the project, and gives it all back', async ({
	page,
	context
}) => {
	await TrustPanel.answerPicker(context);
	await page.clock.install();
	const project = new ProjectPage(page);
	const trust = new TrustPanel(page);
	await project.create('A hospital');
	await expect(trust.light).toHaveText(/No safe copy/);
	await trust.chooseFolder();
	await expect(trust.light).toHaveText(/Safe copy/);
	expect(await trust.names()).toEqual([expect.stringMatching(COPY)]);

	await project.activeCell.focus();
	await project.press('4', '5', 'Enter');
	await project.saved();
	// What makes copies is fetched with the first edit, and begins to wait then.
	await expect(async () => {
		await page.clock.fastForward('05:00');
		expect(await trust.names()).toHaveLength(2);
	}).toPass();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Project A hospital' }).click();
	await page.getByRole('menuitem', { name: 'Save project file' }).click();
	const file = await readFile(await (await saving).path(), 'utf8');
	expect((await trust.files()).map(({ text }) => text)).toContain(file);

	await project.cell('Telemedicine', 2020).focus();
	await project.press('Delete');
	await project.saved();
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/not scored/i);
	await trust.open();
	const copies = trust.dialog.getByRole('list', { name: 'Copies in the folder' });
	await copies.getByRole('button').first().click();
	await expect(trust.dialog.getByText('As it was written')).toBeVisible();
	await expectNoViolation(page, 'a copy that is looked at');
	await trust.dialog.getByRole('button', { name: 'Restore the project' }).click();
	await expect(trust.dialog.getByText(/The project is restored/)).toBeVisible();
	await expect(copies.getByRole('button').first()).toBeFocused();
	await trust.close();
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
	await project.undo.first().click();
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/not scored/i);
});

test.describe('where the database gives no answer', () => {
	test.use({ expectedNoise: /^(copies|safe copy): / });

	test('looking at a copy is not met with silence', async ({ page }) => {
		const { trust } = await TrustPanel.withFolder(page);
		await trust.open();
		const copies = trust.dialog.getByRole('list', { name: 'Copies in the folder' });
		await expect(copies).toBeVisible();
		await page.evaluate(() => {
			IDBObjectStore.prototype.get = () => {
				throw new DOMException('no answer', 'UnknownError');
			};
		});
		const unexpected = trust.dialog.getByText('That did not succeed');
		await copies.getByRole('button').first().click();
		await expect(unexpected).toBeVisible();

		// That a copy failed is said once, by what became of it.
		await trust.copyNow();
		await expect(trust.dialog.getByRole('alert')).toContainText('The copy failed');
		await expect(unexpected).toBeHidden();
	});
});

test('the home page shows each project’s last copy and opens a copy of one that is gone', async ({
	page
}) => {
	const { project, trust } = await TrustPanel.withFolder(page);
	await page.goto('/');
	await page.getByRole('button', { name: 'Actions for A hospital' }).click();
	await page.getByRole('menuitem', { name: 'Delete …' }).click();
	await page.getByRole('button', { name: 'Put in the bin' }).click();
	await page.getByRole('button', { name: 'Data safety' }).click();
	await expect(trust.dialog).toBeVisible();
	await expectNoViolation(page, 'data safety on the home page');
	await trust.dialog.getByRole('button', { name: /^Open a-hospital/ }).click();
	await page.getByRole('button', { name: 'Open as a copy' }).click();
	await expect(project.activeCell).toBeFocused();
});
