import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { copyFirst } from '#lib/commands/copy-first.ts';
import { setValue } from '#lib/domain/edits.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { readAuthor } from '#lib/storage/author.ts';
import { openDatabase } from '#lib/storage/database.ts';
import { createProject } from '#lib/storage/library.ts';
import { aCell, anExample, level, PROJECT } from '../../support/documents.ts';
import { FakeComputer, valueOf } from '../../support/fake-computer.ts';

const CELL = aCell('telemedicine', 2020);
const COPY = { name: 'Before pasting', reason: 'import' } as const;

/** The example, opened. Dexie watches only the global IndexedDB. */
async function opened(database: string) {
	const tab = new FakeComputer().openTab();
	tab.db = openDatabase(database);
	const author = await readAuthor(tab.db, tab.random);
	await createProject(tab.db, anExample(), { author, clock: tab.clock, random: tab.random });
	const editor = valueOf(await Editor.open(tab.db, PROJECT, tab));
	const act = () => editor.commit({ code: 'project.caveat' }, setValue(CELL, level(99)));
	return { db: tab.db, editor, act };
}

it('keeps the project as it was before the deed', async () => {
	const { editor, act } = await opened('first');
	const before = editor.document;
	expect(valueOf(await copyFirst(editor, COPY, act))).toBe(true);
	expect(editor.document).not.toEqual(before);
	const history = await editor.history();
	await expect.poll(() => history.named).toMatchObject([COPY]);
	expect(valueOf(await history.documentOf(history.named[0]?.takenAt ?? ''))).toEqual(before);
	await editor.close();
});

it('does nothing where no copy can be kept', async () => {
	const { db, editor, act } = await opened('unable');
	const before = editor.document;
	db.close();
	expect((await copyFirst(editor, COPY, act)).ok).toBe(false);
	expect(editor.document).toBe(before);
});
