import { expectNoViolation } from './axe.ts';
import { ProjectPage } from './pages/project.ts';
import { COPY, TrustPanel } from './pages/trust.ts';
import { expect, test } from './test.ts';

test('copies rotate, and what is not our own stays', async ({ page }) => {
	await page.clock.install({ time: '2026-03-02T10:05:00' });
	const { project, trust } = await TrustPanel.withFolder(page);
	const [first = ''] = await trust.names();
	const id = first.split(' ')[1] ?? '';
	const strangers = ['notes.txt', `old ${id} 2020-01-01 1000.varmekort`];
	for (const name of strangers) await trust.put(name, 'not ours');

	for (const digit of ['1', '2', '3', '4']) await trust.copyAfter(digit, project);
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

test('copies of one minute have names of their own, the last is first and stays', async ({
	page
}) => {
	await page.clock.install({ time: '2026-03-02T10:05:00' });
	const { project, trust } = await TrustPanel.withFolder(page);
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

test('a clock that is set back loses no copy, and tells no age that is not', async ({ page }) => {
	await page.clock.install({ time: '2026-03-09T10:05:00' });
	const { project, trust } = await TrustPanel.withFolder(page);
	for (const digit of ['1', '2']) await trust.copyAfter(digit, project);
	const ahead = await trust.names();
	expect(ahead).toHaveLength(3);

	await page.clock.setSystemTime('2026-03-02T10:05:00');
	await project.activeCell.focus();
	await project.press('3', 'Enter');
	await project.saved();
	await expect(trust.light).toHaveText(/^\s*Old copy: 9 Mar/);
	for (const digit of ['4', '5', '6', '7']) await trust.copyAfter(digit, project);
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

test('a room that the browser makes up is not shown, and that a private window keeps nothing is said', async ({
	page
}) => {
	const project = new ProjectPage(page);
	const trust = new TrustPanel(page);
	await project.openExample();
	await trust.open();
	await expect(
		trust.dialog.getByText('The browser has not promised to keep the data')
	).toBeVisible();
	await expect(trust.dialog.getByText('If this is a private (incognito) window')).toBeVisible();
	await expect(trust.dialog.getByText(/^[\d.]+ [kM]B used$/)).toBeVisible();
	await expect(trust.dialog.getByRole('meter')).toBeHidden();
	await expect(trust.dialog.getByText('This looks like a private window')).toBeHidden();
	await expectNoViolation(page, 'data safety with a made-up room');
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
	const { project, trust } = await TrustPanel.withFolder(page);
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

test('the panel of a project has no barrier', async ({ page }) => {
	const project = new ProjectPage(page);
	const trust = new TrustPanel(page);
	await project.openExample();
	await trust.open();
	await expect(trust.dialog.getByText('this browser', { exact: true })).toBeVisible();
	await expectNoViolation(page, 'data safety');
});

test('a folder chosen at home takes a copy of each project at once', async ({ page, context }) => {
	await TrustPanel.answerPicker(context);
	const project = new ProjectPage(page);
	const trust = new TrustPanel(page);
	await project.create('A hospital');
	await project.create('Another one');
	await page.goto('/');
	await page.getByRole('button', { name: 'Data safety' }).click();
	await trust.dialog.getByRole('button', { name: 'Choose a folder …' }).click();
	await expect(trust.dialog.getByText('2 projects are copied')).toBeVisible();
	const lights = trust.dialog.getByRole('list', { name: 'Last copy of each project' });
	await expect(lights.getByText('Copied', { exact: true })).toHaveCount(2);
	expect(await trust.names()).toHaveLength(2);

	await trust.removeFolder();
	await trust.dialog.getByRole('button', { name: 'Copy all now' }).click();
	await expect(trust.dialog.getByRole('alert')).toContainText('not there any more');
	await expect(trust.dialog.getByText('2 projects are copied')).toBeHidden();
});

test('a project that was left before it could be copied is copied when it is opened again', async ({
	page
}) => {
	await page.clock.install();
	const { project, trust } = await TrustPanel.withFolder(page);
	await project.activeCell.focus();
	await project.press('4', '5', 'Enter');
	await project.saved();
	// As after a crash: the page has no last moment to copy in.
	await page.evaluate(() => {
		addEventListener('visibilitychange', (event) => event.stopImmediatePropagation(), true);
		addEventListener('pagehide', (event) => event.stopImmediatePropagation(), true);
	});
	await page.reload();
	await expect(project.activeCell).toBeFocused();
	expect(await trust.names()).toHaveLength(1);
	await expect(async () => {
		await page.clock.fastForward('01:00');
		expect(await trust.names()).toHaveLength(2);
	}).toPass();
});
