import { strFromU8, unzipSync } from 'fflate';
import { readCarried } from '#lib/render/carried/read.ts';
import { readChunks } from '#lib/render/png-chunks.ts';
import { partsOf } from '../support/office-package.ts';
import { expectNoViolation } from './axe.ts';
import { ExportDialog } from './pages/export.ts';
import { PackDialog } from './pages/pack.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

let project: ProjectPage;
let pack: PackDialog;

test.beforeEach(async ({ page }) => {
	project = new ProjectPage(page);
	pack = new PackDialog(page);
	await project.openExample();
	await pack.open();
});

test('20 areas as PNG, SVG and PDF come as one zip, with progress shown', async ({ page }) => {
	test.slow();
	await pack.choose('PNG', 'SVG', 'PDF');
	await expect(pack.dialog.getByText('60 files', { exact: true })).toBeVisible();
	const apart = page.waitForEvent('worker');
	const making = pack.made();
	await expect(pack.cancel).toBeFocused();
	await expect(pack.bar).toHaveAttribute('max', '60');
	await expect(pack.dialog).toContainText(/\d+ of 60/);
	expect((await apart).url()).toContain('figure-worker');

	const file = await making;
	expect(file.name).toBe('example-digital-skills-figures.zip');
	const files = new Map(Object.entries(unzipSync(file.bytes)));
	expect(files.size).toBe(60);
	for (const extension of ['png', 'svg', 'pdf']) {
		const name = `05-respiratory-medicine-nurse-en.${extension}`;
		expect([...files.keys()].filter((each) => each.endsWith(`.${extension}`))).toHaveLength(20);
		expect(files.has(name), name).toBe(true);
	}
	for (const [name, bytes] of files) {
		if (name.endsWith('.png')) expect(readChunks(bytes), name).not.toBeNull();
		if (name.endsWith('.pdf')) expect(strFromU8(bytes.subarray(0, 8)), name).toBe('%PDF-1.7');
		if (name.endsWith('.svg')) expect(strFromU8(bytes), name).toMatch(/<\/svg>\n$/);
	}
	await expect(pack.dialog.getByRole('status')).toContainText(`${file.name} is saved`);
	await expect(pack.dialog.getByRole('status')).toContainText('60 files');

	await pack.close.click();
	await expect(pack.opener).toBeFocused();
});

test('a deck has a slide for each area in the order of the report, and one PDF a page and a table', async () => {
	test.slow();
	await pack.chooseForm('One presentation');
	await expect(pack.dialog).toContainText('1 file · 20 slides');
	const deck = await pack.made();
	expect(deck.name).toBe('example-digital-skills-figures-en.pptx');
	const parts = partsOf(deck.bytes);
	expect([...parts.keys()].filter((path) => /slides\/slide\d+\.xml$/.test(path))).toHaveLength(20);
	expect(parts.get('ppt/slides/slide1.xml')).toContain('Area 1 of 20');
	expect(parts.get('ppt/slides/slide20.xml')).toContain('Area 20 of 20');

	await pack.dialog.getByRole('button', { name: 'Back to the choices' }).click();
	await pack.chooseForm('One PDF');
	await pack.choose('Matrix of all areas');
	await expect(pack.dialog).toContainText('1 file · 21 figures with the numbers as a table');
	const pdf = (await pack.made()).bytes.toString('latin1');
	// Each figure and its table; the table of all areas has two pages.
	expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2 * 21 + 1);
	expect(pdf).toContain('/Outlines');
});

test('a file out of the pack opens again as the project it was made of', async ({ page }) => {
	await pack.dialog.getByRole('button', { name: 'Choose none' }).click();
	await pack.choose('PNG', 'PDF', '4 Cardiology, Doctor');
	await expect(pack.box('Put the project in the files')).toBeChecked();
	const files = new Map(Object.entries(unzipSync((await pack.made()).bytes)));
	const opener = new ExportDialog(page);
	for (const name of ['04-cardiology-doctor-en.png', '04-cardiology-doctor-en.pdf']) {
		await opener.openSaved({ name, bytes: Buffer.from(files.get(name) ?? []) });
		const known = page.getByRole('dialog', { name: 'The figure’s project is here already' });
		await expect(known).toContainText('The figure still holds');
	}
});

