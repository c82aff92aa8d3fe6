import { expect, type Locator, type Page } from '@playwright/test';

/** The history panel as a person meets it, in English. */
export class HistoryPanel {
	readonly page: Page;
	readonly dialog: Locator;
	readonly slider: Locator;
	readonly picture: Locator;
	readonly outcome: Locator;
	readonly name: Locator;
	readonly versions: Locator;

	constructor(page: Page) {
		this.page = page;
		this.dialog = page.getByRole('dialog', { name: 'History' });
		this.slider = this.dialog.getByRole('slider', { name: 'Time line' });
		this.picture = this.dialog.getByRole('img').first();
		this.outcome = this.dialog.getByRole('region', { name: 'Time line' }).getByRole('status');
		this.name = this.dialog.getByRole('textbox', { name: 'Your name, shown in the history' });
		this.versions = this.dialog.getByRole('list', { name: 'Versions' });
	}

	/** From the menu of the open project, which is called by its title. */
	async open(title: string): Promise<void> {
		await this.choose(title, 'History …');
		await expect(this.slider).toBeVisible();
	}

	async giveName(title: string, name: string): Promise<void> {
		await this.choose(title, /^Your name …/);
		await this.page.getByRole('dialog', { name: 'Your name' }).getByRole('textbox').fill(name);
		await this.page.keyboard.press('Enter');
		await expect(this.page.getByRole('dialog')).toBeHidden();
	}

	private async choose(title: string, item: string | RegExp): Promise<void> {
		await this.page.getByRole('button', { name: title }).press('Enter');
		await this.page.getByRole('menuitem', { name: item }).press('Enter');
	}

	async close(): Promise<void> {
		await this.page.keyboard.press('Escape');
		await expect(this.dialog).toBeHidden();
	}

	async show(tab: 'This cell' | 'This area' | 'Project' | 'Versions'): Promise<void> {
		await this.dialog.getByRole('radio', { name: tab }).first().check({ force: true });
	}

	/** The rows of the list, newest first: what each says in all. */
	get steps(): Locator {
		return this.dialog.locator('ol > li');
	}

	step(name: string | RegExp): Locator {
		return this.dialog.getByRole('listitem').getByRole('button', { name });
	}

	async pressButton(name: string | RegExp): Promise<void> {
		await this.dialog.getByRole('button', { name }).press('Enter');
	}
}
