import { readChunks, readText } from '#lib/render/png-chunks.ts';
import { partsOf } from '../support/office-package.ts';
import { expectNoViolation } from './axe.ts';
import { ExportDialog } from './pages/export.ts';
import { ProjectPage } from './pages/project.ts';
import { differenceOf, rasterise } from './pages/raster.ts';
import { expect, test } from './test.ts';

/** What is read from a PNG without drawing it. */
function readPng(bytes: Buffer) {
	const chunks = readChunks(bytes);
	if (!chunks) throw new Error('Not a PNG, or a damaged one');
	const view = (type: string) => {
		const data = chunks.find((chunk) => chunk.type === type)?.data ?? new Uint8Array(13);
		return new DataView(data.buffer, data.byteOffset, data.byteLength);
	};
	const texts = chunks.map(readText).filter((text) => text !== null);
	return {
		width: view('IHDR').getUint32(0),
		height: view('IHDR').getUint32(4),
		pixelsPerMetre: [
			view('pHYs').getUint32(0),
			view('pHYs').getUint32(4),
			view('pHYs').getUint8(8)
		],
		words: Object.fromEntries(texts.map(({ keyword, words }) => [keyword, words]))
	};
}

/** The texts of an SVG, in reading order. */
function textsOf(svg: string): string[] {
	return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
		text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
	);
}

let project: ProjectPage;
let dialog: ExportDialog;

test.beforeEach(async ({ page }) => {
	project = new ProjectPage(page);
	dialog = new ExportDialog(page);
	await project.openExample();
	await project.openArea('Respiratory medicine, Nurse');
	await dialog.open();
});

test('a PNG at 300 dpi has the size and the density of its figure, and says what it shows', async ({
	page
}) => {
	await dialog.chooseFormat('PNG');
	await dialog.resolution.selectOption('300');
	const apart = page.waitForEvent('worker');
	const file = await dialog.saved();

	// The page stays alive meanwhile: it is made in a worker, under the program's own policy.
	expect((await apart).url()).toContain('figure-worker');
	const png = readPng(file.bytes);
	expect(file.name).toBe('05-respiratory-medicine-nurse-en.png');
	// An A4 column is 160 mm wide.
	expect(png.width).toBe(Math.round((160 / 25.4) * 300));
	expect(png.pixelsPerMetre).toEqual([11811, 11811, 1]);
	expect(png.words['Title']).toContain('Respiratory medicine');
	expect(png.words['Description']).toContain('Telemedicine');
	expect(png.words['Software']).toBe('Varmekort');
	await expect(dialog.status).toContainText(file.name);
});

test('a slide is 33.87 by 19.05 cm, as a picture and in a presentation', async () => {
	await dialog.chooseFormat('PNG');
	await dialog.size.selectOption('slide');
	await dialog.resolution.selectOption('150');
	await expect(dialog.preview).toContainText('33.87 × 19.05 cm');
	const { width, height } = readPng((await dialog.saved()).bytes);
	expect([width, height]).toEqual([2000, 1125]);

	await dialog.chooseFormat('PPTX');
	await expect(dialog.preview).toContainText('33.87 × 19.05 cm');
	const file = await dialog.saved();
	expect(file.name).toBe('05-respiratory-medicine-nurse-en.pptx');
	expect(partsOf(file.bytes).get('ppt/slides/slide1.xml')).toContain('<a:t>Telemedicine</a:t>');
});

