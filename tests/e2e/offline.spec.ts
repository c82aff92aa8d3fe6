import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { startOwnServer, type OwnServer } from '../support/own-server.ts';
import { programKept } from '../support/program-kept.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

test.use({ keepsProgram: true });

let server: OwnServer;

test.beforeEach(async ({ page }) => {
	server = await startOwnServer();
	await page.goto(server.address);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	await programKept(page);
});

test.afterEach(async () => {
	await server.kill();
});

test('after one visit every screen opens, edits and exports with the server gone', async ({
	page,
	context
}) => {
	await server.kill();
	await context.setOffline(true);

	await page.goto(server.address);
	await page.getByRole('button', { name: 'Explore the example' }).click();
	const project = new ProjectPage(page);
	await expect(project.activeCell).toBeFocused();
	await project.press('4', '5', 'Enter');
	await project.saved();
	await page.reload();
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);

	await page.getByRole('button', { name: 'Export' }).click();
	const dialog = page.getByRole('dialog', { name: 'Export' });
	for (const format of ['PNG', 'SVG', 'PDF', 'Project file']) {
		await dialog.getByRole('radio', { name: new RegExp(`^${format}`) }).check({ force: true });
		const download = page.waitForEvent('download');
		await dialog.getByRole('button', { name: 'Save file' }).click();
		expect(await (await download).failure()).toBeNull();
	}
	await page.keyboard.press('Escape');

	const navigation = page.getByRole('navigation', { name: 'Project' });
	await navigation.getByRole('link', { name: 'Compare' }).click();
	await expect(page.getByRole('grid', { name: 'Matrix' })).toBeVisible();
	for (const name of ['Select', 'Workshop', 'Framework', 'Score']) {
		await navigation.getByRole('link', { name }).click();
		await expect(navigation.getByRole('link', { name })).toHaveAttribute('aria-current', /./);
	}

	const tab = await context.newPage();
	await tab.goto(page.url());
	await expect(new ProjectPage(tab).cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
});

test('with the server gone a project opens at its bare address', async ({ page, context }) => {
	await page.getByRole('button', { name: 'Explore the example' }).click();
	await new ProjectPage(page).saved();
	await server.kill();
	await context.setOffline(true);

	await page.goto(`${server.address}/project/example?lang=da`);
	await expect(page).toHaveURL(`${server.address}/project/example/score?lang=da`);
	await expect(page.getByRole('grid', { name: /^Vurderinger: / })).toBeVisible();
	await expect(page.getByText('Offline. Alt virker')).toBeVisible();
	await page.goBack();
	await expect(page).not.toHaveURL(/project\/example\?/);
});

test.describe('where no page is', () => {
	// The router then asks the server whether there is a newer version.
	test.use({ expectedNoise: /ERR_INTERNET_DISCONNECTED/ });

	test('with the server gone a malformed address is told as that', async ({ page, context }) => {
		await server.kill();
		await context.setOffline(true);
		await page.goto(`${server.address}/project/%E0%A4%A/score`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
		await page.getByRole('link', { name: 'To the projects' }).click();
		await expect(page.getByRole('button', { name: 'Explore the example' })).toBeVisible();
	});
});

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));

/** The addresses of everything that has been built, without what the server alone needs. */
async function builtAddresses(): Promise<string[]> {
	const entries = await readdir(BUILD, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => `/${relative(BUILD, join(entry.parentPath, entry.name))}`)
		.filter(
			(path) => !/\.(br|gz)$|^\/(\.sources|service-worker\.js|_app\/version\.json)$/.test(path)
		)
		.map((path) => (path === '/index.html' ? '/' : path))
		.sort();
}

