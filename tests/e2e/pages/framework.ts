import { expect, type Locator, type Page } from '@playwright/test';

/** The framework screen of a project, in English. */
export class FrameworkPage {
	readonly page: Page;
	readonly dialog: Locator;

	constructor(page: Page) {
		this.page = page;
		this.dialog = page.getByRole('dialog');
	}

	async open(): Promise<void> {
		await this.goTo('Framework');
		await expect(this.page.getByRole('heading', { name: 'Framework', level: 1 })).toBeVisible();
	}

	async goTo(name: 'Framework' | 'Score'): Promise<void> {
		const navigation = this.page.getByRole('navigation', { name: 'Project' });
		await navigation.getByRole('link', { name }).click();
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	field(name: string): Locator {
		return this.page.getByRole('textbox', { name, exact: true });
	}

	/** The name of a technology in its row. */
	technology(name: string, language: 'Danish' | 'English'): Locator {
		return this.field(`Name of ${name}, ${language}`);
	}

	/** The technologies in their order, by their English names. */
	async technologies(): Promise<string[]> {
		const fields = this.page.getByRole('textbox', { name: /^Name of .*, English$/ });
		const section = this.page.getByRole('region', { name: 'Technologies' });
		return section
			.getByRole('textbox')
			.and(fields)
			.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
	}
}
