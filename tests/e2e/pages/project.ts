import { expect, type Locator, type Page } from '@playwright/test';

/** A project page as a person meets it, in English. */
export class ProjectPage {
	readonly page: Page;
	readonly grid: Locator;
	readonly status: Locator;
	readonly undo: Locator;
	readonly redo: Locator;
	readonly areas: Locator;
	readonly details: Locator;
	readonly activeCell: Locator;

	constructor(page: Page) {
		this.page = page;
		this.grid = page.getByRole('grid', { name: /^Scores: / });
		this.status = page.getByRole('status', { name: 'Save status' });
		this.undo = page.getByRole('button', { name: /^Undo/ });
		this.redo = page.getByRole('button', { name: /^Redo/ });
		this.areas = page.getByRole('list', { name: 'Areas' });
		this.details = page.getByRole('region', { name: 'Cell details' });
		this.activeCell = this.grid.locator('[role=gridcell][tabindex="0"]');
	}

	/** From the first page into the fictitious example, ready to type. */
	async openExample(): Promise<void> {
		await this.page.goto('/');
		await this.page.getByRole('button', { name: 'Explore the example' }).click();
		await expect(this.activeCell).toBeFocused();
		await this.saved();
	}

	/** A blank Danish analysis with eight technologies, named by `title`. */
	async create(title: string, home = '/'): Promise<void> {
		await this.page.goto(home);
		await this.page.getByRole('button', { name: 'New project' }).click();
		const dialog = this.page.getByRole('dialog');
		await dialog.getByRole('textbox').first().fill(title);
		await dialog.getByRole('radio', { name: /Danish.*8/ }).check({ force: true });
		await dialog.getByRole('button', { name: 'Create' }).click();
		await expect(this.activeCell).toBeFocused();
	}

	cell(technology: string, year: number): Locator {
		return this.grid.getByRole('gridcell', { name: new RegExp(`^${technology}.*, ${year}, `) });
	}

	/** Waits until nothing is left to write. */
	async saved(): Promise<void> {
		await expect(this.status).toHaveText(/^\s*Saved/);
	}

	async press(...keys: string[]): Promise<void> {
		for (const key of keys) await this.page.keyboard.press(key);
	}

	async openArea(name: string): Promise<void> {
		await this.areas.getByRole('link', { name: new RegExp(`^${name}`) }).click();
		await expect(this.page.getByRole('grid', { name: `Scores: ${name}` })).toBeVisible();
	}
}
