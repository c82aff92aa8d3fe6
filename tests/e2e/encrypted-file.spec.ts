import { readFile } from 'node:fs/promises';
import { expectNoViolation } from './axe.ts';
import { ExportDialog } from './pages/export.ts';
import { ProjectPage } from './pages/project.ts';
import { smallTargets } from './pages/touch.ts';
import { expect, test } from './test.ts';

const PASSWORD = 'Lungerne trækker vejret på Ærø';

test('a project is saved behind a password, and opens with that one alone', async ({ page }) => {
	const project = new ProjectPage(page);
	const dialog = new ExportDialog(page);
	await project.openExample();
	await dialog.open();
	await dialog.chooseFormat('Project file');
	await dialog.dialog.getByRole('checkbox', { name: 'Protect with a password' }).check();
	const password = dialog.dialog.getByLabel('Password', { exact: true });
	const repeat = dialog.dialog.getByLabel('Repeat the password');
	await expect(dialog.dialog).toContainText('nobody can open the file again');
	await expect(dialog.dialog).toContainText('The project in this browser is not locked');

	// Whoever is too quick is led to what is missing, and nothing is saved.
	await dialog.save.press('Enter');
	await expect(password).toBeFocused();
	await expect(dialog.dialog).toContainText('at least 8 characters. Make it longer.');
	await password.fill(PASSWORD);
	await repeat.fill(PASSWORD.toLowerCase());
	await dialog.save.press('Enter');
	await expect(repeat).toBeFocused();
	await expect(dialog.dialog).toContainText('The two are not alike');
	await expectNoViolation(page, 'the choice of a password');

	await dialog.dialog.getByRole('checkbox', { name: 'Show the password' }).check();
	await expect(repeat).toHaveAttribute('type', 'text');
	await repeat.fill(PASSWORD);
	const downloading = page.waitForEvent('download');
	await repeat.press('Enter');
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/\.varmekort$/);
	const saved = { name: 'example.varmekort', bytes: await readFile(await download.path()) };
	await expect(dialog.status).toContainText('It opens only with the password');
	expect(saved.bytes.toString()).toMatch(/^\{"format":"varmekort-encrypted","version":1,/);
	expect(saved.bytes.toString()).not.toContain('Respiratory');

	// Nor does the clipboard get what the file hides.
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await dialog.copy.click();
	await expect(dialog.status).toContainText('The encrypted file is on the clipboard');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/^\{"format":"varmekort-encrypted",/);

	await dialog.openSaved(saved);
	const asking = page.getByRole('dialog', { name: 'The file has a password' });
	const field = asking.getByLabel('Password', { exact: true });
	await expect(field).toBeFocused();
	await expectNoViolation(page, 'the question for the password');
	await field.fill('Lungerne');
	await field.press('Enter');
	await expect(asking.getByRole('alert')).toContainText('The password does not fit the file');
	await expect(field).toBeFocused();
	await expectNoViolation(page, 'the question after a wrong password');

	// Giving up leaves everything as it was; the file can be chosen again.
	await asking.getByRole('button', { name: 'Cancel' }).click();
	await expect(asking).toHaveCount(0);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await dialog.openSaved(saved);
	await field.fill(PASSWORD);
	await asking.getByRole('button', { name: 'Open the file' }).click();
	// The example is here already.
	const known = page.getByRole('dialog', { name: 'The project is here already' });
	await known.getByRole('button', { name: 'Open as a copy' }).click();
	await expect(project.activeCell).toBeVisible();
	await project.saved();
});

test('what cannot be opened with any password says why at once', async ({ page }) => {
	const dialog = new ExportDialog(page);
	const whole = await readFile('tests/fixtures/encrypted/version-1.varmekort', 'utf8');
	const give = (text: string) =>
		dialog.openSaved({ name: 'mail.varmekort', bytes: Buffer.from(text) });
	const refused = page.getByRole('dialog', { name: 'The file cannot be opened' });

	await give(whole.slice(0, 900));
	await expect(refused).toContainText('damaged or incomplete');
	await give(whole.replace('"version":1', '"version":2'));
	await expect(refused).toContainText('made by a newer version');
	await give(whole.replace('600000', '900000000'));
	await expect(refused).toContainText('a computation that Varmekort never uses');
	await refused.getByRole('button', { name: 'Close' }).last().click();
	await expect(refused).toHaveCount(0);
});

test('where the browser has no cryptography it is said, and nothing is saved', async ({ page }) => {
	// As on plain http from another computer.
	await page.addInitScript(() => Reflect.deleteProperty(Crypto.prototype, 'subtle'));
	const dialog = new ExportDialog(page);
	await new ProjectPage(page).openExample();
	await dialog.open();
	await dialog.chooseFormat('Project file');
	await dialog.dialog.getByRole('checkbox', { name: 'Protect with a password' }).check();
	await expect(dialog.dialog.getByRole('alert')).toContainText(
		'only on pages from an https address'
	);
	await expect(dialog.save).toHaveAttribute('aria-disabled', 'true');
	let downloads = 0;
	page.on('download', () => (downloads += 1));
	await dialog.save.press('Enter');
	await dialog.dialog.getByRole('checkbox', { name: 'Protect with a password' }).uncheck();
	const plain = await dialog.saved();
	expect(plain.bytes.toString()).toMatch(/^\{"format":"varmekort",/);
	expect(downloads).toBe(1);

	const bytes = await readFile('tests/fixtures/encrypted/version-1.varmekort');
	await dialog.openSaved({ name: 'mail.varmekort', bytes });
	const refused = page.getByRole('dialog', { name: 'The file cannot be opened' });
	await expect(refused).toContainText('The file is encrypted');
});

test.describe('in Danish, on a telephone', () => {
	test.use({ language: 'da', viewport: { width: 390, height: 844 } });

	test('a file is protected, dropped on the first page and opened', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('button', { name: 'Udforsk eksemplet' }).click();
		await page.getByRole('button', { name: 'Eksport' }).click();
		const exporting = page.getByRole('dialog');
		await exporting.getByRole('radio', { name: /^Projektfil/ }).check();
		await exporting.getByRole('checkbox', { name: 'Beskyt med en adgangskode' }).check();
		await exporting.getByLabel('Adgangskode', { exact: true }).fill(PASSWORD);
		await exporting.getByLabel('Gentag adgangskoden').fill(PASSWORD);
		const downloading = page.waitForEvent('download');
		await exporting.getByRole('button', { name: 'Gem fil' }).click();
		const saved = await readFile(await (await downloading).path());

		await page.goto('/');
		const text = saved.toString();
		await page.locator('main').evaluate((main, content) => {
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([content], 'fra-mail.varmekort'));
			main.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
		}, text);
		const asking = page.getByRole('dialog', { name: 'Filen har en adgangskode' });
		await expect(asking).toContainText('fra-mail.varmekort');
		expect(await smallTargets(page)).toEqual([]);
		const field = asking.getByLabel('Adgangskode', { exact: true });
		await field.fill('forkert');
		await asking.getByRole('button', { name: 'Åbn filen' }).click();
		await expect(asking.getByRole('alert')).toContainText('Adgangskoden passer ikke til filen');
		await expectNoViolation(page, 'spørgsmålet om adgangskoden');
		await field.fill(PASSWORD);
		await field.press('Enter');
		await expect(page.getByRole('dialog', { name: 'Projektet er her allerede' })).toBeVisible();
	});
});
