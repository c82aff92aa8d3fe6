import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { randomNumbers } from '#lib/domain/selection/random-numbers.ts';
import { ProjectPage } from '../e2e/pages/project.ts';
import { expect, test } from '../e2e/test.ts';
import { startBrowser } from '../support/killable-browser.ts';
import { tell, times } from './counts.ts';
import { gapsIn, readJournal } from './journal.ts';

/*
 * The browser is killed at random moments while somebody types. Each time it must open again with
 * every edit that was shown as saved, and with a journal that has no gap.
 */
const KILLS = times(200);
const SEED = 20261129;
/** The longest time somebody types before the next kill, in milliseconds. */
const LONGEST = 2500;
/** The longest a person stops to think, which some do after an edit. */
const THINKING = 300;
/** The cells of a project with eight technologies and five horizons. */
const CELLS = 40;

/** The edits of one life of the browser: the cell of each, and the level typed into it. */
interface Life {
	levels: readonly number[];
	/** How many of them had been made the last time the page said that all were saved. */
	saved: number;
}

/**
 * Watches what a person would see. Each time the save status says that everything is saved, the
 * number of cells confirmed so far goes out: it has left the browser before any kill that follows.
 */
async function watchSaved(page: Page, onSaved: (edits: number) => void): Promise<void> {
	await page.exposeFunction('tellSaved', onSaved);
	await page.evaluate(() => {
		const status = document.querySelector<HTMLElement>('[aria-label="Save status"]');
		if (!status) throw new Error('there is no save status');
		let confirmed = 0;
		addEventListener('keyup', ({ key }) => {
			if (key === 'Enter') confirmed += 1;
		});
		const { tellSaved } = globalThis as unknown as { tellSaved: (edits: number) => unknown };
		new MutationObserver(() => {
			if (/^\s*Saved/.test(status.textContent)) void tellSaved(confirmed);
		}).observe(status, { subtree: true, childList: true, characterData: true });
	});
}

/** The level of every cell as it is read out; `null` where there is none. */
async function levelsOf(project: ProjectPage): Promise<(number | null)[]> {
	const names = await project.grid
		.getByRole('gridcell')
		.evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? ''));
	return names.map((name) => {
		const [, level] = /, \d{4}, (\d+)/.exec(name) ?? [];
		return level === undefined ? null : Number(level);
	});
}

test('nothing shown as saved is lost when the browser is killed', async ({ baseURL }) => {
	test.setTimeout(60_000 + KILLS * 20_000);
	const random = randomNumbers(SEED);
	const profile = await mkdtemp(join(tmpdir(), 'varmekort-'));
	const sum = { typed: 0, shown: 0, kept: 0, middle: 0 };
	try {
		const start = await startBrowser(profile);
		const blank = new ProjectPage(start.page);
		await blank.create('Killed again and again', baseURL);
		await blank.saved();
		const address = start.page.url().replace(/\?.*$/, '');
		const [, id = ''] = /project\/([^/]+)/.exec(address) ?? [];
		let standing = await levelsOf(blank);
		expect(standing).toHaveLength(CELLS);
		await start.kill();

		let last: Life = { levels: [], saved: 0 };
		for (let kill = 0; kill <= KILLS; kill += 1) {
			const { page, kill: end } = await startBrowser(profile);
			await page.goto(address);
			const project = new ProjectPage(page);
			await expect(project.activeCell, `opens after kill ${kill}`).toBeVisible();

			const found = await levelsOf(project);
			for (const [cell, before] of standing.entries()) {
				const typed = last.levels[cell];
				const possible = cell < last.saved ? [typed] : [before, typed];
				expect(possible, `cell ${cell} after kill ${kill}`).toContain(found[cell]);
				if (typed !== undefined && typed !== before && found[cell] === typed) sum.kept += 1;
			}
			const rows = await readJournal(page, id);
			expect(gapsIn(rows), `gaps after kill ${kill}`).toEqual([]);
			standing = found;
			if (kill === KILLS) {
				await end();
				break;
			}

			const levels = Array.from({ length: CELLS }, (_, cell) => {
				const level = 10 + random.below(90);
				return level === standing[cell] ? 10 + ((level - 9) % 90) : level;
			});
			let saved = 0;
			await watchSaved(page, (edits) => (saved = Math.max(saved, edits)));
			await project.grid.getByRole('gridcell').first().focus();
			const fatal = random.below(LONGEST);
			let typed = 0;
			const typing = (async () => {
				for (const level of levels) {
					await project.press(...String(level), 'Enter');
					typed += 1;
					if (random.below(3) === 0) await page.waitForTimeout(random.below(THINKING));
				}
			})().catch(() => {
				// The browser is gone in the middle of a word.
			});
			await new Promise((resolve) => setTimeout(resolve, fatal));
			const shown = saved;
			await end();
			await typing;
			last = { levels, saved: shown };
			sum.typed += typed;
			sum.shown += shown;
			if (shown < typed) sum.middle += 1;
		}
	} finally {
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	}
	tell(
		`${KILLS} kills (seed ${SEED}): ${sum.typed} edits typed, ${sum.shown} shown as saved, ` +
			`${sum.kept} found again, ${sum.middle} kills with an edit on its way, no gap`
	);
	expect(sum.kept).toBeGreaterThanOrEqual(sum.shown);
});
