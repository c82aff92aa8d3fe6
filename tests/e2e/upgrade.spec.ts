import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { level } from '../support/documents.ts';
import { documentOf, scoreOf } from '../support/downloaded-copy.ts';
import { startReleases } from '../support/second-release.ts';
import { programKept } from '../support/program-kept.ts';
import { expectNoViolation } from './axe.ts';
import { asksOnLeaving } from './pages/leaving.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, needsNetwork, test } from './test.ts';

const STORES = {
	projects: 'id',
	slices: ['projectId', 'slice'],
	journal: ['projectId', 'id'],
	snapshots: ['projectId', 'takenAt'],
	settings: 'key',
	handles: 'key'
};

/**
 * Opens the database as a program of another version does, on a page of this origin without a program, and
 * holds it open whatever others want. `title` is that of the project that such a tab says it has open.
 */
async function holdDatabase(page: Page, version: number, title: string | null): Promise<void> {
	const project = title === null ? null : { id: 'ward', title };
	const body = '<!doctype html><title>Another program</title><link rel="icon" href="/icon.svg">';
	await page.route('**/another-program', (route) =>
		route.fulfill({ contentType: 'text/html', body })
	);
	await page.goto('/another-program');
	await page.evaluate(
		async ([stores, version, project]) => {
			const request = indexedDB.open('varmekort', version * 10);
			request.onupgradeneeded = () => {
				for (const [name, keyPath] of Object.entries(stores)) {
					request.result.createObjectStore(name, { keyPath });
				}
			};
			await new Promise((resolve) => (request.onsuccess = resolve));
			Object.assign(window, { held: request.result });
			const tab = { version, session: String(Math.random()), since: Date.now(), project };
			const name = `varmekort-tab/${JSON.stringify(tab)}`;
			void navigator.locks.request(name, { mode: 'shared' }, () => new Promise(() => undefined));
		},
		[STORES, version, project] as const
	);
}

test('a tab with an older program that holds the data is named, and the page goes on when it closes', async ({
	page,
	context
}) => {
	needsNetwork('page of another program');
	const old = await context.newPage();
	await holdDatabase(old, 1, 'The ward');
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Close the other tab to go on' })).toBeVisible();
	await expect(page.getByText('The tab with the project “The ward”')).toBeVisible();
	await expectNoViolation(page);
	await old.close();
	await expect(page.getByRole('button', { name: 'Explore the example' })).toBeVisible();
});

test('several of them are counted, and the page goes on when the last one closes', async ({
	page,
	context
}) => {
	needsNetwork('page of another program');
	const titles = [null, 'The ward/“2030” 🩺', null, 'The ward/“2030” 🩺', 'The clinic'];
	const olds: Page[] = [];
	for (const title of titles) {
		const old = await context.newPage();
		await holdDatabase(old, 1, title);
		olds.push(old);
	}
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Close the other tabs to go on' })).toBeVisible();
	await expect(page.getByText('They are these tabs:')).toBeVisible();
	const lines = page.getByRole('status').getByRole('listitem');
	await expect(lines).toHaveCount(3);
	for (const line of [
		'2 tabs with the project “The ward/“2030” 🩺”',
		'The tab with the project “The clinic”'
	]) {
		await expect(lines.filter({ hasText: line })).toHaveCount(1);
	}
	await expect(lines.last()).toHaveText('2 tabs with the list of projects');
	await expectNoViolation(page);
	for (const old of olds.splice(0, 3)) await old.close();
	await expect(lines).toHaveCount(2);
	for (const old of olds) await old.close();
	await expect(page.getByRole('button', { name: 'Explore the example' })).toBeVisible();
});

test('so it is at the address of a project', async ({ page, context }) => {
	needsNetwork('page of another program');
	const old = await context.newPage();
	await holdDatabase(old, 1, null);
	await page.goto('/project/telemedicine/score');
	await expect(page.getByText('The tab with the list of projects')).toBeVisible();
	await old.close();
	await expect(page.getByRole('heading', { name: 'The project is not here' })).toBeVisible();
	await expect(page.locator('main .primary')).toHaveText('To the projects');
});

