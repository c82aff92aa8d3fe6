import { expectNoViolation } from './axe.ts';
import { ProjectPage } from './pages/project.ts';
import { smallTargets } from './pages/touch.ts';
import { expect, test } from './test.ts';

for (const [device, viewport] of [
	['desk', { width: 1440, height: 900 }],
	['phone', { width: 390, height: 844 }]
] as const) {
	test.describe(device, () => {
		test.use({ viewport });

		test(`axe finds nothing on any screen`, async ({ page }) => {
			await page.goto('/');
			await expect(page.getByRole('button', { name: 'Explore the example' })).toBeVisible();
			await expectNoViolation(page, 'first visit');

			const project = new ProjectPage(page);
			await project.openExample();
			await expectNoViolation(page, 'score');

			await project.press('Shift+ArrowRight', '?');
			await expect(page.getByRole('dialog')).toBeVisible();
			await expectNoViolation(page, 'keys');
			await page.keyboard.press('Escape');

			if (device === 'phone') {
				await page.getByRole('button', { name: 'Show areas' }).click();
				await expect(project.areas).toBeVisible();
				await expectNoViolation(page, 'areas');
				await page.mouse.click(380, 500);
				await expect(project.areas).toBeHidden();
			}

			const navigation = page.getByRole('navigation', { name: 'Project' });
			await navigation.getByRole('link', { name: 'Compare' }).click();
			await expect(page.getByRole('grid', { name: 'Matrix' })).toBeVisible();
			await expectNoViolation(page, 'compare');

			for (const name of ['Select', 'Workshop', 'Framework']) {
				await navigation.getByRole('link', { name }).click();
				await expect(navigation.getByRole('link', { name })).toHaveAttribute('aria-current', /./);
				await expectNoViolation(page, name);
			}

			await page.goto('/');
			await expect(page.getByRole('list', { name: 'Projects' })).toBeVisible();
			await expectNoViolation(page, 'projects');
			await page.getByRole('button', { name: 'New project' }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
			await expectNoViolation(page, 'new project');
		});
	});
}

for (const width of [390, 1024]) {
	test.describe(`a finger on ${String(width)} px`, () => {
		test.use({ viewport: { width, height: 844 }, hasTouch: true });

		test('meets no target under 44 px on any screen of a project', async ({ page }) => {
			test.slow();
			const project = new ProjectPage(page);
			const expectTargets = async (screen: string) =>
				expect.soft(await smallTargets(page), screen).toEqual([]);
			await project.openExample();
			await project.press('ArrowRight', '1', '0', 'Enter');
			await expect(page.getByRole('region', { name: 'Quick scoring' })).toBeVisible();
			await expectTargets('score');

			for (const name of ['Status of the area', 'Filter and overview', 'Fill']) {
				if (width < 768 && name.startsWith('Filter')) {
					await page.getByRole('button', { name: 'Show areas' }).click();
				}
				await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
				await expect(page.getByRole('menu')).toBeVisible();
				await expectTargets(name);
				await page.keyboard.press('Escape');
				if (width < 768) await page.keyboard.press('Escape');
			}
			await page.getByRole('button', { name: 'Rationale' }).click();
			await expect(project.details.getByRole('textbox', { name: 'Rationale' })).toBeFocused();
			await expectTargets('details');
			await page.keyboard.press('Escape');

			const navigation = page.getByRole('navigation', { name: 'Project' });
			for (const name of ['Compare', 'Select', 'Framework']) {
				await navigation.getByRole('link', { name }).click();
				await expect(navigation.getByRole('link', { name })).toHaveAttribute('aria-current', /./);
				await page.waitForLoadState('networkidle');
				await expectTargets(name);
			}
		});
	});
}
