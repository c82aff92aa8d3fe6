import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { startReleases } from '../support/second-release.ts';
import { programKept } from '../support/program-kept.ts';
import { expectNoViolation } from './axe.ts';
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
