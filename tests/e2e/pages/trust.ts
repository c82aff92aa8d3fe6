import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';

/** A copy as it lies in the folder. */
interface File {
	name: string;
	text: string;
}

const FOLDER = 'copies';

/** The panel about the safety of data, and the folder that copies go into: a real one, of the browser's own. */
export class TrustPanel {
	readonly page: Page;
	readonly light: Locator;
	readonly dialog: Locator;
	readonly news: Locator;

	constructor(page: Page) {
		this.page = page;
		this.light = page
			.getByRole('contentinfo')
			.getByRole('button', { name: /^(Safe copy|Old copy|No safe copy|The copy failed)/ });
		this.dialog = page.getByRole('dialog', { name: 'Data safety' });
		this.news = page.getByRole('region', { name: 'About copies' });
	}

	/** Only what asks the person is replaced: the folder itself is written and read as any other. */
	static async answerPicker(context: BrowserContext): Promise<void> {
		await context.addInitScript((folder) => {
			Object.assign(window, {
				showDirectoryPicker: async () => {
					const root = await navigator.storage.getDirectory();
					return root.getDirectoryHandle(folder, { create: true });
				}
			});
		}, FOLDER);
	}

	async open(): Promise<void> {
		await this.light.click();
		await expect(this.dialog).toBeVisible();
	}

	async close(): Promise<void> {
		await this.dialog.getByRole('button', { name: 'Close' }).click();
		await expect(this.dialog).toBeHidden();
	}

	async chooseFolder(): Promise<void> {
		await this.open();
		await this.dialog.getByRole('button', { name: 'Choose a folder …' }).click();
		await expect(this.dialog.getByText('The copy is written and verified.')).toBeVisible();
		await this.close();
	}

	async copyNow(): Promise<void> {
		await this.dialog.getByRole('button', { name: 'Copy now' }).click();
	}

	/** As when another window is brought to the front of it. */
	async hide(): Promise<void> {
		await this.page.evaluate(() => {
			Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
			document.dispatchEvent(new Event('visibilitychange'));
			Reflect.deleteProperty(document, 'visibilityState');
		});
	}

	/** Everything in the folder, by name. */
	files(): Promise<File[]> {
		return this.page.evaluate(async (name) => {
			const root = await navigator.storage.getDirectory();
			const folder = await root.getDirectoryHandle(name);
			const files: File[] = [];
			for await (const handle of folder.values()) {
				if (handle.kind !== 'file') continue;
				const file = await handle.getFile();
				files.push({ name: handle.name, text: await file.text() });
			}
			return files.sort((a, b) => (a.name < b.name ? -1 : 1));
		}, FOLDER);
	}

	async names(): Promise<string[]> {
		return (await this.files()).map(({ name }) => name);
	}

	async put(name: string, text: string): Promise<void> {
		await this.page.evaluate(
			async ([folder, file, content]) => {
				const root = await navigator.storage.getDirectory();
				const directory = await root.getDirectoryHandle(folder, { create: true });
				const handle = await directory.getFileHandle(file, { create: true });
				const stream = await handle.createWritable();
				await stream.write(content);
				await stream.close();
			},
			[FOLDER, name, text] as const
		);
	}

	async removeFolder(): Promise<void> {
		await this.page.evaluate(async (folder) => {
			const root = await navigator.storage.getDirectory();
			await root.removeEntry(folder, { recursive: true });
		}, FOLDER);
	}
}
