import type { Page } from '@playwright/test';
import { openProjectText } from '#lib/format/open.ts';
import { level } from '../support/documents.ts';
import { documentOf, scoreOf } from '../support/downloaded-copy.ts';
import { asksOnLeaving } from './pages/leaving.ts';
import { ProjectPage } from './pages/project.ts';
import { smallTargets } from './pages/touch.ts';
import { TrustPanel } from './pages/trust.ts';
import { expect, test } from './test.ts';

/**
 * What the status says where the browser could not save: of a verified copy with all there is, of a download,
 * which may have been refused or cancelled, and of an older one.
 */
const COPY_HAS_ALL = /^\s*Everything is in the copy of \d\d:\d\d$/;
const DOWNLOADED_ALL = /^\s*Downloaded as a file \d\d:\d\d\. See that it is there$/;
const COPY_HAS_SOME = /^\s*Could not save\. The last copy has everything up to \d\d:\d\d$/;

/** Presses the button beside the status, and reads the file it saves. */
async function saveCopy(page: Page) {
	const download = page.waitForEvent('download');
	await page.getByRole('contentinfo').getByRole('button', { name: 'Save a copy' }).click();
	return documentOf(await download);
}

/** The browser says that the database cannot be opened, after this many milliseconds. */
function failAfter(delay: number): void {
	IDBFactory.prototype.open = () => {
		const request = new EventTarget();
		const error = new DOMException('Internal error opening backing store.', 'UnknownError');
		Object.assign(request, { error, readyState: 'done' });
		request.addEventListener('error', (event) => {
			(request as IDBOpenDBRequest).onerror?.(event);
		});
		setTimeout(() => request.dispatchEvent(new Event('error', { cancelable: true })), delay);
		return request as IDBOpenDBRequest;
	};
}

/**
 * From now on nothing is written into the database, until `makeRoom`. A disk may say so at once, or `late`, when
 * a step was all but there.
 */
async function fillDisk(page: Page, when: 'at once' | 'late' = 'at once'): Promise<void> {
	await page.evaluate((when) => {
		const { add, put } = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype);
		const full = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		const putRow = Reflect.get(IDBObjectStore.prototype, 'put') as (
			this: IDBObjectStore,
			row: unknown
		) => IDBRequest<IDBValidKey>;
		function late(this: IDBObjectStore, row: unknown) {
			const request = putRow.call(this, row);
			const end = performance.now() + 300;
			const wait = () => {
				if (performance.now() < end) this.count().addEventListener('success', wait);
				else this.transaction.abort();
			};
			request.addEventListener('success', wait);
			return request;
		}
		// What has been handed over for good can no longer be refused by the page.
		const commit = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'commit') ?? {};
		if (when === 'late') IDBTransaction.prototype.commit = () => undefined;
		const write = when === 'late' ? late : full;
		Object.assign(IDBObjectStore.prototype, { add: write, put: write });
		Object.assign(window, {
			makeRoom: () => {
				Object.defineProperties(IDBObjectStore.prototype, { add, put });
				Object.defineProperty(IDBTransaction.prototype, 'commit', commit);
			}
		});
	}, when);
}

async function makeRoom(page: Page): Promise<void> {
	await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
}

/* How browsers refuse: an error at once, an error later, nothing to ask. */
const REFUSALS = {
	'throws a SecurityError': (page: Page) =>
		page.addInitScript(() => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('denied', 'SecurityError');
			};
		}),
	'fails to open the database': (page: Page) => page.addInitScript(failAfter, 0),
	'takes its time to fail': (page: Page) => page.addInitScript(failAfter, 1500),
	'has no IndexedDB': (page: Page) =>
		page.addInitScript(() => {
			Object.defineProperty(window, 'indexedDB', { value: undefined });
		})
};

for (const [how, refuse] of Object.entries(REFUSALS)) {
	test(`where the browser ${how}, work goes on in memory, and a copy has all of it`, async ({
		page
	}) => {
		await refuse(page);
		await page.goto('/');
		const said = page.getByRole('alert');
		await expect(said).toContainText('The browser does not let Varmekort save here');
		await expect(said.getByRole('link', { name: 'Rescue your data' })).toBeVisible();
		await expect(page.getByText('In memory only, until you save a copy')).toBeVisible();
		await expect(page.getByText(/(stays|Kept) on this computer/)).toHaveCount(0);

		await page.getByRole('button', { name: 'Explore the example' }).click();
		const project = new ProjectPage(page);
		await expect(project.activeCell).toBeFocused();
		await expect(project.status).toHaveText('Could not save. Save a copy now');
		await project.press('4', '5', 'Enter');
		await project.press('6', '6', 'Enter');
		await project.press('Control+z');
		await expect(project.status).toHaveText('Could not save. Save a copy now');
		await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);

		const { project: saved } = await saveCopy(page);
		expect(scoreOf(saved, 2020)).toEqual(level(45));
		await expect(project.status).toHaveText(DOWNLOADED_ALL);
		await project.cell('Telemedicine', 2030).click();
		await project.press('7', '7', 'Enter');
		await expect(project.status).toHaveText(COPY_HAS_SOME);

		// To the list of projects and back: nothing is lost as long as the page lives.
		await page
			.getByRole('link', { name: /projects/i })
			.first()
			.click();
		await expect(said).toBeVisible();
		await expect(page.getByText(/(stays|Kept) on this computer/)).toHaveCount(0);
		await page
			.getByRole('link', { name: /example/i })
			.first()
			.click();
		await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
		await expect(project.status).toHaveText(COPY_HAS_SOME);
	});
}

