import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { startOwnServer } from '../support/own-server.ts';
import { programKept } from '../support/program-kept.ts';
import { expectNoViolation } from './axe.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, needsNetwork, test } from './test.ts';

/** Changes rows of the browser's database behind the program's back. */
async function damage(page: Page, how: 'the list' | 'the steps'): Promise<void> {
	await page.evaluate(async (what) => {
		const answer = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error());
			});
		const db = await answer(indexedDB.open('varmekort'));
		const transaction = db.transaction(['projects', 'slices', 'journal'], 'readwrite');
		if (what === 'the list') {
			await answer(transaction.objectStore('projects').put({ id: 'example', title: 7 }));
			await answer(transaction.objectStore('slices').clear());
		} else {
			const journal = transaction.objectStore('journal');
			const keys = await answer(journal.getAllKeys());
			const first = (await answer(journal.get(keys[0] ?? ''))) as object;
			await answer(journal.put({ ...first, patches: 'eaten' }));
			const head = (await answer(
				transaction.objectStore('slices').get(['example', 'head'])
			)) as object;
			await answer(transaction.objectStore('slices').put({ ...head, value: null }));
		}
		db.close();
	}, how);
}

/** Leaves the copy of all rows that an upgrade to version 9 makes first, and the database as given. */
async function copyBeforeUpgrade(page: Page, then: 'kept' | 'emptied'): Promise<void> {
	await page.evaluate(async (what) => {
		const answer = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error());
			});
		const opening = indexedDB.open('varmekort-before-9');
		opening.onupgradeneeded = () => {
			opening.result.createObjectStore('rows');
			opening.result.createObjectStore('complete');
		};
		const copy = await answer(opening);
		const db = await answer(indexedDB.open('varmekort'));
		for (const table of ['projects', 'slices', 'journal', 'snapshots', 'settings']) {
			const store = db.transaction(table, 'readwrite').objectStore(table);
			const keys = await answer(store.getAllKeys());
			const rows = (await answer(store.getAll())) as unknown[];
			if (what === 'emptied') await answer(store.clear());
			const kept = copy.transaction('rows', 'readwrite').objectStore('rows');
			for (const [at, key] of keys.entries()) await answer(kept.put(rows[at], [table, key]));
		}
		db.close();
		copy.close();
	}, then);
}

async function editedExample(page: Page): Promise<ProjectPage> {
	const project = new ProjectPage(page);
	await project.openExample();
	await project.press('4', '5', 'Enter');
	await project.saved();
	return project;
}

async function saveRaw(
	page: Page,
	name = 'example',
	place: Page | Locator = page
): Promise<string> {
	const download = page.waitForEvent('download');
	await place.getByRole('button', { name: /Download raw data/ }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe(`${name}.varmekort-raw.json`);
	return readFile(await file.path(), 'utf8');
}

test('a damaged project is listed, its raw data downloaded, and read back with all that was in it', async ({
	page,
	browser,
	baseURL
}) => {
	await editedExample(page);
	await page.goto('/rescue.html');
	await expect(page.getByRole('heading', { level: 2 })).toContainText('digital skills');
	await damage(page, 'the list');
	await page.reload();
	await expect(page.getByRole('heading', { level: 2 })).toHaveText('example');
	await expect(page.getByText('its row in the list is damaged')).toBeVisible();
	const raw = await saveRaw(page);
	await expect(page.getByRole('status')).toContainText('has been downloaded');
	expect(Object.keys(JSON.parse(raw) as object)).toEqual([
		'projects',
		'slices',
		'journal',
		'snapshots'
	]);

	// On another computer.
	const other = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'en-GB' });
	const fresh = await other.newPage();
	await fresh.goto('/');
	const choosing = fresh.waitForEvent('filechooser');
	await fresh.getByRole('button', { name: 'Open file' }).click();
	const buffer = Buffer.from(raw);
	const file = { name: 'example.varmekort-raw.json', mimeType: 'application/json', buffer };
	await (await choosing).setFiles(file);
	const dialog = fresh.getByRole('dialog', { name: 'Raw data have been read' });
	await expect(dialog).toBeVisible();
	await dialog.getByRole('button', { name: 'Open the project' }).click();
	await expect(new ProjectPage(fresh).cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
	await other.close();
});

