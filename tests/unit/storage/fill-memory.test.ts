import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { setValue } from '#lib/domain/edits.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { Library } from '#lib/state/library.svelte.ts';
import { readAuthor } from '#lib/storage/author.ts';
import { openDatabase, type RowStep, type VarmekortDatabase } from '#lib/storage/database.ts';
import { openInMemory } from '#lib/storage/memory.ts';
import { writeSetting } from '#lib/storage/settings.ts';
import { fillMemory } from '#lib/storage/fill-memory.ts';
import { aCell, anExample, level, PROJECT } from '../../support/documents.ts';
import {
	COUNT,
	doublingStep,
	fillJournal,
	idOf,
	journalIn,
	type TestRow
} from '../../support/doubled-rows.ts';
import { FakeComputer, valueOf } from '../../support/fake-computer.ts';

/* Versions 3 and 4 are of this test only. */

const stepFailingAt = (...numbers: number[]) => doublingStep(['journal'], numbers);

let options: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };

beforeEach(async () => {
	options = { indexedDB: new IDBFactory(), IDBKeyRange };
	const db = openDatabase('varmekort', options);
	await fillJournal(db);
	await db.settings.put({ key: 'name', value: 'Ada' });
	await db.handles.put({ key: 'folder' });
	db.close();
});

/** The database as it is left where the steps do not get to their end. */
async function leftBy(...steps: RowStep[]): Promise<VarmekortDatabase> {
	const db = openDatabase('varmekort', options, steps);
	expect(await db.hindered).toBe('unfinished');
	await db.opened;
	return db;
}

/** Every row there is, whatever the version, and the version. */
async function contents(): Promise<unknown> {
	const db = await new Dexie('varmekort', options).open();
	const tables = db.tables.map(async (table) => [table.name, await table.toArray()] as const);
	const found = { version: db.verno, tables: await Promise.all(tables) };
	db.close();
	return found;
}

const without = (...left: number[]) =>
	Array.from({ length: COUNT }, (_, index) => index + 1).filter((id) => !left.includes(id));

describe('rows brought into memory past a change that did not finish', () => {
	it.each([[1], [500], [501], [COUNT]])(
		'are all changed but the one that cannot be, at row %d, and the database stays as it was',
		async (number) => {
			const stuck = await leftBy(stepFailingAt(number));
			const before = await contents();
			const memory = openInMemory();
			expect(await fillMemory(memory, stuck)).toBe(1);
			const rows = await journalIn(memory);
			expect(rows.map(({ id }) => Number(id))).toEqual(without(number));
			expect(rows.every(({ id, fresh }) => fresh === Number(id) * 2)).toBe(true);
			expect(rows.some((row) => 'old' in row)).toBe(false);
			expect(await contents()).toEqual(before);
		}
	);

	it('are counted where several cannot be changed', async () => {
		const memory = openInMemory();
		expect(await fillMemory(memory, await leftBy(stepFailingAt(7, 8, 600, 1001)))).toBe(4);
		expect((await journalIn(memory)).map(({ id }) => Number(id))).toEqual(without(7, 8, 600, 1001));
	});

	it('go through every step that is not through, and through none that is', async () => {
		const fourth: RowStep = {
			version: 4,
			tables: ['journal'],
			change: (row) => {
				if ((row as TestRow).id === idOf(COUNT)) throw new Error('cut short');
				return { ...(row as TestRow), fourth: true };
			}
		};
		const third = stepFailingAt();
		const taken: unknown[] = [];
		const stuck = await leftBy(third, fourth);
		const memory = openInMemory();
		const counting = { ...third, change: (row: unknown) => (taken.push(row), third.change(row)) };
		const { name } = stuck;
		expect(await fillMemory(memory, { name, options, steps: [counting, fourth] })).toBe(1);
		expect(taken).toEqual([]);
		const rows = await journalIn(memory);
		expect(rows.every((row) => 'fourth' in row && row.fresh === Number(row.id) * 2)).toBe(true);
	});

	it('are left out where they cannot be read', async () => {
		const stuck = await leftBy(stepFailingAt(900));
		// What the disk gives back for this row is nothing that can be had.
		const disk = options.indexedDB as unknown as {
			_databases: Map<
				string,
				{
					rawObjectStores: Map<string, { records: { values: () => Iterable<{ value: unknown }> } }>;
				}
			>;
		};
		const stored = disk._databases.get('varmekort')?.rawObjectStores.get('journal');
		const damaged = [...(stored?.records.values() ?? [])][41];
		if (!damaged) throw new Error('the database in memory is built in another way');
		damaged.value = () => undefined;
		await expect(contents()).rejects.toThrow();
		const memory = openInMemory();
		expect(await fillMemory(memory, stuck)).toBe(2);
		expect((await journalIn(memory)).map(({ id }) => Number(id))).toEqual(without(42, 900));
	});

	it('bring the settings along, without the place of the steps, and no folder', async () => {
		const memory = openInMemory();
		await fillMemory(memory, await leftBy(stepFailingAt(501)));
		expect(await memory.settings.toArray()).toEqual([{ key: 'name', value: 'Ada' }]);
		expect(await memory.handles.count()).toBe(0);
	});

	it('lose nothing of the database: a later version that can change all of them finds all', async () => {
		const stuck = await leftBy(stepFailingAt(501));
		const memory = openInMemory();
		await fillMemory(memory, stuck);
		await memory.journal.clear();
		const mended = openDatabase('varmekort', options, [stepFailingAt()]);
		const rows = await journalIn(mended);
		expect(rows.map(({ fresh }) => fresh)).toEqual(without().map((id) => id * 2));
		mended.close();
	});
});

