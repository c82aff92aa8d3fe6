import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import type { Document } from '#lib/domain/project.ts';
import { openAsWritten } from '#lib/format/open-stored.ts';
import { CommitId } from './clock.ts';
import type { VarmekortDatabase } from './database.ts';
import { journalRange } from './journal.ts';
import { deepFreeze } from './plain-data.ts';
import { hasProjectRow, rowsIn } from './project-rows.ts';
import { joinSlices, slicesOf } from './slices.ts';

/**
 * A document as it was after a commit, so that opening need not fold the whole journal. The journal
 * remains the truth: `count` is how many rows it had up to there. Where it has more now, a late row of
 * another tab lies before `upTo`, and the checkpoint no longer holds. Where it has fewer, rows have been
 * lost, and the checkpoint is what still has their work.
 */
export interface Checkpoint {
	document: Document;
	upTo: CommitId;
	count: number;
}

const HEAD = 'head';

/** Says to which commit the slices of a project belong. It is written with them or not at all. */
const Head = z.strictObject({
	version: z.literal(1),
	upTo: CommitId,
	count: z.int().check(z.minimum(1)),
	slices: z.array(z.string())
});

const Row = z.object({ slice: z.string(), value: z.unknown() });

/** The stored rows of a project's checkpoint. Parse them with `parseCheckpoint`. */
export function readSlices(db: VarmekortDatabase, projectId: string): Promise<unknown[]> {
	return rowsIn(db, 'slices', projectId).toArray();
}

/** Up to where a project's checkpoint goes, and how many rows it counted; `null` where it has none. */
export async function readHead(
	db: VarmekortDatabase,
	projectId: string
): Promise<Pick<Checkpoint, 'upTo' | 'count'> | null> {
	const stored = Row.safeParse(await db.slices.get([projectId, HEAD])).data;
	return Head.safeParse(stored?.value).data ?? null;
}

/**
 * The checkpoint that some rows hold, or `null` where they hold none that can be read as it was
 * written. Scores of what has been deleted meanwhile stay in it: undo brings their place back.
 */
export function parseCheckpoint(rows: readonly unknown[]): Checkpoint | null {
	const slices = slicesByName(rows);
	const head = Head.safeParse(slices.get(HEAD)).data;
	if (!head) return null;
	const named = new Map(head.slices.map((name) => [name, slices.get(name)]));
	const opened = openAsWritten(joinSlices(named));
	if (!opened.ok) return null;
	return { document: deepFreeze(opened.value), upTo: head.upTo, count: head.count };
}

/** What should be the document of a checkpoint, word for word as it is stored. */
export function joinCheckpoint(rows: readonly unknown[]): unknown {
	return joinSlices(slicesByName(rows));
}

/**
 * Writes a checkpoint in one transaction; slices it shares with `previous` are left as they are.
 * Where the project is gone or another tab has come further it writes nothing and answers `passed`;
 * where the journal has rows that the checkpoint does not know, `late`.
 */
export function writeCheckpoint(
	db: VarmekortDatabase,
	checkpoint: Checkpoint,
	previous: Checkpoint | null
): Promise<'written' | 'late' | 'passed'> {
	const { document, upTo, count } = checkpoint;
	const projectId = document.project.id;
	return db.transaction('rw', db.slices, db.projects, db.journal, async () => {
		if (!(await hasProjectRow(db, projectId))) return 'passed';
		if ((await journalRange(db, projectId, { upTo }).count()) !== count) return 'late';

		const head = await readHead(db, projectId);
		if (head && head.upTo > upTo) {
			const found = await journalRange(db, projectId, { upTo: head.upTo }).count();
			if (found === head.count) return 'passed';
		}
		const known = head?.upTo === previous?.upTo && head?.count === previous?.count;
		if (!known) await rowsIn(db, 'slices', projectId).delete();
		await storeSlices(db, checkpoint, known ? previous : null);
		return 'written';
	});
}

/** Stores the slices that `previous` does not share. In a transaction of the caller's. */
export async function storeSlices(
	db: VarmekortDatabase,
	{ document, upTo, count }: Checkpoint,
	previous: Checkpoint | null
): Promise<void> {
	const projectId = document.project.id;
	const before = previous ? slicesOf(previous.document) : new Map<string, unknown>();
	const now = slicesOf(document);
	for (const [slice, value] of now) {
		if (before.get(slice) !== value) await db.slices.put({ projectId, slice, value });
	}
	for (const slice of before.keys()) {
		if (!now.has(slice)) await db.slices.delete([projectId, slice]);
	}
	const head: z.infer<typeof Head> = { version: 1, upTo, count, slices: [...now.keys()] };
	await db.slices.put({ projectId, slice: HEAD, value: head });
}

function slicesByName(rows: readonly unknown[]): Map<string, unknown> {
	const slices = new Map<string, unknown>();
	for (const row of rows) {
		const parsed = Row.safeParse(row);
		if (parsed.success) slices.set(parsed.data.slice, parsed.data.value);
	}
	return slices;
}
