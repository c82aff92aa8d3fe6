import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '#lib/storage/database.ts';
import { isWorkshopKept, workshopLeft } from '#lib/storage/kept-workshop.ts';
import { setWorkshopLock } from '#lib/storage/workshop-lock.ts';
import { writeSetting } from '#lib/storage/settings.ts';

const NOW = Date.UTC(2026, 2, 9, 9);
const HOUR = 3_600_000;

beforeEach(() => {
	indexedDB = new IDBFactory();
});

/** The database as a program leaves it that has set a lock and been closed. */
async function lockedSince(since: number | null): Promise<void> {
	const db = openDatabase('varmekort', { indexedDB });
	await setWorkshopLock(db, since);
	db.close();
}

describe('what the service worker finds of the workshop lock', () => {
	test('it holds for its twelve hours, with the program closed or open', async () => {
		await lockedSince(NOW);
		expect(await isWorkshopKept(NOW)).toBe(true);
		expect(await isWorkshopKept(NOW + 12 * HOUR - 1)).toBe(true);
		expect(await isWorkshopKept(NOW + 12 * HOUR)).toBe(false);

		const db = openDatabase('varmekort', { indexedDB });
		await db.opened;
		expect(await isWorkshopKept(NOW)).toBe(true);
		await setWorkshopLock(db, null);
		expect(await isWorkshopKept(NOW)).toBe(false);
		db.close();
	});

	test('a database that is not there is not made', async () => {
		expect(await isWorkshopKept(NOW)).toBe(false);
		expect(await indexedDB.databases()).toEqual([]);
	});

	test('it keeps no newer program from raising the version', async () => {
		await lockedSince(NOW);
		await isWorkshopKept(NOW);
		const raising = indexedDB.open('varmekort', 1000);
		const outcome = await new Promise((resolve) => {
			raising.onblocked = () => resolve('blocked');
			raising.onsuccess = () => resolve('raised');
		});
		expect(outcome).toBe('raised');
		raising.result.close();
	});

	test('what cannot be read bars no version', async () => {
		const bare = indexedDB.open('varmekort', 10);
		await new Promise((resolve) => (bare.onsuccess = resolve));
		bare.result.close();
		expect(await isWorkshopKept(NOW)).toBe(false);
	});

	test.each([null, 'on', { since: 'today' }, { since: null }, {}])(
		'a setting that says %j is no lock',
		async (value) => {
			const db = openDatabase('varmekort', { indexedDB });
			await writeSetting(db, 'workshopLock', value);
			db.close();
			expect(await isWorkshopKept(NOW)).toBe(false);
		}
	);

	test('a database that does not answer bars no version', async () => {
		await lockedSince(NOW);
		// A tab that does not give way, and one that waits for it: whoever comes later waits as well.
		const holding = indexedDB.open('varmekort');
		await new Promise((resolve) => (holding.onsuccess = resolve));
		const waiting = indexedDB.open('varmekort', 1000);
		await new Promise((resolve) => (waiting.onblocked = resolve));
		expect(await isWorkshopKept(NOW, 50)).toBe(false);
		holding.result.close();
	});
});

test('a lock from a clock that was wrong by more than half a day is none', () => {
	expect(workshopLeft(NOW, NOW)).toBe(12 * HOUR);
	expect(workshopLeft(NOW + HOUR, NOW)).toBe(13 * HOUR);
	expect(workshopLeft(NOW + 13 * HOUR, NOW)).toBe(0);
	expect(workshopLeft(null, NOW)).toBe(0);
});
