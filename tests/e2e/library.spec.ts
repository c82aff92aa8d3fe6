import { readFile } from 'node:fs/promises';
import { expectNoViolation } from './axe.ts';
import type { Page } from '@playwright/test';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

/** The home page with several projects on it, in English. */
class HomePage {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	get titles() {
		return this.page.getByRole('list', { name: 'Projects' }).getByRole('link');
	}

	get binned() {
		return this.page.getByRole('list', { name: 'Bin' }).getByRole('heading');
	}

	async act(title: string, item: string): Promise<void> {
		await this.page.getByRole('button', { name: `Actions for ${title}`, exact: true }).click();
		await this.page.getByRole('menuitem', { name: item }).click();
	}

	async discard(title: string): Promise<void> {
		await this.act(title, 'Delete …');
		await this.page.getByRole('dialog').getByRole('button', { name: 'Put in the bin' }).click();
	}

	async show(shelf: 'Active' | 'Archive' | 'Bin'): Promise<void> {
		await this.page.getByRole('radio', { name: new RegExp(`^${shelf}`) }).check({ force: true });
	}
}

test('of several files dropped at once one is opened, and the page says so of the others', async ({
	page
}) => {
	const text = await readFile('tests/fixtures/v2/topol-2019.varmekort', 'utf8');
	await page.goto('/');
	await page.getByRole('main').evaluate((main, text) => {
		const dataTransfer = new DataTransfer();
		for (const name of ['a.varmekort', 'b.varmekort']) {
			dataTransfer.items.add(new File([text], name));
		}
		main.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
	}, text);
	await expect(new ProjectPage(page).grid).toBeVisible();
	await expect(page.getByRole('region', { name: 'Messages' })).toContainText(
		'One file is opened at a time: a.varmekort. The other one was not opened; drop it by itself.'
	);
});

test('projects are duplicated, searched, archived, put in the bin, restored and deleted for good', async ({
	page
}) => {
	const project = new ProjectPage(page);
	const home = new HomePage(page);
	await project.create('Región 1');
	await project.press('4', '0', 'Enter');
	await project.saved();
	await page.goto('/');
	await home.act('Región 1', 'Duplicate');
	await expect(home.titles).toHaveCount(2);
	await home.act('Región 1 (copy)', 'Duplicate');
	await expect(home.titles).toHaveCount(3);

	await page.getByRole('searchbox').fill('region COPY');
	await expect(home.titles).toHaveCount(2);
	await expect(page.getByText('2 projects found')).toBeAttached();
	await page.getByRole('searchbox').fill('nowhere');
	await expect(page.getByText('No project has “nowhere” in its name')).toBeVisible();
	await page.getByRole('button', { name: 'Clear the search' }).press('Enter');
	await expect(page.getByRole('searchbox')).toBeFocused();
	await home.act('Región 1', 'Rename …');
	await page.keyboard.press('Enter');
	await expect(
		page.getByRole('button', { name: 'Actions for Región 1', exact: true })
	).toBeFocused();

	await home.act('Región 1 (copy)', 'Put in the archive');
	await expect(home.titles).toHaveCount(2);
	await home.discard('Región 1');
	await expect(home.titles).toHaveText(['Región 1 (copy) (copy)']);
	await expectNoViolation(page);

	await page.reload();
	await expect(home.titles).toHaveText(['Región 1 (copy) (copy)']);
	await home.show('Archive');
	await expect(home.titles).toHaveText(['Región 1 (copy)']);
	await home.act('Región 1 (copy)', 'Take out of the archive');
	await expect(page.getByText('The archive is empty')).toBeVisible();
	await home.show('Bin');
	await expect(home.binned).toHaveText(['Región 1']);
	await expect(page.getByText('Deleted today')).toBeVisible();
	await expectNoViolation(page);
	await page.getByRole('button', { name: 'Restore Región 1' }).click();
	await expect(page.getByText('The bin is empty')).toBeVisible();

	await home.show('Active');
	await expect(home.titles).toHaveCount(3);
	await home.discard('Región 1 (copy)');
	await home.discard('Región 1 (copy) (copy)');
	await home.show('Bin');
	await expect(home.binned).toHaveCount(2);
	await page.getByRole('button', { name: 'Empty the bin …' }).click();
	const question = page.getByRole('dialog', { name: 'Empty the bin' });
	await expect(question).toContainText('Delete 2 projects for good?');
	await expectNoViolation(page);
	await question.getByRole('button', { name: 'Empty the bin' }).click();
	await expect(page.getByText('The bin is empty')).toBeVisible();

	await page.reload();
	await expect(home.titles).toHaveText(['Región 1']);
	await home.titles.click();
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 40/);
});

test('the address of a project in the bin says so, and one button has it back as it was', async ({
	page,
	context
}) => {
	const project = new ProjectPage(page);
	await project.create('Kept');
	await project.press('4', '0', 'Enter');
	await project.saved();
	const address = page.url();

	const elsewhere = await context.newPage();
	await elsewhere.goto('/');
	const home = new HomePage(elsewhere);
	await home.discard('Kept');
	await expect(page.getByRole('heading', { name: 'The project is in the bin' })).toBeVisible();

	await page.goto(address);
	await expect(page.getByRole('heading', { name: 'The project is in the bin' })).toBeVisible();
	await expectNoViolation(page);
	await page.getByRole('button', { name: 'Restore' }).click();
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 40/);
	await expect(elsewhere.getByRole('list', { name: 'Projects' }).getByRole('link')).toHaveCount(1);
});

test('what is half typed becomes a score when another tab puts the project in the bin', async ({
	page,
	context
}) => {
	const project = new ProjectPage(page);
	await project.openExample();
	const other = await context.newPage();
	await other.goto('/');
	await project.press('7', '3');
	const home = new HomePage(other);
	await home.discard('Example: digital skills');
	await page.getByRole('button', { name: 'Restore' }).click();
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 73/);
	await page.reload();
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 73/);
});
