import { readFile } from 'node:fs/promises';
import { expectNoViolation } from './axe.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

test('a decision that departs from the proposal waits for its reasons, is kept, and becomes minutes', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.openExample();
	await project.openSelection();
	const ranking = page.getByRole('table', { name: 'Ranking' });
	await ranking
		.getByRole('button', { name: /^Picked:/ })
		.last()
		.click();
	await expect(page.getByText('6 of 7 picked. Pick 1 more')).toBeVisible();

	await page.getByRole('button', { name: 'Record decision' }).click();
	const dialog = page.getByRole('dialog', { name: 'Record decision' });
	await dialog.getByLabel('Present, one name on each line').fill('Ada\nBo');
	await dialog.getByRole('button', { name: 'Record', exact: true }).click();
	await expect(dialog.getByRole('alert')).toContainText('Give a reason for each departure');
	const reason = dialog.getByRole('textbox', { name: /^Why is .* out\?$/ });
	await expect(reason).toBeFocused();

	const reserve = dialog.getByRole('listitem').filter({ has: page.getByRole('button') });
	const [first, second] = (await reserve.allTextContents()).map((text) => text.trim());
	const up = reserve.nth(1).getByRole('button', { name: /^Move .* up in the reserve$/ });
	await up.focus();
	await page.keyboard.press('Enter');
	await expect(reserve).toHaveText([second ?? '', first ?? '']);
	await expect(reserve.first().getByRole('button', { name: /up in the reserve$/ })).toBeFocused();
	await expectNoViolation(page, 'decision');

	// What was typed outlives the dialog.
	await dialog.getByRole('button', { name: 'Close and keep what I wrote' }).click();
	await page.getByRole('button', { name: 'Record decision' }).click();
	await expect(dialog.getByLabel('Present, one name on each line')).toHaveValue('Ada\nBo');
	await reason.fill('One at a time');
	await dialog.getByRole('button', { name: 'Record', exact: true }).click();
	await expect(dialog.getByRole('alert')).toContainText('Write in the note');
	await dialog.getByRole('textbox', { name: 'Note' }).fill('Six will do for now');
	await dialog.getByRole('button', { name: 'Add dissent' }).click();
	await dialog.getByRole('textbox', { name: 'Who' }).fill('Bo');
	await dialog.getByRole('button', { name: 'Record', exact: true }).click();
	await expect(dialog).toBeHidden();

	await project.saved();
	await page.reload();
	await page.getByRole('button', { name: 'Show decision 1' }).click();
	const version = page.getByRole('dialog', { name: 'Decision 1' });
	await expect(version.getByRole('cell', { name: 'One at a time' })).toBeVisible();
	const download = page.waitForEvent('download');
	await version.getByRole('button', { name: 'Minutes' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/decision-1\.md$/);
	const text = await readFile(await file.path(), 'utf8');
	expect(text).toContain('Six will do for now');
	expect(text).toContain('- Bo');
	const place = (area = '') => text.indexOf(`. ${area.split(',')[0] ?? ''}`);
	expect(place(second)).toBeGreaterThan(0);
	expect(place(second)).toBeLessThan(place(first));
});
