import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase, openWorkingDatabase, type RowStep } from '#lib/storage/database.ts';
import {
	COUNT,
	doublingStep,
	fillJournal,
	idOf,
	journalIn,
	type TestRow
} from '../../support/doubled-rows.ts';
import { aSession } from '../../support/session.ts';

/* Versions 3 and 4 are of this test only: they give rows a field that only a new program reads. */

const TABLES = ['journal', 'slices'];

const STEP = doublingStep(TABLES);

/** The step on a computer that is switched off at the row with this number. */
const cutShortAt = (number: number) => doublingStep(TABLES, [number]);

let options: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };

const openWith = (...steps: RowStep[]) => openDatabase('varmekort', options, steps);

/** A database of today with more rows than one batch. */
beforeEach(async () => {
	options = { indexedDB: new IDBFactory(), IDBKeyRange };
	const db = openDatabase('varmekort', options);
	await fillJournal(db);
	await db.table('slices').bulkAdd([
		{ projectId: 'p', slice: 'head', old: 1 },
		{ projectId: 'p', slice: 'project', old: 2 }
	]);
	await db.settings.put({ key: 'name', value: 'Ada' });
	db.close();
});

async function expectAllChanged(db: Dexie): Promise<void> {
	const rows = await journalIn(db);
	expect(rows).toHaveLength(COUNT);
	expect(
		rows.filter(({ id, old, fresh }) => old !== undefined || fresh !== Number(id) * 2)
	).toEqual([]);
	expect(await db.table('slices').toArray()).toMatchObject([{ fresh: 2 }, { fresh: 4 }]);
	expect(await db.table('settings').get('name')).toEqual({ key: 'name', value: 'Ada' });
}

/** The rows that were copied from a table before version 3. */
async function copied(name: string): Promise<unknown[]> {
	const copy = await new Dexie('varmekort-before-3', options).open();
	const table = copy.table<unknown>('rows');
	const rows = await table
		.where(':id')
		.between([name, []], [name, [[]]])
		.toArray();
	copy.close();
	return rows;
}

describe('rows that a new version changes', () => {
	it('are all changed before anything is read, and kept beside as they were', async () => {
		const db = openWith(STEP);
		await expectAllChanged(db);
		const before = await copied('journal');
		expect(before).toHaveLength(COUNT);
		expect(before[0]).toEqual({ projectId: 'p', id: idOf(1), old: 1 });
		expect(before.every((row) => typeof (row as TestRow).old === 'number')).toBe(true);
		db.close();
	});

	it.each([1, 500, 501, 1000, COUNT])(
		'are all there when the computer is switched off at row %d, and changed at the next start',
		async (number) => {
			const first = openWith(cutShortAt(number));
			expect(await first.opened).toMatchObject({ ok: false });
			await expect(first.journal.count()).rejects.toThrow();
			first.close();

			const again = openWith(STEP);
			await expectAllChanged(again);
			expect((await copied('journal')).every((row) => (row as TestRow).old)).toBe(true);
			again.close();
		}
	);

	it('go on after the batch that was through, and are not changed twice', async () => {
		const seen: number[] = [];
		const counting: RowStep = {
			...STEP,
			change: (row) => {
				seen.push(Number((row as Partial<TestRow>).id ?? 0));
				return STEP.change(row);
			}
		};
		await openWith(cutShortAt(COUNT)).opened;
		const db = openWith(counting);
		await expectAllChanged(db);
		expect(Math.min(...seen.filter((id) => id > 0))).toBe(1001);
		db.close();
		const later = openWith(counting);
		const calls = seen.length;
		await later.opened;
		expect(seen).toHaveLength(calls);
		later.close();
	});

	it('are not left for a database in memory when the change of them fails and nobody has chosen it', async () => {
		vi.stubGlobal('sessionStorage', aSession());
		const failing = openWith(cutShortAt(501));
		expect(await openWorkingDatabase(failing)).toBe(failing);
		expect(await failing.hindered).toBe('unfinished');
		await expect(failing.settings.put({ key: 'name', value: 'Bo' })).rejects.toThrow();

		const again = openWith(STEP);
		expect(await openWorkingDatabase(again)).toBe(again);
		await expectAllChanged(again);
		again.close();
	});

	it('are changed once by two tabs that start together', async () => {
		const [one, two] = [openWith(STEP), openWith(STEP)];
		await Promise.all([expectAllChanged(one), expectAllChanged(two)]);
		expect((await copied('journal')).every((row) => (row as TestRow).old)).toBe(true);
		one.close();
		two.close();
	});

	const fourth = (change: (row: TestRow) => unknown): RowStep => ({
		version: 4,
		tables: ['journal'],
		change: (row) => change(row as TestRow)
	});
	const databases = async () =>
		(await options.indexedDB.databases()).map(({ name }) => name).sort();

	it('go through several versions at once, also cut short between them; the copy is the first', async () => {
		const dying = fourth(() => {
			throw new Error('switched off');
		});
		expect(await openWith(STEP, dying).opened).toMatchObject({ ok: false });
		const db = openWith(
			STEP,
			fourth((row) => ({ ...row, fourth: true }))
		);
		await expectAllChanged(db);
		expect((await journalIn(db)).every((row) => 'fourth' in row)).toBe(true);
		expect(await databases()).toEqual(['varmekort', 'varmekort-before-3']);
		expect((await copied('journal')).every((row) => (row as TestRow).old)).toBe(true);
		db.close();
	});

	it('are copied anew before a later version, and the earlier copy goes', async () => {
		const third = openWith(STEP);
		await third.opened;
		third.close();
		const db = openWith(
			STEP,
			fourth((row) => row)
		);
		await expectAllChanged(db);
		expect(await databases()).toEqual(['varmekort', 'varmekort-before-4']);
		db.close();
	});

	it('are none in a database that this program makes', async () => {
		const fresh = openDatabase('fresh', options, [STEP]);
		expect(await fresh.opened).toMatchObject({ ok: true });
		expect(await databases()).toEqual(['fresh', 'varmekort']);
		fresh.close();
	});
});

describe('a database that a newer program has written', () => {
	it('is not opened, not changed and said to be newer', async () => {
		const newer = openWith(STEP);
		await newer.opened;
		newer.close();

		const older = openDatabase('varmekort', options);
		expect(await older.hindered).toBe('newer');
		expect(await older.opened).toEqual({ ok: false, problems: [{ code: 'storage.stale' }] });
		await expect(older.settings.put({ key: 'name', value: 'Bo' })).rejects.toThrow();

		const again = openWith(STEP);
		await expectAllChanged(again);
		again.close();
	});
});
