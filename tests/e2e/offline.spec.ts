import { startOwnServer, type OwnServer } from '../support/own-server.ts';
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
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
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
