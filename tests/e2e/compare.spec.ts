import { expectNoViolation } from './axe.ts';
import { ComparePage } from './pages/compare.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

test.beforeEach(async ({ page }) => {
	await new ProjectPage(page).openExample();
	await new ComparePage(page).open();
});

test('in the order of similarity every row says its group, beside the tree', async ({ page }) => {
	const compare = new ComparePage(page);
	await compare.order.click();
	await page.getByRole('menuitemradio', { name: 'similarity' }).click();
	await expect(compare.grid.getByRole('rowheader').first()).toHaveText(/, group A$/);
	const groups = (await compare.rows()).map((row) => row.at(-1));
	expect(groups).toHaveLength(20);
	expect(groups.join('')).toMatch(/^A+B+C+D+$/);
	await expectNoViolation(page, 'similarity');
});

test('the slider turns the matrix to another year, by keyboard', async ({ page }) => {
	const compare = new ComparePage(page);
	await expect(compare.figure('Where technology reaches furthest by 2030')).toBeVisible();
	await expect(compare.cell('Orthopaedic surgery', 'Telemedicine')).toHaveAccessibleName(
		/, Telemedicine, 2030, 55 per cent/
	);

	await compare.slider.focus();
	await page.keyboard.press('ArrowRight');
	await expect(compare.slider).toHaveAttribute('aria-valuenow', '2035');
	await expect(compare.slider).toHaveAttribute('aria-valuetext', /^2035, mean \d+$/);
	await expect(compare.cell('Orthopaedic surgery', 'Telemedicine')).toHaveAccessibleName(
		/, Telemedicine, 2035, 60 per cent/
	);
	await expect(compare.figure('Where technology reaches furthest by 2035')).toBeVisible();
	await expect(page).toHaveURL(/horizon=2035/);

	await page.keyboard.press('Home');
	await expect(compare.slider).toHaveAttribute('aria-valuenow', '2020');
	await page.keyboard.press('End');
	await expect(compare.slider).toHaveAttribute('aria-valuenow', '2040');
	await expect(page).toHaveURL(/horizon=2040/);
	await page.reload();
	await expect(compare.slider).toHaveAttribute('aria-valuenow', '2040');
});

test('playing steps through the years and stops at the last', async ({ page }) => {
	// An installed clock goes on by itself until it is stopped: the steps must come from the test alone.
	await page.clock.install({ time: '2026-01-01T12:00:00Z' });
	const compare = new ComparePage(page);
	await compare.slider.press('End');
	await page.clock.pauseAt('2026-01-01T13:00:00Z');
	await page.getByRole('button', { name: 'Play 2020 to 2040' }).click();
	await expect(compare.slider).toHaveAttribute('aria-valuenow', '2020');
	for (const year of ['2025', '2030', '2035', '2040']) {
		await page.clock.runFor(900);
		await expect(compare.slider).toHaveAttribute('aria-valuenow', year);
	}
	await expect(page.getByRole('button', { name: 'Play 2020 to 2040' })).toBeVisible();
});

test('areas are sorted by name, by mean and by a technology', async ({ page }) => {
	const compare = new ComparePage(page);
	const report = await compare.rows();
	expect(report[0]).toMatch(/^Orthopaedic surgery/);

	await compare.order.click();
	await page.getByRole('menuitemradio', { name: 'name', exact: true }).click();
	await expect
		.poll(() => compare.rows())
		.toEqual([...report].sort((a, b) => a.localeCompare(b, 'en')));
	await expect(page).toHaveURL(/order=name/);

	const head = compare.grid.getByRole('columnheader', { name: 'Smartphone apps' });
	await expect(head).toHaveAttribute('aria-sort', 'none');
	await head.click();
	await expect(head).toHaveAttribute('aria-sort', 'descending');
	const values = await compare.grid
		.getByRole('gridcell', { name: /Smartphone apps, 2030, \d+ per cent/ })
		.evaluateAll((cells) =>
			cells.map((cell) => Number(/(\d+) per cent/.exec(cell.ariaLabel ?? '')?.[1]))
		);
	expect(values).toEqual([...values].sort((a, b) => b - a));
});

test('the keyboard walks the matrix, and Enter opens the cell in the score screen', async ({
	page
}) => {
	const compare = new ComparePage(page);
	await compare.cell('Orthopaedic surgery', 'Telemedicine').focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('End');
	await expect(compare.cell('Gastroenterology', 'Predictive analytics')).toBeFocused();
	await page.keyboard.press('Control+End');
	await expect(compare.cell('Nuclear medicine', 'Predictive analytics')).toBeFocused();
	await page.keyboard.press('Control+Home');
	await expect(compare.cell('Orthopaedic surgery', 'Telemedicine')).toBeFocused();
	await expect(compare.grid.locator('[tabindex="0"]')).toHaveCount(1);

	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	const score = new ProjectPage(page);
	await expect(page.getByRole('grid', { name: /^Scores: Gastroenterology/ })).toBeVisible();
	await expect(score.activeCell).toHaveAccessibleName(/^Smartphone apps, 2030, /);
	await page.goBack();
	await expect(compare.slider).toHaveAttribute('aria-valuenow', '2030');
});

test('a score given in another tab shows in the matrix', async ({ page, context }) => {
	const compare = new ComparePage(page);
	await expect(compare.cell('Orthopaedic surgery', 'Telemedicine')).toHaveAccessibleName(/ 55 per/);
	const other = await context.newPage();
	await other.goto(page.url().replace(/compare.*/, 'score'));
	const score = new ProjectPage(other);
	await score.cell('Telemedicine', 2030).click();
	await score.press('6', '1', 'Enter');
	await score.saved();
	await expect(compare.cell('Orthopaedic surgery', 'Telemedicine')).toHaveAccessibleName(/ 61 per/);
});

test('the tip of a cell stays under the pointer and goes with Escape', async ({ page }) => {
	const compare = new ComparePage(page);
	await compare.cell('Radiology', 'Automated image').hover();
	const tip = page.locator('.tip');
	await expect(tip).toContainText('Radiology · Doctor');
	await tip.hover();
	await expect(tip).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(tip).toHaveCount(0);
});

test('small multiples are figures named by their area, and open it', async ({ page }) => {
	const compare = new ComparePage(page);
	await compare.view('Small multiples').click();
	await expect(compare.view('Small multiples')).toHaveAttribute('aria-pressed', 'true');
	await expect(compare.maps.getByRole('img')).toHaveCount(20);
	await compare.maps.getByRole('link', { name: 'Respiratory medicine · Nurse' }).press('Enter');
	await expect(page.getByRole('grid', { name: /^Scores: Respiratory medicine/ })).toBeVisible();
});

test('axe finds nothing in either view', async ({ page }) => {
	const compare = new ComparePage(page);
	for (const view of ['Matrix', 'Small multiples'] as const) {
		await compare.view(view).click();
		await expectNoViolation(page);
	}
});
