import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** A file the browser has saved. */
export interface SavedFile {
	name: string;
	bytes: Buffer;
}

/** The export dialog as a person meets it, in English. */
export class ExportDialog {
	readonly page: Page;
	readonly dialog: Locator;
	/** The button behind it that opens it. */
	readonly opener: Locator;
	readonly save: Locator;
	readonly copy: Locator;
	/** Opens the menu of what can be copied. */
	readonly copyForms: Locator;
	readonly fileName: Locator;
	readonly size: Locator;
	readonly resolution: Locator;
	readonly preview: Locator;
	readonly status: Locator;

	constructor(page: Page) {
		this.page = page;
		this.opener = page.getByRole('button', { name: 'Export' });
		this.dialog = page.getByRole('dialog', { name: 'Export' });
		this.save = this.dialog.getByRole('button', { name: 'Save file' });
		this.copy = this.dialog.getByRole('button', { name: 'Copy' });
		this.copyForms = this.dialog.getByRole('button', { name: 'Clipboard' });
		this.fileName = this.dialog.getByRole('textbox', { name: 'File name' });
		this.size = this.dialog.getByRole('combobox', { name: 'Size' });
		this.resolution = this.dialog.getByRole('combobox', { name: 'Resolution' });
		this.preview = this.dialog.getByRole('region', { name: 'Preview' });
		this.status = this.dialog.getByRole('status').and(page.locator('.outcome'));
	}

	async open(): Promise<void> {
		await this.opener.click();
		await expect(this.dialog).toBeVisible();
	}

	/** `name` is how the format's name begins: `PNG`, `SVG`, `Project file`. */
	async chooseFormat(name: string): Promise<void> {
		const formats = this.dialog.getByRole('radiogroup', { name: 'Format' });
		await formats.getByRole('radio', { name: new RegExp(`^${name}`) }).check();
	}

	/** Unfolds which parts of the project go along. */
	async unfoldParts(): Promise<void> {
		await this.dialog.getByText('Included: the framework').click();
	}

	/** What the figure shows: `Matrix`, `All maps`, `Profile` and so on. */
	async chooseContent(name: string): Promise<void> {
		const contents = this.dialog.getByRole('radiogroup', { name: 'Content' });
		await contents.getByRole('radio', { name, exact: true }).check();
	}

	/** The area the command line calls `1`, where the figure shows one. */
	async chooseFirstArea(): Promise<void> {
		const area = this.dialog.getByRole('combobox', { name: 'Area' });
		const one = await area.getByRole('option', { name: /^1 / }).getAttribute('value');
		await area.selectOption(one);
	}

	/** The last year, where the figure shows one. */
	async chooseLastYear(): Promise<void> {
		const year = this.dialog.getByRole('combobox', { name: /^(Year|Numbers in the arrows)$/ });
		await year.selectOption({ index: (await year.getByRole('option').count()) - 1 });
	}

	/** Presses `Save file` and reads what was saved. */
	async saved(): Promise<SavedFile> {
		const downloading = this.page.waitForEvent('download');
		await this.save.click();
		const download = await downloading;
		return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
	}

	/** Opens a saved file from the first page. */
	async openSaved({ name, bytes }: SavedFile): Promise<void> {
		await this.page.goto('/');
		const choosing = this.page.waitForEvent('filechooser');
		await this.page.getByRole('button', { name: 'Open file' }).click();
		const chooser = await choosing;
		await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
	}
}
