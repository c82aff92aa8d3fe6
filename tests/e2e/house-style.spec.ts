import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { TALL_LOGO, WIDE_LOGO } from '../support/house-styles.ts';
import { partsOf } from '../support/office-package.ts';
import { expectNoViolation } from './axe.ts';
import { ExportDialog } from './pages/export.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

/** House style in the export dialog, as a person meets it, in English. */
class HouseStyle {
	readonly page: Page;
	readonly menu;
	readonly edit;
	readonly use;

	constructor(page: Page) {
		this.page = page;
		this.menu = page.getByRole('button', { name: 'House style' });
		this.edit = page.getByRole('dialog', { name: 'Logo, type and numbers' });
		this.use = page.getByRole('dialog', { name: 'Use house style' });
	}

	async act(item: string): Promise<void> {
		await this.menu.click();
		await this.page.getByRole('menuitem', { name: item }).click();
	}

	async openEdit(): Promise<void> {
		await this.page.getByRole('button', { name: 'Logo, type and numbers' }).click();
		await expect(this.edit).toBeVisible();
	}

	async close(): Promise<void> {
		await this.edit.getByRole('button', { name: 'Close' }).last().click();
		await expect(this.edit).toHaveCount(0);
	}

	/** Answers the file chooser that `act` opens. */
	async give(name: string, content: Buffer, act: () => Promise<void>): Promise<void> {
		const choosing = this.page.waitForEvent('filechooser');
		await act();
		const chooser = await choosing;
		await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: content });
	}

	async giveLogo(name: string, content: Buffer): Promise<void> {
		await this.give(name, content, () =>
			this.edit.getByRole('button', { name: /^(Choose|Change) logo/ }).click()
		);
	}
}

const png = Buffer.from(WIDE_LOGO.pixels, 'base64');
const jpeg = Buffer.from(TALL_LOGO.pixels, 'base64');

let project: ProjectPage;
let dialog: ExportDialog;
let house: HouseStyle;

test.beforeEach(async ({ page }) => {
	project = new ProjectPage(page);
	dialog = new ExportDialog(page);
	house = new HouseStyle(page);
	await project.openExample();
	await dialog.open();
});

test('a logo is in the figure and in every file of it, and can be taken back', async ({ page }) => {
	await house.openEdit();
	await house.giveLogo('logo.png', png);
	await expect(house.edit.getByRole('img', { name: 'Logo' })).toBeVisible();
	await house.edit.getByRole('textbox', { name: /English/ }).fill('The House of Health');
	await house.edit.getByRole('radio', { name: 'Large' }).check();
	await expectNoViolation(page, 'the dialog of logo, type and numbers');
	await house.close();
	await expect(dialog.preview.locator('svg image')).toBeVisible();

	await dialog.chooseFormat('SVG');
	const svg = (await dialog.saved()).bytes.toString('utf8');
	expect(svg).toContain('xlink:href="data:image/png;base64,');
	expect(svg).toContain('<title>The House of Health</title></image>');
	await dialog.chooseFormat('PPTX');
	const parts = partsOf((await dialog.saved()).bytes);
	expect([...parts.keys()]).toContain('ppt/media/image1.png');
	await dialog.chooseFormat('PDF');
	expect((await dialog.saved()).bytes.toString('latin1')).toContain('/Subtype /Image');

	await dialog.chooseFormat('PNG');
	const made = (await dialog.saved()).bytes;
	const colours = await page.evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const { naturalWidth: width, naturalHeight: height } = image;
		const canvas = Object.assign(document.createElement('canvas'), { width, height });
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, 0);
		// The lower right corner of the page, where the logo stands.
		const [x, y] = [Math.round(width * 0.7), Math.round(height * 0.85)];
		const pixels = context?.getImageData(x, y, width - x, height - y).data ?? [];
		const found = new Set<string>();
		for (let i = 0; i < pixels.length; i += 4) found.add(pixels.slice(i, i + 3).join(' '));
		return [...found];
	}, made.toString('base64'));
	expect(colours).toEqual(expect.arrayContaining(['29 53 87', '241 162 8']));

	await page.keyboard.press('Escape');
	await project.saved();
	for (let step = 0; step < 3; step += 1) await project.undo.click();
	await dialog.open();
	await expect(dialog.preview.locator('svg image')).toHaveCount(0);
});

