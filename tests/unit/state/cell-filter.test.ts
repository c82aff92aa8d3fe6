import { expect, test } from 'vitest';
import { performScoreAction, type ScoringContext } from '#lib/commands/scoring.ts';
import { DONT_KNOW } from '#lib/domain/score.ts';
import { setValue } from '#lib/domain/edits.ts';
import { gridOf } from '#lib/domain/grid.ts';
import { CellFilter } from '#lib/state/cell-filter.svelte.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { ScoreCursor } from '#lib/state/score-cursor.svelte.ts';
import { readAuthor } from '#lib/storage/author.ts';
import { createProject } from '#lib/storage/library.ts';
import { wantedGap } from '#lib/ui/score/wanted-gap.ts';
import { aCell, aDocument, HEART, level, LUNG, PROJECT } from '../../support/documents.ts';
import { FakeComputer, valueOf } from '../../support/fake-computer.ts';

/** A desk in one area, with two don't knows there and one in another; the filter is the test's. */
async function aDesk() {
	const tab = new FakeComputer().openTab();
	const author = await readAuthor(tab.db, tab.random);
	await createProject(tab.db, aDocument(), { author, clock: tab.clock, random: tab.random });
	const editor = valueOf(await Editor.open(tab.db, PROJECT, tab));
	for (const [year, area] of [
		[2025, LUNG],
		[2040, LUNG],
		[2030, HEART]
	] as const) {
		const cell = aCell('telemedicine', year, area);
		editor.commit({ code: 'project.caveat' }, setValue(cell, DONT_KNOW));
	}
	const cursor = new ScoreCursor();
	const filter = new CellFilter();
	const told: string[] = [];
	const context = (): ScoringContext => ({
		editor,
		cursor,
		area: LUNG,
		language: 'en',
		isWanted: filter.matcher(editor.document),
		openArea: (area, position) => told.push(`${area} ${position?.row},${position?.column}`),
		openDetail: () => undefined,
		stepArea: () => undefined,
		toggleDetails: () => undefined,
		toggleTable: () => undefined,
		onDone: ({ kind }) => told.push(kind),
		onRefused: ({ code }) => told.push(code)
	});
	const walk = (step: 1 | -1 = 1) => performScoreAction({ do: 'nextEmpty', step }, context());
	return { editor, cursor, filter, told, walk };
}

test('N walks what the filter wants, into other areas too, and the empty cells without one', async () => {
	const { editor, cursor, filter, told, walk } = await aDesk();
	filter.wanted = wantedGap('dontKnow');
	walk();
	expect(cursor.active).toEqual({ row: 0, column: 1 });
	walk();
	expect(cursor.active).toEqual({ row: 0, column: 4 });
	walk(-1);
	expect(cursor.active).toEqual({ row: 0, column: 1 });
	walk(-1);
	expect(told).toEqual([`${HEART} 0,2`]);

	filter.wanted = null;
	walk();
	expect(cursor.active).toEqual({ row: 0, column: 2 });
	expect(gridOf(editor.project, LUNG).horizons).toHaveLength(5);
	await editor.close();
});

test('a cell that has been dealt with is passed, and the end is told', async () => {
	const { editor, filter, told, walk } = await aDesk();
	filter.wanted = wantedGap('dontKnow');
	for (const [year, area] of [
		[2025, LUNG],
		[2040, LUNG],
		[2030, HEART]
	] as const) {
		const cell = aCell('telemedicine', year, area);
		editor.commit({ code: 'project.caveat' }, setValue(cell, level(10)));
	}
	walk();
	expect(told).toEqual(['nothingWanted']);
	await editor.close();
});
