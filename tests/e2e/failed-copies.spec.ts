import { TrustPanel } from './pages/trust.ts';
import { expect, test } from './test.ts';

test('a copy the drive does not let go stays for now, and the new one is written all the same', async ({
	page
}) => {
	await page.clock.install({ time: '2026-03-02T10:05:00' });
	const { project, trust } = await TrustPanel.withFolder(page);
	await page.evaluate(() => {
		const own = Object.getOwnPropertyDescriptors(FileSystemDirectoryHandle.prototype).removeEntry;
		FileSystemDirectoryHandle.prototype.removeEntry = () =>
			Promise.reject(new DOMException('in use', 'NoModificationAllowedError'));
		Object.assign(window, {
			letGo: () => Object.defineProperty(FileSystemDirectoryHandle.prototype, 'removeEntry', own)
		});
	});
	for (const digit of ['1', '2', '3']) await trust.copyAfter(digit, project);
	expect(await trust.names()).toHaveLength(4);
	await expect(trust.news).toBeHidden();
	await expect(trust.light).toHaveText(/^\s*Safe copy/);

	await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
	await trust.copyAfter('4', project);
	expect(await trust.names()).toHaveLength(3);
});

test('a copy that somebody has changed is kept, and said', async ({ page }) => {
	const { project, trust } = await TrustPanel.withFolder(page);
	const [first = ''] = await trust.names();
	await trust.put(first, 'somebody was here');

	await project.activeCell.focus();
	await project.press('4', '5', 'Enter');
	await project.saved();
	await expect(async () => {
		await trust.hide();
		await expect(trust.news).toContainText('Somebody has changed a copy', { timeout: 500 });
	}).toPass();
	const files = await trust.files();
	expect(files).toHaveLength(2);
	expect(files).toContainEqual({ name: first, text: 'somebody was here' });
	await trust.news.getByRole('button', { name: 'OK' }).click();
	await expect(trust.news).toBeHidden();
});

const TROUBLES = [
	{
		name: 'a folder that is gone',
		words: 'not there any more',
		cause: (trust: TrustPanel) => trust.removeFolder()
	},
	{
		name: 'a folder that cannot be written into',
		words: 'cannot be written into',
		cause: (trust: TrustPanel) =>
			trust.page.evaluate(() => {
				FileSystemFileHandle.prototype.createWritable = () =>
					Promise.reject(new DOMException('read-only', 'NoModificationAllowedError'));
			})
	},
	{
		name: 'a full drive',
		words: 'drive with the copies is full',
		cause: (trust: TrustPanel) =>
			trust.page.evaluate(() => {
				FileSystemWritableFileStream.prototype.close = () =>
					Promise.reject(new DOMException('full', 'QuotaExceededError'));
			})
	},
	{
		name: 'a folder that must be allowed again',
		words: 'wants leave to use the folder again',
		cause: (trust: TrustPanel) =>
			trust.page.evaluate(() => {
				Object.assign(FileSystemHandle.prototype, {
					queryPermission: () => Promise.resolve('prompt')
				});
			})
	}
];

for (const { name, words, cause } of TROUBLES) {
	test(`${name} is said, and the work goes on`, async ({ page }) => {
		const { project, trust } = await TrustPanel.withFolder(page);
		await cause(trust);

		await project.activeCell.focus();
		await project.press('4', '5', 'Enter');
		await project.saved();
		await expect(async () => {
			await trust.hide();
			await expect(trust.news).toContainText(words, { timeout: 500 });
		}).toPass();
		await expect(trust.light).toHaveText('The copy failed');
		await project.press('5', '0', 'Enter');
		await project.saved();
	});
}

test('what failed is said after a reload, in other tabs and at home, until there is a copy', async ({
	page,
	context
}) => {
	const { trust } = await TrustPanel.withFolder(page);
	const other = new TrustPanel(await context.newPage());
	await other.page.goto(page.url());
	await expect(other.light).toHaveText(/^\s*Safe copy/);

	await trust.removeFolder();
	await trust.open();
	await trust.copyNow();
	await expect(trust.dialog.getByRole('alert')).toContainText('not there any more');
	await expect(other.light).toHaveText('The copy failed');
	const address = page.url();
	await page.goto('/');
	await page.getByRole('button', { name: 'Data safety' }).click();
	const inList = trust.dialog.getByRole('list', { name: 'Last copy of each project' });
	await expect(inList).toContainText(/The copy failed\s+Tried .* Last copy/);
	await expect(inList).toContainText('The folder for copies is not there any more.');
	await page.goto(address);
	await expect(trust.light).toHaveText('The copy failed');
	await trust.open();
	await expect(trust.dialog.getByRole('alert')).toContainText('not there any more');
	await expect(trust.dialog.getByText(/^Tried .*\. Last copy .*, in the folder/)).toBeVisible();

	await trust.dialog.getByRole('button', { name: 'Choose another folder …' }).click();
	await expect(trust.dialog.getByText('The copy is written and verified.')).toBeVisible();
	await expect(trust.light).toHaveText(/^\s*Safe copy/);
	await expect(other.light).toHaveText(/^\s*Safe copy/);
	await page.reload();
	await expect(trust.light).toHaveText(/^\s*Safe copy/);
});

test('what failed in a folder is over with the folder', async ({ page }) => {
	const { trust } = await TrustPanel.withFolder(page);
	await trust.removeFolder();
	await trust.open();
	await trust.copyNow();
	await expect(trust.light).toHaveText('The copy failed');
	await trust.dialog.getByRole('button', { name: 'Do not use the folder' }).click();
	await expect(trust.light).toHaveText(/^\s*Safe copy/);
	await expect(trust.dialog.getByRole('alert')).toBeHidden();
	await page.reload();
	await expect(trust.light).toHaveText(/^\s*Safe copy/);
});