test('what is no picture is refused in words, and the logo stays', async ({ page }) => {
	await house.openEdit();
	await house.giveLogo('logo.jpg', jpeg);
	const logo = house.edit.getByRole('img', { name: 'Logo' });
	await expect(logo).toBeVisible();
	const before = await logo.getAttribute('src');
	expect(before).toContain('data:image/jpeg');

	await house.giveLogo('logo.png', Buffer.from('%PDF-1.7 I am a logo, honestly'));
	await expect(house.edit.getByRole('alert')).toContainText('not a picture');
	await house.giveLogo('logo.png', png.subarray(0, 300));
	await expect(house.edit.getByRole('alert')).toContainText('broken');
	await house.giveLogo('logo.png', Buffer.alloc(11 * 1024 * 1024, png));
	await expect(house.edit.getByRole('alert')).toContainText('10 MB');
	expect(await logo.getAttribute('src')).toBe(before);

	// An SVG becomes pixels, sharp ones, and what is written in it never runs.
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="10"
		onload="document.title='run'"><script>document.title='run'</script>
		<image href="https://example.org/spy.png"/><rect width="30" height="10" fill="#1d3557"/></svg>`;
	await house.giveLogo('logo.svg', Buffer.from(svg));
	await expect(logo).toHaveAttribute('src', /^data:image\/png/);
	await expect(house.edit.getByRole('alert')).toBeEmpty();
	expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
	expect(await page.title()).not.toBe('run');
});

test('a large photograph becomes a small logo', async ({ page }) => {
	const noise = await page.evaluate(() => {
		const canvas = Object.assign(document.createElement('canvas'), { width: 1600, height: 1000 });
		const context = canvas.getContext('2d');
		const pixels = context?.createImageData(1600, 1000);
		let seed = 1;
		pixels?.data.forEach((_, i) => {
			seed = (seed * 48271) % 2147483647;
			pixels.data[i] = i % 4 === 3 ? 255 : seed % 256;
		});
		if (pixels) context?.putImageData(pixels, 0, 0);
		return canvas.toDataURL('image/png').split(',')[1] ?? '';
	});
	await house.openEdit();
	await house.giveLogo('photo.png', Buffer.from(noise, 'base64'));
	const src = await house.edit.getByRole('img', { name: 'Logo' }).getAttribute('src');
	expect(src?.length).toBeLessThanOrEqual(200_000 + 'data:image/png;base64,'.length);
});

test('a style kept in this browser is what a new project begins with', async ({ page }) => {
	await house.openEdit();
	await house.giveLogo('logo.png', png);
	await house.close();
	await dialog.dialog.getByRole('radio', { name: /^Fjord/ }).check({ force: true });
	await house.act('Keep as my house style');
	await expect(dialog.dialog.getByText('Kept as your house style')).toBeVisible();

	await page.goto('/');
	await page.getByRole('button', { name: 'New project' }).click();
	await expect(page.getByRole('checkbox', { name: /Use my house style/ })).toBeChecked();
	await project.create('Styled');
	await dialog.open();
	await expect(dialog.preview.locator('svg image')).toBeVisible();
	await expect(dialog.dialog.getByRole('radio', { name: /^Fjord/ })).toBeChecked();
});

test('a style file brings a style to another project, in the parts that are wanted', async ({
	page
}) => {
	await house.openEdit();
	await house.giveLogo('logo.png', png);
	await house.edit.getByRole('radio', { name: 'Comma' }).check();
	await house.close();
	await dialog.dialog.getByRole('radio', { name: /^Fjord/ }).check({ force: true });
	const downloading = page.waitForEvent('download');
	await house.act('Save style file');
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/\.varmekort-style$/);
	const file = await readFile(await download.path());
	expect(file.length).toBeLessThan(50_000);

	await project.create('Other');
	await dialog.open();
	await expect(dialog.preview.locator('svg image')).toHaveCount(0);
	await house.give('house.varmekort-style', file, () => house.act('Open style file'));
	await expect(house.use.getByRole('listitem')).toHaveCount(3);
	await expectNoViolation(page, 'the dialog of a house style');
	await house.use.getByRole('checkbox', { name: 'Number format' }).uncheck();
	await house.use.getByRole('button', { name: 'Use' }).click();
	await expect(dialog.preview.locator('svg image')).toBeVisible();
	await house.openEdit();
	await expect(house.edit.getByRole('radio', { name: 'As the language' })).toBeChecked();
	await house.close();

	await page.keyboard.press('Escape');
	await expect(page.getByText('Undo: House style used')).toBeVisible();
	await project.undo.click();
	await dialog.open();
	await expect(dialog.preview.locator('svg image')).toHaveCount(0);
	await expect(dialog.dialog.getByRole('radio', { name: /^Fjord/ })).not.toBeChecked();
});

test('a broken style file is told all that is wrong with it, and changes nothing', async ({
	page
}) => {
	const style = { figures: { palette: 'neon', typeSize: 'huge' }, motto: 'Always' };
	const file = JSON.stringify({ format: 'varmekort-style', version: 1, style });
	await house.give('bad.varmekort-style', Buffer.from(file), () => house.act('Open style file'));
	const refused = page.getByRole('dialog', { name: 'The style file cannot be opened' });
	await expect(refused.getByRole('listitem')).toHaveCount(3);
	await expect(refused).toContainText('style.figures.palette');
	await refused.getByRole('button', { name: 'Close' }).last().click();
	await expect(house.menu).toBeFocused();

	const newer = file.replace('"version":1', '"version":9');
	await house.give('new.varmekort-style', Buffer.from(newer), () => house.act('Open style file'));
	await expect(refused).toContainText('newer version');
	await refused.getByRole('button', { name: 'Close' }).last().click();
	await page.keyboard.press('Escape');
	await expect(project.undo).toBeDisabled();
});
