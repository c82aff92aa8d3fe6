import { liveQuery } from 'dexie';
import { newSlug, ProjectId, type Random } from '#lib/domain/ids.ts';
import type { Document } from '#lib/domain/project.ts';
import { storeSlices } from './checkpoint.ts';
import type { Author, Clock } from './clock.ts';
import { firstCommit } from './commit.ts';
import { copyFailureKey, copyKey } from './copy-key.ts';
import type { VarmekortDatabase } from './database.ts';
import { journalRange } from './journal.ts';
import { loadProject } from './load.ts';
import { deepFreeze } from './plain-data.ts';
import { hasProjectRow, PROJECT_TABLES, rowsIn } from './project-rows.ts';
import { createRow, ProjectRow, storeSummary } from './summary.ts';
import { markFormat } from './written-format.ts';

/**
 * Makes a document a project of this database and answers its id. It never writes over a project:
 * where the document's id is taken, the new project gets one of its own.
 */
export function createProject(
	db: VarmekortDatabase,
	document: Document,
	{ author, clock, random }: { author: Author; clock: Clock; random: Random }
): Promise<ProjectId> {
	return db.transaction('rw', db.projects, db.slices, db.journal, db.settings, async () => {
		let { id } = document.project;
		while (await isTaken(db, id)) id = ProjectId.parse(newSlug(random));
		const named = deepFreeze({ ...document, project: { ...document.project, id } });

		const commit = firstCommit(named, clock.next(author, null));
		await db.journal.add(commit);
		await storeSlices(db, { document: named, upTo: commit.id, count: 1 }, null);
		await db.projects.add(createRow(named, commit.id));
		await markFormat(db, id);
		// One that had this id before, and was removed, may have had copies: they are none of this one.
		await db.settings.bulkDelete([copyKey(id), copyFailureKey(id)]);
		return id;
	});
}

/**
 * Calls `onRows` with the rows of all projects, now and whenever this tab or another has changed one.
 * They are as they stand in the database: parse each with `ProjectRow`. Returns how to stop.
 */
export function followProjects(
	db: VarmekortDatabase,
	onRows: (rows: unknown[]) => void,
	onError: (error: unknown) => void
): () => void {
	const subscription = liveQuery(() => db.projects.toArray()).subscribe(onRows, onError);
	return () => {
		subscription.unsubscribe();
	};
}

/** All rows of a project that has been removed, as they were. */
export interface RemovedProject {
	id: string;
	/** By table. */
	rows: ReadonlyMap<string, readonly unknown[]>;
}

/** Takes a project out of the database and hands back its rows, for as long as it may be restored. */
export function removeProject(db: VarmekortDatabase, id: string): Promise<RemovedProject> {
	return db.transaction('rw', PROJECT_TABLES, async () => {
		const rows = new Map<string, unknown[]>();
		for (const table of PROJECT_TABLES) {
			const all = rowsIn(db, table, id);
			rows.set(table, await all.toArray());
			await all.delete();
		}
		return { id, rows };
	});
}

/**
 * Removes projects that are in the bin, as `removeProject` does. One that is not in the bin, or has
 * been taken out of it meanwhile, stays.
 */
export function removeBinned(
	db: VarmekortDatabase,
	ids: readonly string[]
): Promise<RemovedProject[]> {
	return db.transaction('rw', PROJECT_TABLES, async () => {
		const removed: RemovedProject[] = [];
		for (const id of ids) {
			const row = ProjectRow.safeParse(await db.projects.get(id)).data;
			if (row?.binnedAt !== undefined) removed.push(await removeProject(db, id));
		}
		return removed;
	});
}

/**
 * Puts a removed project back as it was. Answers `false`, and writes nothing, where its id is taken again. A
 * step that a tab wrote before it heard of the removal is in the journal alone, and joins the others.
 */
export function restoreProject(db: VarmekortDatabase, removed: RemovedProject): Promise<boolean> {
	return db.transaction('rw', PROJECT_TABLES, async () => {
		if (await hasProjectRow(db, removed.id)) return false;
		for (const [table, rows] of removed.rows) await db.table<unknown>(table).bulkPut(rows);
		return true;
	});
}

/**
 * Brings those rows of the library up to date that a closed tab or a crash left behind its
 * journal, and makes damaged ones anew.
 */
export async function refreshSummaries(db: VarmekortDatabase): Promise<void> {
	for (const id of await db.projects.toCollection().primaryKeys()) {
		const row = ProjectRow.safeParse(await db.projects.get(id)).data;
		const [last] = await journalRange(db, id).reverse().limit(1).primaryKeys();
		if (!last || row?.upTo === last[1]) continue;
		const loaded = await loadProject(db, id);
		if (!loaded.ok) continue;
		const { timeline } = loaded.value;
		await storeSummary(db, timeline.document, timeline.last);
	}
}

async function isTaken(db: VarmekortDatabase, id: string): Promise<boolean> {
	return (await hasProjectRow(db, id)) || (await journalRange(db, id).count()) > 0;
}
