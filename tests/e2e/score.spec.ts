import { expect, test } from './test.ts';
import { ProjectPage } from './pages/project.ts';

test('a level is typed with the arrow keys and digits alone, recolours at once and survives a reload', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.openExample();
	await project.openArea('Respiratory medicine, Nurse');
	await project.cell('Telemedicine', 2020).click();
	const before = await page.locator('.chart svg').first().innerHTML();
	await project.press('ArrowDown', 'ArrowRight', '4', '5');
	await expect.poll(() => page.locator('.chart svg').first().innerHTML()).not.toBe(before);
	await project.press('Enter');
	await expect(project.cell('Smartphone apps', 2025)).toHaveAccessibleName(/2025, 45/);
	await expect(project.cell('Smartphone apps', 2030)).toBeFocused();
	await project.saved();

	await page.reload();
	await expect(project.cell('Smartphone apps', 2025)).toHaveAccessibleName(/2025, 45/);
	await expect(project.activeCell).toBeFocused();
});

test('Escape puts back the score that stood there', async ({ page }) => {
	const project = new ProjectPage(page);
	await project.openExample();
	const name = await project.activeCell.getAttribute('aria-label');
	await project.press('7', '7', 'Escape');
	await expect(project.activeCell).toHaveAttribute('aria-label', name ?? '');
	await expect(project.undo).toBeDisabled();
});

test('a level outside the scale is refused in words and neither score nor typing is lost', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.create('Scale');
	await project.press('4', '0', 'Enter', 'ArrowLeft');
	await project.press('4', '5', '0', 'Enter');
	await expect(page.getByText(/450/).last()).toBeVisible();
	await expect(project.cell('Telemedicine', 2020)).toBeFocused();
	await project.press('Backspace', ',', '5', 'Enter');
	await expect(page.getByText(/45,5.*Write a whole number/).last()).toBeVisible();
	await project.press('Backspace', 'Backspace', 'Enter');
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
	await project.press('Control+z');
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 40/);
});

test('every state has its key, and all four are told apart', async ({ page }) => {
	const project = new ProjectPage(page);
	await project.create('States');
	await project.press('0', 'Enter', 'v', 'ArrowRight', 'x', 'ArrowRight', '5', 'Enter');
	await project.press('ArrowLeft', 'Delete');
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 0/);
	await expect(project.cell('Telemedicine', 2025)).toHaveAccessibleName(/don.t know/i);
	await expect(project.cell('Telemedicine', 2030)).toHaveAccessibleName(/not applicable/i);
	await expect(project.cell('Telemedicine', 2035)).toHaveAccessibleName(/not scored/i);
});

test('fills go right, down and over a selection, each as one step', async ({ page }) => {
	const project = new ProjectPage(page);
	await project.create('Fills');
	await project.press('3', '0', 'Control+r');
	await expect(project.cell('Telemedicine', 2040)).toHaveAccessibleName(/2040, 30/);
	await project.press('Control+z');
	await expect(project.cell('Telemedicine', 2040)).toHaveAccessibleName(/not scored/i);
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 30/);

	await project.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
	await expect(project.cell('Sensors and wearables', 2020)).toHaveAccessibleName(/2020, 30/);

	await project.press('Control+a', '6', '0', 'Control+Enter');
	await expect(project.grid.getByRole('gridcell', { name: /, 60/ })).toHaveCount(40);
	await project.press('Control+z');
	await expect(project.grid.getByRole('gridcell', { name: /, 60/ })).toHaveCount(0);
});

test('N walks what is missing, from area to area', async ({ page }) => {
	const project = new ProjectPage(page);
	await project.create('Walk');
	await project.press('Control+a', '1', '0', 'Control+Enter', 'n');
	await expect(page.getByRole('grid', { name: 'Scores: Gastroenterology, Doctor' })).toBeVisible();
	await expect(project.cell('Telemedicine', 2020)).toBeFocused();
	await project.press('Shift+N');
	await expect(page.getByRole('grid', { name: /Nuclear medicine/ })).toBeVisible();
});

test('Page Up and Page Down turn to the neighbouring areas and keep the place', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.create('Pages');
	await project.press('ArrowDown', 'ArrowRight', 'PageDown');
	await expect(page.getByRole('grid', { name: 'Scores: Gastroenterology, Doctor' })).toBeVisible();
	await expect(project.cell('Smartphone apps', 2025)).toBeFocused();
	await project.press('PageUp', 'PageUp');
	await expect(page.getByRole('grid', { name: /Nuclear medicine/ })).toBeVisible();
});

test('undo and redo go on working after a reload', async ({ page }) => {
	const project = new ProjectPage(page);
	await project.create('History');
	await project.press('1', '0', 'Enter', '2', '0', 'Enter');
	await project.saved();
	await page.reload();
	await expect(project.cell('Telemedicine', 2025)).toHaveAccessibleName(/2025, 20/);
	await project.undo.click();
	await expect(project.cell('Telemedicine', 2025)).toHaveAccessibleName(/not scored/i);
	await project.undo.click();
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/not scored/i);
	await project.saved();
	await page.reload();
	await project.redo.click();
	await project.redo.click();
	await expect(project.cell('Telemedicine', 2025)).toHaveAccessibleName(/2025, 20/);
	await expect(project.redo).toBeDisabled();
});

