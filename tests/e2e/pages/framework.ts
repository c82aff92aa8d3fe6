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

	/** A row, by a button of its own. */
	row(button: string): Locator {
		return this.page
			.getByRole('listitem')
			.filter({ has: this.button(button) })
			.last();
	}

	/** Takes a row by its handle and lets it go over another, by mouse or by finger. */
	async drag(row: Locator, target: Locator, by: 'mouse' | 'finger' = 'mouse'): Promise<void> {
		const handle = row.locator('.handle');
		await handle.scrollIntoViewIfNeeded();
		const middleOf = async (what: Locator) => {
			const box = await what.boundingBox();
			if (!box) throw new Error('Not to be seen');
			return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		};
		const [from, to] = [await middleOf(handle), await middleOf(target)];
		const points = [1, 2, 3, 4].map((step) => ({
			x: from.x + ((to.x - from.x) * step) / 4,
			y: from.y + ((to.y - from.y) * step) / 4
		}));
		if (by === 'mouse') {
			await this.page.mouse.move(from.x, from.y);
			await this.page.mouse.down();
			for (const { x, y } of points) await this.page.mouse.move(x, y);
			await this.page.mouse.up();
			return;
		}
		const browser = await this.page.context().newCDPSession(this.page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: (typeof points)[number][]) =>
			browser.send('Input.dispatchTouchEvent', { type, touchPoints: at });
		await touch('touchStart', [from]);
		for (const point of points) await touch('touchMove', [point]);
		await touch('touchEnd', []);
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
