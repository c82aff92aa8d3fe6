import { expectNoViolation } from './axe.ts';
import { ExportDialog } from './pages/export.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

test('a note at a cell stands in the figure and its file, can be edited, and is taken back', async ({
	page
}) => {
	const project = new ProjectPage(page);
	const dialog = new ExportDialog(page);
	await project.openExample();
	await project.openArea('Respiratory medicine, Nurse');
	await dialog.open();
	const notes = dialog.dialog.locator('details', { hasText: 'Notes on the figure' });
	const svg = async () => (await dialog.saved()).bytes.toString('utf8');
	await dialog.chooseFormat('SVG');
	await notes.locator('summary').click();

	await notes.getByRole('button', { name: 'Add note' }).click();
	await expect(notes.getByRole('status')).toHaveText(/at least one of the languages/);
	await expect(notes.getByRole('textbox').first()).toBeFocused();

	await notes
		.getByRole('combobox', { name: 'Technology' })
		.selectOption('Sensors and wearables for diagnostics and remote monitoring');
	await notes.getByRole('combobox', { name: 'Year' }).selectOption('2030');
	await notes.getByRole('textbox', { name: 'Note in English' }).fill('Only at <two> hospitals');
	await notes.getByRole('button', { name: 'Add note' }).click();
	await expect(notes.getByRole('status')).toHaveText(/is saved/);
	await expect(notes.locator('summary')).toContainText('1 note');
	await expect(
		dialog.preview.locator('text', { hasText: 'Only at <two> hospitals' })
	).toBeVisible();
	expect(await svg()).toContain('Only at &#60;two&#62; hospitals');
	await expectNoViolation(page);

	await notes.getByRole('button', { name: /^Edit the note on Sensors/ }).click();
	await notes.getByRole('textbox', { name: 'Note in English' }).fill('At three hospitals');
	await page.keyboard.press('Enter');
	await expect(dialog.preview.locator('text', { hasText: 'At three hospitals' })).toBeVisible();

	await notes.getByRole('button', { name: /^Remove the note on Sensors/ }).click();
	await expect(notes.locator('summary')).toContainText('Short notes');
	expect(await svg()).not.toContain('hospitals');

	await page.keyboard.press('Escape');
	await project.undo.click();
	await dialog.open();
	await expect(dialog.preview.locator('text', { hasText: 'At three hospitals' })).toBeVisible();
});
