import type { Locator, Page } from '@playwright/test';
import { readCarried, type Carrier } from '#lib/render/carried/read.ts';
import { expectNoViolation } from './axe.ts';
import { ExportDialog, type SavedFile } from './pages/export.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

/* Figures are documents: they carry their project, open again, and know when they are out of date. */

/** Drops a file on the page as a person does. */
async function drop(page: Page, { name, bytes }: SavedFile): Promise<void> {
	const transfer = await page.evaluateHandle(
		([name, base64]) => {
			const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			const transfer = new DataTransfer();
			transfer.items.add(new File([content], name));
			return transfer;
		},
		[name, bytes.toString('base64')] as const
	);
	for (const type of ['dragenter', 'dragover', 'drop']) {
		await page.getByRole('main').dispatchEvent(type, { dataTransfer: transfer });
	}
}

/** What a file carries, as text. */
function carriedBy(kind: Carrier, { bytes }: SavedFile): string {
	const read = readCarried(kind, bytes, 20_000_000);
	if (!read.ok || read.value === null) throw new Error('It carries nothing');
	return read.value;
}

const known = (page: Page): Locator =>
	page.getByRole('dialog', { name: 'The figure’s project is here already' });

let project: ProjectPage;
let dialog: ExportDialog;

test.beforeEach(async ({ page }) => {
	project = new ProjectPage(page);
	dialog = new ExportDialog(page);
	await project.openExample();
	await project.openArea('Respiratory medicine, Nurse');
});

test('a PNG dropped in a browser that has never seen the project opens it, without what was not chosen', async ({
	page,
	browser
}) => {
	await project.cell('Telemedicine', 2030).click();
	await project.press('7', '3', 'Enter');
	await project.saved();
	await dialog.open();
	await dialog.chooseFormat('PNG');
	const file = await dialog.saved();

	const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
	const elsewhere = new ProjectPage(await context.newPage());
	await elsewhere.page.goto(page.url().replace(/\/project\/.*/, '/'));
	await expect(elsewhere.page.getByRole('button', { name: 'Open file' })).toBeVisible();
	await drop(elsewhere.page, file);
	await expect(elsewhere.activeCell).toBeFocused();
	await expect(elsewhere.page.getByText('comes without reasons')).toBeVisible();
	await elsewhere.openArea('Respiratory medicine, Nurse');
	await expect(elsewhere.cell('Telemedicine', 2030)).toHaveAccessibleName(/73/);
	await context.close();
});

test('an old figure says that it is out of date, by what it shows and not by what else has changed', async ({
	page
}) => {
	await dialog.open();
	const file = await dialog.saved();
	await page.keyboard.press('Escape');

	await project.openArea('Heart medicine, Nurse');
	await project.cell('Telemedicine', 2030).click();
	await project.press('1', '1', 'Enter');
	await project.saved();
	await dialog.openSaved(file);
	await expect(known(page)).toContainText('The figure still holds');
	await expect(known(page)).toContainText('1 later change');
	await known(page).getByRole('button', { name: 'Open the one that is here' }).click();
	await expect(project.activeCell).toBeFocused();

	await project.openArea('Respiratory medicine, Nurse');
	await project.cell('Telemedicine', 2030).click();
	await project.press('1', '2', 'Enter');
	await project.saved();
	await page.goto('/');
	await expect(page.getByRole('button', { name: 'Open file' })).toBeVisible();
	await drop(page, file);
	await expect(known(page)).toContainText('The figure is out of date');
	await expect(known(page)).toContainText('2 later changes');
	await expectNoViolation(page);

	await known(page).getByRole('button', { name: 'as a copy' }).click();
	await expect(project.activeCell).toBeFocused();
	await project.openArea('Heart medicine, Nurse');
	await expect(project.cell('Telemedicine', 2030)).not.toHaveAccessibleName(/: 11/);
	await page.goto('/');
	await expect(page.getByRole('list', { name: 'Projects' }).getByRole('link')).toHaveCount(2);
});

test('every format of a figure opens again', async ({ page }) => {
	for (const format of ['SVG', 'PDF', 'PPTX']) {
		await dialog.open();
		await dialog.chooseFormat(format);
		await dialog.openSaved(await dialog.saved());
		await expect(known(page)).toContainText('The figure still holds');
		await known(page).getByRole('button', { name: 'Open the one that is here' }).click();
		await expect(project.activeCell).toBeFocused();
	}
});

test('what goes along is chosen part by part, and off means nothing', async ({ page }) => {
	const { dialog: window } = dialog;
	await dialog.open();
	await dialog.chooseFormat('SVG');
	await dialog.unfoldParts();
	await expectNoViolation(page);
	const plain = carriedBy('SVG', await dialog.saved());
	expect(plain).toMatch(/"rationale":""/);
	expect(plain).not.toMatch(/"rationale":"[^"]/);
	expect(plain).toMatch(/"assessors":\{\}/);
	expect(plain).toMatch(/"ballots":\{\}/);

	await window.getByRole('checkbox', { name: 'Reasons' }).check();
	await window.getByRole('checkbox', { name: 'Names' }).check();
	await window.getByRole('checkbox', { name: 'Ballots' }).check();
	await expect(window).toContainText('20 areas, reasons, names and ballots');
	const whole = carriedBy('SVG', await dialog.saved());
	expect(whole).toMatch(/"rationale":"[^"]/);
	expect(whole).toMatch(/"initials":"KN"/);
	expect(whole).toMatch(/"ballots":\{"/);

	await window.getByRole('checkbox', { name: 'Put the project in the file' }).uncheck();
	const bare = await dialog.saved();
	expect(bare.bytes.toString()).not.toContain('varmekort:project');
	await dialog.openSaved(bare);
	await expect(page.getByRole('dialog')).toContainText('carries no project');
});
