import { expectNoViolation } from './axe.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

test('a group ranks twenty areas, picks another seven, and goes back to the proposal', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.openExample();
	await project.openSelection();

	const ranking = page.getByRole('table', { name: 'Ranking' });
	const chosen = page.getByRole('list', { name: 'Selected areas' }).getByRole('listitem');
	await expect(page.getByRole('heading', { level: 1, name: 'From 20 to 7' })).toBeVisible();
	await expect(ranking.getByRole('rowheader')).toHaveCount(20);
	await expect(page.getByRole('spinbutton', { name: 'Number to select' })).toHaveValue('7');
	await expect(chosen).toHaveCount(7);
	// Growth leaves little to what is high already: the level it starts from stands beside it.
	await expect(ranking.getByText(/^Level 2020: \d+$/)).toHaveCount(20);
	const proposed = await chosen.allTextContents();

	const first = ranking
		.getByRole('row')
		.filter({ has: page.getByRole('button', { name: /^Picked:/ }) })
		.first();
	await first.getByRole('button', { name: /^Picked/ }).click();
	await expect(chosen).toHaveCount(6);
	await expect(page.getByText('6 of 7 picked. Pick 1 more')).toBeVisible();

	const other = ranking
		.getByRole('row')
		.filter({ has: page.getByRole('button', { name: /^Pick:/ }) })
		.last();
	const name = (await other.getByRole('rowheader').textContent())?.trim().split(/\s/)[0] ?? '';
	await other.getByRole('button', { name: /^Pick:/ }).click();
	await expect(chosen).toHaveCount(7);
	await expect(chosen.filter({ hasText: name })).toHaveCount(1);
	await expect(page.getByText(/points below the best; no\. [\d,]+ of [\d,]+/)).toBeVisible();
	await expectNoViolation(page, 'own set');

	await project.saved();
	await page.reload();
	await expect(page.getByText(/points below the best; no\. [\d,]+ of [\d,]+/)).toBeVisible();
	await expect(chosen.filter({ hasText: name })).toHaveCount(1);

	await page.getByRole('button', { name: 'Follow the proposal' }).click();
	await expect(chosen).toHaveText(proposed);
	await project.undo.click();
	await expect(chosen.filter({ hasText: name })).toHaveCount(1);
	await project.redo.click();
	await expect(chosen).toHaveText(proposed);

	// A whole set is one step.
	await page.getByRole('button', { name: "Show the report's 7" }).click();
	await page.getByRole('button', { name: 'Choose them as our own set' }).click();
	await expect(page.getByText('The report’s 7 are your own set now.')).toBeVisible();
	await project.undo.click();
	await expect(chosen).toHaveText(proposed);
});

test('the page is no longer than the window, whatever is read aloud further down', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.openExample();
	await page.setViewportSize({ width: 1000, height: 700 });
	const navigation = page.getByRole('navigation', { name: 'Project' });
	await navigation.getByRole('link', { name: 'Select' }).click();
	await expect(page.getByRole('table', { name: 'Ranking' }).getByRole('rowheader')).toHaveCount(20);
	const beyond = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
	expect(await beyond()).toBe(0);
});
