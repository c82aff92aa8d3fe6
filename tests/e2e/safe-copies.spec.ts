import { readFile } from 'node:fs/promises';
import { expectNoViolation } from './axe.ts';
import { ProjectPage } from './pages/project.ts';
import { TrustPanel } from './pages/trust.ts';
import { expect, test } from './test.ts';

const COPY = /^a-hospital [a-z0-9]+ \d{4}-\d\d-\d\d \d{4}(-\d)?\.varmekort$/;

/** Copies after one more edit, a minute later. */
async function copyAfter(digit: string, project: ProjectPage, trust: TrustPanel): Promise<void> {
	await trust.page.clock.fastForward('01:00');
	await project.activeCell.focus();
	await project.press(digit, 'Enter');
	await project.saved();
	await trust.open();
	await trust.copyNow();
	// It may have been copied by itself the moment before.
	await expect(
		trust.dialog.getByText(/written and verified|says the same as the project/)
	).toBeVisible();
	await trust.close();
}

test('a copy appears by itself, equals the project, and gives it all back', async ({
	page,
	context
}) => {
	await TrustPanel.answerPicker(context);
	await page.clock.install();
	const project = new ProjectPage(page);
	const trust = new TrustPanel(page);
	await project.create('A hospital');
	await expect(trust.light).toHaveText(/No safe copy/);
	await trust.chooseFolder();
	await expect(trust.light).toHaveText(/Safe copy/);
	expect(await trust.names()).toEqual([expect.stringMatching(COPY)]);

	await project.activeCell.focus();
	await project.press('4', '5', 'Enter');
	await project.saved();
	// What makes copies is fetched with the first edit, and begins to wait then.
	await expect(async () => {
		await page.clock.fastForward('05:00');
		expect(await trust.names()).toHaveLength(2);
	}).toPass();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Project A hospital' }).click();
	await page.getByRole('menuitem', { name: 'Save project file' }).click();
	const file = await readFile(await (await saving).path(), 'utf8');
	expect((await trust.files()).map(({ text }) => text)).toContain(file);

	await project.cell('Telemedicine', 2020).focus();
	await project.press('Delete');
	await project.saved();
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/not scored/i);
	await trust.open();
	const copies = trust.dialog.getByRole('list', { name: 'Copies in the folder' });
	await copies.getByRole('button').first().click();
	await expect(trust.dialog.getByText('As it was written')).toBeVisible();
	await expectNoViolation(page, 'a copy that is looked at');
	await trust.dialog.getByRole('button', { name: 'Restore the project' }).click();
	await expect(trust.dialog.getByText(/The project is restored/)).toBeVisible();
	await expect(copies.getByRole('button').first()).toBeFocused();
	await trust.close();
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
	await project.undo.first().click();
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/not scored/i);
});

test('copies rotate, and what is not our own stays', async ({ page, context }) => {
	await TrustPanel.answerPicker(context);
	await page.clock.install({ time: '2026-03-02T10:05:00' });
	const project = new ProjectPage(page);
	const trust = new TrustPanel(page);
	await project.create('A hospital');
	await trust.chooseFolder();
	const [first = ''] = await trust.names();
	const id = first.split(' ')[1] ?? '';
	const strangers = ['notes.txt', `old ${id} 2020-01-01 1000.varmekort`];
	for (const name of strangers) await trust.put(name, 'not ours');

	for (const digit of ['1', '2', '3', '4']) await copyAfter(digit, project, trust);
	const names = await trust.names();
	expect(names).toEqual(expect.arrayContaining(strangers));
	// Of one hour, the newest three.
	expect(names.filter((name) => COPY.test(name))).toHaveLength(3);
	expect(names).not.toContain(first);

	await trust.open();
	await trust.copyNow();
	await expect(trust.dialog.getByText(/says the same as the project/)).toBeVisible();
	expect(await trust.names()).toEqual(names);
});

