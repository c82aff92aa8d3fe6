import { expect, type Locator, type Page } from '@playwright/test';

/** The compare screen as a person meets it, in English. */
export class ComparePage {
	readonly page: Page;
	readonly grid: Locator;
	readonly slider: Locator;
	readonly order: Locator;
	readonly maps: Locator;
	/** The sides of the difference, and the list of what moved between them. */
	readonly from: Locator;
	readonly to: Locator;
	readonly moved: Locator;

	constructor(page: Page) {
		this.page = page;
		this.grid = page.getByRole('grid', { name: 'Matrix' });
		this.slider = page.getByRole('slider', { name: 'Horizon' });
		this.order = page.getByRole('button', { name: /^Sort:/ });
		this.from = page.getByRole('combobox', { name: 'From' });
		this.to = page.getByRole('combobox', { name: 'To', exact: true });
		this.moved = page.getByRole('list', { name: 'What moved' });
		this.maps = page.getByRole('list', { name: /^Small maps/ });
	}

	/** From any page of the open project. */
	async open(): Promise<void> {
		const navigation = this.page.getByRole('navigation', { name: 'Project' });
		await navigation.getByRole('link', { name: 'Compare' }).click();
		const nothing = this.page.getByRole('heading', { name: 'Score two areas to compare them' });
		await expect(this.grid.or(nothing)).toBeVisible();
	}

	cell(area: string, technology: string): Locator {
		return this.grid.getByRole('gridcell', { name: new RegExp(`^${area}, .*${technology}`) });
	}

	figure(name: string | RegExp): Locator {
		return this.page.getByRole('img', { name });
	}

	view(name: 'Matrix' | 'Small multiples' | 'Difference'): Locator {
		return this.page.getByRole('group', { name: 'View' }).getByRole('button', { name });
	}

	/** The names of the rows, from above. */
	async rows(): Promise<string[]> {
		return this.grid.getByRole('rowheader').allInnerTexts();
	}
}
