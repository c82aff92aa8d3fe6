import type { Page } from '@playwright/test';
import { randomNumbers } from '#lib/domain/selection/random-numbers.ts';
import { ProjectPage } from '../e2e/pages/project.ts';
import { expect, test } from '../e2e/test.ts';
import { tell, times } from './counts.ts';
import { gapsIn, readJournal } from './journal.ts';

/*
 * Two and three tabs edit one project at once, in an order nobody has planned. Every edit must be in
 * the journal, and all tabs must come to show the same.
 */
const RUNS = times(500);
const SEED = 20261129;
/** The steps of one run, over all tabs. */
const STEPS = 8;
/** A few cells only, so that the tabs meet in them. */
const CELLS = 6;
/** No undo of a run reaches further back than so many levels of one cell. */
const MEMORY = 40;

/** What the cells are called, as the page reads them out. */
function namesIn(page: Page): Promise<string[]> {
	return new ProjectPage(page).grid
		.getByRole('gridcell')
		.evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? ''));
}

/** The steps in the journal, which has no gap. */
async function countSteps(page: Page, id: string): Promise<{ edits: number; all: number }> {
	const rows = await readJournal(page, id);
	expect(gapsIn(rows), 'gaps in the journal').toEqual([]);
	return { edits: rows.filter(({ kind }) => kind === 'edit').length, all: rows.length };
}

test('tabs that edit at once lose nothing and end alike', async ({ page, context }) => {
	test.setTimeout(60_000 + RUNS * 8_000);
	const random = randomNumbers(SEED);
	const first = new ProjectPage(page);
	await first.create('Three tabs');
	await first.saved();
	const address = page.url();
	const [, id = ''] = /project\/([^/?]+)/.exec(address) ?? [];
	const others = [await context.newPage(), await context.newPage()];
	for (const other of others) {
		await other.goto(address);
		await expect(new ProjectPage(other).activeCell).toBeVisible();
	}
	const tabs = [first, ...others.map((other) => new ProjectPage(other))];
	let made = await countSteps(page, id);
	/** The levels typed into each cell of late: none of them is typed again, so that each edit changes something. */
	const late = Array.from({ length: CELLS }, () => [] as number[]);
	const sum = { edits: 0, turned: 0, threes: 0 };

	for (let run = 0; run < RUNS; run += 1) {
		const atWork = random.below(2) === 0 ? tabs : tabs.slice(0, 2);
		if (atWork.length === 3) sum.threes += 1;
		const plans = atWork.map(() => [] as (() => Promise<void>)[]);
		let planned = 0;
		for (let step = 0; step < STEPS; step += 1) {
			const place = random.below(atWork.length);
			const tab = atWork[place];
			if (!tab) continue;
			if (random.below(6) === 0) {
				plans[place]?.push(() => tab.press('Control+z'));
				sum.turned += 1;
				continue;
			}
			const column = random.below(CELLS);
			const known = late[column] ?? [];
			const fresh = Array.from({ length: 90 }, (_, i) => 10 + i).filter((n) => !known.includes(n));
			const level = fresh[random.below(fresh.length)] ?? 10;
			late[column] = [...known, level].slice(-MEMORY);
			planned += 1;
			plans[place]?.push(async () => {
				await tab.grid.getByRole('gridcell').nth(column).focus();
				await tab.press(...String(level), 'Enter');
			});
		}
		await Promise.all(
			plans.map(async (plan) => {
				for (const step of plan) await step();
			})
		);

		for (const tab of atWork) await tab.saved();
		await expect
			.poll(
				async () =>
					new Set((await Promise.all(tabs.map((tab) => namesIn(tab.page)))).map(String)).size,
				{
					message: `all tabs show the same after run ${run}`
				}
			)
			.toBe(1);
		const steps = await countSteps(page, id);
		expect(steps.edits - made.edits, `edits in the journal of run ${run}`).toBe(planned);
		sum.edits += planned;
		made = steps;
	}

	const shown = await namesIn(page);
	await page.reload();
	await expect(first.activeCell).toBeVisible();
	expect(await namesIn(page), 'what is read from the disk').toEqual(shown);
	tell(
		`${RUNS} runs (seed ${SEED}) of two tabs or, ${sum.threes} of them, three: ${sum.edits} edits and ` +
			`${sum.turned} undone, ${made.all} steps in the journal, no gap, no difference`
	);
});
