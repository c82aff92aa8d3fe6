import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** Axe reads every node of a page twice: on a busy machine that takes its time. */
const PATIENCE_MS = 180_000;

/**
 * Every rule of WCAG 2.2 A and AA that axe knows, and its best practices. What the dark theme can break
 * by itself is contrast, so there that one rule is tried again.
 */
export async function expectNoViolation(page: Page, screen = 'this screen'): Promise<void> {
	test.setTimeout(PATIENCE_MS);
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await findViolations(new AxeBuilder({ page })), screen).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	const inTheDark = new AxeBuilder({ page }).withRules('color-contrast');
	expect(await findViolations(inTheDark), `${screen}, dark`).toEqual([]);
	await page.emulateMedia({ colorScheme: 'light' });
}

async function findViolations(axe: AxeBuilder): Promise<string[]> {
	const { violations } = await axe.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
