import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

test('weights always add up, a criterion of own numbers may have gaps, and every step can be undone', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.openExample();
	await project.openSelection();
	const volume = page.getByRole('slider', { name: 'Weight: Volume' });
	const growth = page.getByRole('slider', { name: 'Weight: Growth' });
	await expect(volume).toHaveValue('50');
	await volume.press('ArrowRight');
	await expect(volume).toHaveValue('51');
	await expect(growth).toHaveValue('49');
	await expect(page.getByText(/The choice holds from \d+ to \d+%/).first()).toBeVisible();
	await project.undo.click();
	await expect(volume).toHaveValue('50');

	await page.getByRole('button', { name: 'Criterion', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'New criterion' });
	await dialog.getByRole('textbox', { name: 'Name, English' }).fill('Beds');
	await dialog.getByRole('combobox', { name: 'Measures' }).selectOption('Your own numbers');
	await dialog.getByRole('textbox', { name: 'Unit, English' }).fill('beds');
	await dialog.getByRole('textbox', { name: /^Number for Orthopaedic surgery/ }).fill('many');
	await dialog
		.getByRole('combobox', { name: 'An area without a number' })
		.selectOption('counts as the worst');
	await dialog.getByRole('button', { name: 'Save criterion' }).click();
	await expect(dialog.getByRole('alert')).toContainText('Orthopaedic surgery');
	await dialog.getByRole('textbox', { name: /^Number for Orthopaedic surgery/ }).fill('120');
	await dialog.getByRole('textbox', { name: /^Number for Radiology/ }).evaluate((field) => {
		// The last but one: what is copied beyond the last area has no place.
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', '0\t2024\n\n7\n');
		const init = { clipboardData, bubbles: true, cancelable: true };
		field.dispatchEvent(new ClipboardEvent('paste', init));
	});
	await expect(dialog.getByRole('textbox', { name: /^Year for Radiology/ })).toHaveValue('2024');
	await dialog.getByRole('button', { name: 'Save criterion' }).click();
	await expect(page.getByRole('slider', { name: 'Weight: Beds' })).toHaveValue('33');
	await expect(page.getByText('18 areas lack numbers')).toBeVisible();
	await expect(page.getByRole('table', { name: 'Ranking' }).getByRole('rowheader')).toHaveCount(20);

	await page.getByRole('button', { name: 'Ask about steps' }).click();
	const swing = page.getByRole('dialog', { name: 'Which step means most?' });
	await swing.getByRole('spinbutton', { name: 'Points for Beds' }).fill('0');
	await swing.getByRole('button', { name: 'Use' }).click();
	await expect(page.getByRole('slider', { name: 'Weight: Beds' })).toHaveValue('0');
	await expect(volume).toHaveValue('50');
});
