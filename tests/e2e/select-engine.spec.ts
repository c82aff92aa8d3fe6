import { expectNoViolation } from './axe.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

test('ten thousand draws say how firm the set is, the same for the same seed, and the page stays free', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.openExample();
	await project.openSelection();
	await page.getByRole('radio', { name: 'Uncertainty' }).check({ force: true });

	const sets = page.getByRole('table', { name: /^How often each area is in the best set/ });
	const ranks = page.getByRole('table', { name: /^How often each area takes each rank/ });
	const finished = page.getByText('10,000 draws.', { exact: true });
	// While the workers draw, the page answers what it is asked.
	await expect(sets).toBeVisible();
	await expect(finished).toBeVisible({ timeout: 60_000 });
	await expect(sets.getByRole('rowheader')).toHaveCount(20);
	await expect(ranks.getByRole('rowheader')).toHaveCount(20);
	const before = [await sets.textContent(), await ranks.textContent()];
	await expect(page.getByText(/All are proven best\./)).toBeVisible();
	await expectNoViolation(page, 'uncertainty');

	const seed = page.getByRole('spinbutton', { name: 'Seed' });
	await expect(seed).toHaveValue('11');
	await page.getByRole('button', { name: 'Next seed' }).click();
	await expect(seed).toHaveValue('12');
	await expect(page.getByText(/^Method 1, seed 12, 10,000 draws/)).toBeVisible();
	await expect(finished).toBeVisible();
	expect([await sets.textContent(), await ranks.textContent()]).not.toEqual(before);

	// An edit like any other: undone, the old seed draws the old numbers.
	await project.undo.click();
	await expect(seed).toHaveValue('11');
	await expect(page.getByText(/^Method 1, seed 11, 10,000 draws/)).toBeVisible();
	await expect(finished).toBeVisible();
	expect([await sets.textContent(), await ranks.textContent()]).toEqual(before);

	await seed.fill('1.5');
	await seed.press('Enter');
	await expect(page.getByText(/It is still 11; type another/)).toBeVisible();

	await page
		.getByRole('combobox', { name: 'What do we know of the weights?' })
		.selectOption('exact');
	await expect(page.getByText(/^Assumption: the weights are exactly as set/)).toBeVisible();
});
