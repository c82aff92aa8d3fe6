import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { restore } from '#lib/commands/restoring.ts';
import { setValue } from '#lib/domain/edits.ts';
import type { Extent } from '#lib/domain/extent.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { readAuthor } from '#lib/storage/author.ts';
import { openDatabase } from '#lib/storage/database.ts';
import { createProject } from '#lib/storage/library.ts';
import { aCell, anExample, level, LUNG, PROJECT } from '../../support/documents.ts';
import { FakeComputer, valueOf } from '../../support/fake-computer.ts';

const CELL = aCell('telemedicine', 2020);
const WHOLE: Extent = { kind: 'project' };

/** The example, opened, with one more number, and the document as it was before that. */
async function edited(database: string) {
	const tab = new FakeComputer().openTab();
	tab.db = openDatabase(database);
	const author = await readAuthor(tab.db, tab.random);
	await createProject(tab.db, anExample(), { author, clock: tab.clock, random: tab.random });
	const open = async () => valueOf(await Editor.open(tab.db, PROJECT, tab));
	const editor = await open();
	const then = editor.document;
	editor.commit({ code: 'project.caveat' }, setValue(CELL, level(99)));
	return { tab, open, editor, then, history: await editor.history() };
}

const request = { at: Date.UTC(2026, 0, 2), name: '', copyName: 'Before restoring' };

describe('restoring', () => {
	it('keeps a version of what was, and is undone after a reload', async () => {
		const { editor, then, history, open } = await edited('restore');
		const before = editor.document;
		const outcome = await restore(editor, { extent: WHOLE, then, ...request });
		expect(valueOf(outcome).changed).toBe(true);
		expect(editor.document).toEqual(then);
		await expect.poll(() => history.named.map(({ name }) => name)).toEqual(['Before restoring']);
		const [version] = history.named;
		expect(valueOf(await history.documentOf(version?.takenAt ?? ''))).toEqual(before);
		await editor.close();

		const again = await open();
		expect(again.undo()).toMatchObject({ code: 'project.restore', at: request.at });
		expect(again.document).toEqual(before);
		expect(again.redo()).not.toBeNull();
		expect(again.document).toEqual(then);
		await again.close();
	});

	it('keeps what was though the journal has lost every row, as after the last step', async () => {
		const { editor, then, open, tab } = await edited('lost');
		await editor.close();
		await tab.db.journal.clear();
		const again = await open();
		const { document: before, revision } = again;
		expect(before).not.toEqual(then);
		valueOf(await restore(again, { extent: WHOLE, then, ...request }));
		expect(again.document).toEqual(then);
		const history = await again.history();
		await expect.poll(() => history.named).toMatchObject([{ reason: 'restore', upTo: revision }]);
		expect(valueOf(await history.documentOf(history.named[0]?.takenAt ?? ''))).toEqual(before);
		await again.close();
	});

	it('of one cell names it, and takes no copy of the whole project', async () => {
		const { editor, then, tab } = await edited('cell');
		const extent: Extent = { kind: 'cell', cell: CELL };
		valueOf(await restore(editor, { extent, then, ...request }));
		expect(scoreAt(editor.project, CELL)).toEqual(scoreAt(then.project, CELL));
		expect(editor.undoLabel).toMatchObject({ code: 'project.restore', cell: CELL });
		expect(await tab.db.snapshots.count()).toBe(0);
	});

	it.each([WHOLE, { kind: 'area', area: LUNG }] as const)(
		'of what is as it was then makes no step and no version: %o',
		async (extent) => {
			const { editor, then, tab } = await edited(`same ${extent.kind}`);
			editor.undo();
			const steps = editor.commits.length;
			expect(editor.document).not.toBe(then);
			const outcome = await restore(editor, { extent, then, ...request });
			expect(valueOf(outcome).changed).toBe(false);
			expect(editor.commits).toHaveLength(steps);
			expect(await tab.db.snapshots.count()).toBe(0);
		}
	);

	it('changes nothing where what was cannot be kept first', async () => {
		const { editor, then, tab } = await edited('full');
		const before = editor.document;
		tab.db.close();
		const extent: Extent = { kind: 'area', area: LUNG };
		expect((await restore(editor, { extent, then, ...request })).ok).toBe(false);
		expect(editor.document).toBe(before);
	});
});
