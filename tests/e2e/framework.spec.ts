import { expectNoViolation } from './axe.ts';
import { FrameworkPage } from './pages/framework.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

test('technologies are added, moved by key, hidden and deleted, and the heat map follows', async ({
	page
}) => {
	const project = new ProjectPage(page);
	const framework = new FrameworkPage(page);
	await project.create('Framework');
	await project.press('5', '5', 'Enter');
	await framework.open();

	// Danish, Tab, English, Enter: focus is ready for the next.
	await framework.field('New technology, Danish').fill('Droner');
	await project.press('Tab');
	await page.keyboard.type('Drones');
	await project.press('Enter');
	await expect(framework.technology('Drones', 'Danish')).toHaveValue('Droner');
	await expect(framework.field('New technology, Danish')).toBeFocused();

	// A soft hyphen is seen while it is written, and is not in the name.
	await framework.technology('Drones', 'English').press('End');
	await project.press('ArrowLeft', 'ArrowLeft', 'Alt+-');
	await expect(framework.technology('Drones', 'English')).toHaveValue('Dron¦es');
	await expect(page.getByText('May break like this:')).toBeVisible();

	await project.press('Alt+ArrowUp', 'Alt+ArrowUp');
	await expect(framework.technology('Drones', 'English')).toBeFocused();
	await expect(framework.technology('Drones', 'English')).toHaveValue('Dron¦es');
	expect((await framework.technologies()).slice(-3, -2)).toEqual(['Dron¦es']);

	// By hand the row takes the place it is let go over, and goes back by finger on a phone.
	const drones = framework.row('Delete Drones');
	await framework.drag(drones, framework.row('Delete Telemedicine'));
	expect((await framework.technologies())[0]).toMatch(/^Dron/);
	await project.press('Control+z');
	await page.setViewportSize({ width: 390, height: 844 });
	await framework.drag(drones, framework.row('Delete Virtual and augmented reality'), 'finger');
	expect((await framework.technologies()).findIndex((name) => name.startsWith('Dron'))).toBe(4);
	for (let step = 0; step < 2; step += 1) await framework.button('Move Drones down').click();
	await page.setViewportSize({ width: 1440, height: 900 });
	expect((await framework.technologies()).findIndex((name) => name.startsWith('Dron'))).toBe(6);

	await framework.button('Hide Smartphone apps').click();
	await expect(framework.button('Show Smartphone apps again')).toBeVisible();
	await framework.goTo('Score');
	const rows = project.grid.getByRole('rowheader');
	await expect(rows).toHaveCount(8);
	await expect(rows.nth(5)).toHaveText('Drones', { useInnerText: true });
	await expect(rows.filter({ hasText: 'Smartphone' })).toHaveCount(0);

	await framework.open();
	await framework.button('Delete Telemedicine').click();
	await expect(framework.dialog).toContainText('1 cell with a score');
	await framework.dialog.getByRole('button', { name: 'Delete' }).click();
	await expect(framework.technology('Telemedicine', 'English')).toHaveCount(0);
	const notices = page.getByRole('region', { name: 'Messages' });
	await expect(notices).toContainText('Telemedicine is deleted with 1 score');
	await notices.getByRole('button', { name: 'Undo' }).click();
	await expect(framework.technology('Telemedicine', 'English')).toBeVisible();
	await framework.goTo('Score');
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/, 55/);
});

test('what cannot be kept stays in its field with the reason, and the project keeps the old', async ({
	page
}) => {
	const project = new ProjectPage(page);
	const framework = new FrameworkPage(page);
	await project.openExample();
	await framework.open();

	const danish = framework.technology('Telemedicine', 'Danish');
	await danish.fill('x'.repeat(501));
	await danish.press('Enter');
	await expect(page.getByRole('alert')).toContainText('there is room for 500');
	await framework.technology('Telemedicine', 'English').fill('Telehealth');
	await framework.technology('Telemedicine', 'English').press('Enter');
	await expect(framework.technology('Telehealth', 'Danish')).toHaveValue('x'.repeat(501));
	await framework.technology('Telehealth', 'Danish').fill('Telemedicin');
	await framework.technology('Telehealth', 'Danish').press('Enter');
	await expect(page.getByRole('alert')).toHaveCount(0);

	await framework.field('New year').fill('2030');
	await framework.field('New year').press('Enter');
	await expect(page.getByRole('alert')).toContainText('already a horizon in 2030');
	await framework.field('New year').fill('2022');
	await framework.field('New year').press('Enter');
	const axis = page.getByRole('img', { name: /^Time axis/ });
	await expect(axis).toHaveAccessibleName('Time axis with 2020, 2022, 2025, 2030, 2035, 2040');

	await framework.button('Delete Radiology, Doctor').click();
	await expect(framework.dialog).toContainText('The area is locked');
	await project.press('Escape');
	await expect(framework.button('Delete Radiology, Doctor')).toBeFocused();
});