test('in memory, too, a copy in the folder is told, up to when it has everything', async ({
	page,
	context
}) => {
	await REFUSALS['throws a SecurityError'](page);
	await TrustPanel.answerPicker(context);
	await page.clock.install({ time: '2026-03-02T10:05:00' });
	await page.goto('/');
	await page.getByRole('button', { name: 'Explore the example' }).click();
	const project = new ProjectPage(page);
	const trust = new TrustPanel(page);
	await expect(project.activeCell).toBeFocused();
	await project.press('4', '5', 'Enter');
	await trust.chooseFolder();
	await expect(project.status).toHaveText(/^\s*Everything is in the copy of \d\d:05$/);
	await expect(trust.light).toHaveText(/^\s*Safe copy/);
	await project.cell('Telemedicine', 2030).click();
	await project.press('7', '7', 'Enter');
	await expect(project.status).toHaveText(
		/^\s*Could not save\. The last copy has everything up to \d\d:05$/
	);
	await page.getByRole('button', { name: 'Language' }).click();
	await expect(page.getByRole('status', { name: 'Gemmestatus' })).toHaveText(
		/^\s*Kunne ikke gemme\. Sidste kopi har alt frem til \d\d\.05$/
	);
});

test('leaving a project in memory asks while a change is in no verified copy', async ({
	page,
	context
}) => {
	await REFUSALS['throws a SecurityError'](page);
	await TrustPanel.answerPicker(context);
	await page.goto('/');
	await page.getByRole('button', { name: 'Explore the example' }).click();
	const project = new ProjectPage(page);
	await expect(project.activeCell).toBeFocused();
	await project.press('4', '5', 'Enter');
	expect(await asksOnLeaving(page)).toBe(true);
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
	await saveCopy(page);
	expect(await asksOnLeaving(page)).toBe(true);
	await new TrustPanel(page).chooseFolder();
	expect(await asksOnLeaving(page)).toBe(false);
});

test('the panel about the safety of data says of memory what is so', async ({ page }) => {
	await REFUSALS['throws a SecurityError'](page);
	await page.goto('/');
	await page.getByRole('button', { name: 'Data safety' }).click();
	const panel = page.getByRole('dialog', { name: 'Data safety' });
	await expect(panel.getByText(/Everything is in memory only/)).toBeVisible();
	await expect(panel.getByText('does not let Varmekort save here')).toBeVisible();
	await expect(panel.getByText(/promised/)).toHaveCount(0);
});

test('a project that may be in the refused database is not said to be missing', async ({
	page
}) => {
	await REFUSALS['fails to open the database'](page);
	await page.goto('/project/example/score');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The project cannot be opened');
	await expect(page.getByText('The browser does not let Varmekort save here')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Rescue your data' })).toBeVisible();
	await expect(page.locator('main .primary')).toHaveText('Try again');
	await expect(page.getByRole('button', { name: 'Save raw data' })).toBeHidden();
});

test('where the disk is full, work goes on, a copy has all of it, and it is written once there is room', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.openExample();
	await fillDisk(page);
	await project.press('4', '5', 'Enter');
	await expect(project.status).toHaveText('Could not save. Save a copy now');
	await expect(project.status).toHaveAttribute('title', /no more room/);
	await project.cell('Telemedicine', 2030).click();
	await project.press('6', '6', 'Enter');
	expect(await asksOnLeaving(page)).toBe(true);

	const { project: saved } = await saveCopy(page);
	expect(scoreOf(saved, 2020)).toEqual(level(45));
	expect(scoreOf(saved, 2030)).toEqual(level(66));
	await expect(project.status).toHaveText(DOWNLOADED_ALL);
	// Nobody can tell what became of it.
	expect(await asksOnLeaving(page)).toBe(true);

	await makeRoom(page);
	await project.cell('Telemedicine', 2040).click();
	await project.press('7', '7', 'Enter');
	await project.saved();
	await page.reload();
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
	await expect(project.cell('Telemedicine', 2030)).toHaveAccessibleName(/2030, 66/);
});

test('on a full disk the project is not left for another page before a copy has the work', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.openExample();
	await fillDisk(page);
	await project.press('4', '5', 'Enter');
	await expect(project.status).toHaveText('Could not save. Save a copy now');
	// The pages of the project are free to go to.
	const pages = page.getByRole('navigation', { name: 'Project' });
	await pages.getByRole('link', { name: 'Compare' }).click();
	await expect(page).toHaveURL(/compare/);
	await pages.getByRole('link', { name: 'Score' }).click();

	const home = page.getByRole('link', { name: /projects/i }).first();
	await home.click();
	const told = page.getByRole('region', { name: 'Messages' });
	await expect(told).toContainText('Your work is still here. Save a copy');
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
	expect(scoreOf((await saveCopy(page)).project, 2020)).toEqual(level(45));
	await home.click();
	await expect(page.getByRole('heading', { name: 'Projects' })).toBeVisible();
});

