import { expectNoViolation } from './axe.ts';
import { HistoryPanel } from './pages/history.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

test('a cell tells who changed it, when, from what to what and why, by keyboard alone', async ({
	page
}) => {
	const project = new ProjectPage(page);
	const history = new HistoryPanel(page);
	await project.create('Who and why');
	await project.press('5', '0', 'Enter');
	await history.giveName('Who and why', 'Anna Berg');
	await project.cell('Telemedicine', 2020).focus();
	await project.press('5', '5', 'Enter', 'ArrowLeft', 'b');
	await page.keyboard.type('The pilot is in daily use.');
	await project.press('Escape');
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');

	await page.getByRole('button', { name: /^History\. Undo: Telemedicine 2020/ }).press('Enter');
	await expect(history.slider).toBeVisible();
	await history.show('This cell');
	await history.dialog.getByRole('combobox', { name: 'Technology' }).selectOption('Telemedicine');
	await history.dialog.getByRole('combobox', { name: 'Year' }).selectOption('2020');

	const time = /\d\d:\d\d/;
	await expect(history.steps).toHaveCount(5);
	await expect(history.steps.nth(0)).toContainText(/Undone.*50 → 55/);
	await expect(history.steps.nth(0)).toContainText('Score 55 → 50');
	await expect(history.steps.nth(1)).toContainText(/Undone.*rationale/);
	await expect(history.steps.nth(2)).toContainText('The pilot is in daily use.');
	await expect(history.steps.nth(2)).toContainText('Anna Berg');
	await expect(history.steps.nth(3)).toContainText('Telemedicine 2020, 50 → 55');
	await expect(history.steps.nth(3)).toContainText(time);
	await expect(history.steps.nth(4)).toContainText(/not scored → 50\s+You · /);
	await expectNoViolation(page);

	await history.step(/^Telemedicine 2020, 50 → 55/).press('Enter');
	await expect(history.slider).toHaveAttribute('aria-valuetext', /^Step 3 of 6, .*50 → 55$/);
	await history.pressButton('Restore this cell');
	await expect(history.outcome).toContainText('The cell is restored');
	await history.close();
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 55/);
});

test('the time line goes back, restores and is undone; a named version is kept for every tab', async ({
	page,
	context
}) => {
	const project = new ProjectPage(page);
	const history = new HistoryPanel(page);
	await project.create('Back in time');
	await project.press('5', '0', 'Enter', '7', '0', 'Enter');

	await history.open('Back in time');
	await history.slider.focus();
	await expect(history.slider).toHaveAttribute('aria-valuetext', /^Step 3 of 3, .*→ 70$/);
	await page.keyboard.press('ArrowLeft');
	await expect(history.slider).toHaveAttribute('aria-valuetext', /^Step 2 of 3, .*→ 50$/);
	await history.pressButton('Name this version …');
	await page.getByRole('textbox', { name: 'Name of the version' }).fill('After the workshop');
	await page.keyboard.press('Enter');
	await expect(history.outcome).toContainText('“After the workshop” is kept and verified.');
	await expectNoViolation(page);
	await history.pressButton('Restore the project');
	await expect(history.outcome).toContainText('The project is restored');
	await history.close();
	await expect(project.cell('Telemedicine', 2025)).toHaveAccessibleName(/2025, not scored/i);
	await project.saved();

	await page.reload();
	await expect(project.cell('Telemedicine', 2025)).toHaveAccessibleName(/2025, not scored/i);
	await expect(page.getByRole('button', { name: /^History\. Undo: Restored: / })).toBeVisible();
	await project.undo.click();
	await expect(project.cell('Telemedicine', 2025)).toHaveAccessibleName(/2025, 70/);

	const other = await context.newPage();
	await other.goto(page.url());
	const two = new HistoryPanel(other);
	await two.open('Back in time');
	await two.show('Versions');
	await expect(two.versions.getByRole('listitem')).toHaveCount(2);
	await expect(two.versions).toContainText('Automatic');

	await history.open('Back in time');
	await history.show('Versions');
	await expectNoViolation(page);
	await history.pressButton('Delete After the workshop');
	await expect(two.versions.getByRole('listitem')).toHaveCount(1);
	await history.pressButton('Undo');
	await expect(two.versions).toContainText('After the workshop');
	await two.pressButton(/^After the workshop/);
	await expect(two.dialog.getByRole('heading', { name: 'After the workshop' })).toBeVisible();
});