test('an SVG is real text, names itself and asks for nothing from outside', async ({ browser }) => {
	await dialog.chooseFormat('SVG');
	await expect(dialog.resolution).toHaveCount(0);
	const file = await dialog.saved();
	// Its style sheet brings the fonts along, and does nothing else.
	const [, sheet = ''] = /<style>([^<]*)<\/style>/.exec(file.bytes.toString('utf8')) ?? [];
	expect(sheet.replace(/@font-face\{[^{}]*url\(data:font\/woff2;base64,[^{}]*\}/g, '').trim()).toBe(
		''
	);
	const svg = file.bytes.toString('utf8').replace(/<style>[^<]*<\/style>/, '');

	expect(file.name).toMatch(/\.svg$/);
	expect(svg).not.toMatch(/foreignObject|<script|<image|<use|<style|\son\w+=|href=|@import/i);
	expect([...svg.matchAll(/url\(([^)]*)\)/g)].every(([, target]) => target?.startsWith('#'))).toBe(
		true
	);
	expect(svg).toMatch(/<title[^>]*>[^<]*Respiratory medicine/);
	expect(svg).toMatch(/<desc[^>]*>[^<]*Telemedicine/);

	const words = textsOf(svg).join(' ');
	for (const wanted of [
		'Respiratory medicine',
		'Nurse',
		'Expected share of staff',
		'Scored',
		'2020',
		'2040',
		'judgement',
		'Source: ',
		'Fictitious'
	]) {
		expect(words).toContain(wanted);
	}

	const alone = await browser.newPage();
	await alone.goto(`data:image/svg+xml;base64,${file.bytes.toString('base64')}`);
	await expect(alone.locator('parsererror')).toHaveCount(0);
	await expect(alone.locator('text', { hasText: 'Respiratory medicine · Nurse' })).toBeVisible();
	await alone.close();
});

test('a PDF carries its fonts and the words of its figure, and no picture', async ({ page }) => {
	await dialog.chooseFormat('PDF');
	await expect(dialog.resolution).toBeDisabled();
	const apart = page.waitForEvent('worker');
	const file = await dialog.saved();
	expect((await apart).url()).toContain('figure-worker');
	const pdf = file.bytes.toString('latin1');
	expect(file.name).toBe('05-respiratory-medicine-nurse-en.pdf');
	expect(pdf).toMatch(/^%PDF-1\.7/);
	expect(pdf.trimEnd()).toMatch(/%%EOF$/);
	for (const wanted of ['/FontFile2', '/ShadingType 2', '/StructTreeRoot', '/Lang (en-GB)']) {
		expect(pdf).toContain(wanted);
	}
	// What these say is read by Poppler in `tests/office`; here letters stand in two bytes.
	for (const tag of ['/S /Figure', '/Alt (', '/S /Table']) expect(pdf).toContain(tag);
	expect(pdf).not.toContain('/Subtype /Image');
	// The font has all of it, so that there is nothing to say but where the file is.
	await expect(dialog.status).toHaveText(`${file.name} is saved in the downloads folder`);
	expect((await dialog.saved()).bytes.equals(file.bytes)).toBe(true);
});

test('the preview, the SVG and the PNG are the same picture', async ({ browser }) => {
	test.slow();
	await dialog.chooseFormat('PNG');
	const preview = await dialog.preview.locator('svg[role=img]').evaluate((svg) => svg.outerHTML);
	const png = (await dialog.saved()).bytes;
	await dialog.chooseFormat('SVG');
	const svg = (await dialog.saved()).bytes.toString('utf8');

	const size = readPng(png);
	for (const source of [preview, svg]) {
		const { mean, far } = await differenceOf(browser, png, await rasterise(browser, source, size));
		// The edges of shapes and letters are smoothed a little differently; nothing is out of place.
		expect(mean).toBeLessThan(1.5);
		expect(far).toBeLessThan(0.005);
	}
});

test('a figure follows the language and leaves its numbers out on request', async () => {
	await dialog.chooseFormat('SVG');
	await dialog.dialog.getByRole('radio', { name: 'Dansk' }).check();
	await dialog.dialog.getByRole('combobox', { name: 'Signs' }).selectOption('None');
	const file = await dialog.saved();
	const texts = textsOf(file.bytes.toString('utf8'));
	expect(file.name).toBe('05-lungemedicin-sygeplejerske-da.svg');
	expect(texts.join(' ')).toContain('Forventet andel');
	expect(texts.join(' ')).toContain('Fiktive');
	expect(texts).not.toContain('55');
});

