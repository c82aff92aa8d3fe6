import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ProjectPage } from './pages/project.ts';
import { expect, test } from './test.ts';

/** Every rule of WCAG 2.2 A and AA that axe knows, and its best practices. */
async function expectNoViolation(page: Page, screen: string): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`);
	expect(found, screen).toEqual([]);
}

for (const scheme of ['light', 'dark'] as const) {
	for (const [device, viewport] of [
		['desk', { width: 1440, height: 900 }],
		['phone', { width: 390, height: 844 }]
	] as const) {
		test.describe(`${scheme}, ${device}`, () => {
			test.use({ colorScheme: scheme, viewport });

			test(`axe finds nothing on any screen`, async ({ page }) => {
				test.slow();
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
}