test('a copy the drive does not let go stays for now, and the new one is written all the same', async ({
	page,
	context
}) => {
	await TrustPanel.answerPicker(context);
	await page.clock.install({ time: '2026-03-02T10:05:00' });
	const project = new ProjectPage(page);
	const trust = new TrustPanel(page);
	await project.create('A hospital');
	await trust.chooseFolder();
	await page.evaluate(() => {
		const own = Object.getOwnPropertyDescriptors(FileSystemDirectoryHandle.prototype).removeEntry;
		FileSystemDirectoryHandle.prototype.removeEntry = () =>
			Promise.reject(new DOMException('in use', 'NoModificationAllowedError'));
		Object.assign(window, {
			letGo: () => Object.defineProperty(FileSystemDirectoryHandle.prototype, 'removeEntry', own)
		});
	});
	for (const digit of ['1', '2', '3']) await copyAfter(digit, project, trust);
	expect(await trust.names()).toHaveLength(4);
	await expect(trust.news).toBeHidden();
	await expect(trust.light).toHaveText(/^\s*Safe copy/);

	await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
	await copyAfter('4', project, trust);
	expect(await trust.names()).toHaveLength(3);
});

test('a copy that somebody has changed is kept, and said', async ({ page, context }) => {
	await TrustPanel.answerPicker(context);
	const project = new ProjectPage(page);
	const trust = new TrustPanel(page);
	await project.create('A hospital');
	await trust.chooseFolder();
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
	test(`${name} is said, and the work goes on`, async ({ page, context }) => {
		await TrustPanel.answerPicker(context);
		const project = new ProjectPage(page);
		const trust = new TrustPanel(page);
		await project.create('A hospital');
		await trust.chooseFolder();
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
	await TrustPanel.answerPicker(context);
	const project = new ProjectPage(page);
	const trust = new TrustPanel(page);
	await project.create('A hospital');
	await trust.chooseFolder();
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

test('what failed in a folder is over with the folder', async ({ page, context }) => {
	await TrustPanel.answerPicker(context);
	const project = new ProjectPage(page);
	const trust = new TrustPanel(page);
	await project.create('A hospital');
	await trust.chooseFolder();
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

test('copies of one minute have names of their own, the last is first and stays', async ({
	page,
	context
}) => {
	await TrustPanel.answerPicker(context);
	await page.clock.install({ time: '2026-03-02T10:05:00' });
	const project = new ProjectPage(page);
	const trust = new TrustPanel(page);
	await project.create('A hospital');
	await trust.chooseFolder();
	for (const digit of ['1', '2', '3', '4']) {
		await project.activeCell.focus();
		await project.press(digit, 'Enter');
		await project.saved();
		await trust.open();
		await trust.copyNow();
		await expect(trust.dialog.getByText('The copy is written and verified.')).toBeVisible();
		await trust.close();
	}
	expect((await trust.names()).map((name) => /05(-\d)?\.varmekort$/.exec(name)?.[1])).toEqual([
		'-3',
		'-4',
		'-5'
	]);
	await trust.open();
	const looks = trust.dialog.getByRole('button', { name: /^Look at the copy of/ });
	await expect(looks).toHaveCount(3);
	const names = await looks.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
	expect(names.map((name) => name?.replace(/^.*:05/, ''))).toEqual([' (3)', ' (2)', '']);
	await looks.first().click();
	await expect(trust.dialog.getByText('It says the same as the project now.')).toBeVisible();
});

test('a clock that is set back loses no copy, and tells no age that is not', async ({
	page,
	context
}) => {
	await TrustPanel.answerPicker(context);
	await page.clock.install({ time: '2026-03-09T10:05:00' });
	const project = new ProjectPage(page);
	const trust = new TrustPanel(page);
	await project.create('A hospital');
	await trust.chooseFolder();
	for (const digit of ['1', '2']) await copyAfter(digit, project, trust);
	const ahead = await trust.names();
	expect(ahead).toHaveLength(3);

	await page.clock.setSystemTime('2026-03-02T10:05:00');
	await project.activeCell.focus();
	await project.press('3', 'Enter');
	await project.saved();
	await expect(trust.light).toHaveText(/^\s*Old copy: 9 Mar/);
	for (const digit of ['4', '5', '6', '7']) await copyAfter(digit, project, trust);
	await expect(trust.light).toHaveText(/^\s*Safe copy: (\d+ s|1 min) ago/);
	const names = await trust.names();
	expect(names).toEqual(expect.arrayContaining(ahead));
	expect(names.filter((name) => name.includes('2026-03-02'))).toHaveLength(3);
	expect(names.filter((name) => /2026-03-02 \d\d09/.test(name))).toHaveLength(1);
	await page.reload();
	await expect(trust.light).toHaveText(/^\s*Safe copy: (\d+ s|1 min) ago/);
});

test('little room left in the browser is said, with what can be done', async ({
	page,
	context
}) => {
	await context.addInitScript(() => {
		let usage = 79e6;
		Object.assign(window, { fill: () => (usage = 81e6) });
		// The page before the first has none.
		if (!('StorageManager' in window)) return;
		StorageManager.prototype.estimate = () => Promise.resolve({ usage, quota: 100e6 });
	});
	const project = new ProjectPage(page);
	const trust = new TrustPanel(page);
	await project.openExample();
	await trust.open();
	const warning = trust.dialog.getByText('There is little room left');
	await expect(trust.dialog.getByText('79 MB of 100 MB used')).toBeVisible();
	await expect(warning).toBeHidden();
	await trust.close();

	await page.evaluate(() => (window as unknown as { fill: () => void }).fill());
	await trust.open();
	await expect(trust.dialog.getByRole('meter', { name: 'Room used' })).toHaveJSProperty(
		'value',
		0.81
	);
	await expect(warning).toContainText('Download a copy, empty the bin, or make room');
	await expectNoViolation(page, 'data safety with little room left');
});

test('where no folder can be chosen, a copy is asked for when there is much to lose', async ({
	page,
	context
}) => {
	await context.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'));
	await page.clock.install();
	const project = new ProjectPage(page);
	const trust = new TrustPanel(page);
	await project.create('A hospital');
	for (let step = 0; step < 100; step++) await project.press(String((step % 9) + 1), 'Enter');
	await project.saved();
	await expect(async () => {
		await page.clock.fastForward('05:00');
		await expect(trust.news).toContainText('exists in this browser only', { timeout: 500 });
	}).toPass();

	const saving = page.waitForEvent('download');
	await trust.news.getByRole('button', { name: 'Save a copy' }).click();
	expect((await saving).suggestedFilename()).toMatch(COPY);
	await expect(trust.news).toBeHidden();
	await expect(trust.light).toHaveText(/Safe copy/);
	await project.activeCell.focus();
	await project.press('5', 'Enter');
	await project.saved();
	await trust.open();
	await expect(trust.dialog.getByText('cannot write into a folder by itself')).toBeVisible();
	await expect(trust.dialog.getByRole('button', { name: 'Choose a folder …' })).toBeHidden();
	// The panel may stay open over night.
	await expect(trust.dialog.getByText('Copied', { exact: true })).toBeVisible();
	await page.clock.fastForward('25:00:00');
	await expect(trust.dialog.getByText('Old copy', { exact: true })).toBeVisible();
});

test.describe('where the database gives no answer', () => {
	test.use({ expectedNoise: /^copies: / });

	test('looking at a copy is not met with silence', async ({ page, context }) => {
		await TrustPanel.answerPicker(context);
		const trust = new TrustPanel(page);
		await new ProjectPage(page).create('A hospital');
		await trust.chooseFolder();
		await trust.open();
		const copies = trust.dialog.getByRole('list', { name: 'Copies in the folder' });
		await expect(copies).toBeVisible();
		await page.evaluate(() => {
			IDBObjectStore.prototype.get = () => {
				throw new DOMException('no answer', 'UnknownError');
			};
		});
		await copies.getByRole('button').first().click();
		await expect(trust.dialog.getByText('That did not succeed')).toBeVisible();
	});
});

test('a reminder that is told not now is silent for a day, after a reload too, and comes again', async ({
	page,
	context
}) => {
	await context.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'));
	await page.clock.install({ time: '2026-03-02T10:05:00' });
	const project = new ProjectPage(page);
	const trust = new TrustPanel(page);
	await project.create('A hospital');
	for (let step = 0; step < 100; step++) await project.press(String((step % 9) + 1), 'Enter');
	await project.saved();
	const reminded = () =>
		expect(async () => {
			await page.clock.fastForward('05:00');
			await expect(trust.news).toContainText('exists in this browser only', { timeout: 500 });
		}).toPass();
	await reminded();
	await trust.news.getByRole('button', { name: 'Not now' }).click();
	await expect(trust.news).toBeHidden();

	/** Edits, waits for the pause after it, and until what it starts has looked. */
	const work = async (digit: string) => {
		await project.activeCell.focus();
		await project.press(digit, 'Enter');
		await project.saved();
		await page.clock.fastForward('05:00');
	};
	await work('5');
	await expect(trust.news).toBeHidden();
	await page.reload();
	await work('6');
	await expect(trust.news).toBeHidden();
	await page.clock.fastForward('24:00:00');
	await work('7');
	await reminded();
});

test('two tabs write one copy of the same work, and see each other', async ({ page, context }) => {
	await TrustPanel.answerPicker(context);
	const project = new ProjectPage(page);
	const trust = new TrustPanel(page);
	await project.create('A hospital');
	await trust.chooseFolder();
	const second = await context.newPage();
	await second.goto(page.url());
	const other = new ProjectPage(second);
	const trustOther = new TrustPanel(second);
	await expect(trustOther.light).toHaveText(/Safe copy/);

	await project.cell('Telemedicine', 2020).focus();
	await project.press('4', '5', 'Enter');
	await project.saved();
	await other.cell('Telemedicine', 2040).focus();
	await other.press('6', '0', 'Enter');
	await other.saved();
	await expect(project.cell('Telemedicine', 2040)).toHaveAccessibleName(/2040, 60/);
	await expect(other.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
	await Promise.all(
		[trust, trustOther].map(async (panel) => {
			await panel.open();
			await panel.copyNow();
			await expect(
				panel.dialog.getByText(/written and verified|says the same as the project/)
			).toBeVisible();
		})
	);
	expect(await trust.names()).toHaveLength(2);
	await expect(trust.dialog.getByText(/1 other tab has it open/)).toBeVisible();
});

test('the home page shows each project’s last copy and opens a copy of one that is gone', async ({
	page,
	context
}) => {
	await TrustPanel.answerPicker(context);
	const project = new ProjectPage(page);
	const trust = new TrustPanel(page);
	await project.create('A hospital');
	await trust.chooseFolder();
	await page.goto('/');
	await page.getByRole('button', { name: 'Actions for A hospital' }).click();
	await page.getByRole('menuitem', { name: 'Delete …' }).click();
	await page.getByRole('button', { name: 'Put in the bin' }).click();
	await page.getByRole('button', { name: 'Data safety' }).click();
	await expect(trust.dialog).toBeVisible();
	await expectNoViolation(page, 'data safety on the home page');
	await trust.dialog.getByRole('button', { name: /^Open a-hospital/ }).click();
	await page.getByRole('button', { name: 'Open as a copy' }).click();
	await expect(project.activeCell).toBeFocused();
});

test('the panel of a project has no barrier', async ({ page }) => {
	const project = new ProjectPage(page);
	const trust = new TrustPanel(page);
	await project.openExample();
	await trust.open();
	await expect(trust.dialog.getByText('this browser', { exact: true })).toBeVisible();
	await expectNoViolation(page, 'data safety');
});
