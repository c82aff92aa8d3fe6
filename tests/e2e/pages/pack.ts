import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { ExportDialog, type SavedFile } from './export.ts';

/** The dialog that makes many figures at once, as a person meets it, in English. */
export class PackDialog {
	readonly page: Page;
	readonly dialog: Locator;
	/** The button in the export dialog that opens it. */
	readonly opener: Locator;
	readonly start: Locator;
	readonly cancel: Locator;
	readonly close: Locator;
	readonly bar: Locator;
	readonly pattern: Locator;

	constructor(page: Page) {
		this.page = page;
		this.opener = page.getByRole('button', { name: 'All 20 as zip' });
		this.dialog = page.getByRole('dialog', { name: 'Report pack' });
		this.start = this.dialog.getByRole('button', { name: 'Make the pack' });
		this.cancel = this.dialog.getByRole('button', { name: 'Cancel' });
		this.close = this.dialog.locator('footer').getByRole('button', { name: 'Close' });
		this.bar = this.dialog.getByRole('progressbar', { name: 'Making the pack' });
		this.pattern = this.dialog.getByRole('textbox', { name: 'Names of the files' });
	}

	/** From a project page. */
	async open(): Promise<void> {
		await new ExportDialog(this.page).open();
		await this.opener.click();
		await expect(this.dialog).toBeVisible();
	}

	/** Checks boxes by their names: formats, figures, languages, areas. */
	async choose(...names: string[]): Promise<void> {
		for (const name of names) await this.box(name).check();
	}

	box(name: string): Locator {
		return this.dialog.getByRole('checkbox', { name, exact: true });
	}

	async chooseForm(name: string): Promise<void> {
		await this.dialog.getByRole('radio', { name }).check();
	}

	/** Makes the pack and reads what was saved. */
	async made(): Promise<SavedFile> {
		const downloading = this.page.waitForEvent('download');
		await this.start.click();
		const download = await downloading;
		await expect(this.close).toBeFocused();
		return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
	}
}
