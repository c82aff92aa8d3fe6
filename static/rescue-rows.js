/*
 * What the databases of this browser hold, read without the program. They are opened without a version
 * and only read, and any row is taken for broken until it has been read.
 */

/** The tables that hold a project, as the program names them. */
const TABLES = ['projects', 'slices', 'journal', 'snapshots'];

const NAME = 'varmekort';
/** What the copies are called that are made before an upgrade changes rows: with its number behind. */
const COPY = /^varmekort-before-(\d+)$/;

/**
 * A database with the rows of projects: the one that is worked in, or a copy from before an upgrade, which
 * has all rows in one table, by the name of their table and their key.
 *
 * @typedef {object} Source
 * @property {IDBDatabase} db
 * @property {number | null} before the upgrade that it is a copy from before of
 * @property {(table: string) => string} storeOf
 * @property {(table: string, id?: string) => IDBKeyRange | null} rangeOf all keys of a project, or of a table
 * @property {(table: string, key: IDBValidKey) => IDBValidKey} keyOf
 * @property {(key: IDBValidKey) => unknown} ownKey the key that a row has in its table
 *
 * @typedef {{ da: string, en: string }} Words
 * @typedef {{ id: string, title: Words | null, changedAt: number | null, rows: number, binned: boolean, isBroken: boolean }} Found
 * @typedef {{ rows: Record<string, unknown[]>, unreadable: number }} Raw
 */

/**
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 * @template T
 */
function answerTo(request) {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = (event) => {
			// One row that cannot be read must not end the reading of the others.
			event.preventDefault();
			reject(request.error ?? new Error('no answer'));
		};
	});
}

/**
 * A database as it is, or `null` where this browser has none. Rejects where it is refused.
 *
 * @param {string} name
 * @returns {Promise<IDBDatabase | null>}
 */
function openDatabase(name) {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		let isNew = false;
		// Only a database that is not there yet is upgraded when no version is asked for: leave none behind.
		request.onupgradeneeded = () => {
			isNew = true;
			request.transaction?.abort();
		};
		request.onsuccess = () => {
			const db = request.result;
			// A program that wants to upgrade or delete it never waits for this page.
			db.onversionchange = () => db.close();
			resolve(db);
		};
		request.onerror = (event) => {
			event.preventDefault();
			if (isNew) resolve(null);
			else reject(request.error ?? new Error('the database did not open'));
		};
	});
}

/**
 * The database that is worked in; `null` where this browser has none. Rejects where it is refused.
 *
 * @returns {Promise<Source | null>}
 */
export async function openWorked() {
	const db = await openDatabase(NAME);
	if (!db) return null;
	return {
		db,
		before: null,
		storeOf: (table) => table,
		rangeOf: (table, id) => {
			if (id === undefined) return null;
			// An empty list is above every text, so it ends what begins with the id.
			return table === 'projects' ? IDBKeyRange.only(id) : IDBKeyRange.bound([id], [id, []]);
		},
		keyOf: (_, key) => key,
		ownKey: (key) => key
	};
}

/**
 * The copies from before upgrades, newest first. None where the browser does not tell its databases.
 *
 * @returns {Promise<Source[]>}
 */
export async function openCopies() {
	/** @type {Source[]} */
	const sources = [];
	const factory = /** @type {Partial<IDBFactory>} */ (indexedDB);
	for (const { name = '' } of (await factory.databases?.()) ?? []) {
		const before = Number(COPY.exec(name)?.[1] ?? NaN);
		const db = Number.isNaN(before) ? null : await openDatabase(name).catch(() => null);
		if (!db) continue;
		sources.push({
			db,
			before,
			storeOf: () => 'rows',
			rangeOf: (table, id) => {
				if (id === undefined) return IDBKeyRange.bound([table], [table, [[]]]);
				if (table === 'projects') return IDBKeyRange.only([table, id]);
				return IDBKeyRange.bound([table, [id]], [table, [id, []]]);
			},
			keyOf: (table, key) => [table, key],
			ownKey: (key) => (Array.isArray(key) ? key[1] : null)
		});
	}
	return sources.sort((a, b) => (b.before ?? 0) - (a.before ?? 0));
}

/**
 * Where the rows of a table are, or `null` where the database has no such place.
 *
 * @param {Source} source
 * @param {string} table
 */
function placeOf({ db, storeOf }, table) {
	const name = storeOf(table);
	return db.objectStoreNames.contains(name) ? db.transaction(name).objectStore(name) : null;
}

