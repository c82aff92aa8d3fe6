import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { setValue } from '#lib/domain/edits.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { Library } from '#lib/state/library.svelte.ts';
import { openDatabase } from '#lib/storage/database.ts';
import { aCell, aDocument, anExample, level, PROJECT } from '../../support/documents.ts';
import { closeByBrowser, FakeComputer, valueOf } from '../../support/fake-computer.ts';

const open: Library[] = [];
afterEach(() => {
	for (const library of open.splice(0)) library.close();
});

/** Two libraries of one database, in two tabs. Dexie watches only the real, or here global, IndexedDB. */
function twoLibraries(name: string) {
	const computer = new FakeComputer();
	return [1, 2].map(() => {
		const around = computer.openTab();
		const db = openDatabase(name);
		const library = new Library(db, around);
		open.push(library);
		return { library, db, around };
	}) as [Seat, Seat];
}

interface Seat {
	library: Library;
	db: ReturnType<typeof openDatabase>;
	around: ReturnType<FakeComputer['openTab']>;
}

describe('Library', () => {
	it('is ready with no projects where there are none', async () => {
		const [{ library }] = twoLibraries('empty');
		expect(library.ready).toBe(false);
		await expect.poll(() => library.ready).toBe(true);
		expect([library.projects, library.problem]).toEqual([[], null]);
	});

	it('shows a project made, edited and removed in another tab, and one restored', async () => {
		const [one, two] = twoLibraries('shared');
		const id = valueOf(await one.library.create(aDocument()));
		await expect.poll(() => two.library.projects.length).toBe(1);
		expect(two.library.projects[0]).toMatchObject({ id, answered: 0, areas: 20, technologies: 8 });

		const editor = valueOf(await Editor.open(one.db, id, one.around));
		const cell = aCell('telemedicine', 2020);
		editor.commit({ code: 'project.caveat' }, setValue(cell, level(45)));
		await editor.close();
		await expect.poll(() => two.library.projects[0]?.answered).toBe(1);

		valueOf(await one.library.bin(id, true));
		const [removed] = valueOf(await one.library.removeBinned([id]));
		await expect.poll(() => two.library.projects.length).toBe(0);
		if (!removed) throw new Error('nothing was removed');
		valueOf(await one.library.restore(removed));
		await expect.poll(() => two.library.projects[0]?.answered).toBe(1);
		expect(valueOf(await two.library.load(id))).toEqual(editor.document);
	});

	it('puts the project last used first and keeps the entries that have not changed', async () => {
		const [{ library, db, around }] = twoLibraries('order');
		const first = valueOf(await library.create(aDocument()));
		const second = valueOf(await library.create(anExample()));
		await expect.poll(() => library.projects.length).toBe(2);
		const entry = library.projects.find(({ id }) => id === second);
		around.now = () => Date.UTC(2026, 1, 1);
		const editor = valueOf(await Editor.open(db, first, around));
		await expect.poll(() => library.projects.map(({ id }) => id)).toEqual([first, second]);
		expect(library.projects[1]).toBe(entry);
		await editor.close();
	});

	it('shows what another tab put in the archive and in the bin, and where it comes back to', async () => {
		const [one, two] = twoLibraries('shelves');
		const id = valueOf(await one.library.create(aDocument()));
		const shelf = () => two.library.projects.map((entry) => entry.shelf);
		await expect.poll(shelf).toEqual(['active']);
		valueOf(await one.library.archive(id, true));
		await expect.poll(shelf).toEqual(['archive']);
		valueOf(await one.library.bin(id, true));
		await expect.poll(shelf).toEqual(['bin']);
		expect(two.library.projects[0]?.binnedAt).toBe(one.around.now());
		valueOf(await two.library.bin(id, false));
		await expect.poll(shelf).toEqual(['archive']);
		valueOf(await two.library.archive(id, false));
		await expect.poll(() => one.library.projects[0]?.shelf).toBe('active');
		const row = await one.db.projects.get(id);
		expect(row).not.toHaveProperty('archivedAt');
		expect(row).not.toHaveProperty('binnedAt');
	});

	it('goes on with a database that the browser has closed, and follows other tabs again', async () => {
		const [one, two] = twoLibraries('closed');
		const id = valueOf(await one.library.create(aDocument()));
		await expect.poll(() => two.library.projects.length).toBe(1);
		closeByBrowser(two.db);
		valueOf(await one.library.bin(id, true));
		await expect.poll(() => two.library.projects[0]?.shelf).toBe('bin');
		valueOf(await two.library.bin(id, false));
		await expect.poll(() => one.library.projects[0]?.shelf).toBe('active');
		expect(two.library.problem).toBe(null);
	});

	it('says that the browser has cleared it, and refuses all else for that reason', async () => {
		const [{ library, db }, other] = twoLibraries('cleared');
		const id = valueOf(await library.create(aDocument()));
		await other.db.opened;
		for (const each of [db, other.db]) closeByBrowser(each);
		indexedDB.deleteDatabase('cleared');
		const cleared = { code: 'storage.cleared' };
		await expect.poll(() => library.problem).toEqual(cleared);
		expect(await library.load(id)).toMatchObject({ problems: [cleared] });
		expect(await library.create(aDocument())).toMatchObject({ problems: [cleared] });
		const names = (await indexedDB.databases()).map(({ name }) => name);
		expect(names).not.toContain('cleared');
	});

	it('does not call a database cleared that a newer program has taken over', async () => {
		const [{ library, db }] = twoLibraries('taken');
		await db.opened;
		db.on('versionchange').fire(new Event('versionchange'));
		await expect.poll(() => db.stale).toBe(true);
		expect(await library.create(aDocument())).toMatchObject({
			problems: [{ code: 'storage.stale' }]
		});
		expect(db.closed).toBe(null);
	});

	it('says why where there is no database', async () => {
		const around = new FakeComputer().openTab();
		const library = new Library(openDatabase('none', { indexedDB: undefined as never }), around);
		open.push(library);
		await expect.poll(() => library.problem).toEqual({ code: 'storage.unavailable' });
		expect(library.ready).toBe(true);
		expect(await library.create(aDocument())).toMatchObject({ ok: false });
		expect(await library.removeBinned([PROJECT])).toMatchObject({ ok: false });
		expect(await library.archive(PROJECT, true)).toMatchObject({ ok: false });
	});
});
