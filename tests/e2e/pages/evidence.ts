import { expect, type Locator, type Page } from '@playwright/test';

/** The inspector's fields beside the number, and the register of sources, in English. */
export class EvidencePage {
	readonly page: Page;
	readonly details: Locator;
	readonly range: Locator;
	readonly rangeSummary: Locator;
	readonly question: Locator;
	readonly cellState: Locator;
	readonly areaState: Locator;
	readonly hints: Locator;
	readonly sources: Locator;
	readonly register: Locator;

	constructor(page: Page) {
		this.page = page;
		this.details = page.getByRole('region', { name: 'Cell details' });
		this.range = this.details.getByRole('group', { name: 'Lowest and highest' });
		this.rangeSummary = this.details.getByText(/State lowest and highest|Range \d/);
		this.question = this.details.getByRole('textbox', { name: 'Open question' });
		this.cellState = this.details.getByRole('combobox', { name: 'Status of the cell' });
		this.areaState = page.getByRole('button', { name: /^Status of the area/ });
		this.hints = this.details.getByRole('list', { name: 'Worth a look' });
		this.sources = this.details.getByRole('list', { name: 'Sources' });
		this.register = page.getByRole('dialog', { name: 'Sources in the project' });
	}

	end(name: 'Lowest' | 'Best' | 'Highest'): Locator {
		return this.range.getByRole('textbox', { name });
	}

	/** The panel comes behind the chart: keys that lead into it wait for it. */
	async isLoaded(): Promise<void> {
		await expect(this.details.getByRole('radiogroup', { name: 'Confidence' })).toBeVisible();
	}

	/** Fills and sends the form of a source, wherever it is open. */
	async writeSource(form: Locator, fields: Readonly<Record<string, string>>): Promise<void> {
		for (const [name, text] of Object.entries(fields)) {
			await form.getByRole('textbox', { name }).fill(text);
		}
		await form.getByRole('button', { name: /^(Add|Save)$/ }).click();
	}

	async openRegister(): Promise<void> {
		await this.details.getByRole('button', { name: 'All sources' }).click();
		await expect(this.register).toBeVisible();
	}
}
