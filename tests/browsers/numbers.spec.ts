import { readFile, writeFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { ProjectPage } from '../e2e/pages/project.ts';
import { expect, test } from '../e2e/test.ts';

/*
 * The same seed gives the same numbers on every browser: what the selection of the example shows, held
 * against `numbers.json` in each of them. When other numbers are meant, Chromium writes them down:
 * `UPDATE_NUMBERS=1 npx playwright test -c tests --project=numbers`.
 */
const ACCEPTED = new URL('numbers.json', import.meta.url);

test('the example is ranked, drawn and compared with the report in the same numbers', async ({
	page,
	browserName
}) => {
	await new ProjectPage(page).openExample();
	const navigation = page.getByRole('navigation', { name: 'Project' });
	await navigation.getByRole('link', { name: 'Select' }).click();
	const ranking = page.getByRole('table', { name: 'Ranking' });
	// The ranking by points is there before the set is, and with it how firm each area stands.
	const chosen = page.getByRole('list', { name: 'Selected areas' }).getByRole('listitem');
	await expect(chosen).toHaveCount(7);
	await expect(ranking.getByRole('rowheader')).toHaveCount(20);
	const shown: Record<string, unknown> = { ranking: await numbersIn(ranking) };

	await page.getByRole('button', { name: "Show the report's 7" }).click();
	const seven = page.getByRole('region', { name: 'The report’s 7' });
	const standing = seven.getByRole('list', { name: 'How they stand' }).getByRole('listitem');
	await expect(standing).not.toHaveCount(0);
	shown['seven'] = (await standing.allTextContents()).map((line) => line.trim());

	await page.getByRole('radio', { name: 'Uncertainty' }).check({ force: true });
	await expect(page.getByText('10,000 draws.', { exact: true })).toBeVisible({ timeout: 45_000 });
	const sets = page.getByRole('table', { name: /^How often each area is in the best set/ });
	const ranks = page.getByRole('table', { name: /^How often each area takes each rank/ });
	shown['sets'] = await numbersIn(sets);
	shown['ranks'] = await numbersIn(ranks);

	const text = `${JSON.stringify(shown, null, '\t')}\n`;
	if (process.env['UPDATE_NUMBERS'] === '1' && browserName === 'chromium') {
		await writeFile(ACCEPTED, text);
	}
	expect(text).toBe(await readFile(ACCEPTED, 'utf8'));
});

/** The numbers of each cell, row by row in their order, by the area of the row. */
async function numbersIn(table: Locator): Promise<Record<string, string>> {
	const rows = await table.locator('tbody tr:has(th)').evaluateAll((all) =>
		all.map((row) => {
			const name = row.querySelector('th')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
			const numbers = [...row.querySelectorAll('td')].map((cell) =>
				(cell.textContent.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ')
			);
			return [name, numbers.join(' | ')] as const;
		})
	);
	expect(new Set(rows.map(([name]) => name)).size, 'areas with a row of their own').toBe(20);
	return Object.fromEntries(rows);
}