test('rationale, confidence and a source are reached by key, kept, and Escape returns to the stop', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.create('Evidence');
	await project.press('5', '0', 'Enter', 'ArrowLeft', 'b');
	const rationale = project.details.getByRole('textbox', { name: 'Rationale' });
	await expect(rationale).toBeFocused();
	await page.keyboard.type('<script>alert(1)</script> "hjemmemåling" 🫁');
	await project.press('Escape');
	await expect(project.cell('Telemedicine', 2020)).toBeFocused();

	await project.press('k');
	await project.details.getByRole('radio', { name: 'High' }).check({ force: true });
	await project.press('Escape', 's', 'Enter');
	await project.details.getByRole('textbox', { name: 'Title' }).fill('A guideline');
	await project.details.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(project.details.getByRole('list', { name: 'Sources' })).toContainText('A guideline');
	await project.saved();

	await page.reload();
	await expect(rationale).toHaveValue('<script>alert(1)</script> "hjemmemåling" 🫁');
	await expect(project.details.getByRole('radio', { name: 'High' })).toBeChecked();
	await expect(project.details.getByRole('list', { name: 'Sources' })).toContainText('A guideline');
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/confidence high/);
});

test('a locked area keeps its scores and says so', async ({ page }) => {
	const project = new ProjectPage(page);
	await project.create('Lock');
	await project.press('5', '0', 'Enter', 'ArrowLeft');
	const state = page.getByRole('button', { name: /^Status of the area/ });
	await state.click();
	await page.getByRole('menuitem', { name: 'Lock area' }).click();
	await expect(state).toHaveAccessibleName('Status of the area: Locked');
	await expect(state).toBeFocused();
	await project.activeCell.focus();
	await project.press('9');
	await expect(page.getByText(/locked/i).first()).toBeVisible();
	await project.press('Enter', 'ArrowLeft', 'Delete');
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 50.*locked/);
});

test('a range goes to a spreadsheet and comes back as one step', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const project = new ProjectPage(page);
	await project.create('Clipboard');
	await project.press('1', '0', 'Enter', '2', '0', 'Enter', 'v', 'Home', 'Shift+ArrowRight');
	await project.press('Shift+ArrowRight', 'Control+c');
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text.replace(/\r\n$/, '')).toBe('10\t20\tdon’t know');

	await project.press('ArrowDown', 'Home', 'Control+v');
	await expect(project.cell('Smartphone apps', 2025)).toHaveAccessibleName(/2025, 20/);
	await expect(project.cell('Smartphone apps', 2030)).toHaveAccessibleName(/don.t know/);
	await project.press('Control+z');
	await expect(project.cell('Smartphone apps', 2025)).toHaveAccessibleName(/not scored/i);
});

test('a paste with text among the numbers changes nothing until it has been looked at', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const project = new ProjectPage(page);
	await project.create('Paste');
	await page.evaluate(() => navigator.clipboard.writeText('12,5 %\tabout half\t140\r\n30\t40\t50'));
	await project.press('Control+v');
	const dialog = page.getByRole('dialog', { name: 'Some cells cannot be pasted' });
	await expect(dialog.getByRole('row')).toHaveCount(1 + 2);
	await expect(dialog).toContainText('12,5 %');
	await expect(dialog).toContainText('140');
	await expect(project.undo).toBeDisabled();
	await dialog.getByRole('button', { name: 'Paste 4 valid values' }).click();
	await expect(project.cell('Telemedicine', 2025)).toHaveAccessibleName(/2025, 50/);
	await expect(project.cell('Smartphone apps', 2030)).toHaveAccessibleName(/2030, 50/);
	await expect(project.cell('Telemedicine', 2030)).toHaveAccessibleName(/not scored/i);
	await project.press('Control+z');
	await expect(project.undo).toBeDisabled();
});

test('a field asked for in the same breath as a move belongs to the new stop', async ({ page }) => {
	const project = new ProjectPage(page);
	await project.create('In one breath');
	await project.cell('Telemedicine', 2020).click();
	// Two keys before the browser paints a frame: faster than any hand, as fast as a stalled machine.
	await page.evaluate(() => {
		for (const key of ['ArrowDown', 'b']) {
			const init = { key, code: key === 'b' ? 'KeyB' : key, bubbles: true, cancelable: true };
			document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
		}
	});
	const rationale = page.getByRole('textbox', { name: 'Rationale' });
	await expect(rationale).toBeFocused();
	await rationale.fill('Apps are in daily use.');
	await rationale.press('Escape');
	await expect(project.cell('Smartphone apps', 2020)).toHaveAccessibleName(/rationale/i);
	await expect(project.cell('Telemedicine', 2020)).not.toHaveAccessibleName(/rationale/i);
});
