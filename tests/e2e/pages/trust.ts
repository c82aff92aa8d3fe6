import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { ProjectPage } from './project.ts';

/** A copy as it lies in the folder. */
interface File {
	name: string;
	text: string;
}

const FOLDER = 'copies';

/** What a copy of the project "A hospital" is called. */
export const COPY = /^a-hospital [a-z0-9]+ \d{4}-\d\d-\d\d \d{4}(-\d)?\.varmekort$/;

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

	/** A project, a new one unless another is opened, whose first copy lies in the folder. */
	static async withFolder(
		page: Page,
		open = (project: ProjectPage) => project.create('A hospital')
	): Promise<{ project: ProjectPage; trust: TrustPanel }> {
		await TrustPanel.answerPicker(page.context());
		const project = new ProjectPage(page);
		const trust = new TrustPanel(page);
		await open(project);
		await trust.chooseFolder();
		return { project, trust };
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

	/** Copies after one more edit, a minute later. The clock of the page has to be installed. */
	async copyAfter(digit: string, project: ProjectPage): Promise<void> {
		await this.page.clock.fastForward('01:00');
		await project.activeCell.focus();
		await project.press(digit, 'Enter');
		await project.saved();
		await this.open();
		await this.copyNow();
		// It may have been copied by itself the moment before.
		await expect(
			this.dialog.getByText(/written and verified|says the same as the project/)
		).toBeVisible();
		await this.close();
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