test('data of a newer program are left alone, with the ways to them', async ({ page, context }) => {
	needsNetwork('page of another program');
	const newer = await context.newPage();
	await holdDatabase(newer, 9, null);
	await newer.close();
	await page.goto('/');
	const heading = page.getByRole('heading', { name: 'Your data belong to a newer version' });
	await expect(heading).toBeVisible();
	await expectNoViolation(page);
	const rescue = page.getByRole('link', { name: 'Fetch my data as files' });
	await expect(rescue).toHaveAttribute('href', '/rescue.html');
	await page.getByRole('button', { name: 'Reload' }).click();
	await expect(heading).toBeVisible();
	const databases = await page.evaluate(() => indexedDB.databases());
	expect(databases).toEqual([{ name: 'varmekort', version: 90 }]);
});

/** The scripts of a release whose database has the version after this one's. */
function raiseDatabase(script: string): string {
	if (!script.includes('backendDB().version')) return script;
	const raised = script
		.replace('this.version(2).stores({})', 'this.version(2).stores({}),this.version(3).stores({})')
		.replace('Math.max(2,', 'Math.max(3,');
	if (raised.length !== script.length + ',this.version(3).stores({})'.length) {
		throw new Error('the version of the database is written in another way');
	}
	return raised;
}

/**
 * The scripts of a release whose database has rows of another form. Its step gives all of them a name, but for
 * the edit to 66 of the year 2030, at which it throws until the tab says that it has been mended.
 */
function changeRows(script: string): string {
	if (!script.includes('backendDB().version')) return script;
	const name = /=`varmekort`,[\w$]+=\{\},[\w$]+=([\w$]+)\)/.exec(script)?.[1];
	const list = `${String(name)}=[],`;
	if (!name || script.split(list).length !== 2) {
		throw new Error('the steps of the rows are written in another way');
	}
	const step = `{version:3,tables:["slices","journal"],change:row=>{
		if(JSON.stringify(row.patches??"").includes('"level":66')&&!sessionStorage.getItem("mended"))
			throw new Error("this row is another than was thought");
		return{...row,by:"Third"}
	}}`;
	return script.replace(list, () => `${name}=[${step}],`);
}

/** Every row of the database, whatever program reads it. */
function rowsOf(page: Page): Promise<Record<string, unknown[]>> {
	return page.evaluate(async (stores) => {
		const answer = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error());
			});
		const db = await answer(indexedDB.open('varmekort'));
		const rows: Record<string, unknown[]> = {};
		for (const name of stores) {
			rows[name] = await answer(db.transaction(name).objectStore(name).getAll());
		}
		db.close();
		return rows;
	}, Object.keys(STORES));
}

