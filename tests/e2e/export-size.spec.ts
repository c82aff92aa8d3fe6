import { readChunks } from '#lib/render/png-chunks.ts';
import { partsOf } from '../support/office-package.ts';
import { expectNoViolation } from './axe.ts';
import { ExportDialog } from './pages/export.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

/** Width and height in pixels, and pixels to the metre. */
function readSize(bytes: Buffer) {
	const view = (type: string) => {
		const data = readChunks(bytes)?.find((chunk) => chunk.type === type)?.data;
		if (!data) throw new Error(`A PNG without ${type}`);
		return new DataView(data.buffer, data.byteOffset, data.byteLength);
	};
	const [header, density] = [view('IHDR'), view('pHYs')];
	return {
		pixels: [header.getUint32(0), header.getUint32(4)],
		perMetre: density.getUint32(0)
	};
}

let dialog: ExportDialog;

test.beforeEach(async ({ page }) => {
	const project = new ProjectPage(page);
	dialog = new ExportDialog(page);
	await project.openExample();
	await project.openArea('Respiratory medicine, Nurse');
	await dialog.open();
});

test('a size is chosen by name or typed, and the file is that large', async ({ page }) => {
	const { preview, size } = dialog;
	await dialog.chooseFormat('PNG');
	await size.selectOption('Half slide');
	await expect(preview).toContainText('16.93 × 19.05 cm');
	await size.selectOption('A4 full width');
	await expect(preview).toContainText('18.4 ×');
	await expect(preview).toContainText('text at least 7 pt');

	// A typed size begins with the one before; a bad one stays to be mended and changes nothing.
	await size.selectOption('Own measures');
	const [width, height] = [dialog.dialog.getByLabel('Width'), dialog.dialog.getByLabel('Height')];
	await expect(width).toHaveValue('184');
	await expect(height).toHaveValue('');
	await width.fill('20');
	await height.fill('7,5 cm');
	await height.press('Tab');
	await expect(width).toHaveValue('20');
	await expect(height).toHaveValue('7,5 cm');
	await expect(dialog.dialog.getByRole('alert').first()).toContainText('from 40 to 2000 mm');
	await expect(preview).toContainText('18.4 ×');
	await width.fill('80,5');
	await height.fill('60');
	await height.press('Tab');
	await expect(dialog.dialog.getByRole('alert')).toHaveCount(0);
	await expect(width).toHaveValue('80.5');
	await expect(preview).toContainText('8.05 × 6 cm');
	await expect(preview).toContainText('cannot be read on paper');
	await expectNoViolation(page);

	await dialog.dialog.getByRole('radio', { name: 'px' }).check();
	await dialog.resolution.selectOption('96');
	await width.fill('1280');
	await height.fill('719');
	await height.press('Tab');
	await expect(preview).toContainText('1,280 × 719 px');
	await expect(preview).not.toContainText('cannot be read');
	expect(readSize((await dialog.saved()).bytes)).toEqual({ pixels: [1280, 719], perMetre: 3780 });
});

test('a picture that no browser can hold is told before it is made', async () => {
	await dialog.chooseFormat('PNG');
	await dialog.size.selectOption('Poster A2');
	await dialog.resolution.selectOption('600');
	await expect(dialog.preview).toContainText('too large for the browser');
	await expect(dialog.save).toHaveAttribute('aria-disabled', 'true');
	await dialog.resolution.selectOption('150');
	await expect(dialog.preview).not.toContainText('too large');
	expect(readSize((await dialog.saved()).bytes).pixels).toEqual([3508, 2480]);
});

test('the slide of a presentation has the shape of the size', async () => {
	await dialog.chooseFormat('PPTX');
	await expect(dialog.preview).toContainText('33.87 × 19.05 cm');
	const slideIs = async (cx: number, cy: number) => {
		const parts = partsOf((await dialog.saved()).bytes);
		expect(parts.get('ppt/presentation.xml')).toContain(`cx="${cx}" cy="${cy}"`);
		expect(parts.get('ppt/slides/slide1.xml')).toContain('<a:t>Telemedicine</a:t>');
	};
	await slideIs(12_192_000, 6_858_000);
	await dialog.size.selectOption('Slide 4:3');
	await expect(dialog.preview).toContainText('25.4 × 19.05 cm');
	await slideIs(9_144_000, 6_858_000);
});