describe('a project past a change that did not finish', () => {
	const CELL = aCell('telemedicine', 2020);

	/** A project with one edit, in a database whose step fails at the row that `fails` knows. */
	async function stuckProject(table: string, fails: (row: unknown) => boolean) {
		const computer = new FakeComputer();
		const tab = computer.openTab();
		const library = new Library(tab.db, tab);
		valueOf(await library.create(anExample()));
		await edit(tab.db, 45);
		await writeSetting(tab.db, 'preferences', { language: 'da' });
		const author = await readAuthor(tab.db, tab.random);
		library.close();
		tab.db.close();
		const step: RowStep = {
			version: 3,
			tables: [table],
			change: (row) => {
				if (fails(row)) throw new Error('this row is another than was thought');
				return row;
			}
		};
		const onDisk = { indexedDB: computer.disk, IDBKeyRange };
		const stuck = openDatabase('varmekort', onDisk, [step]);
		expect(await stuck.hindered).toBe('unfinished');
		const memory = openInMemory();
		expect(await fillMemory(memory, stuck)).toBe(1);
		return { memory, author };
	}

	async function edit(db: VarmekortDatabase, value: number): Promise<void> {
		const editor = valueOf(await Editor.open(db, PROJECT, new FakeComputer().openTab()));
		editor.commit({ code: 'project.caveat' }, setValue(CELL, level(value)));
		await editor.close();
	}

	async function scoreIn(db: VarmekortDatabase) {
		const tab = new FakeComputer().openTab();
		const editor = valueOf(await Editor.open(db, PROJECT, tab));
		await editor.close();
		return scoreAt(editor.project, CELL).value;
	}

	it('is all there without its row in the list, and is worked on', async () => {
		const { memory, author } = await stuckProject('projects', () => true);
		expect(await scoreIn(memory)).toEqual(level(45));
		const library = new Library(memory, new FakeComputer().openTab());
		await expect
			.poll(() => library.projects.map(({ title }) => title))
			.toEqual([anExample().project.title]);
		library.close();
		await edit(memory, 46);
		expect(await scoreIn(memory)).toEqual(level(46));
		expect(await readAuthor(memory, new FakeComputer().random)).toBe(author);
	});

	it('is all there without its checkpoint', async () => {
		const isHead = (row: unknown) => (row as { slice: string }).slice === 'head';
		const { memory } = await stuckProject('slices', isHead);
		expect(await scoreIn(memory)).toEqual(level(45));
	});
});