test('a project that has lost its beginning leads to the rescue page', async ({ page }) => {
	await editedExample(page);
	const address = page.url();
	await page.goto('/rescue.html');
	await damage(page, 'the steps');
	await page.goto(address);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The project cannot be opened');
	const raw = page.getByRole('button', { name: 'Save raw data' });
	await expect(page.locator('main .primary')).toHaveText('Save raw data');
	const saving = page.waitForEvent('download');
	await raw.click();
	expect((await saving).suggestedFilename()).toMatch(/\.varmekort-raw\.json$/);
	await page.getByRole('link', { name: 'Rescue your data' }).click();
	await expect(page.getByRole('listitem')).toHaveCount(1);
	expect(await saveRaw(page)).toContain('"patches": "eaten"');
});

test('the copy that an upgrade makes first is listed beside the projects, and has the same rows', async ({
	page
}) => {
	await editedExample(page);
	await page.goto('/rescue.html');
	await copyBeforeUpgrade(page, 'kept');
	await page.reload();
	await expect(page.getByRole('heading', { name: /before the last upgrade/ })).toBeVisible();
	await expect(page.getByRole('status')).toContainText('1 project in this browser');
	const [worked, copy] = await page.locator('#projects > section').all();
	if (!worked || !copy) throw new Error('two databases are listed');
	const before = await saveRaw(page, 'example-before-9', copy);
	expect(JSON.parse(before)).toEqual(JSON.parse(await saveRaw(page, 'example', worked)));
	expect(before).toContain('"code": "score.value"');
	await expectNoViolation(page);
});

test('the copy that an upgrade makes first is all there is where the upgrade went wrong', async ({
	page
}) => {
	await editedExample(page);
	await page.goto('/rescue.html');
	await copyBeforeUpgrade(page, 'emptied');
	await page.reload();
	await expect(page.getByRole('status')).toContainText('only a copy from before an upgrade');
	expect(await saveRaw(page, 'example-before-9')).toContain('"code": "score.value"');
});

test('the rescue page says plainly that there is nothing, and makes no database', async ({
	page
}) => {
	needsNetwork('browser that has never been here');
	await page.goto('/rescue.html');
	await expect(page.getByRole('status')).toContainText('There are no projects in this browser');
	expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
	await expectNoViolation(page);
});

test('the rescue page says plainly that the browser refuses, and why', async ({ page }) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('denied', 'SecurityError');
		};
	});
	await page.goto('/rescue.html');
	await expect(page.getByRole('status')).toContainText('did not give access to what is saved');
	await expect(page.getByRole('status')).toContainText('SecurityError');
});

test('several projects are downloaded in one file, and each is read back', async ({ page }) => {
	await editedExample(page);
	await new ProjectPage(page).create('Second one');
	await page.goto('/rescue.html');
	await expect(page.getByRole('listitem')).toHaveCount(2);
	await expectNoViolation(page);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: /Download all projects/ }).click();
	const path = await (await download).path();

	await page.goto('/');
	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Open file' }).click();
	const buffer = await readFile(path);
	const file = { name: 'varmekort.varmekort-raw.json', mimeType: 'application/json', buffer };
	await (await choosing).setFiles(file);
	await page.getByRole('button', { name: 'Open 2 projects' }).click();
	await expect(page.getByText('2 projects have been opened')).toBeVisible();
	await expect(page.getByRole('link', { name: /Second one/ })).toHaveCount(2);
});

