import type { Locator } from '@playwright/test';
import { expectNoViolation } from './axe.ts';
import { ExportDialog } from './pages/export.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

let project: ProjectPage;
let dialog: ExportDialog;
let words: Locator;
let text: Locator;

test.beforeEach(async ({ page }) => {
	project = new ProjectPage(page);
	dialog = new ExportDialog(page);
	words = dialog.dialog.locator('summary', { hasText: 'Alternative text' });
	text = dialog.dialog.getByRole('textbox', { name: 'Text in English' });
	await project.openExample();
	await project.openArea('Respiratory medicine, Nurse');
	await dialog.open();
});

const OWN = 'Telemedicine leads, & robots follow <far> behind.';

async function savedText(): Promise<string> {
	await dialog.chooseFormat('SVG');
	const svg = (await dialog.saved()).bytes.toString('utf8');
	return /<desc[^>]*>([^\n]*)/.exec(svg)?.[1] ?? '';
}

test('an edited alternative text is kept, goes into the file, and can be taken back', async ({
	page
}) => {
	await words.click();
	await expect(text).toHaveValue(/Respiratory medicine, Nurse\. .* Numbers run from/);
	const written = await text.inputValue();
	await text.fill(OWN);
	await text.blur();
	await expect(words).toContainText('Your own text');
	await page.keyboard.press('Escape');
	await project.saved();

	await page.reload();
	await dialog.open();
	expect(await savedText()).toBe('Telemedicine leads, &#38; robots follow &#60;far&#62; behind.');

	await words.click();
	await expect(text).toHaveValue(OWN);
	await dialog.dialog.getByRole('button', { name: 'Back to the text from the numbers' }).click();
	await expect(text).toHaveValue(written);
	await expect(text).toBeFocused();

	await page.keyboard.press('Escape');
	await project.undo.click();
	await dialog.open();
	await words.click();
	await expect(text).toHaveValue(OWN);
});

test('a text in one language leaves the other as it is', async () => {
	await words.click();
	await text.fill(OWN);
	await dialog.dialog.getByRole('radio', { name: 'Dansk' }).check();
	const danish = dialog.dialog.getByRole('textbox', { name: 'Text in Danish' });
	await expect(danish).toHaveValue(/^Fiktive demotal/);
	await dialog.dialog.getByRole('radio', { name: 'English' }).check();
	await expect(text).toHaveValue(OWN);
});

test('an empty text is refused, and the one before kept', async () => {
	await words.click();
	const before = await text.inputValue();
	await text.fill('  ');
	await text.blur();
	await expect(dialog.dialog.getByText('A figure needs a text')).toBeVisible();
	await expect(text).toHaveValue(before);
});

test('when numbers change after a text was written, the dialog says so and offers the new one', async ({
	page
}) => {
	await words.click();
	await text.fill(OWN);
	await text.blur();
	await page.keyboard.press('Escape');
	await project.cell('Telemedicine', 2040).click();
	await project.press('1', '7', 'Enter');
	await project.saved();

	await dialog.open();
	await expect(words).toContainText('The numbers have changed since');
	await words.click();
	const notice = dialog.dialog.getByRole('group', { name: /numbers or names .* have changed/ });
	await expect(notice).toContainText(/17%/);
	await expectNoViolation(page, 'a text that is out of date');

	await notice.getByRole('button', { name: 'Keep your own' }).click();
	await expect(notice).toHaveCount(0);
	await expect(text).toHaveValue(OWN);
	expect(await savedText()).toContain('robots follow');
});

test('the preview turns into a table of the same numbers', async ({ page }) => {
	await dialog.preview.getByRole('checkbox', { name: 'Show as table' }).check();
	const table = dialog.preview.getByRole('table', { name: /Respiratory medicine/ });
	await expect(table.getByRole('columnheader')).toHaveText([
		'Technology',
		'2020',
		'2025',
		'2030',
		'2035',
		'2040'
	]);
	const row = table.getByRole('row', { name: /^Telemedicine/ });
	await expect(row.getByRole('cell')).toHaveCount(5);
	await expect(row).toContainText('%');
	await dialog.chooseContent('Difference');
	await dialog.chooseContent('All maps');
	await expect(
		dialog.preview.getByRole('table').getByRole('rowheader', { name: 'Respiratory medicine' })
	).toBeVisible();
	await words.click();
	await expectNoViolation(page, 'the table and the text');
});