test('everything that was built is kept: each part loads and each file reads with the server gone', async ({
	page,
	context
}) => {
	const built = await builtAddresses();
	const kept = await page.evaluate(async () => {
		const [name = ''] = (await caches.keys()).filter((key) => key.startsWith('varmekort--'));
		const requests = await (await caches.open(name)).keys();
		return requests.map(({ url }) => new URL(url).pathname).sort();
	});
	expect(kept).toEqual(built);

	await server.kill();
	await context.setOffline(true);
	const parts = built.filter((path) => /^\/_app\/immutable\/(chunks|nodes)\/.*\.js$/.test(path));
	expect(parts.length).toBeGreaterThan(50);
	const failed = await page.evaluate(
		async ({ parts, files }) => {
			const failures: string[] = [];
			for (const part of parts) {
				await import(part).catch((error: unknown) => failures.push(`${part}: ${String(error)}`));
			}
			for (const file of files) {
				const read = await fetch(file).then(
					(response) => response.ok,
					() => false
				);
				if (!read) failures.push(file);
			}
			return failures;
		},
		{ parts, files: built }
	);
	expect(failed).toEqual([]);
	const fonts = await page.evaluate(async () => {
		const all = await Promise.allSettled([...document.fonts].map((font) => font.load()));
		return all.map(({ status }) => status);
	});
	expect(fonts.length).toBeGreaterThan(0);
	expect(fonts.filter((status) => status !== 'fulfilled')).toEqual([]);
});

const FILE = fileURLToPath(new URL('../fixtures/v2/topol-2019.varmekort', import.meta.url));

/** A form sent from elsewhere, as the computer does when a file is shared with the installed program. */
async function share(page: Page, name: string, text: string): Promise<void> {
	await page.goto('about:blank');
	const opened = page.waitForURL(`${server.address}/?shared=*`);
	await page.evaluate(
		({ address, name, text }) => {
			const form = document.createElement('form');
			Object.assign(form, { action: address, method: 'post', enctype: 'multipart/form-data' });
			const input = document.createElement('input');
			Object.assign(input, { type: 'file', name: 'project' });
			const data = new DataTransfer();
			data.items.add(new File([text], name));
			input.files = data.files;
			form.append(input);
			document.body.append(form);
			form.submit();
		},
		{ address: `${server.address}/share`, name, text }
	);
	await opened;
}

test('a file that another app shares opens as a chosen one does; one that is none is refused kindly', async ({
	page
}) => {
	await share(page, 'notes.txt', 'no project');
	const refused = page.getByRole('dialog', { name: 'The file cannot be opened' });
	await expect(refused).toContainText('notes.txt was not opened');

	await share(page, 'topol.varmekort', await readFile(FILE, 'utf8'));
	const asked = page.getByRole('dialog', { name: 'Open the shared file?' });
	await expect(asked).toContainText('topol.varmekort');
	await asked.getByRole('button', { name: 'Open the project' }).click();
	await expect(new ProjectPage(page).grid).toBeVisible();
	// It is taken once: the address alone opens nothing.
	await page.goto(`${server.address}/?shared=1`);
	await expect(page.getByRole('heading', { name: 'Projects' })).toBeVisible();
	await expect(page.getByRole('dialog')).toBeHidden();

	await page.goto(`${server.address}/?shared=tooLarge`);
	await expect(refused).toContainText('the limit is 50 MB');
});

test('a shared file that there is no room for is told as that', async ({ page, context }) => {
	const browser = await context.newCDPSession(page);
	const origin = server.address;
	await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
	await share(page, 'topol.varmekort', await readFile(FILE, 'utf8'));
	const refused = page.getByRole('dialog', { name: 'The file cannot be opened' });
	await expect(refused).toContainText('no room on the computer to take the file in');
});

test('a file that is opened with the installed program opens at once', async ({ page }) => {
	await page.addInitScript(
		(text) => {
			const handle = { getFile: () => Promise.resolve(new File([text], 'topol.varmekort')) };
			Object.defineProperty(window, 'launchQueue', {
				value: { setConsumer: (take: (launch: object) => void) => take({ files: [handle] }) }
			});
		},
		await readFile(FILE, 'utf8')
	);
	await page.goto(server.address);
	await expect(new ProjectPage(page).grid).toBeVisible();
});
