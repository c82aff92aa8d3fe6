import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import { Commit } from './commit.ts';
import type { VarmekortDatabase } from './database.ts';

/** Rows of a project's journal: those that could be read, and the keys of those that could not. */
export interface JournalRows {
	commits: Commit[];
	damaged: string[];
}

export interface JournalRange {
	/** Not this one, and nothing before it. */
	after?: string | null;
	upTo?: string;
}

/** Above every key that is text. */
const END = '\uffff';

/** Keeps commits for good: resolves when they are on the disk. A commit kept twice is kept once. */
export async function appendCommits(
	db: VarmekortDatabase,
	commits: readonly Commit[]
): Promise<void> {
	await db.transaction('rw', db.journal, ({ idbtrans }) => {
		const written = db.journal.bulkPut(commits);
		// Nothing follows. Left alone, the browser would wait for this page to hear of the rows before it keeps
		// them, and a page that is closed by then has lost them.
		try {
			idbtrans.commit();
		} catch {
			// It has been aborted already: the write says why.
		}
		return written;
	});
}

/** The rows of a range, as they stand in the database, in the order of their ids. */
export function journalRange(db: VarmekortDatabase, projectId: string, range: JournalRange = {}) {
	return db.journal
		.where('[projectId+id]')
		.between([projectId, range.after ?? ''], [projectId, range.upTo ?? END], false, true);
}

/** How many steps of a project came after one; `null` where its journal does not have that one. */
export function countAfter(
	db: VarmekortDatabase,
	projectId: string,
	id: string
): Promise<number | null> {
	return db.transaction('r', db.journal, async () => {
		const isThere = (await db.journal.get([projectId, id])) !== undefined;
		return isThere ? journalRange(db, projectId, { after: id }).count() : null;
	});
}

/** Parses rows of the journal. One that cannot be read is named and passed over. */
export function parseRows(rows: readonly unknown[]): JournalRows {
	const read: JournalRows = { commits: [], damaged: [] };
	for (const row of rows) {
		const parsed = Commit.safeParse(row);
		if (parsed.success) read.commits.push(parsed.data);
		else read.damaged.push(Keyed.parse(row).id);
	}
	return read;
}

/** The database itself sees to it that a row has its key. */
const Keyed = z.object({ id: z.string() });
