import { forceCloseDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { newSlug, type Random } from '#lib/domain/ids.ts';
import type { Result } from '#lib/domain/result.ts';
import type { Channel } from '#lib/storage/channel.ts';
import { Clock } from '#lib/storage/clock.ts';
import { openDatabase, type VarmekortDatabase } from '#lib/storage/database.ts';
import type { Surroundings } from '#lib/storage/surroundings.ts';

/** The surroundings of a tab, with what a test turns by hand. */
export interface FakeTab extends Surroundings {
	db: VarmekortDatabase;
	/** Ends the pause that housekeeping waits for. */
	pause: () => void;
	/** How often the browser has been asked to persist. */
	persistAsked: number;
	/** The tables this tab cannot write into, as if the disk were full. */
	fullTables: Set<string>;
}

/** One computer: a disk, a clock that stands still until it is set, and tabs that hear each other. */
export class FakeComputer {
	/** Milliseconds since 1970. */
	time = Date.UTC(2026, 0, 2);
	readonly disk = new IDBFactory();
	readonly #listeners = new Set<{ tab: FakeTab; onPoke: (projectId: string) => void }>();
	#seed = 1;

	readonly random: Random = (bytes) => {
		for (let i = 0; i < bytes.length; i++) {
			this.#seed = (this.#seed * 48271) % 2147483647;
			bytes[i] = this.#seed & 255;
		}
		return bytes;
	};

	openTab(): FakeTab {
		const now = () => this.time;
		const waiting = new Set<() => void>();
		const fullTables = new Set<string>();
		const db = openDatabase('varmekort', { indexedDB: this.disk, IDBKeyRange });
		refuseWrites(db, fullTables);
		const tab: FakeTab = {
			db,
			now,
			random: this.random,
			clock: new Clock(now, newSlug(this.random, 4)),
			channel: this.#channelOf(() => tab),
			later: (task) => {
				waiting.add(task);
				return () => waiting.delete(task);
			},
			persist: () => {
				tab.persistAsked += 1;
				return Promise.resolve(true);
			},
			pause: () => {
				const due = [...waiting];
				waiting.clear();
				for (const task of due) task();
			},
			persistAsked: 0,
			fullTables
		};
		return tab;
	}

	#channelOf(self: () => FakeTab): Channel {
		return {
			poke: (projectId) => {
				for (const { tab, onPoke } of this.#listeners) if (tab !== self()) onPoke(projectId);
			},
			listen: (onPoke) => {
				const listener = { tab: self(), onPoke };
				this.#listeners.add(listener);
				return () => this.#listeners.delete(listener);
			}
		};
	}
}

function refuseWrites(db: VarmekortDatabase, fullTables: ReadonlySet<string>): void {
	db.use({
		stack: 'dbcore',
		name: 'full disk',
		create: (core) => ({
			...core,
			table: (name) => {
				const table = core.table(name);
				return {
					...table,
					mutate: (request) =>
						fullTables.has(name) ? Promise.reject(diskFull()) : table.mutate(request)
				};
			}
		})
	});
}

/** Closes a database as a browser does by itself: in the background, or where its data are cleared. */
export function closeByBrowser(db: VarmekortDatabase): void {
	forceCloseDatabase(db.backendDB() as never);
}

/** What Dexie throws when the browser aborts a transaction for want of room. */
export function diskFull(): Error {
	const inner = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
	return Object.assign(new Error('aborted'), { name: 'AbortError', inner });
}

/** The value of a result that a test takes to be good. */
export function valueOf<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join(', '));
	return result.value;
}
