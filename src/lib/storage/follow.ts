import { CURRENT_VERSION } from '#lib/format/version.ts';
import type { VarmekortDatabase } from './database.ts';
import { journalRange, parseRows, type JournalRows } from './journal.ts';
import { hasProjectRow } from './project-rows.ts';
import type { Timeline } from './timeline.ts';
import { writtenFormat } from './written-format.ts';

export type News =
	| { kind: 'rows'; rows: JournalRows }
	/** A row was written before the start of the timeline: load the project again. */
	| { kind: 'late' }
	| { kind: 'removed' }
	/** A newer program has written the project: its rows are not for this one. */
	| { kind: 'newer' };

/**
 * What the journal has that a timeline has not, written by other tabs. Nearly always it is a row
 * after the last one; only where the number of rows disagrees are all keys compared. `pending` is how
 * many of the timeline's commits have not been written yet.
 */
export function readNews(
	db: VarmekortDatabase,
	projectId: string,
	timeline: Timeline,
	pending: () => number
): Promise<News> {
	return db.transaction('r', db.projects, db.journal, db.settings, async (): Promise<News> => {
		if (!(await hasProjectRow(db, projectId))) return { kind: 'removed' };
		if ((await writtenFormat(db, projectId)) > CURRENT_VERSION) return { kind: 'newer' };

		const { last, start } = timeline;
		const newest = parseRows(await journalRange(db, projectId, { after: last }).toArray());
		const found = newest.commits.length + newest.damaged.length;
		const all = await journalRange(db, projectId).count();
		if (all === timeline.counts.all - pending() + found) return { kind: 'rows', rows: newest };

		const before = await journalRange(db, projectId, { upTo: start }).count();
		if (before !== timeline.counts.start) return { kind: 'late' };
		const keys = await journalRange(db, projectId, { after: start }).primaryKeys();
		const unknown = keys.filter(([, id]) => !timeline.has(id));
		return { kind: 'rows', rows: parseRows(await db.journal.bulkGet(unknown)) };
	});
}
