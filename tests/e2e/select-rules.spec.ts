import type { Page } from '@playwright/test';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

test.beforeEach(async ({ page }) => {
	const project = new ProjectPage(page);
	await project.openExample();
	await project.openSelection();
});

/** Opens the form of a new constraint. */
async function add(page: Page, kind: string): Promise<void> {
	await page.getByRole('button', { name: 'Add constraint' }).click();
	await page.getByRole('menuitem', { name: kind }).click();
	await expect(page.getByRole('dialog', { name: 'New constraint' })).toBeVisible();
}

async function save(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Save constraint' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
}

test('a constraint has its price, and a clash is read and undone', async ({ page }) => {
	const panel = page.getByRole('region', { name: 'Constraints on the set' });
	await expect(page.getByText(/^All 77,520 sets of 7 have been worked out/)).toBeVisible();

	// What cannot be a constraint is refused in the form, with the reason.
	await add(page, 'Number of professions');
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('textbox', { name: 'At least' }).fill('many');
	await dialog.getByRole('button', { name: 'Save constraint' }).click();
	await expect(dialog.getByRole('alert')).toHaveText(/at least one limit, as a whole number/);
	await dialog.getByRole('textbox', { name: 'At least' }).fill('4');
	await dialog.getByRole('textbox', { name: 'Why?' }).fill('Every profession counts');
	await save(page);
	await expect(panel.getByRole('checkbox', { name: 'At least professions' })).toBeChecked();
	await expect(panel.getByText(/^Costs (nothing|[\d.]+ points)\. Five would cost/)).toBeVisible();
	await expect(panel.getByText('Because: Every profession counts')).toBeVisible();

	// At least four professions, and at most one: no set is allowed.
	await add(page, 'Number of professions');
	await dialog.getByRole('textbox', { name: 'At least' }).fill('');
	await dialog.getByRole('textbox', { name: 'At most' }).fill('1');
	await save(page);
	const clash = panel.getByRole('list', { name: 'These constraints cannot be met together' });
	await expect(clash.getByRole('listitem')).toHaveText([
		/At least 4 different professions/,
		/At most 1 profession/
	]);
	await expect(panel.getByText('Closest set')).toBeVisible();
	await clash.getByRole('button', { name: 'Switch off: At most 1 profession' }).click();
	await expect(clash).toBeHidden();
	await expect(panel.getByRole('checkbox', { name: 'At most professions' })).not.toBeChecked();
	await new ProjectPage(page).saved();
});

test('the number is set by typing, and more than there are is refused', async ({ page }) => {
	const number = page.getByRole('spinbutton', { name: 'Number to select', exact: true });
	await expect(number).toHaveValue('7');
	await number.fill('6');
	await number.press('Enter');
	await expect(page.getByText(/^All 38,760 sets of 6 have been worked out/)).toBeVisible();
	await number.fill('21');
	await number.press('Enter');
	await expect(page.getByText(/There are 20 areas, so 21 cannot be selected/)).toHaveText(
		/The number is still 6\. Write at most 20\./
	);
	await expect(number).toHaveValue('6');
	await number.press('ArrowUp');
	await expect(number).toHaveValue('7');
	await expect(page.getByText(/^All 77,520 sets of 7/)).toBeVisible();
});
