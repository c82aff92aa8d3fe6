import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import { failure, success, type Problem, type Result } from '#lib/domain/result.ts';
import { parseCheckpoint, readSlices, type Checkpoint } from './checkpoint.ts';
import type { VarmekortDatabase } from './database.ts';
import { journalRange, parseRows, type JournalRows } from './journal.ts';
import { storageProblem } from './problems.ts';
import { REMEMBERED, Timeline } from './timeline.ts';

export interface LoadedProject {
	timeline: Timeline;
	/** The checkpoint it was loaded from; `null` where the whole journal was folded. */
	checkpoint: Checkpoint | null;
}

/**
 * A project as its journal tells it: the checkpoint, and the commits after it. Where the checkpoint
 * is damaged or does not hold any more, the whole journal is folded instead. Rows that cannot be
 * read are left where they are and reported in the notes.
 */
export async function loadProject(
	db: VarmekortDatabase,
	projectId: string
): Promise<Result<LoadedProject>> {
	try {
		if ((await db.projects.get(projectId)) === undefined) {
			return failure({ code: 'storage.notFound' });
		}
		const checkpoint = parseCheckpoint(await readSlices(db, projectId));
		const started = checkpoint && (await loadFrom(db, projectId, checkpoint));
		if (started?.holds) return success(started, started.notes);

		const rows = parseRows(await journalRange(db, projectId).toArray());
		const timeline = Timeline.fromJournal(rows);
		if (timeline) return success({ timeline, checkpoint: null }, notesOn(rows));
		// The journal has lost its beginning. What the checkpoint remembers is the best there is.
		if (started) return success(started, [{ code: 'storage.rowsSkipped' }]);
		return failure({ code: 'storage.damaged' });
	} catch (error) {
		return failure(storageProblem(error));
	}
}

async function loadFrom(db: VarmekortDatabase, projectId: string, checkpoint: Checkpoint) {
	const { upTo, count } = checkpoint;
	const [found, before, after] = await db.transaction('r', db.journal, () =>
		Promise.all([
			journalRange(db, projectId, { upTo }).count(),
			journalRange(db, projectId, { upTo }).reverse().limit(REMEMBERED).toArray(),
			journalRange(db, projectId, { after: upTo }).toArray()
		])
	);
	const earlier = parseRows(before.filter((row) => !isFirst(row)).reverse());
	const later = parseRows(after);
	const timeline = new Timeline(checkpoint, earlier.commits);
	timeline.add(later);
	const notes = [
		...notesOn({ commits: [], damaged: [...earlier.damaged, ...later.damaged] }),
		...[...timeline.mends.values()].flat()
	];
	return { timeline, checkpoint, notes, holds: found === count };
}

/** The first commit holds a whole document, which nobody needs for undo: it is not worth parsing. */
function isFirst(row: unknown): boolean {
	return First.safeParse(row).success;
}

const First = z.object({ label: z.object({ code: z.literal('project.create') }) });

function notesOn({ damaged }: JournalRows): Problem[] {
	if (damaged.length === 0) return [];
	return [{ code: 'storage.rowsSkipped', data: { rows: damaged.length } }];
}
