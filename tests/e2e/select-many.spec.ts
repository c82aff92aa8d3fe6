import type { Locator, Page } from '@playwright/test';
import { HorizonId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { randomNumbers } from '#lib/domain/selection/random-numbers.ts';
import { saveProjectText } from '#lib/format/save.ts';
import { aProject } from '../support/builders.ts';
import { selecting } from '../support/selected-projects.ts';
import { ExportDialog } from './pages/export.ts';
import { ProjectPage } from './pages/project.ts';
import { expect, needsNetwork, test } from './test.ts';

const [FIRST, LAST] = [2025, 2040];

/** Fifty areas with made-up shares, growth against the level at the end. */
function fifty(size: number, spreadWeight: number): Project {
	const random = randomNumbers(5);
	const rows = () => Array.from({ length: 4 }, () => [random.below(101), random.below(101)]);
	const project = aProject({
		areas: Array.from({ length: 50 }, (_, i) => ({ field: `Area ${String(i + 1)}`, rows: rows() })),
		technologies: ['A', 'B', 'C', 'D'],
		years: [FIRST, LAST]
	});
	const [first, last] = [FIRST, LAST].map((year) => HorizonId.parse(`h${String(year)}`));
	const [one, two, three] = areasInOrder(project).map(({ id }) => id);
	if (!first || !last || !one || !two || !three) throw new Error('Fifty areas and two years.');
	const chosen = selecting(project, {
		size,
		criteria: [
			{ label: 'Growth', measure: { kind: 'growth', from: first, to: last }, points: 60 },
			{ label: 'Level', measure: { kind: 'level', horizon: last }, points: 40 }
		],
		requirements: [
			{ kind: 'lock', area: one, isIn: true },
			{ kind: 'eitherOr', areas: [two, three] },
			{ kind: 'coverage', horizon: last, level: 80, min: 3 }
		]
	});
	if (chosen.selection) chosen.selection.spreadWeight = spreadWeight;
	return chosen;
}

async function openSelect(page: Page, project?: Project): Promise<ProjectPage> {
	const opened = new ProjectPage(page);
	if (project) {
		const text = saveProjectText({ project, ballots: {} });
		await new ExportDialog(page).openSaved({ name: 'fifty.varmekort', bytes: Buffer.from(text) });
		await opened.saved();
	} else await opened.openExample();
	const navigation = page.getByRole('navigation', { name: 'Project' });
	await navigation.getByRole('link', { name: 'Select' }).click();
	return opened;
}

const rankingOf = (page: Page): Locator => page.getByRole('table', { name: 'Ranking' });
const chosenOf = (page: Page): Locator => page.getByRole('list', { name: 'Selected areas' });
const UNPROVEN = 'Best found – not proven best';

test('ten of fifty areas under constraints are proven best, and the same after a reload', async ({
	page
}) => {
	const project = await openSelect(page, fifty(10, 0));
	const ranking = rankingOf(page);
	await expect(ranking.getByRole('rowheader')).toHaveCount(50);
	await expect(chosenOf(page).getByRole('listitem')).toHaveCount(10);
	await expect(chosenOf(page)).toContainText('Area 1');
	await expect(page.getByText('The best set of 10 is found and proven best.')).toBeVisible();
	await expect(page.getByText(UNPROVEN)).toHaveCount(0);
	await expect(page.getByText(/The choice holds from [\d.]+ to [\d.]+%/).first()).toBeVisible();
	await page.getByRole('radio', { name: 'Uncertainty' }).check({ force: true });
	const finished = page.getByText('10,000 draws.', { exact: true });
	await expect(finished).toBeVisible({ timeout: 40_000 });
	const drawn = page.getByRole('table', { name: /^How often each area is in the best set/ });
	const before = [await chosenOf(page).textContent(), await drawn.textContent()];

	await project.saved();
	await page.reload();
	await page.getByRole('radio', { name: 'Uncertainty' }).check({ force: true });
	await expect(finished).toBeVisible({ timeout: 40_000 });
	expect([await chosenOf(page).textContent(), await drawn.textContent()]).toEqual(before);
});

test('a search that takes long tells how far it is, leaves the page free, says what is not proven, and is ended by a newer question', async ({
	page
}) => {
	const started = page.waitForEvent('worker');
	const project = await openSelect(page, fifty(25, 1));
	const first = await started;
	const search = page.getByText(/^Looking for the best set, \d+/).first();
	await expect(search).toBeVisible();
	// Points need no search: the ranking is there, areas can be asked about, and no set is made up.
	await expect(rankingOf(page).getByRole('rowheader')).toHaveCount(50);
	await expect(page.getByText('The ranking goes by points.')).toBeVisible();
	const why = page.getByRole('list', { name: 'Reasons' });
	await expect(why).toContainText(/Is no\. 1 of 50 with [\d.]+ points\./);
	await expect(
		rankingOf(page)
			.getByRole('button', { name: /^Pick: / })
			.first()
	).toBeDisabled();
	await expect(chosenOf(page)).toHaveCount(0);

	// The page answers meanwhile: the number is changed, and the old search is not waited for.
	const ended = first.waitForEvent('close');
	const number = page.getByRole('spinbutton', { name: 'Number to select', exact: true });
	await number.fill('24');
	await number.press('Enter');
	await project.saved();
	await ended;
	await expect(chosenOf(page).getByRole('listitem')).toHaveCount(24, { timeout: 45_000 });
	await expect(rankingOf(page).getByRole('rowheader')).toHaveCount(50);
	await expect(page.getByText(UNPROVEN).first()).toBeVisible();
	await expect(page.getByText(/The choice holds/)).toHaveCount(0);
	await expect(page.getByText(/is found and proven best/)).toHaveCount(0);
});

/** Workers that die are told in the console, and of nothing else is there anything to tell. */
const dying = test.extend({
	silence: async ({ context }, use) => {
		const noises: string[] = [];
		context.on('console', (message) => {
			if (message.type() === 'error') noises.push(message.text());
		});
		context.on('weberror', (error) => noises.push(error.error().message));
		await use(undefined);
		const known = /ERR_FAILED|Two workers died over|gone astray/;
		expect(noises.filter((noise) => !known.test(noise))).toEqual([]);
		expect(noises.join()).toContain('Two workers died over: board');
	}
});

dying.describe('a worker that dies', () => {
	needsNetwork('script that fails on its way');

	dying(
		'without its worker the page says so, keeps everything, and asks again when it is back',
		async ({ context, page }) => {
			let isThere = false;
			await context.route(/choice-worker/, (route) => (isThere ? route.continue() : route.abort()));
			const project = await openSelect(page);
			const told = page.getByRole('alert').filter({ hasText: 'could not be worked out' });
			await expect(told).toContainText('Weights, constraints and scores are kept.');
			// By points alone, and without a set.
			await expect(rankingOf(page).getByRole('rowheader')).toHaveCount(20);
			await expect(chosenOf(page)).toHaveCount(0);

			// The page stays of use, and what is done to it is saved.
			const volume = page.getByRole('slider', { name: 'Weight: Volume' });
			await volume.press('ArrowRight');
			await expect(volume).toHaveValue('51');
			await project.saved();
			await expect(told).toBeVisible();

			isThere = true;
			await page.getByRole('button', { name: 'Try again' }).click();
			await expect(chosenOf(page).getByRole('listitem')).not.toHaveCount(0);
			await expect(rankingOf(page).getByRole('rowheader')).toHaveCount(20);
			await expect(told).toHaveCount(0);
			await expect(volume).toHaveValue('51');

			// Dead in the midst of work, and gone: what was shown stays, and is said to be of before.
			isThere = false;
			for (const worker of page.workers()) {
				await worker.evaluate(() => {
					setTimeout(() => {
						throw new Error('gone astray');
					});
				});
			}
			await volume.press('ArrowRight');
			await expect(told).toContainText('What is shown is from before the last change.');
			await expect(rankingOf(page).getByRole('rowheader')).toHaveCount(20);
			await project.saved();

			// Moving on asks again without any button.
			isThere = true;
			await volume.press('ArrowRight');
			await expect(told).toHaveCount(0);
			await expect(volume).toHaveValue('53');
			await project.saved();
			await page.reload();
			await expect(volume).toHaveValue('53');
			await expect(rankingOf(page).getByRole('rowheader')).toHaveCount(20);
		}
	);
});