/**
 * All keys of a project, or of everything, in one table. Keys are read without the rows they lead to.
 *
 * @param {Source} source
 * @param {string} table
 * @param {string} [id]
 * @returns {Promise<IDBValidKey[]>}
 */
async function keysIn(source, table, id) {
	const place = placeOf(source, table);
	return place ? answerTo(place.getAllKeys(source.rangeOf(table, id))) : [];
}

/**
 * The rows of a project, or of everything, in one table, and how many could not be read. All are asked
 * for at once; where the browser refuses because of one of them, each by itself.
 *
 * @param {Source} source
 * @param {string} table
 * @param {string} [id]
 * @returns {Promise<{ rows: unknown[], unreadable: number }>}
 */
async function rowsIn(source, table, id) {
	const keys = await keysIn(source, table, id);
	const place = placeOf(source, table);
	if (!place || keys.length === 0) return { rows: [], unreadable: 0 };
	try {
		return { rows: await answerTo(place.getAll(source.rangeOf(table, id))), unreadable: 0 };
	} catch {
		/** @type {unknown[]} */
		const rows = [];
		for (const key of keys) {
			const row = await readOne(source, table, key);
			if (row !== null) rows.push(row);
		}
		return { rows, unreadable: keys.length - rows.length };
	}
}

/**
 * Every row of one project, or of all, as it stands in the database.
 *
 * @param {Source} source
 * @param {string} [id]
 * @returns {Promise<Raw>}
 */
export async function readRaw(source, id) {
	/** @type {Raw} */
	const raw = { rows: {}, unreadable: 0 };
	for (const table of TABLES) {
		const read = await rowsIn(source, table, id);
		raw.rows[table] = read.rows;
		raw.unreadable += read.unreadable;
	}
	return raw;
}

/**
 * The projects that any table knows, last changed first.
 *
 * @param {Source} source
 * @returns {Promise<Found[]>}
 */
export async function findProjects(source) {
	/** @type {Map<string, { rows: number, last: string | null }>} */
	const counts = new Map();
	for (const table of TABLES) {
		for (const key of (await keysIn(source, table)).map(source.ownKey)) {
			const [id, own] = Array.isArray(key) ? key : [key, null];
			if (typeof id !== 'string') continue;
			const count = counts.get(id) ?? { rows: 0, last: null };
			counts.set(id, {
				rows: count.rows + 1,
				last: table === 'journal' && typeof own === 'string' ? own : count.last
			});
		}
	}
	const found = await Promise.all(
		[...counts].map(([id, { rows, last }]) => describeProject(source, id, rows, last))
	);
	return found.sort((a, b) => (b.changedAt ?? 0) - (a.changedAt ?? 0));
}

/**
 * @param {Source} source
 * @param {string} id
 * @param {number} rows
 * @param {string | null} last the key of its last step
 * @returns {Promise<Found>}
 */
async function describeProject(source, id, rows, last) {
	const row = await readOne(source, 'projects', source.keyOf('projects', id));
	const slice = await readOne(source, 'slices', source.keyOf('slices', [id, 'project']));
	const title = titleIn(row) ?? titleIn(fieldOf(slice, 'value'));
	const changed = fieldOf(row, 'changedAt');
	return {
		id,
		title,
		changedAt: typeof changed === 'number' ? changed : timeOf(last),
		rows,
		binned: typeof fieldOf(row, 'binnedAt') === 'number',
		isBroken: titleIn(row) === null
	};
}

/**
 * One row, or `null` where it is not there or cannot be read.
 *
 * @param {Source} source
 * @param {string} table
 * @param {IDBValidKey} key as the database has it
 * @returns {Promise<unknown>}
 */
async function readOne(source, table, key) {
	try {
		const place = placeOf(source, table);
		return (place && (await answerTo(place.get(key)))) ?? null;
	} catch {
		return null;
	}
}

/**
 * @param {unknown} row
 * @param {string} name
 * @returns {unknown}
 */
function fieldOf(row, name) {
	return row instanceof Object ? Reflect.get(row, name) : undefined;
}

/**
 * @param {unknown} row
 * @returns {Words | null}
 */
function titleIn(row) {
	const title = fieldOf(row, 'title');
	const da = fieldOf(title, 'da');
	const en = fieldOf(title, 'en');
	if (typeof da !== 'string' || typeof en !== 'string' || da + en === '') return null;
	return { da: da || en, en: en || da };
}

/**
 * The time that the key of a step begins with, in milliseconds since 1970.
 *
 * @param {string | null} key
 */
function timeOf(key) {
	const time = key === null ? NaN : parseInt(key.slice(0, 9), 36);
	return Number.isFinite(time) && time < 8.64e15 ? time : null;
}
