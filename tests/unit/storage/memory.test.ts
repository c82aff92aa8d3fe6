import { expect, test } from 'vitest';
import { setValue } from '#lib/domain/edits.ts';
import { renameInLibrary } from '#lib/commands/projects.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { Library } from '#lib/state/library.svelte.ts';
import { guardMemory, openInMemory } from '#lib/storage/memory.ts';
import { writeSetting } from '#lib/storage/settings.ts';
import { aCell, anExample, level } from '../../support/documents.ts';
import { FakeComputer, valueOf } from '../../support/fake-computer.ts';

const CELL = aCell('telemedicine', 2020);

async function inMemory() {
	const tab = new FakeComputer().openTab();
	const db = openInMemory();
	const page = new EventTarget();
	guardMemory(db, page);
	const library = new Library(db, tab);
	const id = valueOf(await library.create(anExample()));
	const editor = valueOf(await Editor.open(db, id, tab));
	/** Whether the page would ask before it is left. */
	const asks = () => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
	const edit = async (value: number) => {
		editor.commit({ code: 'project.caveat' }, setValue(CELL, level(value)));
		await editor.flush();
	};
	return { tab, db, library, editor, edit, asks };
}

test('everything works in memory, and nothing there is ever called saved', async () => {
	const { db, tab, library, editor, edit } = await inMemory();
	const refused = { kind: 'failed', problem: { code: 'storage.unavailable' } };
	expect(editor.status).toEqual(refused);
	await edit(33);
	expect(editor.status).toEqual(refused);
	expect(library.problem).toEqual({ code: 'storage.unavailable' });

	await editor.close();
	const again = valueOf(await Editor.open(db, editor.id, tab));
	expect(scoreAt(again.project, CELL).value).toEqual(level(33));
	again.undo();
	expect(scoreAt(again.project, CELL).value).not.toEqual(level(33));
	await again.close();
	const title = { da: 'Ny', en: 'New' };
	valueOf(await renameInLibrary(() => Editor.open(db, editor.id, tab), title));
	expect(valueOf(await library.load(editor.id)).project.title).toEqual(title);
});

test('two databases in memory share nothing', async () => {
	const { library } = await inMemory();
	const other = new Library(openInMemory(), new FakeComputer().openTab());
	await Promise.all([library.whenReady, other.whenReady]);
	expect(other.projects).toEqual([]);
});

test('leaving asks while changes are in no verified copy', async () => {
	const { db, editor, edit, asks } = await inMemory();
	expect(asks(), 'before any change').toBe(false);
	await edit(33);
	expect(asks(), 'after a change').toBe(true);
	const copied = editor.revision;
	const where = 'folder';
	await edit(34);
	await writeSetting(db, `copy/${editor.id}`, { upTo: copied, where });
	expect(asks(), 'after a copy without the last change').toBe(true);
	await writeSetting(db, `copy/${editor.id}`, { upTo: editor.revision, where: 'download' });
	expect(asks(), 'after a download, of which nobody knows whether it came').toBe(true);
	await writeSetting(db, `copy/${editor.id}`, { upTo: editor.revision, where });
	expect(asks(), 'after a copy with all').toBe(false);
	await edit(35);
	expect(asks(), 'after another change').toBe(true);
	await writeSetting(db, 'copy/another', { upTo: editor.revision, where });
	expect(asks(), 'after a copy of another project').toBe(true);
});
