import type { Page } from '@playwright/test';
import { ProjectPage } from '../e2e/pages/project.ts';
import { expect, test } from '../e2e/test.ts';
import { tell } from './counts.ts';
import { gapsIn, readJournal } from './journal.ts';

/* What may befall the database under an open program. What was saved before it stays, always. */

/** A project with two levels on the disk, and its id. */
async function openWithScores(page: Page): Promise<{ project: ProjectPage; id: string }> {
	const project = new ProjectPage(page);
	await project.create('Damaged');
	await project.press('1', '0', 'Enter', '2', '0', 'Enter');
	await project.saved();
	const [, id = ''] = /project\/([^/?]+)/.exec(page.url()) ?? [];
	return { project, id };
}

async function hasLevels(project: ProjectPage, levels: Record<number, number>): Promise<void> {
	for (const [year, level] of Object.entries(levels)) {
		const cell = project.cell('Telemedicine', Number(year));
		await expect(cell).toHaveAccessibleName(new RegExp(`${year}, ${level}`));
	}
}

/** Puts nonsense in the place of stored rows, as a failing disk or another program might. */
async function damage(page: Page, table: string, keys: readonly string[][]): Promise<void> {
	await page.evaluate(
		({ name, places }) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('varmekort');
				opening.onerror = () => reject(new Error('the database cannot be opened'));
				opening.onsuccess = () => {
					const transaction = opening.result.transaction(name, 'readwrite');
					const store = transaction.objectStore(name);
					const path = store.keyPath;
					for (const place of places) {
						const key = Array.isArray(path)
							? Object.fromEntries(path.map((part, i) => [part, place[i]]))
							: { [path ?? 'id']: place[0] };
						store.put({ ...key, nonsense: [1, 2, 3] });
					}
					transaction.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
		{ name: table, places: keys }
	);
}

test('a write that the browser aborts is said, kept and written with the next', async ({
	page
}) => {
	const { project, id } = await openWithScores(page);
	const before = (await readJournal(page, id)).length;
	await page.evaluate(() => {
		const put = Reflect.get(IDBObjectStore.prototype, 'put') as (
			this: IDBObjectStore,
			...row: unknown[]
		) => IDBRequest<IDBValidKey>;
		const state = globalThis as { isBroken?: boolean };
		state.isBroken = true;
		IDBObjectStore.prototype.put = function (...row: unknown[]) {
			const request = put.apply(this, row);
			if (state.isBroken) this.transaction.abort();
			return request;
		};
	});
	await project.press('3', '0', 'Enter');
	await expect(project.status).toHaveText('Could not save. Save a copy now');
	await expect(project.status).toHaveAttribute('title', /Your work is still here/);
	await project.press('4', '0', 'Enter');
	await hasLevels(project, { 2020: 10, 2025: 20, 2030: 30, 2035: 40 });
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save a copy' }).click();
	expect(await (await download).failure()).toBeNull();
	expect((await readJournal(page, id)).length).toBe(before);

	await page.evaluate(() => ((globalThis as { isBroken?: boolean }).isBroken = false));
	await project.cell('Telemedicine', 2040).focus();
	await project.press('5', '0', 'Enter');
	await project.saved();
	const rows = await readJournal(page, id);
	expect(rows.length).toBe(before + 3);
	expect(gapsIn(rows)).toEqual([]);
	await page.reload();
	await hasLevels(project, { 2020: 10, 2025: 20, 2030: 30, 2035: 40, 2040: 50 });
	tell('2 aborted writes: both said, kept in memory and written with the third');
});

test('a damaged step of the journal is passed over and said, and nothing else is lost', async ({
	page
}) => {
	const { project, id } = await openWithScores(page);
	const rows = await readJournal(page, id);
	const last = rows.at(-1);
	if (!last) throw new Error('there is no step');
	// Without its checkpoint, so that the damaged step must be read.
	await damage(page, 'slices', [[id, 'head']]);
	await damage(page, 'journal', [[id, last.id]]);
	await page.reload();
	await expect(project.activeCell).toBeVisible();
	await expect(page.getByText(/was read without/)).toBeVisible();
	await expect(page.getByRole('button', { name: /raw data/i })).toBeVisible();
	await hasLevels(project, { 2020: 10 });

	await project.cell('Telemedicine', 2040).focus();
	await project.press('5', '0', 'Enter');
	await project.saved();
	expect((await readJournal(page, id)).length, 'the damaged row is still there').toBe(
		rows.length + 1
	);
	await page.reload();
	await hasLevels(project, { 2020: 10, 2040: 50 });
	tell('1 damaged step: passed over, said, and not deleted');
});

test('a damaged checkpoint is made anew from the journal', async ({ page }) => {
	const { project, id } = await openWithScores(page);
	for (const slice of ['head', 'project']) {
		await damage(page, 'slices', [[id, slice]]);
		await page.reload();
		await hasLevels(project, { 2020: 10, 2025: 20 });
	}
	tell('2 damaged rows of a checkpoint: nothing lost');
});

test('a damaged row of the library is made anew, and the project opens from it', async ({
	page
}) => {
	const { project, id } = await openWithScores(page);
	await damage(page, 'projects', [[id]]);
	await page.goto('/');
	await page
		.getByRole('list', { name: 'Projects' })
		.getByRole('link', { name: /Damaged/ })
		.first()
		.click();
	await hasLevels(project, { 2020: 10, 2025: 20 });
	tell('1 damaged row of the library: nothing lost');
});

test('a clock that jumps back neither loses nor reorders an edit', async ({ page }) => {
	await page.addInitScript(() => {
		const { now } = Date;
		const state = globalThis as { hoursBack?: number };
		Date.now = () => now.call(Date) - (state.hoursBack ?? 0) * 3_600_000;
	});
	const { project, id } = await openWithScores(page);
	const jumps = [1, 48, 24 * 366, 0];
	let level = 20;
	for (const hours of jumps) {
		await page.evaluate((back) => {
			(globalThis as { hoursBack?: number }).hoursBack = back;
		}, hours);
		level += 10;
		await project.cell('Telemedicine', 2020).focus();
		await project.press(...String(level), 'Enter');
		await project.saved();
	}
	expect(gapsIn(await readJournal(page, id))).toEqual([]);
	await page.reload();
	await hasLevels(project, { 2020: level, 2025: 20 });
	for (const [place] of jumps.entries()) {
		await project.undo.click();
		await hasLevels(project, { 2020: place === jumps.length - 1 ? 10 : level - 10 * (place + 1) });
	}
	tell(`${jumps.length} jumps of the clock: every edit there and in its order`);
});
