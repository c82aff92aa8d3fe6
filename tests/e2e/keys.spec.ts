import { expectNoViolation } from './axe.ts';
import type { Locator } from '@playwright/test';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

async function centreOf(locator: Locator): Promise<{ x: number; y: number }> {
	const box = await locator.boundingBox();
	if (!box) throw new Error('not on the page');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('the table is the chart’s twin: same cell, same keys, same selection, kept for the next time', async ({
	page
}) => {
	const project = new ProjectPage(page);
	await project.create('Twin');
	await project.press('ArrowDown', 'ArrowRight', 't');
	await expect(page.getByRole('table').or(project.grid).getByRole('columnheader')).toHaveText([
		'Technology',
		...['2020', '2025', '2030', '2035', '2040']
	]);
	await expect(project.cell('Smartphone apps', 2025)).toBeFocused();

	await project.press('1', '0', 'End', '4', '0', 'Alt+r');
	await expect(project.cell('Smartphone apps', 2030)).toHaveAccessibleName(/2030, 20/);
	await expect(project.cell('Smartphone apps', 2030)).toContainText('20');
	await project.press('Control+z');
	await expect(project.cell('Smartphone apps', 2030)).toHaveAccessibleName(/not scored/i);
	await expect(project.cell('Smartphone apps', 2030)).toContainText('≈20');

	await project.press('Alt+Shift+ArrowLeft');
	await expect(project.cell('Smartphone apps', 2020)).toHaveAccessibleName(/2020, 10/);
	await project.press('Home', 'f');
	await expect(project.cell('Smartphone apps', 2030)).toHaveAccessibleName(/2030, 10/);
	await project.press('Alt+Delete');
	await expect(project.cell('Smartphone apps', 2035)).toHaveAccessibleName(/not scored/i);

	await project.press('h', '5', '3', 'h', 'v', 'ArrowRight', 'x', 'Control+Home');
	await expect(project.cell('Smartphone apps', 2020)).toHaveAccessibleName(/2020, 90/);
	await expect(project.cell('Smartphone apps', 2025)).toHaveAccessibleName(/2025, 50/);
	await expect(project.cell('Smartphone apps', 2030)).toHaveAccessibleName(/don.t know/i);
	await expect(project.cell('Telemedicine', 2020)).toBeFocused();

	await project.press('2', '0', 'Control+r', 'Shift+ArrowDown', 'Shift+ArrowRight', 'Control+d');
	await expect(project.cell('Smartphone apps', 2025)).toHaveAccessibleName(/2025, 20/);
	await expectNoViolation(page);

	await project.press('i');
	await expect(project.details).toBeFocused();
	await project.press('Escape');
	await expect(project.activeCell).toBeFocused();

	// What belongs to the browser is left to it.
	const taken = await page.evaluate(() =>
		['f', 'p', 'l'].filter((key) => {
			const init = { key, ctrlKey: true, bubbles: true, cancelable: true };
			return !document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
		})
	);
	expect(taken).toEqual([]);

	await project.saved();
	await page.reload();
	await expect(page.getByRole('radio', { name: 'Table' })).toBeChecked();
	await expect(project.activeCell).toBeFocused();
	await page.getByRole('radio', { name: 'Chart' }).check({ force: true });
	await expect(page.locator('.chart svg').first()).toBeVisible();
	await expect(project.activeCell).toBeFocused();
});

for (const view of ['chart', 'table'] as const) {
	test(`a mouse drags, selects, fills and paints in the ${view}, each one step`, async ({
		page
	}) => {
		const project = new ProjectPage(page);
		await project.create('Pointer');
		if (view === 'table') {
			await project.press('t');
			await expect(page.getByRole('rowheader', { name: 'Telemedicine' })).toBeVisible();
			await expect(page.locator('.chart svg')).toBeHidden();
		}
		await project.press('5', '0', 'Enter');
		const { mouse } = page;
		const from = async (technology: string, year: number) => {
			const at = await centreOf(project.cell(technology, year));
			await mouse.move(at.x, at.y);
			return at;
		};

		// Up: one step for every 8 pixels, seen at once, taken back by Escape, kept by letting go.
		let at = await from('Telemedicine', 2020);
		await mouse.down();
		await mouse.move(at.x, at.y - 24, { steps: 3 });
		await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 65/);
		await project.press('Escape');
		await mouse.up();
		await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 50/);
		at = await from('Telemedicine', 2020);
		await mouse.down();
		await mouse.move(at.x, at.y + 16, { steps: 2 });
		await mouse.up();
		await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 40/);

		// The handle fills along the row.
		const handle = await centreOf(page.locator('[data-handle]'));
		await mouse.move(handle.x, handle.y);
		await mouse.down();
		const to = await centreOf(project.cell('Telemedicine', 2030));
		await mouse.move(to.x, to.y, { steps: 4 });
		await mouse.up();
		await expect(project.cell('Telemedicine', 2030)).toHaveAccessibleName(/2030, 40/);
		await expect(project.cell('Telemedicine', 2035)).toHaveAccessibleName(/not scored/i);
		await expect(project.grid.locator('[aria-selected=true]')).toHaveCount(3);

		// Alt paints the active value over what it sweeps.
		await from('Sensors and wearables', 2025);
		await page.keyboard.down('Alt');
		await mouse.down();
		await from('Sensors and wearables', 2035);
		await mouse.up();
		await page.keyboard.up('Alt');
		await expect(project.cell('Sensors and wearables', 2030)).toHaveAccessibleName(/2030, 40/);
		await project.press('Control+z');
		await expect(project.cell('Sensors and wearables', 2025)).toHaveAccessibleName(/not scored/i);
		await expect(project.cell('Telemedicine', 2030)).toHaveAccessibleName(/2030, 40/);

		// Along the row selects; a second click edits.
		await from('Smartphone apps', 2025);
		await mouse.down();
		const end = await centreOf(project.cell('Smartphone apps', 2035));
		await mouse.move(end.x, end.y, { steps: 5 });
		await mouse.up();
		await expect(project.grid.locator('[aria-selected=true]')).toHaveCount(3);
		await project.cell('Telemedicine', 2020).click();
		await project.cell('Telemedicine', 2020).click();
		await project.press('Backspace', 'Backspace', '7', 'Enter');
		await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 7/);
	});
}