test.describe('a start that fails', () => {
	test.use({
		expectedNoise: /Failed to load resource|Failed to fetch dynamically|broken on purpose/
	});

	const broken = {
		'cannot load a script': 'abort',
		'runs a script that throws': 'throw new Error("broken on purpose")'
	};
	for (const [how, body] of Object.entries(broken)) {
		test(`is told in plain words where the program ${how}, with the way to the data`, async ({
			page
		}) => {
			needsNetwork('script that fails on its way');
			await editedExample(page);
			await page.route('**/_app/immutable/entry/start.*.js', (route) =>
				body === 'abort' ? route.abort() : route.fulfill({ contentType: 'text/javascript', body })
			);
			await page.reload();
			const notice = page.getByRole('alert');
			await expect(notice).toContainText('Varmekort could not start');
			await expect(notice).toContainText('Varmekort kunne ikke starte');
			await expect(notice.getByRole('button', { name: /Reload/ })).toBeVisible();
			await expectNoViolation(page);
			await notice.getByRole('link', { name: /Rescue your data/ }).click();
			expect(await saveRaw(page)).toContain('"code": "score.value"');
		});
	}
});

test('a slow start is called slow, and the notice goes when the program comes', async ({
	page
}) => {
	needsNetwork('script that is slow on its way');
	await page.clock.install();
	let letGo: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/_app/immutable/entry/start.*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/', { waitUntil: 'commit' });
	await page.waitForFunction(() => document.readyState !== 'loading');
	await page.clock.runFor(9_000);
	await expect(page.getByRole('alert')).toHaveCount(0);
	await page.clock.runFor(2_000);
	await expect(page.getByRole('alert')).toContainText('Varmekort is slow to start');
	letGo();
	await page.clock.resume();
	await expect(page.getByRole('button', { name: 'Explore the example' })).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
});

/** Breaks the program that the browser keeps, so that it does not start. */
async function breakKeptProgram(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				if (!request.url.includes('/entry/start.')) continue;
				const headers = { 'content-type': 'text/javascript' };
				await cache.put(request, new Response('throw new Error("broken on purpose")', { headers }));
			}
		}
	});
}

test.describe('a kept program that does not start', () => {
	test.use({
		keepsProgram: true,
		expectedNoise: /broken on purpose|Failed to load resource|ERR_CONNECTION_REFUSED/
	});

	for (const server of ['answers', 'is gone'] as const) {
		test(`is offered to be fetched again where the server ${server}, and the data stay`, async ({
			page
		}) => {
			const own = await startOwnServer();
			await page.goto(own.address);
			await programKept(page);
			await page.getByRole('button', { name: 'Explore the example' }).click();
			const project = new ProjectPage(page);
			await expect(project.activeCell).toBeFocused();
			await project.press('4', '5', 'Enter');
			await project.saved();
			await breakKeptProgram(page);
			await page.reload();
			const again = page.getByRole('button', { name: /Fetch the program again/ });
			await expect(again).toBeVisible();
			await expect(page.getByText('Your data stay where they are')).toBeVisible();
			if (server === 'is gone') {
				await expectNoViolation(page);
				const kept = await page.evaluate(() => caches.keys());
				await own.kill();
				await again.click();
				await expect(page.getByText('The server does not answer. Nothing')).toBeVisible();
				expect(await page.evaluate(() => caches.keys())).toEqual(kept);
				return;
			}
			await again.click();
			await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
			await own.kill();
		});
	}
});

test.describe('offline', () => {
	test.use({ keepsProgram: true });

	test('the rescue page opens with the server gone', async ({ page, context }) => {
		const server = await startOwnServer();
		await page.goto(server.address);
		await page.evaluate(async () => {
			await navigator.serviceWorker.ready;
		});
		await programKept(page);
		await page.getByRole('button', { name: 'Explore the example' }).click();
		await new ProjectPage(page).saved();
		await server.kill();
		await context.setOffline(true);
		await page.goto(`${server.address}/rescue.html`);
		expect(await saveRaw(page)).toContain('project.create');
	});
});
