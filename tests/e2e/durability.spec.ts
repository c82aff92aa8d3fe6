import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { level } from '../support/documents.ts';
import { documentOf, scoreOf } from '../support/downloaded-copy.ts';
import { startBrowser } from '../support/killable-browser.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

test('what was shown as saved is there after the browser is killed in the middle of editing', async ({
	baseURL
}) => {
	const profile = await mkdtemp(join(tmpdir(), 'varmekort-'));
	try {
		const first = await startBrowser(profile);
		await first.page.goto(baseURL ?? '/');
		await first.page.getByRole('button', { name: 'Explore the example' }).click();
		const before = new ProjectPage(first.page);
		await expect(before.activeCell).toBeFocused();
		await before.press('4', '5', 'Enter');
		await expect(before.status).toHaveText(/^\s*Saved/);
		const address = first.page.url();
		await before.press('9');
		await first.kill();

		const second = await startBrowser(profile);
		await second.page.goto(address);
		const after = new ProjectPage(second.page);
		await expect(after.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
		await second.kill();
	} finally {
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	}
});

test('an edit needs nothing more of its page once the key is down', async ({ page, context }) => {
	const project = new ProjectPage(page);
	await project.create('A page that stands still');
	await project.saved();
	const other = await context.newPage();
	const later = new ProjectPage(other);
	// The page stands still from right after the key until the browser answers, as one that is closed then.
	let answer: () => Promise<void> = () => Promise.resolve();
	await page.route('**/held', (route) => {
		answer = () => route.fulfill({ body: '' });
	});
	await page.evaluate(() => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			const request = new XMLHttpRequest();
			request.open('GET', '/held', false);
			request.send();
		};
		addEventListener('keydown', ({ key }) => key === 'Enter' && port2.postMessage(null), true);
	});
	await project.press('4', '5');
	const pressing = project.press('Enter');
	await other.goto(page.url());
	await expect(later.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
	await answer();
	await pressing;
});

test('two tabs lose nothing and show each other’s edits', async ({ page, context }) => {
	const one = new ProjectPage(page);
	await one.create('Two tabs');
	const other = await context.newPage();
	await other.goto(page.url());
	const two = new ProjectPage(other);
	await expect(two.activeCell).toBeVisible();

	await one.cell('Telemedicine', 2020).click();
	await one.press('1', '0', 'Enter');
	await expect(two.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 10/);

	await two.cell('Interventional', 2040).click();
	await two.press('7', '0', 'Enter');
	await expect(one.cell('Interventional', 2040)).toHaveAccessibleName(/2040, 70/);

	await Promise.all([
		one.cell('Telemedicine', 2025).focus(),
		two.cell('Telemedicine', 2030).focus()
	]);
	await Promise.all([one.press('2', '0', 'Enter'), two.press('3', '0', 'Enter')]);
	for (const tab of [one, two]) {
		await expect(tab.cell('Telemedicine', 2025)).toHaveAccessibleName(/2025, 20/);
		await expect(tab.cell('Telemedicine', 2030)).toHaveAccessibleName(/2030, 30/);
		await tab.saved();
	}
	await page.reload();
	await expect(one.cell('Telemedicine', 2025)).toHaveAccessibleName(/2025, 20/);
	await expect(one.cell('Telemedicine', 2030)).toHaveAccessibleName(/2030, 30/);
});

test('a connection that the browser closes is opened again, and nothing is lost', async ({
	page
}) => {
	await page.addInitScript(() => {
		const open = Reflect.get(IDBFactory.prototype, 'open');
		IDBFactory.prototype.open = function (...asked) {
			const request = open.apply(this, asked);
			request.addEventListener('success', () => Reflect.set(window, 'connection', request.result));
			return request;
		};
	});
	const project = new ProjectPage(page);
	await project.create('Closed by the browser');
	await project.press('1', '0', 'Enter');
	await project.saved();
	// It goes as a key comes: what that does is done while there is no connection.
	await page.evaluate(() => {
		const connection = Reflect.get(window, 'connection') as IDBDatabase;
		Reflect.deleteProperty(window, 'connection');
		const close = (event: KeyboardEvent) => {
			if (event.key !== 'Enter') return;
			removeEventListener('keydown', close, true);
			connection.close();
			connection.dispatchEvent(new Event('close'));
		};
		addEventListener('keydown', close, true);
	});
	await project.press('2', '0', 'Enter');
	await project.press('3', '0', 'Enter');
	await project.saved();
	expect(await page.evaluate(() => Reflect.get(window, 'connection') instanceof IDBDatabase)).toBe(
		true
	);
	await project.press('4', '0', 'Enter');
	await project.saved();
	await page.reload();
	for (const [year, value] of [
		[2020, 10],
		[2025, 20],
		[2030, 30],
		[2035, 40]
	] as const) {
		const name = new RegExp(`${String(year)}, ${String(value)}`);
		await expect(project.cell('Telemedicine', year)).toHaveAccessibleName(name);
	}
});

test('where the data of the site are cleared, the open project is kept in the tab and nothing false is said', async ({
	page,
	context
}) => {
	const project = new ProjectPage(page);
	await project.create('Cleared away');
	await project.press('4', '5', 'Enter');
	await project.saved();
	const browser = await context.newCDPSession(page);
	const { origin } = new URL(page.url());
	await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
	await expect(project.status).toHaveText('Could not save. Save a copy now');
	await expect(project.status).toHaveAttribute(
		'title',
		/cleared its data\. It is still in this tab/
	);
	await project.press('6', '6', 'Enter');
	await expect(project.status).toHaveText('Could not save. Save a copy now');
	const saving = page.waitForEvent('download');
	await page.getByRole('contentinfo').getByRole('button', { name: 'Save a copy' }).click();
	const { project: saved } = await documentOf(await saving);
	expect([scoreOf(saved, 2020), scoreOf(saved, 2025)]).toEqual([level(45), level(66)]);
});

test('where the data of the site are cleared behind the list of projects, that is what is said', async ({
	page,
	context
}) => {
	const project = new ProjectPage(page);
	await project.create('Cleared away');
	await project.saved();
	await page
		.getByRole('link', { name: /projects/i })
		.first()
		.click();
	const card = page.getByRole('list', { name: 'Projects' }).getByRole('link');
	await expect(card).toHaveText('Cleared away');
	const browser = await context.newCDPSession(page);
	const { origin } = new URL(page.url());
	await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
	const said = page.getByRole('alert');
	await expect(said).toContainText('The browser has cleared what Varmekort had saved');
	await expect(page.getByText(/is kept|not been deleted|newer version/)).toHaveCount(0);
	await card.click();
	await expect(page.getByRole('main')).toContainText('The browser has cleared');
	await expect(page.getByText(/is kept|not been deleted|newer version/)).toHaveCount(0);
	await page.goto('/');
	await expect(page.getByRole('button', { name: 'Explore the example' })).toBeVisible();
	await expect(said).toHaveCount(0);
});
