import type { Page } from '@playwright/test';
import type { Project } from '#lib/domain/project.ts';
import { level } from '../support/documents.ts';
import { documentOf, scoreOf } from '../support/downloaded-copy.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, needsNetwork, test } from './test.ts';

/* A bug in what draws a page. None is known, so one is put in: a function of the browser throws, or a page does. */

test.use({ expectedNoise: /made up/ });

/** Makes throw what writes "2 minutes ago". Answers how to mend it. */
async function breakTimes(page: Page): Promise<() => Promise<void>> {
	await page.evaluate(() => {
		const prototype = Intl.RelativeTimeFormat.prototype as object;
		const whole = Object.getOwnPropertyDescriptors(prototype);
		const mend = () => Object.defineProperties(prototype, whole);
		const value = () => {
			throw new Error('made up');
		};
		Object.defineProperty(prototype, 'format', { configurable: true, value });
		Object.assign(window, { mend });
	});
	return () => page.evaluate(() => (window as unknown as { mend: () => void }).mend());
}

const halted = (page: Page) =>
	page.getByRole('heading', { name: 'The page came to a halt', level: 1 });

const rescue = (page: Page) => page.getByRole('link', { name: 'Rescue your data' });

/** The project in the copy that the crash page downloads. */
async function savedCopy(page: Page): Promise<Project> {
	const saving = page.waitForEvent('download');
	await page.getByRole('main').getByRole('button', { name: 'Save a copy' }).click();
	return (await documentOf(await saving)).project;
}

test('where what is around a page breaks, the work is kept, can be saved, and comes back', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.create('A hospital');
	await project.saved();
	const mend = await breakTimes(page);
	await project.press('4', '5', 'Enter');
	await expect(halted(page)).toBeVisible();
	await expect(rescue(page)).toHaveAttribute('href', /rescue\.html$/);
	expect(scoreOf(await savedCopy(page), 2020)).toEqual(level(45));

	await mend();
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(halted(page)).toBeHidden();
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
	await project.saved();
});

test.describe(() => {
	needsNetwork('page that is broken on its way');

	test('where a page breaks, what is around it stays, and other pages open', async ({ page }) => {
		const project = new ProjectPage(page);
		await project.create('A hospital');
		await project.press('4', '5', 'Enter');
		await page.route('**/_app/immutable/nodes/*.js', (route) =>
			route.fulfill({
				contentType: 'text/javascript',
				body: 'export const component = () => { throw new Error("made up"); };'
			})
		);
		await page.getByRole('link', { name: 'Compare' }).click();
		await expect(halted(page)).toBeVisible();
		await expect(rescue(page)).toBeVisible();
		await project.saved();
		await savedCopy(page);
		await page.getByRole('link', { name: 'Score' }).click();
		await expect(halted(page)).toBeHidden();
		await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 45/);
	});
});

test('where the list of projects breaks, there are ways to them', async ({ page }) => {
	const project = new ProjectPage(page);
	await project.create('A hospital');
	await project.saved();
	const mend = await breakTimes(page);
	await page.getByRole('link', { name: 'Varmekort' }).click();
	await expect(halted(page)).toBeVisible();
	await expect(rescue(page)).toBeVisible();
	await mend();
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('list', { name: 'Projects' })).toContainText('A hospital');
});