test('the scale is changed with a guide that loses nothing unasked', async ({ page }) => {
	const project = new ProjectPage(page);
	const framework = new FrameworkPage(page);
	await project.openExample();
	await project.openArea('Respiratory medicine');
	const cell = project.cell('Telemedicine', 2030);
	const before = await cell.getAttribute('aria-label');
	await framework.open();

	await framework.button('Change scale …').click();
	const { dialog } = framework;
	await dialog.getByRole('radio', { name: /Six bands/ }).check();
	await dialog.getByRole('button', { name: 'Next' }).click();
	await expect(dialog.getByRole('status')).toContainText(/, 0 cannot be carried over/);
	await dialog.getByRole('radio', { name: 'By hand' }).check();
	await dialog
		.getByRole('combobox', { name: 'A few becomes' })
		.selectOption('Nothing corresponds to it');
	const next = dialog.getByRole('button', { name: 'Next' });
	await expect(next).toBeDisabled();
	await dialog.getByRole('radio', { name: "Don't know" }).check();
	await next.click();
	await expect(dialog).toContainText("become “Don't know”");
	await expect(dialog).toContainText('The old numbers stay in the history');
	await dialog.getByRole('button', { name: 'Change scale' }).click();
	await expect(page.getByText('Six bands of the share affected, version 1')).toBeVisible();

	// A level is moved by hand, and the scores go along; a hidden one can no longer be chosen.
	const lowest = framework.row('Delete 0%');
	await framework.drag(framework.row('Delete 21–40%'), lowest);
	await expect(page.getByRole('region', { name: 'Messages' })).toContainText(
		/21–40% is now level 1 of 6. \d+ scores went along/
	);
	await framework.button('Move 21–40% down').click();
	await framework.button('Hide 81–100%').click();
	await expect(framework.button('Show 81–100% again')).toBeVisible();
	await framework.button('Words of the scale').click();
	await framework.field('Name of the scale, English').fill('Our bands');
	await framework.field('Name of the scale, English').press('Enter');
	await expect(page.getByText('Our bands, version 3')).toBeVisible();
	for (let step = 0; step < 4; step += 1) await page.getByTitle('Undo (Ctrl+Z)').click();

	await project.press('Control+z');
	await expect(page.getByText('Share of staff affected, version 1')).toBeVisible();
	await framework.goTo('Score');
	await project.openArea('Respiratory medicine');
	await expect(cell).toHaveAttribute('aria-label', before ?? '');
});

test('axe finds nothing in the lists, a question or the guide, on a desk and a phone', async ({
	page
}) => {
	const project = new ProjectPage(page);
	const framework = new FrameworkPage(page);
	await project.openExample();
	await framework.open();
	await framework.button('Hide Smartphone apps').click();
	await framework.button('More about Telemedicine').click();
	await page.getByRole('combobox', { name: 'Group of Telemedicine' }).selectOption('New group …');
	await framework.button('More about Cardiology, Doctor').click();

	for (const width of [1440, 390]) {
		await page.setViewportSize({ width, height: 900 });
		await expectNoViolation(page, `lists, ${width}`);
		await framework.button('Delete Cardiology, Doctor').click();
		await expect(framework.dialog).toBeVisible();
		await expectNoViolation(page, `question, ${width}`);
		await project.press('Escape');
		await framework.button('Change scale …').click();
		await framework.dialog.getByRole('button', { name: 'Next' }).click();
		await framework.dialog.getByRole('radio', { name: 'By hand' }).check();
		await framework.dialog.getByRole('combobox').first().selectOption('');
		await expectNoViolation(page, `guide, ${width}`);
		await project.press('Escape');
	}
});

test('a number goes to the cell it was typed in, whatever another tab does to the rows', async ({
	page,
	context
}) => {
	const project = new ProjectPage(page);
	await project.openExample();
	const other = await context.newPage();
	const elsewhere = new FrameworkPage(other);
	await other.goto(page.url());
	await elsewhere.open();

	await project.press('ArrowDown', '7');
	await elsewhere.button('Move Smartphone apps down').click();
	await expect(project.grid.getByRole('rowheader').nth(1)).toHaveText(/^Sensors/);
	await project.press('3', 'Enter');
	await expect(project.cell('Smartphone apps', 2020)).toHaveAccessibleName(/2020, 73/);

	await project.cell('Smartphone apps', 2020).click();
	await project.press('6');
	await elsewhere.button('Hide Telemedicine').click();
	await expect(project.grid.getByRole('rowheader').nth(0)).toHaveText(/^Sensors/);
	await project.press('4', 'Enter');
	await expect(project.cell('Smartphone apps', 2020)).toHaveAccessibleName(/2020, 64/);

	await project.cell('Smartphone apps', 2020).click();
	await project.press('8', '1');
	await elsewhere.button('Hide Smartphone apps').click();
	await expect(page.getByText('The cell in which you typed “81” has been removed.')).toBeVisible();
	await project.press('Enter');
	await expect(project.grid.getByRole('gridcell', { name: /, 81/ })).toHaveCount(0);
});
