import { ExportDialog } from './pages/export.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

test('the figure of the selection is offered where the selection is open, and its file knows it', async ({
	page
}) => {
	const project = new ProjectPage(page);
	const dialog = new ExportDialog(page);
	await project.openExample();
	await page.getByRole('link', { name: 'Select', exact: true }).click();
	await page.waitForURL(/\/select$/);
	await dialog.open();
	await expect(dialog.dialog.getByRole('radio', { name: 'Selection', exact: true })).toBeChecked();
	await expect(dialog.preview).toContainText('From 20 to 7');

	await dialog.chooseFormat('SVG');
	const file = await dialog.saved();
	expect(file.name).toBe('example-digital-skills-selection-en.svg');
	const svg = file.bytes.toString('utf8');
	expect(svg).toContain('The set ends here. Distance to no. 8: ');
	expect(/<desc[^>]*>([^\n]*)/.exec(svg)?.[1]).toMatch(/Chosen: .* Weights: Volume 50%/);

	await dialog.openSaved(file);
	await expect(page.getByRole('dialog')).toContainText('The figure still holds');
});
