import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { saveProjectText } from '#lib/format/save.ts';
import { readChunks } from '#lib/render/png-chunks.ts';
import { aProject } from '../support/builders.ts';
import { find, parseXml, partsOf } from '../support/office-package.ts';
import { expectNoViolation } from './axe.ts';
import { ExportDialog } from './pages/export.ts';
import { ProjectPage } from './pages/project.ts';
import { differenceOf, rasterise } from './pages/raster.ts';
import { expect, test } from './test.ts';

let project: ProjectPage;
let dialog: ExportDialog;

test.beforeEach(async ({ page }) => {
	project = new ProjectPage(page);
	dialog = new ExportDialog(page);
	await project.openExample();
	await project.openArea('Respiratory medicine, Nurse');
	await dialog.open();
});

/** The SVG of the figure with its texts in a form, by the form's name in the dialog. */
async function svgWith(form: string): Promise<string> {
	await dialog.chooseFormat('SVG');
	await dialog.dialog.getByRole('combobox', { name: 'Text in the file' }).selectOption(form);
	return (await dialog.saved()).bytes.toString('utf8');
}

test('an SVG looks the same with its font, in outlines and as text on a machine that has the font', async ({
	browser
}) => {
	test.slow();
	const text = await svgWith('Text alone');
	const embedded = await svgWith('With the typeface');
	const outlines = await svgWith('As outlines');
	expect(embedded).toMatch(/<style>@font-face\{font-family:'Arimo'/);
	expect(outlines).not.toMatch(/<text|<style/);
	expect(outlines).toContain('<title id="figure-title">');

	const size = { width: 1280, height: 800 };
	const [plain, own, drawn] = await Promise.all([
		rasterise(browser, text, size),
		rasterise(browser, embedded, size, 'own'),
		rasterise(browser, outlines, size, 'own')
	]);
	expect(await differenceOf(browser, own, plain)).toEqual({ mean: 0, far: 0 });
	/*
	 * Letters are smoothed otherwise than shapes: 1.3 of 255. Half a unit out of place, an eighth of a
	 * millimetre, would be 3.5.
	 */
	const { mean, far } = await differenceOf(browser, drawn, plain);
	expect(mean).toBeLessThan(2);
	expect(far).toBeLessThan(0.01);
});

test('a transparent PNG has its figure and no ground, and says what is promised', async () => {
	await dialog.chooseFormat('PNG');
	await dialog.resolution.selectOption('150');
	const clear = dialog.dialog.getByRole('checkbox', { name: 'Transparent background' });
	await expect(clear).toHaveAccessibleDescription('Contrast is only promised on white');
	const opacityAt = async () => firstOpacity((await dialog.saved()).bytes);
	expect(await opacityAt()).toBe(255);
	await clear.check();
	expect(await opacityAt()).toBe(0);
});

/** The opacity of the first pixel of a PNG. */
function firstOpacity(bytes: Buffer): number | undefined {
	const chunks = readChunks(bytes) ?? [];
	const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? new Uint8Array(13);
	// Without an alpha channel all is opaque.
	if (header[9] !== 6) return 255;
	const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
	// The first pixel of the first row is as it is, whatever the row's filter.
	return inflateSync(Buffer.concat(packed))[4];
}

test('a figure is copied as a picture, as a table or as SVG', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const typesOnClipboard = () =>
		page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
	const choose = async (name: string) => {
		await dialog.copyForms.click();
		await page.getByRole('menuitem', { name }).click();
	};

	await choose('Copy table');
	await expect(dialog.status).toContainText('table is copied');
	expect((await typesOnClipboard()).sort()).toEqual(['text/html', 'text/plain']);
	expect(await htmlOnClipboard(page)).toMatch(/mso-number-format:[^>]*>Telemedicine</);
	const rows = (await page.evaluate(() => navigator.clipboard.readText())).trim().split(/\r?\n/);
	expect(rows[0]).toMatch(/^Respiratory medicine · Nurse\..*Fictitious/);
	expect(rows[1]?.split('\t')).toEqual(['Technology', '2020', '2025', '2030', '2035', '2040']);
	expect(rows).toContain('Telemedicine\t35\t55\t75\t85\t90');

	await choose('Copy SVG');
	await expect(dialog.status).toContainText('SVG text is copied');
	expect((await typesOnClipboard()).sort()).toEqual(['image/svg+xml', 'text/plain']);
	const svg = await page.evaluate(() => navigator.clipboard.readText());
	expect(svg).toMatch(/^<svg /);
	expect(svg).toContain('>Telemedicine</text>');
	expect(svg).not.toContain('<style');

	await choose('Copy picture');
	await expect(dialog.status).toContainText('picture is copied');
	expect(await typesOnClipboard()).toEqual(['image/png']);
	await expect(dialog.copyForms).toBeFocused();
});