test('nothing personal goes along in a pack until it is asked for, and off means nothing', async () => {
	const one = async () => {
		const [bytes] = Object.values(unzipSync((await pack.made()).bytes));
		const carried = readCarried('SVG', bytes ?? new Uint8Array(), 20_000_000);
		await pack.dialog.getByRole('button', { name: 'Back to the choices' }).click();
		return carried.ok ? carried.value : 'damaged';
	};
	await pack.dialog.getByRole('button', { name: 'Choose none' }).click();
	await pack.box('PNG').uncheck();
	await pack.choose('SVG', '4 Cardiology, Doctor');
	const usual = await one();
	expect(usual).toContain('"assessors":{}');
	expect(usual).toContain('"ballots":{}');

	await pack.dialog.getByText('Included: the framework').click();
	await pack.choose('Ballots', 'Names of assessors and source owners');
	const whole = await one();
	expect(whole).toContain('"initials":"KN"');
	expect(whole).toContain('"ballots":{"');

	await pack.box('Put the project in the file').uncheck();
	expect(await one()).toBeNull();
});

test('cancelling ends the work at once and saves nothing; Escape alone does not', async ({
	page
}) => {
	const downloads: string[] = [];
	page.on('download', (download) => downloads.push(download.suggestedFilename()));
	await pack.choose('PNG', 'SVG', 'PDF', 'PPTX', 'Dansk', 'Year by year for every area');
	await pack.start.click();
	await expect(pack.dialog).toContainText(/[1-9]\d* of 320/);

	for (let press = 0; press < 3; press += 1) {
		await page.keyboard.press('Escape');
		await expect(pack.cancel).toBeFocused();
	}
	await expect(pack.dialog).toContainText('The pack is not finished');
	await page.keyboard.press('Enter');
	await expect(pack.dialog).toContainText('Cancelled. Nothing is saved.');
	await expect(pack.start).toBeFocused();
	await expect.poll(() => page.workers().length, 'workers still at work').toBe(0);
	expect(downloads).toEqual([]);

	// What was chosen is still chosen, and now Escape closes.
	await expect(pack.box('PPTX')).toBeChecked();
	await page.keyboard.press('Escape');
	await expect(pack.dialog).toBeHidden();
	await expect(pack.opener).toBeFocused();
});

test('names follow a pattern, and what it does not know is said', async () => {
	await pack.pattern.fill('Annex ');
	await pack.dialog.getByRole('button', { name: 'Insert {number}' }).click();
	await expect(pack.pattern).toHaveValue('Annex {number}');
	await expect(pack.pattern).toBeFocused();
	await expect(pack.dialog).toContainText('annex-01.png');
	await pack.pattern.fill('{ward}-{fagområde}');
	await expect(pack.dialog).toContainText('There is no field {ward}');
	await expect(pack.dialog).toContainText('orthopaedic-surgery.png');

	await pack.dialog.getByRole('button', { name: 'Choose none' }).click();
	await expect(pack.dialog).toContainText('Choose at least one area');
	await expect(pack.start).toBeDisabled();
	await pack.start.press('Enter');
	await expect(pack.bar).toBeHidden();
	await pack.pattern.fill('{profession}');
	await pack.box('PNG').uncheck();
	await pack.choose('SVG', '1 Orthopaedic surgery, Doctor', '4 Cardiology, Doctor');
	const file = await pack.made();
	expect(Object.keys(unzipSync(file.bytes))).toEqual(['doctor.svg', 'doctor-2.svg']);
});

test('a browser that cannot draw in a worker makes the same pack on the page, and can stop', async ({
	page
}) => {
	const choose = async () => {
		await pack.dialog.getByRole('button', { name: 'Choose none' }).click();
		await pack.choose('PNG', 'SVG', '1 Orthopaedic surgery, Doctor', '4 Cardiology, Doctor');
	};
	await choose();
	const apart = await pack.made();
	await pack.dialog.getByRole('button', { name: 'Back to the choices' }).click();
	await page.evaluate(() => Reflect.deleteProperty(window, 'OffscreenCanvas'));
	const onPage = await pack.made();
	expect(onPage.bytes.equals(apart.bytes)).toBe(true);

	await pack.dialog.getByRole('button', { name: 'Back to the choices' }).click();
	await pack.dialog.getByRole('button', { name: 'Choose all' }).click();
	await pack.start.click();
	await pack.cancel.click();
	await expect(pack.dialog).toContainText('Cancelled. Nothing is saved.');
});

test('axe finds nothing in the choices and in the result', async ({ page }) => {
	await pack.choose('PPTX', 'Matrix of all areas');
	await pack.pattern.fill('{ward}');
	await expectNoViolation(page, 'the choices');
	await pack.chooseForm('One presentation');
	await pack.made();
	await expectNoViolation(page, 'the result');
});

for (const width of [1440, 1024, 390]) {
	test(`everything can be reached at ${String(width)} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 844 });
		for (const control of [pack.box('PNG'), pack.pattern, pack.start]) {
			await control.scrollIntoViewIfNeeded();
			await expect(control).toBeInViewport({ ratio: 1 });
		}
		const overflow = await pack.dialog.evaluate((node) => node.scrollWidth - node.clientWidth);
		expect(overflow).toBeLessThanOrEqual(0);
	});
}
