import { readFile } from 'node:fs/promises';
import {
	GOLDEN_DAY,
	GOLDEN_PROJECTS,
	GOLDEN_SELECTION,
	goldenNames,
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
			if (content === 'This map') await dialog.chooseFirstArea();
			else if (content !== SELECTION) await dialog.chooseLastYear();
			for (const format of k === i % 3 ? ['SVG', 'PDF', 'PPTX'] : ['SVG']) {
				await dialog.chooseFormat(format);
				const saved = await dialog.saved();
				const names = goldenNames(name, saved.bytes);
				expect.soft(names, `${content} as ${format}`).toContain(saved.name);
			}
		}
	});
});