test.describe('a finger', () => {
	test.use({ viewport: { width: 834, height: 620 }, hasTouch: true });

	test('scrolls the chart, selects by the handle, and drags a value once it has rested', async ({
		page,
		context
	}) => {
		const project = new ProjectPage(page);
		await project.create('Finger');
		const browser = await context.newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number, y?: number) =>
			browser.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: x === undefined || y === undefined ? [] : [{ x, y }]
			});
		const drag = async (a: { x: number; y: number }, b: { x: number; y: number }) => {
			for (let step = 1; step <= 5; step += 1) {
				await touch('touchMove', a.x + ((b.x - a.x) * step) / 5, a.y + ((b.y - a.y) * step) / 5);
			}
		};

		await project.press('5', '0', 'Enter', 'ArrowLeft');
		const handle = await centreOf(page.locator('[data-handle]'));
		await touch('touchStart', handle.x, handle.y);
		await drag(handle, await centreOf(project.cell('Smartphone apps', 2030)));
		await touch('touchEnd');
		await expect(project.grid.locator('[aria-selected=true]')).toHaveCount(6);

		const apps = await centreOf(project.cell('Smartphone apps', 2020));
		await touch('touchStart', apps.x, apps.y);
		await expect(project.cell('Smartphone apps', 2020)).toBeFocused();
		await drag(apps, { x: apps.x, y: apps.y - 32 });
		await touch('touchEnd');
		await expect(project.cell('Smartphone apps', 2020)).toHaveAccessibleName(/2020, 20/);

		const scroller = page.locator('.scroll');
		const sensors = await centreOf(project.cell('Sensors and wearables', 2030));
		await touch('touchStart', sensors.x, sensors.y);
		await drag(sensors, { x: sensors.x, y: sensors.y - 90 });
		await touch('touchEnd');
		await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
		await expect(project.cell('Sensors and wearables', 2030)).toHaveAccessibleName(/not scored/i);
	});
});

test('single letters can be switched off; the buttons still act', async ({ page }) => {
	const project = new ProjectPage(page);
	await project.create('Letters');
	await project.press('?');
	const dialog = page.getByRole('dialog', { name: 'Keys' });
	await dialog.getByRole('switch', { name: /Single letters/ }).uncheck();
	await project.press('Escape');
	await project.activeCell.focus();
	await project.press('v', 't', '?');
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/not scored/i);
	await expect(page.getByRole('dialog')).toHaveCount(0);

	await page.getByRole('button', { name: 'Fill', exact: true }).click();
	await page.getByRole('menuitem', { name: /Don.t know/ }).click();
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/don.t know/i);
	await expect(project.activeCell).toBeFocused();
	await page.getByRole('button', { name: 'Quick keys' }).click();
	await project.press('4');
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 70/);

	await page.reload();
	await expect(project.activeCell).toBeFocused();
	await project.press('v');
	await expect(project.cell('Telemedicine', 2020)).toHaveAccessibleName(/2020, 70/);
});
