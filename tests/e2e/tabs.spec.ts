import { launch } from '../../src/headless/chromium.js';
import { ProjectPage } from './pages/project.ts';
import { TrustPanel } from './pages/trust.ts';
import { expect, needsNetwork, test } from './test.ts';

test.use({
	// Playwright switches it off.
	launchOptions: { ...launch(), ignoreDefaultArgs: ['--disable-back-forward-cache'] }
});

test('a page is kept for going back, is no open tab meanwhile, and is one again when it is back', async ({
	page,
	context
}) => {
	needsNetwork('page without the program');
	const project = new ProjectPage(page);
	await project.openExample();
	const other = await context.newPage();
	await other.goto(page.url());
	const trust = new TrustPanel(other);
	await trust.open();
	await expect(trust.dialog.getByText(/^1 other tab has it open/)).toBeVisible();
	await trust.close();

	await page.evaluate(() => Object.assign(window, { isKept: true }));
	await page.goto('/rescue.html');
	await trust.open();
	await expect(trust.dialog.getByText('No other tab of this browser has it open.')).toBeVisible();
	await trust.close();

	// A page that was kept loads nothing.
	await page.goBack({ waitUntil: 'commit' });
	await expect(project.activeCell).toBeVisible();
	expect(await page.evaluate(() => 'isKept' in window)).toBe(true);
	await trust.open();
	await expect(trust.dialog.getByText(/^1 other tab has it open/)).toBeVisible();
});