test('every kind of figure is drawn, and saved under a name of its own', async () => {
	await dialog.chooseFormat('SVG');
	const figure = (name: RegExp) => dialog.preview.getByRole('img', { name });
	const kinds = [
		['All maps', /^All areas over time$/, 'example-digital-skills-overview-en'],
		['Year by year', /^Respiratory medicine · Nurse$/, '05-respiratory-medicine-nurse-years-en'],
		['Profile', /^Profile: all areas$/, 'example-digital-skills-profile-all-areas-en'],
		['Difference', /^Difference from KN .* to now in \d+$/, /-difference-kn-fictitious-now-\d+-en$/]
	] as const;
	for (const [content, name, file] of kinds) {
		await dialog.chooseContent(content);
		await expect(figure(name)).toBeVisible();
		await expect(dialog.fileName).toHaveValue(file);
	}
	await dialog.dialog.getByRole('radio', { name: 'Years' }).check();
	await expect(figure(/^Difference from 2020 to \d+$/)).toBeVisible();
	const words = textsOf((await dialog.saved()).bytes.toString('utf8')).join(' ');
	expect(words).toMatch(/Difference, percentage points .*Fictitious/);
});

test('the matrix of all areas is exported at the chosen year', async () => {
	await dialog.chooseContent('Matrix');
	await dialog.dialog.getByRole('combobox', { name: 'Order' }).selectOption('similarity');
	await dialog.dialog.getByRole('combobox', { name: 'Year' }).selectOption({ label: '2030' });
	await dialog.chooseFormat('SVG');
	const words = textsOf((await dialog.saved()).bytes.toString('utf8')).join(' ');
	expect(words).toContain('2030');
	expect(words).toContain('Grouped by similarity');
	expect(words).toContain('Respiratory medicine');
	expect(words).toContain('Fictitious');
});

test('a project file opens on another computer as the same project, byte for byte', async ({
	browser
}) => {
	await dialog.chooseFormat('Project file');
	await expect(dialog.preview).toContainText('Areas');
	const first = await dialog.saved();
	expect(first.name).toMatch(/\.varmekort$/);
	expect(JSON.parse(first.bytes.toString('utf8'))).toMatchObject({
		format: 'varmekort',
		version: 2
	});

	const elsewhere = await browser.newPage();
	const again = new ExportDialog(elsewhere);
	await again.openSaved(first);
	await new ProjectPage(elsewhere).saved();
	await again.open();
	await again.chooseFormat('Project file');
	const second = await again.saved();
	expect(second.bytes.equals(first.bytes)).toBe(true);
	await elsewhere.close();
});

test('a typed file name becomes one that every system takes', async () => {
	await dialog.fileName.fill('Til styregruppen: 1/2?');
	await dialog.fileName.press('Enter');
	await expect(dialog.status).toContainText('til-styregruppen-1-2.png');
	await dialog.fileName.fill('');
	await dialog.fileName.press('Tab');
	await expect(dialog.fileName).toHaveValue('05-respiratory-medicine-nurse-en');
});

test('a PNG is copied as a picture and an SVG as text', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const typesOnClipboard = () =>
		page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
	await dialog.copy.click();
	await expect(dialog.status).toContainText('copied');
	expect(await typesOnClipboard()).toContain('image/png');

	await dialog.chooseFormat('SVG');
	await dialog.copy.click();
	await expect(dialog.status).toContainText('SVG');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<svg /);

	// Nothing takes a PDF from a clipboard.
	await dialog.chooseFormat('PDF');
	await dialog.copy.click();
	await expect(dialog.status).toContainText('picture is copied');
	expect(await typesOnClipboard()).toContain('image/png');
});

test('a refused clipboard is said in words and the file can still be saved', async ({ page }) => {
	await page.evaluate(() => {
		navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
	});
	await dialog.copy.click();
	await expect(dialog.status).toContainText('save the file instead');
	expect(readPng((await dialog.saved()).bytes).width).toBeGreaterThan(0);
});

