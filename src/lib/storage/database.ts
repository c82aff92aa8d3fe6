import Dexie, { type DexieOptions, type Table } from 'dexie';
import { failure, success, type Problem, type Result } from '#lib/domain/result.ts';
import type { Commit } from './commit.ts';
import { storageProblem } from './problems.ts';

/*
 * What is read from the database is `unknown` until it has been parsed: it may have been written
 * by another version of the program, or damaged. What is written is typed.
 */

/** Compound keys: a project's id, and what is its own within the project. */
type InProject = [projectId: string, key: string];

/** One slice of a checkpoint, or its head (`checkpoint.ts`). */
export interface SliceRow {
	projectId: string;
	slice: string;
	value: unknown;
}

export interface SettingRow {
	key: string;
	value: unknown;
}

/** The version this program reads and writes. A test keeps a database of each one readable. */
export const DATABASE_VERSION = 2;

/** What a version of the database does to rows that are there (`row-steps.ts`). */
export interface RowStep {
	version: number;
	tables: readonly string[];
	/** A row as the new version has it. A row that has been changed already comes out as it is. */
	change: (row: unknown) => unknown;
}

/** No version has changed a row yet: what is read is brought up to date when it is read. */
const ROW_STEPS: readonly RowStep[] = [];

/**
 * Why the database cannot be used yet: a newer program has written it, a tab with an older one holds it, or
 * the change of its rows did not get to its end.
 */
export type Hindrance = 'newer' | 'blocked' | 'unfinished';

/** The browser refuses a database that lasts, or somebody went on past an unfinished change of its rows. */
export interface WhyInMemory extends Problem {
	code: 'storage.unavailable' | 'storage.unfinished';
}

/** How long an older tab may take to put its work on the disk and give way before anybody is told of it. */
const PATIENCE_MS = 1000;

export class VarmekortDatabase extends Dexie {
	declare projects: Table<unknown, string>;
	declare slices: Table<unknown, InProject, SliceRow>;
	declare journal: Table<unknown, InProject, Commit>;
	declare snapshots: Table<unknown, InProject>;
	declare settings: Table<unknown, string, SettingRow>;
	declare handles: Table<unknown, string>;

	/** Settles when the database is open, or with the reason why it cannot be. */
	readonly opened: Promise<Result<true>>;

	/** Settles when there is something in the way of opening; mostly never. `blocked` ends by itself: `opened`. */
	readonly hindered: Promise<Hindrance>;

	/** Why it lives in memory only (`memory.ts`); `null` where it lasts. */
	inMemory: WhyInMemory | null = null;

	/** True once a newer program has taken the database over. Nothing is written from then on. */
	stale = false;

	/**
	 * Why the database is closed, where the browser has closed it by itself and it could not be opened again:
	 * what was in it is gone (`storage.cleared`), a newer program has it, or the browser does not say.
	 */
	closed: Problem | null = null;

	readonly options: DexieOptions;
	readonly steps: readonly RowStep[];

	readonly #farewells = new Set<() => Promise<void>>();
	readonly #listeners = new Set<(reopened: PromiseLike<Problem | null>) => void>();

