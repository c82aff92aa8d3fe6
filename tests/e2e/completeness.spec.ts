import { expectNoViolation } from './axe.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

test('a filter shows which areas lack a rationale, N walks them, and the counts fall as they are written', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.create('Reasons');
	await project.press('4', '0', 'Enter', '5', '0', 'Enter', 'PageDown');
	await expect(page.getByRole('grid', { name: /Gastroenterology/ })).toBeVisible();
	await project.press('6', '0', 'Enter');

	await page.getByRole('button', { name: 'Filter and overview' }).click();
	await page.getByRole('menuitemradio', { name: /^No rationale/ }).click();
	const bar = page.getByRole('group', { name: 'Show areas with' });
	await expect(bar).toContainText('3 cells');
	const links = project.areas.getByRole('link');
	await expect(links).toHaveCount(2);
	await expect(links.nth(0)).toHaveAccessibleName(/^Orthopaedic surgery, Doctor, 2 cells in/);

	await bar.getByRole('button', { name: /^Next/ }).click();
	await expect(page.getByRole('grid', { name: /Orthopaedic surgery/ })).toBeVisible();
	await expect(project.cell('Telemedicine', 2020)).toBeFocused();
	await project.press('n');
	await expect(project.cell('Telemedicine', 2025)).toBeFocused();

	await project.details.getByRole('textbox', { name: 'Rationale' }).fill('Two trials.');
	await page.keyboard.press('Escape');
	await expect(bar).toContainText('2 cells');
	await expect(links.nth(0)).toHaveAccessibleName(/, 1 cell in/);
	await project.press('n');
	await expect(page.getByRole('grid', { name: /Gastroenterology/ })).toBeVisible();
	await expect(project.cell('Telemedicine', 2030)).toBeFocused();

	await bar.getByRole('button', { name: 'Clear the filter' }).press('Enter');
	await expect(page.getByRole('button', { name: 'Filter and overview' })).toBeFocused();
	await expect(links).toHaveCount(20);
	await project.cell('Telemedicine', 2025).click();
	await project.press('n');
	await expect(project.cell('Telemedicine', 2035)).toBeFocused();
});

test('the overview counts by area, technology and assessor, and leads to the first cell of a count', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.openExample();
	await page.getByRole('button', { name: /of 20 complete$/ }).click();
	const dialog = page.getByRole('dialog', { name: 'Overview of what is missing' });
	await expect(dialog).toContainText('797 of 800 cells are scored.');
	await expectNoViolation(page);
	await dialog.getByRole('radio', { name: 'Assessors' }).check({ force: true });
	await expect(dialog.getByRole('row')).toHaveCount(4);
	await expectNoViolation(page);
	await dialog.getByRole('radio', { name: 'Technologies' }).check({ force: true });
	await expect(dialog.getByRole('row', { name: /^Telemedicine/ })).toBeVisible();

	await dialog.getByRole('radio', { name: 'Areas' }).check({ force: true });
	await dialog.getByRole('button', { name: /^Respiratory.*, Don’t know: 1/ }).click();
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('grid', { name: /Respiratory medicine/ })).toBeVisible();
	await expect(project.activeCell).toBeFocused();
	await expect(project.activeCell).toHaveAccessibleName(/don.t know/i);
	await expect(project.areas.getByRole('link')).toHaveCount(2);
	await expectNoViolation(page);
	await page.getByRole('button', { name: 'Filter and overview' }).click();
	await expect(page.getByRole('menu')).toBeVisible();
	await expectNoViolation(page);
});

test('an area is duplicated as the start of a similar one, opened, and undone in one step', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.create('Alike');
	await project.press('4', '0', 'Enter');
	await project.areas.getByRole('link', { name: /^Orthopaedic/ }).hover();
	await page.getByRole('button', { name: 'Actions for Orthopaedic surgery, Doctor' }).click();
	await page.getByRole('menuitem', { name: 'Duplicate with scores' }).click();
	const copy = page.getByRole('grid', { name: 'Scores: Orthopaedic surgery (copy), Doctor' });
	await expect(copy).toBeVisible();
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 40/);
	await expect(project.areas.getByRole('link').nth(1)).toHaveAttribute('aria-current', 'true');

	await project.undo.click();
	await expect(project.areas.getByRole('link')).toHaveCount(20);
	await expect(
		page.getByRole('grid', { name: 'Scores: Orthopaedic surgery, Doctor' })
	).toBeVisible();
});