/** The HTML that the clipboard has, as another program would get it. */
async function htmlOnClipboard(page: Page): Promise<string> {
	const pasting = page.evaluate(
		() =>
			new Promise<string>((resolve) => {
				const take = (event: ClipboardEvent) =>
					resolve(event.clipboardData?.getData('text/html') ?? '');
				document.addEventListener('paste', take, { once: true, capture: true });
			})
	);
	await page.keyboard.press('ControlOrMeta+v');
	return pasting;
}

test('a presentation for an old LibreOffice has gradients of two colours only', async () => {
	await dialog.chooseFormat('PPTX');
	const stopsIn = async () => {
		const slide = partsOf((await dialog.saved()).bytes).get('ppt/slides/slide1.xml') ?? '';
		return find(parseXml(slide), 'a:gsLst').map(({ children }) => children.length);
	};
	expect(Math.max(...(await stopsIn()))).toBeGreaterThan(2);
	await dialog.dialog.getByRole('checkbox', { name: 'For LibreOffice before 7.6' }).check();
	expect(new Set(await stopsIn())).toEqual(new Set([2]));
});

test('the figure is printed alone, each page of it on a sheet, with words that are text', async ({
	page
}) => {
	await page.evaluate(() => {
		Object.assign(window, { prints: 0, print: () => Object.assign(window, { prints: 1 }) });
	});
	await dialog.dialog.getByRole('button', { name: 'Print' }).click();
	await expect.poll(() => page.evaluate(() => 'prints' in window && window.prints)).toBe(1);

	const area = await sheetsOf(page);
	expect(area.isWide).toEqual([true]);
	if (area.words !== null) {
		expect(area.words).toContain('Telemedicine');
		expect(area.words).toContain('Fictitious');
		for (const control of ['Save file', 'Palette', 'Undo', 'Framework']) {
			expect(area.words).not.toContain(control);
		}
	}
	// Nothing of it stays on the screen.
	await expect(dialog.dialog).toBeVisible();
	await expect(page.locator('.printed-figures')).toHaveCount(0);

	await dialog.chooseContent('All maps');
	expect((await sheetsOf(page)).isWide).toEqual([false]);
});

test('an overview of many areas is printed on as many sheets as it has pages', async ({ page }) => {
	const areas = Array.from({ length: 40 }, (_, i) => ({ field: `Area ${String(i + 1)}` }));
	const technologies = Array.from({ length: 8 }, (_, i) => `Technology ${String(i + 1)}`);
	const many = aProject({ areas, technologies, years: [2020, 2030] });
	const text = saveProjectText({ project: many, ballots: {} });
	await dialog.openSaved({ name: 'many.varmekort', bytes: Buffer.from(text) });
	await project.saved();
	await dialog.open();
	await dialog.chooseContent('All maps');
	await dialog.dialog.getByRole('combobox', { name: 'Size' }).selectOption('slide');
	await expect(dialog.preview).toContainText('Page 1 of 2');
	expect((await sheetsOf(page)).isWide).toEqual([true, true]);
});

/** The sheets that the browser prints now: which of them lie across, and their words. */
async function sheetsOf(page: Page): Promise<{ isWide: boolean[]; words: string | null }> {
	const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
	const file = pdf.toString('latin1');
	const boxes = [...file.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
	expect(file).not.toContain('/Subtype /Image');
	return {
		isWide: boxes.map(([, width, height]) => Number(width) > Number(height)),
		words: await wordsOf(pdf)
	};
}

/** Not of the project: on some machines it is there, on others not. */
const POPPLER = 'pdftotext';

/** The words of a PDF as Poppler finds them; `null` where it is not installed. */
async function wordsOf(pdf: Buffer): Promise<string | null> {
	const path = test.info().outputPath('printed.pdf');
	await writeFile(path, pdf);
	const { status, stdout } = spawnSync(POPPLER, [path, '-'], { encoding: 'utf8' });
	return status === 0 ? stdout : null;
}

test('axe finds nothing in the choices of a format, nor in the menu of copies', async ({
	page
}) => {
	for (const format of ['SVG', 'PNG', 'PPTX']) {
		await dialog.chooseFormat(format);
		await expectNoViolation(page, format);
	}
	await dialog.copyForms.click();
	await expectNoViolation(page, 'menu');
});