test.describe('under a release that has other parts', () => {
	// Nothing is kept by the browser here, and the server has let go of what the page had not fetched yet.
	test.use({ expectedNoise: /^Failed to load resource|^safe copy: / });

	test('past an upgrade that does not finish, work goes on in memory, and nothing saved is touched', async ({
		page
	}) => {
		needsNetwork('second release');
		const releases = await startReleases(changeRows);
		const project = new ProjectPage(page);
		await page.goto(releases.address);
		await page.getByRole('button', { name: 'Explore the example' }).click();
		await expect(project.activeCell).toBeFocused();
		await project.press('4', '5', 'Enter');
		await project.cell('Telemedicine', 2030).click();
		await project.press('6', '6', 'Enter');
		await project.saved();

		releases.release();
		await page.reload();
		const heading = page.getByRole('heading', { name: 'The upgrade did not finish' });
		await expect(heading).toBeVisible();
		await expectNoViolation(page);
		const left = await rowsOf(page);
		expect(left['slices']?.every((row) => 'by' in (row as object))).toBe(true);
		expect(left['journal']?.some((row) => 'by' in (row as object))).toBe(false);

		const goOn = page.getByRole('button', { name: 'Go on in memory' });
		await goOn.click();
		await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
		await expect(project.cell('Telemedicine', 2030)).not.toHaveAccessibleName(/2030, 66/);
		await expect(project.status).toHaveText('Could not save. Save a copy now');
		const said =
			/The upgrade did not finish\. What is saved is kept; 1 row of it could not be read/;
		await expect(project.status).toHaveAttribute('title', said);
		expect(await asksOnLeaving(page), 'before any edit').toBe(false);
		await expect(page.getByRole('heading', { name: 'Rescue your data' })).toBeVisible();

		// The choice was for one start: coming back is another.
		await page.goBack();
		await expect(heading).toBeVisible();
		await goOn.click();
		await project.cell('Telemedicine', 2040).click();
		await project.press('7', '7', 'Enter');
		await expect(project.status).toHaveText('Could not save. Save a copy now');
		expect(await asksOnLeaving(page), 'after an edit').toBe(true);
		const download = page.waitForEvent('download');
		await page.getByRole('contentinfo').getByRole('button', { name: 'Save a copy' }).click();
		const { project: copy } = await documentOf(await download);
		expect(scoreOf(copy, 2020)).toEqual(level(45));
		expect(scoreOf(copy, 2040)).toEqual(level(77));
		await expect(project.status).toHaveText(/Downloaded as a file/);

		await page
			.getByRole('link', { name: /projects/i })
			.first()
			.click();
		await expect(page.getByRole('alert')).toContainText(said);
		await expect(page.getByText('In memory only, until you save a copy')).toBeVisible();
		await page.getByRole('button', { name: 'Data safety' }).click();
		await expect(page.getByRole('dialog')).toContainText('The upgrade of your data did not finish');

		await page.reload();
		await expect(heading).toBeVisible();
		expect(await rowsOf(page)).toEqual(left);

		await page.evaluate(() => sessionStorage.setItem('mended', 'yes'));
		await page.getByRole('button', { name: 'Try again' }).click();
		await page
			.getByRole('link', { name: /example/i })
			.first()
			.click();
		await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
		await expect(project.cell('Telemedicine', 2030)).toHaveAccessibleName(/2030, 66/);
		await expect(project.cell('Telemedicine', 2040)).not.toHaveAccessibleName(/2040, 77/);
		await project.saved();
		releases.stop();
	});
});

test.describe('with the program kept', () => {
	test.use({ keepsProgram: true });

	test('a release with a newer database keeps the edit of the old tab, which says so and saves a copy', async ({
		page: old,
		context
	}) => {
		const releases = await startReleases(raiseDatabase);
		await old.goto(releases.address);
		await programKept(old);
		await old.getByRole('button', { name: 'Explore the example' }).click();
		const project = new ProjectPage(old);
		await expect(project.activeCell).toBeFocused();
		await project.saved();
		releases.release();
		const fresh = await context.newPage();
		await fresh.goto(old.url());
		await expect(fresh.getByText('A new version is ready')).toBeVisible();

		await old.bringToFront();
		await project.press('4', '5', 'Enter');
		await fresh.getByRole('button', { name: 'Update now' }).click();
		await expect(old.getByText('Varmekort was updated in another tab')).toBeVisible();
		await expect(project.status).toContainText('Could not save. Save a copy now');
		await project.press('9', '9', 'Enter');
		const download = old.waitForEvent('download');
		await old.getByRole('button', { name: 'Save a copy' }).click();
		const saved = await readFile(await (await download).path(), 'utf8');
		const { document } = JSON.parse(saved) as {
			document: { project: { cells: Record<string, Record<string, { value: unknown }>> } };
		};
		const values = Object.values(document.project.cells).map(
			(cells) => cells['telemedicine/2020']?.value
		);
		expect(values).toContainEqual({ kind: 'level', level: 45 });

		const upgraded = new ProjectPage(fresh);
		await expect(upgraded.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
		const databases = await fresh.evaluate(() => indexedDB.databases());
		expect(databases).toEqual([{ name: 'varmekort', version: 30 }]);
		await fresh.reload();
		await expect(upgraded.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
		await expect(upgraded.cell('Telemedicine', 2025)).not.toHaveAccessibleName(/2025, 99/);
		releases.stop();
	});
});
