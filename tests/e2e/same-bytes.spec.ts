import { readFile } from 'node:fs/promises';
import {
	digestOf,
	GOLDEN_DAY,
	GOLDEN_DIGESTS,
	GOLDEN_PROJECTS,
	GOLDEN_SELECTION,
	goldenProject
} from '../support/golden-projects.ts';
import { ExportDialog } from './pages/export.ts';
import { expect, test } from './test.ts';

/*
 * The browser makes the very files the command line makes: both have the digests that
 * `figures/files.test.ts` keeps. Every figure is held against it as an SVG, one of each project in every
 * format, half of the projects in each language.
 */

const LANGUAGES = ['English', 'Dansk'] as const;
const CONTENTS = ['This map', 'Matrix', 'All maps'] as const;
const SELECTION = 'Selection';

GOLDEN_PROJECTS.forEach((name, i) => {
	test(`${name}: the same bytes in the browser as in Node`, async ({ page }) => {
		await page.clock.setFixedTime(`${GOLDEN_DAY}T12:00:00+01:00`);
		const dialog = new ExportDialog(page);
		const file = { name: `${name}.varmekort`, bytes: await readFile(goldenProject(name)) };
		await dialog.openSaved(file);
		await dialog.open();
		// The command line has no journal, so its files carry no project.
		await dialog.dialog.getByRole('checkbox', { name: 'Put the project in the file' }).uncheck();

		const language = LANGUAGES[i % 2] ?? 'English';
		await dialog.dialog.getByRole('radio', { name: language }).check();
		const contents = name === GOLDEN_SELECTION ? [...CONTENTS, SELECTION] : CONTENTS;
		for (const [k, content] of contents.entries()) {
			await dialog.chooseContent(content);
			if (content === 'This map') await chooseFirstArea(dialog);
			else if (content !== SELECTION) await chooseLastYear(dialog);
			for (const format of k === i % 3 ? ['SVG', 'PDF', 'PPTX'] : ['SVG']) {
				await dialog.chooseFormat(format);
				const saved = await dialog.saved();
				const names = namesOf(name, digestOf(saved.bytes));
				expect.soft(names, `${content} as ${format}`).toContain(saved.name);
			}
		}
	});
});

/** What the command line calls the file with these bytes; it numbers names that are cut to the same. */
function namesOf(project: string, digest: string): string[] {
	return Object.entries(GOLDEN_DIGESTS[project] ?? {})
		.filter(([, known]) => known === digest)
		.flatMap(([name]) => [name, name.replace(/-\d(?=\.\w+$)/, '')]);
}

/** The one the command line calls `1`. */
async function chooseFirstArea({ dialog }: ExportDialog): Promise<void> {
	const area = dialog.getByRole('combobox', { name: 'Area' });
	const one = await area.getByRole('option', { name: /^1 / }).getAttribute('value');
	await area.selectOption(one);
}

async function chooseLastYear({ dialog }: ExportDialog): Promise<void> {
	const year = dialog.getByRole('combobox', { name: /^(Year|Numbers in the arrows)$/ });
	await year.selectOption({ index: (await year.getByRole('option').count()) - 1 });
}
