import { expectNoViolation } from './axe.ts';
import type { Page } from '@playwright/test';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

/** A paste as the browser makes it of what another program has put on the clipboard. */
async function paste(page: Page, copied: { text: string; html?: string }): Promise<void> {
	await page.evaluate(({ text, html }) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', text);
		if (html) clipboardData.setData('text/html', html);
		const init = { clipboardData, bubbles: true, cancelable: true };
		document.activeElement?.dispatchEvent(new ClipboardEvent('paste', init));
	}, copied);
}

/* Made-up numbers. The first row of each area is named, the rest is empty under it. */
const TABLE = [
	['Område', 'Teknologi', '2020', '2025', '2030', '2031'],
	['Lungemedicin', 'Telemedicin', '10', '12,5', '≥80', '1'],
	['', 'Smartphone apps', '=A1', 'ved ikke', '55 %', ''],
	['Hjertemedicin', 'Telemedicine', '5', 'omkring halvdelen', '60', ''],
	['Hudsygdomme', 'Telemedicin', '7', '', '', '']
]
	.map((row) => row.join('\t'))
	.join('\r\n');

test('a table over several areas is looked at, pasted as one step and taken back', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.create('Paste a table');
	await paste(page, { text: TABLE });

	const dialog = page.getByRole('dialog', { name: 'Some cells cannot be pasted' });
	await expect(dialog).toContainText('7 of 11 cells can be pasted, in 2 areas.');
	const refused = dialog.getByRole('region', { name: '4 cells cannot be pasted' });
	await expect(refused.getByRole('row')).toHaveCount(1 + 4);
	await expect(refused.getByRole('row').nth(1)).toContainText('Telemedicine 2025');
	await expect(refused).toContainText('Hudsygdomme');
	await dialog.getByText('7 cells change').click();
	await expect(
		dialog.getByRole('row', { name: 'Heart medicine · Nurse Telemedicine 2025 not scored 50' })
	).toBeVisible();
	await expectNoViolation(page);

	await dialog.getByRole('button', { name: 'Paste 7 valid values' }).click();
	await expect(page.getByText('Pasted 7 of 11 values')).toBeVisible();
	await project.openArea('Respiratory medicine');
	await expect(project.cell('Telemedicine', 2030)).toHaveAccessibleName(/80/);
	await expect(project.cell('Telemedicine', 2025)).toHaveAccessibleName(/not scored/i);
	await project.openArea('Heart medicine');
	await expect(project.cell('Telemedicine', 2025)).toHaveAccessibleName(/2025, 50/);

	await project.undo.click();
	await expect(project.cell('Telemedicine', 2025)).toHaveAccessibleName(/not scored/i);
	await expect(project.undo).toBeDisabled();
});

test('a paste of merged cells, formulas, broken lines or nine million cells loses nothing', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.create('Bad pastes');
	await project.press('5', '0', 'Enter', 'ArrowLeft');
	const rows = ['<tr><td>=SUM(A1:A2)<td>10<br>20', '<tr><td colspan=2>30'];
	await paste(page, {
		text: '=SUM(A1:A2)\t"10\n20"\r\n30\t\r\n',
		html: `<table>${rows.join('')}</table>`
	});
	const dialog = page.getByRole('dialog', { name: 'Some cells cannot be pasted' });
	await expect(dialog).toContainText('A formula.');
	await expect(dialog).toContainText('10 20');
	await expect(dialog).toContainText('Covered by a merged cell');
	await dialog.getByRole('button', { name: 'Paste nothing' }).click();
	await expect(dialog).toBeHidden();

	await page.evaluate(() => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', `${'1\t'.repeat(2_999)}1\n`.repeat(3_000));
		const init = { clipboardData, bubbles: true, cancelable: true };
		document.activeElement?.dispatchEvent(new ClipboardEvent('paste', init));
	});
	await expect(page.getByText(/3000 rows × 3000 columns.*Nothing was pasted/)).toBeVisible();
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 50/);
	await project.press('Control+z');
	await expect(project.undo).toBeDisabled();
});

test('a whole project goes to a spreadsheet and comes back the same', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const project = new ProjectPage(page);
	await project.openExample();
	await page.getByRole('button', { name: /^Project / }).click();
	await page.getByRole('menuitem', { name: 'Copy all areas as a table' }).click();
	await expect(page.getByText('20 areas copied')).toBeVisible();

	await project.activeCell.focus();
	await project.press('3', '7', 'Enter', 'Control+v');
	const dialog = page.getByRole('dialog', { name: 'Check before pasting' });
	await expect(dialog).toContainText('1 cell changes');
	await expect(dialog).toContainText('799 cells the same already');
	await dialog.getByRole('button', { name: 'Paste nothing' }).click();
	await expect(dialog).toBeHidden();
	await expect(project.activeCell).toBeFocused();
});