	constructor(name: string, options: DexieOptions, steps: readonly RowStep[]) {
		super(name, {
			autoOpen: false,
			cache: 'disabled',
			chromeTransactionDurability: 'strict',
			...options
		});
		this.options = options;
		this.steps = steps;
		this.version(1).stores({
			projects: 'id',
			slices: '[projectId+slice]',
			journal: '[projectId+id]',
			snapshots: '[projectId+takenAt]',
			settings: 'key',
			handles: 'key'
		});
		// The same tables: the new number makes tabs that run an older program, which could not read
		// the rows of this one, give way.
		this.version(2).stores({});
		for (const { version } of steps) this.version(version).stores({});

		let isNew = false;
		let hinder: (what: Hindrance) => void = () => undefined;
		this.hindered = new Promise((resolve) => (hinder = resolve));
		this.on('populate', () => (isNew = true));
		this.on('blocked', () => {
			setTimeout(() => this.isOpen() || hinder('blocked'), PATIENCE_MS);
		});
		// Nothing is read before this has been done, each time it is opened. Dexie would open the database of a
		// newer program.
		const check = async (db: Dexie) => {
			const newest = Math.max(DATABASE_VERSION, ...steps.map(({ version }) => version));
			if (this.backendDB().version >= (newest + 1) * 10) {
				this.stale = true;
				hinder('newer');
				throw new Dexie.VersionError();
			}
			if (steps.length === 0) return;
			try {
				const { takeRowSteps } = await import('./row-steps.ts');
				await takeRowSteps(db, steps, { options, isNew });
			} catch (error) {
				// Rows of two versions must not be read, and this must not look like a browser that keeps nothing.
				hinder('unfinished');
				throw error;
			}
		};
		this.on('ready', check, true);
		this.on('versionchange', () => {
			void this.#leave();
			return false;
		});
		this.opened = this.open().then(
			() => {
				// From here on there is work on the page, which no other page must take the place of.
				hinder = () => undefined;
				// What was there is gone. This takes back the making of a new one: nobody has asked for it.
				this.on('populate', () => {
					this.closed = { code: 'storage.cleared' };
					throw new Dexie.DatabaseClosedError();
				});
				// Dexie is in the middle of closing. Where we have closed it, or it did not open, it knows of an error.
				this.on('close', () => queueMicrotask(() => this.hasFailed() || this.#openAgain()));
				return success(true as const);
			},
			(error: unknown) => failure<true>(storageProblem(error))
		);
	}

	/** Runs `task` before this connection gives way to a newer program. Returns how to take it off. */
	beforeLeaving(task: () => Promise<void>): () => void {
		this.#farewells.add(task);
		return () => this.#farewells.delete(task);
	}

	/**
	 * Tells `listener` when the browser has closed the database by itself, and what comes of opening it again:
	 * `null`, or why it stays closed. Returns how to stop.
	 */
	onClosed(listener: (reopened: PromiseLike<Problem | null>) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Tries once more where it could not be opened again. What is asked of it next waits for that. */
	reopen(): void {
		if (this.closed) this.#openAgain();
	}

	/**
	 * Browsers close a database where its data are cleared, but also in the background and where memory is
	 * short. What is asked of it meanwhile waits for this.
	 */
	#openAgain(): void {
		this.closed = null;
		const reopened = this.open()
			// Where data are being cleared, what is asked as they go is cut off with them: the next answer counts.
			.catch(() => Promise.resolve().then(() => this.open()))
			.then(
				() => {
					// Live queries may have missed anything.
					Dexie.on.storagemutated.fire({ all: { d: 0 } });
					return (this.closed = null);
				},
				(error: unknown) => (this.closed ??= storageProblem(error))
			);
		for (const tell of this.#listeners) tell(reopened);
	}

	/**
	 * A newer program, in another tab, waits for this connection to close. An old program must not
	 * write into its database, and Dexie would open it again without a word: hence the mark.
	 */
	async #leave(): Promise<void> {
		const tasks = [...this.#farewells];
		await Promise.allSettled(tasks.map((task) => task()));
		this.stale = true;
		this.close();
	}
}

/** Opens the database of this origin. It can be used at once: what is asked of it waits for `opened`. */
export function openDatabase(
	name = 'varmekort',
	options: DexieOptions = {},
	steps: readonly RowStep[] = ROW_STEPS
): VarmekortDatabase {
	return new VarmekortDatabase(name, options, steps);
}

/**
 * Opens the database of this origin, or, where the browser refuses to keep one, a database in memory, so
 * that work can go on until it is saved as a file. Where there is something in the way of the one that
 * lasts (`hindered`), that is answered, and nothing else is made, unless somebody has chosen to go on in
 * memory past a change of rows that did not finish (`open-instead.ts`). It waits for as long as the browser
 * takes to say yes or no: work in a database that is refused later would be lost. `static/start-watch.js`
 * speaks to the person meanwhile.
 */
export async function openWorkingDatabase(database = openDatabase()): Promise<VarmekortDatabase> {
	const found = await Promise.race([database.hindered, database.opened]);
	const isUsable = typeof found === 'string' ? found !== 'unfinished' : found.ok;
	if (isUsable) return database;
	const { openInstead } = await import('./open-instead.ts');
	return openInstead(database, found);
}
