import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { WorkshopLock } from '#lib/state/workshop-lock.svelte.ts';
import { FakeComputer } from '../../support/fake-computer.ts';

const HOUR = 3_600_000;

test('is the same in every tab, and goes off by itself after twelve hours', async () => {
	const computer = new FakeComputer();
	const [tab, other] = [computer.openTab(), computer.openTab()];
	const [lock, seen] = [new WorkshopLock(tab.db, tab), new WorkshopLock(other.db, other)];
	const ends = [lock.follow(), seen.follow()];
	await vi.waitFor(() => expect(seen.isKnown).toBe(true));
	expect(seen.until).toBeNull();

	const set = computer.time;
	await lock.set(true);
	await vi.waitFor(() => expect(seen.until).toBe(set + 12 * HOUR));

	computer.time = set + 12 * HOUR;
	other.pause();
	expect(seen.until).toBeNull();

	// A program that starts later finds it over.
	const late = computer.openTab();
	const lateLock = new WorkshopLock(late.db, late);
	ends.push(lateLock.follow());
	await vi.waitFor(() => expect(lateLock.isKnown).toBe(true));
	expect(lateLock.until).toBeNull();
	for (const end of ends) end();
});

test('holds nothing back any more once it is taken off by hand', async () => {
	const tab = new FakeComputer().openTab();
	const lock = new WorkshopLock(tab.db, tab);
	expect(lock.isFree).toBe(false);
	const end = lock.follow();
	await lock.set(true);
	await vi.waitFor(() => expect(lock.until).not.toBeNull());
	expect(lock.isFree).toBe(false);
	await lock.set(false);
	await vi.waitFor(() => expect(lock.until).toBeNull());
	expect(lock.isFree).toBe(true);
	end();
});
