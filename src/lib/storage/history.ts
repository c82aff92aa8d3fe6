import type { Document } from '#lib/domain/project.ts';
import { failure, success, type Result } from '#lib/domain/result.ts';
import { parseCheckpoint, readHead, readSlices, type Checkpoint } from './checkpoint.ts';
import type { Commit } from './commit.ts';
import type { VarmekortDatabase } from './database.ts';
import { begin, fold } from './fold.ts';
import { journalRange, parseRows, type JournalRows } from './journal.ts';
import { storageProblem } from './problems.ts';

/** A document on the way through the journal: how it was after `commits[index]`. */
interface Mark {
	index: number;
	document: Document;
}

/** Every so many commits the document is kept. Any other is a short fold from the one before it. */
const SPACING = 100;

/**
 * The whole journal of a project in the order of its ids, and the document after any commit in it.
 * `Timeline` remembers what editing needs; this is for looking back. It is immutable: what comes in
 * later makes another one, which shares what it can.
 */
export class History {
	readonly commits: readonly Commit[];
	/** The keys of the rows that could not be read. */
	readonly damaged: readonly string[];
	readonly #ids: ReadonlySet<string>;
	/** The first is the earliest document that can be told. More are added as they are asked for. */
	readonly #marks: Mark[];

	private constructor(
		commits: readonly Commit[],
		damaged: readonly string[],
		marks: readonly (Mark | null)[]
	) {
		this.commits = commits;
		this.damaged = damaged;
		this.#ids = new Set([...commits.map(({ id }) => id), ...damaged]);
		this.#marks = marks.filter((mark) => mark !== null);
	}

	/**
	 * `checkpoint` is for a journal that has lost rows: from there on it tells what the journal alone cannot.
	 * Without its beginning, what came before that cannot be told at all.
	 */
	static from({ commits, damaged }: JournalRows, checkpoint: Checkpoint | null = null): History {
		const sorted = [...commits].sort(byId);
		return new History(sorted, damaged, [
			originOf(sorted),
			checkpoint && lastUpTo(sorted, checkpoint)
		]);
	}

	/** How many rows of the journal are in it, readable or not. */
	get size(): number {
		return this.#ids.size;
	}

	/** How many of them there are up to a commit. */
	sizeUpTo(id: string): number {
		return [...this.#ids].filter((each) => each <= id).length;
	}

	/** True where the state of the project at some time can be told. */
	get tells(): boolean {
		return this.#marks.length > 0;
	}

	has(id: string): boolean {
		return this.#ids.has(id);
	}

	/** With more rows; itself where it has them all. */
	with(rows: JournalRows): History {
		const commits = rows.commits.filter(({ id }) => !this.has(id)).sort(byId);
		const damaged = rows.damaged.filter((id) => !this.has(id));
		const [first] = commits;
		if (!first && damaged.length === 0) return this;

		const last = this.commits.at(-1);
		const follows = !first || !last || first.id > last.id;
		const all = follows ? [...this.commits, ...commits] : [...this.commits, ...commits].sort(byId);
		const place = follows ? this.commits.length : all.findIndex((commit) => commit === first);
		const standing = this.#marks.filter(({ index }) => index < place);
		const origin = standing.length > 0 ? null : originOf(all);
		return new History(all, [...this.damaged, ...damaged], origin ? [origin] : standing);
	}

	/** The document after `commits[index]`, or `null` where it cannot be told any more. */
	documentAfter(index: number): Document | null {
		const near = this.#marks.findLast((mark) => mark.index <= index);
		if (!near) return null;
		let { document } = near;
		for (let i = near.index + 1; i <= index; i++) {
			const commit = this.commits[i];
			if (!commit) return null;
			({ document } = fold(document, commit));
			const [last] = this.#marks.slice(-1);
			if (last && i === last.index + SPACING) this.#marks.push({ index: i, document });
		}
		return document;
	}

	/** The document after the commit with this id. */
	documentAt(id: string): Document | null {
		return this.documentAfter(this.commits.findLastIndex((commit) => commit.id === id));
	}
}

/** How many rows are read and folded at a time: a few milliseconds, so that the page stays alive. */
const CHUNK = 500;

/** Reads the whole journal of a project, and folds it on the way. */
export async function readHistory(
	db: VarmekortDatabase,
	projectId: string
): Promise<Result<History>> {
	try {
		let history = History.from({ commits: [], damaged: [] });
		let after: string | null = null;
		for (;;) {
			const range = journalRange(db, projectId, { after });
			const rows: JournalRows = parseRows(await range.limit(CHUNK).toArray());
			history = history.with(rows);
			history.documentAfter(history.commits.length - 1);
			const keys: string[] = [...rows.commits.map(({ id }) => id), ...rows.damaged].sort();
			after = keys.at(-1) ?? null;
			if (keys.length < CHUNK) break;
		}
		const counted = await readHead(db, projectId);
		const missing = counted ? Math.max(0, counted.count - history.sizeUpTo(counted.upTo)) : 0;
		if (!history.tells || missing > 0) {
			const checkpoint = parseCheckpoint(await readSlices(db, projectId));
			const { commits, damaged } = history;
			history = History.from({ commits: [...commits], damaged: [...damaged] }, checkpoint);
		}
		return success(history, notesOn(history, missing));
	} catch (error) {
		return failure(storageProblem(error));
	}
}

/** The same history with the rows that the journal has got since. */
export async function readLater(
	db: VarmekortDatabase,
	projectId: string,
	history: History
): Promise<History> {
	if ((await journalRange(db, projectId).count()) === history.size) return history;
	const keys = await journalRange(db, projectId).primaryKeys();
	const rows = await db.journal.bulkGet(keys.filter(([, id]) => !history.has(id)));
	return history.with(parseRows(rows.filter((row) => row !== undefined)));
}

function notesOn({ damaged, tells }: History, missing: number) {
	const rows = damaged.length + missing;
	if (rows === 0) return tells ? [] : [{ code: 'storage.rowsSkipped' } as const];
	return [{ code: 'storage.rowsSkipped', data: { rows } } as const];
}

function originOf(commits: readonly Commit[]): Mark | null {
	for (const [index, commit] of commits.entries()) {
		const document = begin(commit);
		if (document) return { index, document };
	}
	return null;
}

function lastUpTo(commits: readonly Commit[], { upTo, document }: Checkpoint): Mark | null {
	const index = commits.findLastIndex(({ id }) => id <= upTo);
	return index === -1 ? null : { index, document };
}

const byId = (a: Commit, b: Commit) => (a.id < b.id ? -1 : 1);
