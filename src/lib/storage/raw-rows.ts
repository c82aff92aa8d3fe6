import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import type { Document } from '#lib/domain/project.ts';
import { failure, success, type Problem, type Result } from '#lib/domain/result.ts';
import { openProjectText } from '#lib/format/open.ts';
import { saveProjectText } from '#lib/format/save.ts';
import type { VarmekortDatabase } from './database.ts';
import { loadProject } from './load.ts';
import { PROJECT_TABLES, rowsIn } from './project-rows.ts';

/* Raw data on their way back: the rows of a database as a file has them, perhaps of another computer. */

/** What a file of raw data says, table by table. Which of its rows can be read is another question. */
export const RawRows = z.object({
	projects: z.array(z.unknown()),
	slices: z.array(z.unknown()),
	journal: z.array(z.unknown()),
	snapshots: z.array(z.unknown())
});
export type RawRows = z.infer<typeof RawRows>;

const text = z.string().check(z.minLength(1));

/** What a row needs to stand in its table at all. */
const KEYED = {
	projects: z.object({ id: text }),
	slices: z.object({ projectId: text, slice: text }),
	journal: z.object({ projectId: text, id: text }),
	snapshots: z.object({ projectId: text, takenAt: text })
};

/**
 * The projects of raw data, each as the loader makes it of rows in any database, or, where they have lost
 * their beginning, as the newest version shows it that was kept of it. The notes say what could not be
 * read; it fails where nothing could. `db` is an empty database for the rows to stand in meanwhile.
 */
export async function openRawRows(
	db: VarmekortDatabase,
	raw: RawRows
): Promise<Result<Document[]>> {
	const ids = new Set<string>();
	let strays = 0;
	for (const table of PROJECT_TABLES) {
		const rows = raw[table].filter((row) => KEYED[table].safeParse(row).success);
		strays += raw[table].length - rows.length;
		for (const row of rows) ids.add(idOf(row));
		await db.table<unknown>(table).bulkPut(rows);
	}

	const documents: Document[] = [];
	const notes: Problem[] =
		strays > 0 ? [{ code: 'storage.rowsSkipped', data: { rows: strays } }] : [];
	for (const id of ids) {
		const opened = await openProject(db, id);
		if (opened.ok) documents.push(opened.value);
		const problems = opened.ok ? opened.notes : opened.problems;
		notes.push(...problems.map((problem) => ({ ...problem, where: within(id, problem.where) })));
	}
	if (documents.length > 0) return success(documents, notes);
	return failure(...(notes.length > 0 ? notes : [{ code: 'storage.notFound' } as const]));
}

async function openProject(db: VarmekortDatabase, id: string): Promise<Result<Document>> {
	// The loader asks only that the library has a row of it, whatever is in that.
	if ((await db.projects.get(id)) === undefined) await db.projects.put({ id });
	const loaded = await loadProject(db, id);
	if (!loaded.ok) return openNewestVersion(db, id, loaded.problems);
	// A file is from outside, whatever it says it is: its document passes through the one door.
	const opened = openProjectText(saveProjectText(loaded.value.timeline.document));
	return opened.ok ? success(opened.value, [...loaded.notes, ...opened.notes]) : opened;
}

const Version = z.object({ file: z.string() });

async function openNewestVersion(
	db: VarmekortDatabase,
	id: string,
	problems: readonly Problem[]
): Promise<Result<Document>> {
	const versions = await rowsIn(db, 'snapshots', id).toArray();
	for (const row of versions.reverse()) {
		const version = Version.safeParse(row).data;
		const opened = version ? openProjectText(version.file) : null;
		if (opened?.ok) {
			return success(opened.value, [{ code: 'storage.rowsSkipped' }, ...opened.notes]);
		}
	}
	return failure(...problems);
}

const Owned = z.union([z.object({ projectId: text }), z.object({ id: text })]);

function idOf(row: unknown): string {
	const owned = Owned.parse(row);
	return 'projectId' in owned ? owned.projectId : owned.id;
}

function within(id: string, where: string | undefined): string {
	return where === undefined ? id : `${id}: ${where}`;
}