test('an edit that is still on its way to the disk holds the way out until it is known to be there', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.openExample();
	/** Clears a cell and leaves in the same breath, before the disk can have answered. */
	const clearAndLeave = async (year: number, leave: 'link' | 'back') => {
		await project.cell('Telemedicine', year).click();
		await page.evaluate((leave) => {
			document.activeElement?.dispatchEvent(
				new KeyboardEvent('keydown', { key: 'Delete', bubbles: true, cancelable: true })
			);
			if (leave === 'back') history.back();
			else document.querySelector<HTMLElement>('header a[href="/"]')?.click();
		}, leave);
	};
	const told = page.getByRole('region', { name: 'Messages' });
	const projects = page.getByRole('heading', { name: 'Projects' });
	const address = page.url();
	for (const leave of ['link', 'back'] as const) {
		await fillDisk(page, 'late');
		await clearAndLeave(2020, leave);
		await expect(told).toContainText('Your work is still here. Save a copy');
		await expect(page).toHaveURL(address);
		await expect(project.status).toHaveText('Could not save. Save a copy now');

		await makeRoom(page);
		await project.cell('Telemedicine', 2040).click();
		await project.press('7', '7', 'Enter');
		await project.saved();
		await clearAndLeave(2040, leave);
		await expect(projects).toBeVisible();
		await page.goto(address);
		await expect(project.cell('Telemedicine', 2040)).not.toHaveAccessibleName(/2040, 77/);
		// From a page of the program, so that going back stays in it.
		await page.goto('/');
		await page.getByRole('list', { name: 'Projects' }).getByRole('link').click();
		await project.cell('Telemedicine', 2020).click();
		await project.press('4', '5', 'Enter');
		await project.saved();
	}
});

test('on a full disk a copy is written into the folder all the same, and nothing false is said of it', async ({
	page,
	context
}) => {
	const { project, trust } = await TrustPanel.withFolder(page, (project) => project.openExample());
	await fillDisk(page);
	await project.activeCell.focus();
	await project.press('4', '5', 'Enter');
	await expect(project.status).toHaveText(COPY_HAS_SOME);

	await trust.open();
	await expect(trust.dialog.getByText(/no more room on the computer/)).toBeVisible();
	await trust.copyNow();
	await expect(
		trust.dialog.getByText(/written and verified\. The browser could not/)
	).toBeVisible();
	const scores = (await trust.files()).map(({ text }) => {
		const opened = openProjectText(text);
		return opened.ok ? scoreOf(opened.value.project, 2020) : null;
	});
	expect(scores).toHaveLength(2);
	expect(scores).toContainEqual(level(45));
	await expect(trust.dialog.getByText('The newest changes are not in it')).toBeHidden();
	await expect(project.status).toHaveText(COPY_HAS_ALL);

	await trust.removeFolder();
	await trust.copyNow();
	await expect(trust.dialog.getByRole('alert')).toContainText('The project is in this tab only');
	await expect(trust.light).toHaveText('The copy failed');
	await trust.close();

	await page.setViewportSize({ width: 768, height: 1024 });
	// It is fetched for this width.
	await expect(page.getByRole('region', { name: 'Quick scoring' })).toBeVisible();
	await context.setOffline(true);
	const bar = page.getByRole('contentinfo');
	await expect(bar.getByText('Offline')).toBeVisible();
	expect(await smallTargets(page)).toEqual([]);
	expect(await bar.evaluate((foot) => foot.scrollWidth - foot.clientWidth)).toBe(0);
});

test('on a full disk copies go on by themselves', async ({ page }) => {
	await page.clock.install();
	const { project, trust } = await TrustPanel.withFolder(page, (project) => project.openExample());
	await fillDisk(page);
	await project.activeCell.focus();
	await project.press('4', '5', 'Enter');
	await expect(project.status).toHaveText(COPY_HAS_SOME);
	// What makes copies is fetched with the first edit, and begins to wait then.
	await expect(async () => {
		await page.clock.fastForward('05:00');
		await expect(project.status).toHaveText(COPY_HAS_ALL, { timeout: 500 });
	}).toPass();
	const scores = (await trust.files()).map(({ text }) => {
		const opened = openProjectText(text);
		return opened.ok ? scoreOf(opened.value.project, 2020) : null;
	});
	expect(scores).toContainEqual(level(45));
	expect(await asksOnLeaving(page)).toBe(false);
});

test('the panel about the safety of data says that a project is in memory only', async ({
	page
}) => {
	await REFUSALS['throws a SecurityError'](page);
	const trust = new TrustPanel(page);
	await page.goto('/');
	await page.getByRole('button', { name: 'Explore the example' }).click();
	await trust.open();
	await expect(trust.dialog.getByText(/Everything is in memory only/)).toBeVisible();
	await expect(trust.dialog).not.toContainText('promised');
});
