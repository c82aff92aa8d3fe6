import Dexie, { type DexieOptions, type IndexableTypePart, type Table } from 'dexie';
import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import type { RowStep } from './database.ts';

/*
 * What a new version of the database does to rows that are there. Raising the version changes no row:
 * it makes tabs with an older program give way. Then, before anything is read, the rows are copied to a
 * database of their own and changed in batches. Each batch and how far it came are one transaction, so a
 * computer that is switched off in the middle goes on where it was.
 */

/** How many rows one transaction changes: short enough not to hold anything up, and little to do again. */
export const BATCH = 500;

/** Where the work stands, in the table of settings. */
export const PLACE = 'rows';

const Place = z.object({
	value: z.object({
		/** All steps up to this version are done. */
		done: z.int(),
		/** Of those that are being taken, all up to this version are through. */
		through: z.int(),
		/** The one after it has come this far: the place of its table, and the last key. */
		table: z.int(),
		after: z.unknown()
	})
});
type Place = z.infer<typeof Place>['value'];

/** The database that holds all rows as they were before the steps of a version. It can be opened as it is. */
const copyName = (name: string, version: number) => `${name}-before-${version}`;

/** Where a database and its copies are opened, and whether the database has just been made. */
export interface RowPlace {
	options: DexieOptions;
	isNew: boolean;
}

/** Takes every step that has not been taken. Call it before the database is used; it can be cut short anywhere. */
export async function takeRowSteps(
	db: Dexie,
	steps: readonly RowStep[],
	{ options, isNew }: RowPlace
): Promise<void> {
	const settings = db.table<unknown>('settings');
	if (isNew) {
		await settings.put({ key: PLACE, value: placeAfter(steps) });
		return;
	}
	const { done } = await placeIn(settings);
	const pending = steps.filter(({ version }) => version > done);
	const [first] = pending;
	if (!first) return;
	await copyRows(db, first.version, options);
	while (await takeBatch(db, pending));
}

/** Changes the next rows. Answers `false` where all steps have been taken. */
function takeBatch(db: Dexie, steps: readonly RowStep[]): Promise<boolean> {
	const names = new Set(['settings', ...steps.flatMap(({ tables }) => tables)]);
	return db.transaction('rw', [...names], async () => {
		const settings = db.table<unknown>('settings');
		const keep = (value: Place) => settings.put({ key: PLACE, value });
		// Another tab may have come further.
		const place = await placeIn(settings);
		const step = steps.find(({ version }) => version > place.through);
		if (!step) {
			await keep(placeAfter(steps));
			return false;
		}
		const name = step.tables[place.table];
		if (name === undefined) {
			await keep({ ...place, through: step.version, table: 0, after: null });
			return true;
		}
		const { rows, last } = await rowsAfter(db.table<unknown>(name), place.after);
		await db.table<unknown>(name).bulkPut(rows.map(step.change));
		const isThrough = rows.length < BATCH;
		await keep({
			...place,
			table: place.table + Number(isThrough),
			after: isThrough ? null : last
		});
		return true;
	});
}

/**
 * Copies every row beside the database. A row that has been copied stays as it was then: what another tab
 * has changed meanwhile does not get in. When all are there, copies of earlier versions go.
 */
async function copyRows(db: Dexie, version: number, options: DexieOptions): Promise<void> {
	const copy = new Dexie(copyName(db.name, version), options);
	copy.version(1).stores({ rows: '', complete: '' });
	try {
		if ((await copy.table('complete').count()) > 0) return;
		for (const { name } of db.tables) await copyTable(db, name, copy);
		await copy.table('complete').put(version, 'version');
	} finally {
		copy.close();
	}
	for (let older = version - 1; older > 0; older--) {
		await new Dexie(copyName(db.name, older), options).delete();
	}
}

async function copyTable(db: Dexie, name: string, copy: Dexie): Promise<void> {
	const kept = copy.table<unknown, unknown>('rows');
	let after: unknown = null;
	for (;;) {
		const { rows, keys, last } = await db.transaction('r', name, () =>
			rowsAfter(db.table<unknown>(name), after)
		);
		const names = keys.map((key) => [name, key]);
		await copy.transaction('rw', kept, async () => {
			const known = await kept.bulkGet(names);
			const missing = names.flatMap((key, place) =>
				known[place] === undefined ? [{ key, row: rows[place] }] : []
			);
			await kept.bulkAdd(
				missing.map(({ row }) => row),
				missing.map(({ key }) => key as IndexableTypePart)
			);
		});
		if (rows.length < BATCH) return;
		after = last;
	}
}

/** The next rows of a table in the order of their keys. */
async function rowsAfter(table: Table<unknown>, after: unknown) {
	const keys = await keysAfter(table, after);
	const rows = await table.bulkGet(keys);
	return { rows, keys, last: keys.at(-1) ?? null };
}

/** The keys of the next rows of a table, at most a batch of them; `null`: from the first. */
export function keysAfter(table: Table<unknown>, after: unknown): Promise<unknown[]> {
	const range = after === null ? table.toCollection() : table.where(':id').above(after);
	return range.limit(BATCH).primaryKeys();
}

/** How far the steps have come in a table of settings. */
export async function placeIn(settings: Table<unknown>): Promise<Place> {
	const stored = Place.safeParse(await settings.get(PLACE)).data;
	return stored?.value ?? { done: 0, through: 0, table: 0, after: null };
}

function placeAfter(steps: readonly RowStep[]): Place {
	const done = Math.max(...steps.map(({ version }) => version));
	return { done, through: done, table: 0, after: null };
}
