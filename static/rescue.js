/*
 * Lists the projects of this browser and hands out their raw data where the program itself cannot
 * start. It depends on nothing of the program and must go on working whatever becomes of that: it
 * opens the database without a version, reads only, and takes any row for broken until it has been read.
 */

/** The tables that hold a project, as the program names them. */
const TABLES = ['projects', 'slices', 'journal', 'snapshots'];

/** How long another tab may keep the database busy before the page says so, in milliseconds. */
const PATIENCE = 5000;

/**
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
 * The database as it is, or `null` where this browser has none. Rejects where it is refused.
 *
 * @returns {Promise<IDBDatabase | null>}
 */
function openDatabase() {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open('varmekort');
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
 * All keys of a project, or of everything, in one table. Keys are read without the rows they lead to.
 *
 * @param {IDBDatabase} db
 * @param {string} table
 * @param {string} [id]
 * @returns {Promise<IDBValidKey[]>}
 */
async function keysIn(db, table, id) {
	if (!db.objectStoreNames.contains(table)) return [];
	const store = db.transaction(table).objectStore(table);
	return answerTo(store.getAllKeys(rangeOf(table, id)));
}

/**
 * @param {string} table
 * @param {string} [id]
 * @returns {IDBKeyRange | null} `null`: every key
 */
function rangeOf(table, id) {
	if (id === undefined) return null;
	// An empty list is above every text, so it ends what begins with the id.
	return table === 'projects' ? IDBKeyRange.only(id) : IDBKeyRange.bound([id], [id, []]);
}

/**
 * The rows of a project, or of everything, in one table, and how many could not be read. All are asked
 * for at once; where the browser refuses because of one of them, each by itself.
 *
 * @param {IDBDatabase} db
 * @param {string} table
 * @param {string} [id]
 * @returns {Promise<{ rows: unknown[], unreadable: number }>}
 */
async function rowsIn(db, table, id) {
	const keys = await keysIn(db, table, id);
	if (keys.length === 0) return { rows: [], unreadable: 0 };
	try {
		const all = db.transaction(table).objectStore(table).getAll(rangeOf(table, id));
		return { rows: await answerTo(all), unreadable: 0 };
	} catch {
		/** @type {unknown[]} */
		const rows = [];
		for (const key of keys) {
			const row = await readOne(db, table, key);
			if (row !== null) rows.push(row);
		}
		return { rows, unreadable: keys.length - rows.length };
	}
}

/**
 * Every row of one project, or of all, as it stands in the database.
 *
 * @param {IDBDatabase} db
 * @param {string} [id]
 * @returns {Promise<Raw>}
 */
async function readRaw(db, id) {
	/** @type {Raw} */
	const raw = { rows: {}, unreadable: 0 };
	for (const table of TABLES) {
		const read = await rowsIn(db, table, id);
		raw.rows[table] = read.rows;
		raw.unreadable += read.unreadable;
	}
	return raw;
}

/**
 * The projects that any table knows, last changed first.
 *
 * @param {IDBDatabase} db
 * @returns {Promise<Found[]>}
 */
async function findProjects(db) {
	/** @type {Map<string, { rows: number, last: string | null }>} */
	const counts = new Map();
	for (const table of TABLES) {
		for (const key of await keysIn(db, table)) {
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
		[...counts].map(([id, { rows, last }]) => describeProject(db, id, rows, last))
	);
	return found.sort((a, b) => (b.changedAt ?? 0) - (a.changedAt ?? 0));
}

/**
 * @param {IDBDatabase} db
 * @param {string} id
 * @param {number} rows
 * @param {string | null} last the key of its last step
 * @returns {Promise<Found>}
 */
async function describeProject(db, id, rows, last) {
	const row = await readOne(db, 'projects', id);
	const slice = await readOne(db, 'slices', [id, 'project']);
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
 * @param {IDBDatabase} db
 * @param {string} table
 * @param {IDBValidKey} key
 * @returns {Promise<unknown>}
 */
async function readOne(db, table, key) {
	try {
		const row = await answerTo(db.transaction(table).objectStore(table).get(key));
		return row ?? null;
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

/**
 * @param {'da' | 'en'} language
 * @param {string} text
 */
function span(language, text) {
	const element = document.createElement('span');
	element.lang = language;
	element.textContent = text;
	return element;
}

/**
 * @param {Words} words
 * @param {() => Promise<void>} act
 */
function button(words, act) {
	const element = document.createElement('button');
	element.type = 'button';
	element.append(span('da', words.da), span('en', words.en));
	element.addEventListener('click', () => {
		element.disabled = true;
		act()
			.catch(tellFailure)
			.finally(() => (element.disabled = false));
	});
	return element;
}

/**
 * @param {'da' | 'en'} language
 * @param {string} text
 * @param {string} [className]
 */
function paragraph(language, text, className = '') {
	const element = document.createElement('p');
	element.lang = language;
	element.className = className;
	element.textContent = text;
	return element;
}

/**
 * @param {Words} words
 * @param {string} [className]
 */
function tell(words, className) {
	document
		.getElementById('told')
		?.replaceChildren(paragraph('da', words.da, className), paragraph('en', words.en, className));
}

/** @param {unknown} error */
function tellFailure(error) {
	const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	tell(
		{
			da: `Browseren gav ikke adgang til det, der er gemt (${reason}). Siden har intet ændret. Luk andre faner med Varmekort, genindlæs siden, og prøv så uden privat vindue.`,
			en: `The browser did not give access to what is saved (${reason}). This page has changed nothing. Close other tabs with Varmekort, reload this page, and then try outside a private window.`
		},
		'problem'
	);
}

function tellNone() {
	tell({
		da: 'Der er ingen projekter i denne browser. De ligger i den browser og på den adresse, hvor de blev lavet.',
		en: 'There are no projects in this browser. They are in the browser and at the address where they were made.'
	});
}

/**
 * Downloads rows as a file that the program reads under "Open file".
 *
 * @param {string} name without ending
 * @param {Raw} raw
 */
function download(name, { rows, unreadable }) {
	const file = `${name.replace(/[^\w-]+/g, '-')}.varmekort-raw.json`;
	const blob = new Blob([JSON.stringify(rows, null, '\t')], { type: 'application/json' });
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = file;
	link.hidden = true;
	document.body.append(link);
	link.click();
	link.remove();
	// The download reads the address after this task; a minute is ample, and frees the memory.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
	const lost = unreadable > 0;
	tell({
		da: `${file} er hentet.${lost ? ` ${unreadable} rækker kunne ikke læses og er ikke med.` : ''}`,
		en: `${file} has been downloaded.${lost ? ` ${unreadable} rows could not be read and are not in it.` : ''}`
	});
}

/**
 * @param {IDBDatabase} db
 * @param {Found} project
 */
function cardOf(db, { id, title, changedAt, rows, binned, isBroken }) {
	const card = document.createElement('li');
	const heading = document.createElement('h2');
	heading.append(span('da', title?.da ?? id));
	if (title && title.en !== title.da) heading.append(span('en', title.en));
	card.append(heading);
	for (const language of /** @type {const} */ (['da', 'en'])) {
		const isDanish = language === 'da';
		const when =
			changedAt === null
				? ''
				: new Date(changedAt).toLocaleString(isDanish ? 'da-DK' : 'en-GB', {
						dateStyle: 'medium',
						timeStyle: 'short'
					});
		const parts = [
			when && (isDanish ? `Ændret ${when}` : `Changed ${when}`),
			isDanish ? `${rows} rækker` : `${rows} rows`,
			binned && (isDanish ? 'i papirkurven' : 'in the bin'),
			isBroken && (isDanish ? 'rækken i listen er beskadiget' : 'its row in the list is damaged'),
			`id ${id}`
		];
		card.append(paragraph(language, parts.filter(Boolean).join(' · ')));
	}
	const save = button({ da: 'Hent rå data', en: 'Download raw data' }, async () =>
		download(id, await readRaw(db, id))
	);
	save.setAttribute('aria-describedby', (heading.id = `project-${id}`));
	card.append(save);
	return card;
}

async function show() {
	const slow = setTimeout(() => {
		tell({
			da: 'Browseren har ikke givet adgang endnu. Luk andre faner med Varmekort.',
			en: 'The browser has not given access yet. Close other tabs with Varmekort.'
		});
	}, PATIENCE);
	try {
		const db = await openDatabase();
		const projects = db ? await findProjects(db) : [];
		clearTimeout(slow);
		if (!db || projects.length === 0) {
			tellNone();
			return;
		}
		tell({
			da:
				projects.length === 1
					? '1 projekt i denne browser.'
					: `${projects.length} projekter i denne browser.`,
			en:
				projects.length === 1
					? '1 project in this browser.'
					: `${projects.length} projects in this browser.`
		});
		document
			.getElementById('projects')
			?.replaceChildren(...projects.map((project) => cardOf(db, project)));
		if (projects.length > 1) {
			document
				.getElementById('all')
				?.replaceChildren(
					button(
						{ da: 'Hent alle projekter i én fil', en: 'Download all projects in one file' },
						async () => download('varmekort', await readRaw(db))
					)
				);
		}
	} finally {
		clearTimeout(slow);
	}
}

show().catch(tellFailure);