test('the dialog opens, works and closes by keyboard, and focus returns', async ({ page }) => {
	await page.keyboard.press('Escape');
	await expect(dialog.dialog).toBeHidden();
	await expect(dialog.opener).toBeFocused();

	await page.keyboard.press('Enter');
	await expect(dialog.dialog).toBeVisible();
	const png = dialog.dialog.getByRole('radio', { name: /^PNG/ });
	await png.focus();
	await page.keyboard.press('ArrowRight');
	await expect(dialog.dialog.getByRole('radio', { name: /^SVG/ })).toBeChecked();
	await dialog.fileName.focus();
	const downloading = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	expect((await downloading).suggestedFilename()).toMatch(/\.svg$/);
});

test('axe finds nothing in the dialog, whatever is chosen', async ({ page }) => {
	for (const format of ['PPTX', 'PNG', 'Project file', 'PDF']) {
		await dialog.chooseFormat(format);
		await expectNoViolation(page, format);
	}
	for (const content of ['Difference', 'Profile']) {
		await dialog.chooseContent(content);
		await expectNoViolation(page, content);
	}
});

test('colours belong to the project: the file and the chart have the own ones, a proof changes neither', async ({
	page
}) => {
	await dialog.chooseFormat('SVG');
	const palettes = dialog.dialog.getByRole('radiogroup', { name: 'Palette' });
	await palettes.getByRole('radio', { name: /^Fjord/ }).check();
	await dialog.dialog.getByRole('button', { name: 'Make own colours' }).click();
	const own = page.getByRole('dialog', { name: 'Own colours' });
	await expect(own.getByRole('status')).toContainText('Everyone can tell the colours apart');
	await own.getByRole('textbox', { name: 'Colour 6', exact: true }).fill('#fefefe');
	await expect(own.getByRole('status')).toContainText('can be used all the same');
	await own.getByRole('textbox', { name: 'Colour 6', exact: true }).fill('#101');
	await expect(own.getByRole('status')).toContainText('Everyone can tell the colours apart');
	await expectNoViolation(page, 'own colours');
	await own.getByRole('button', { name: 'Use the colours' }).click();
	await expect(palettes.getByRole('radio', { name: /^Own colours/ })).toBeChecked();

	await dialog.dialog.getByRole('combobox', { name: 'Proof' }).selectOption('grey');
	await dialog.dialog.getByRole('checkbox', { name: 'At final size' }).check();
	const sheet = dialog.preview.getByRole('img');
	expect((await sheet.boundingBox())?.width).toBeCloseTo((160 / 25.4) * 96, 0);
	await expect(sheet.locator('[stop-color="#cae8c3"]')).toHaveCount(0);
	const svg = (await dialog.saved()).bytes.toString();
	expect(svg).toContain('#cae8c3');
	expect(svg).toContain('#110011');

	await page.keyboard.press('Escape');
	const chart = page.locator('main svg stop[stop-color="#cae8c3"]');
	await expect(chart).not.toHaveCount(0);
	await project.undo.click();
	await project.undo.click();
	await expect(chart).toHaveCount(0);
});

for (const width of [1440, 1024, 390]) {
	test(`everything in the dialog can be reached at ${String(width)} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 844 });
		for (const control of [dialog.save, dialog.copy, dialog.fileName, dialog.resolution]) {
			await control.scrollIntoViewIfNeeded();
			await expect(control).toBeInViewport({ ratio: 1 });
		}
		const overflow = await dialog.dialog.evaluate((node) => node.scrollWidth - node.clientWidth);
		expect(overflow).toBeLessThanOrEqual(0);
	});
}

test('a browser that cannot draw in a worker makes the same PNG on the page', async ({ page }) => {
	const apart = await dialog.saved();
	await page.evaluate(() => Reflect.deleteProperty(window, 'OffscreenCanvas'));
	const onPage = await dialog.saved();
	expect(onPage.bytes.equals(apart.bytes)).toBe(true);
});
