import { expectNoViolation } from './axe.ts';
import { ComparePage } from './pages/compare.ts';
import { ExportDialog } from './pages/export.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

test('a score that is changed shows as a difference from a ballot, and leads back to its cell', async ({
	page
}) => {
	const score = new ProjectPage(page);
	await score.openExample();
	await score.openArea('Orthopaedic surgery');
	await score.cell('Telemedicine', 2030).click();
	await score.press('9', '9', 'Enter');
	await score.saved();

	const compare = new ComparePage(page);
	await compare.open();
	await compare.view('Difference').click();
	await compare.from.selectOption({ label: 'KN (fictitious)' });
	const cell = compare.cell('Orthopaedic surgery', 'Telemedicine');
	await expect(cell).toHaveAccessibleName(
		/, Telemedicine, 2030, from 55% to 99%, difference \+44 percentage points$/
	);
	await expect(compare.cell('Gastroenterology', 'Telemedicine')).toHaveAccessibleName(
		/, 2030, not answered, /
	);
	await expect(
		compare.figure('Difference in 2030. From KN (fictitious) to now')
	).toHaveAccessibleDescription(/Fictitious.*Furthest up: Orthopaedic surgery.*\+44/);
	const first = compare.moved.getByRole('link').first();
	await expect(first).toHaveText(/\+44\s*Orthopaedic surgery · Doctor\s*Telemedicine, 2030/);

	await page.getByRole('button', { name: 'Swap sides' }).click();
	await expect(cell).toHaveAccessibleName(/from 99% to 55%, difference −44 percentage points$/);
	await expect(page).toHaveURL(/view=difference.*from=now&to=ballot/);
	await compare.slider.press('ArrowRight');
	await expect(cell).toHaveAccessibleName(/, 2035, /);
	await compare.slider.press('ArrowLeft');
	await expect(page).toHaveURL(/horizon=2030/);
	await page.reload();
	await expect(cell).toHaveAccessibleName(/difference −44/);

	const dialog = new ExportDialog(page);
	await dialog.open();
	await expect(
		dialog.preview.getByRole('img', { name: 'Difference from now to KN (fictitious) in 2030' })
	).toBeVisible();
	await page.keyboard.press('Escape');

	await cell.press('Enter');
	await expect(score.activeCell).toHaveAccessibleName(/^Telemedicine, 2030, 99 per cent/);
	await page.goBack();
	await expect(cell).toHaveAccessibleName(/difference −44/);
	await first.press('Enter');
	await expect(score.activeCell).toHaveAccessibleName(/^Telemedicine, 2030, 99 per cent/);
});

test('two equal sides have no differences, and a new project has nothing to compare with', async ({
	page
}) => {
	const score = new ProjectPage(page);
	await score.openExample();
	const compare = new ComparePage(page);
	await compare.open();
	await compare.view('Difference').click();
	await compare.from.selectOption('now');
	await expect(page.getByRole('heading', { name: 'No differences' })).toBeVisible();

	await score.create('Blank');
	await compare.open();
	await compare.view('Difference').click();
	await expect(page.getByRole('heading', { name: 'There is nothing to compare' })).toBeVisible();
});

test('axe finds nothing in the difference view, at a desk and on a phone', async ({ page }) => {
	await new ProjectPage(page).openExample();
	const compare = new ComparePage(page);
	await compare.open();
	await compare.view('Difference').click();
	for (const width of [1440, 390]) {
		await page.setViewportSize({ width, height: 844 });
		await expect(compare.moved.getByRole('link').first()).toBeVisible();
		await expectNoViolation(page);
	}
});
