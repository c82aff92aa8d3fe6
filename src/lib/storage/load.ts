import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import { failure, success, type Problem, type Result } from '#lib/domain/result.ts';
import { CURRENT_VERSION } from '#lib/format/version.ts';
import { parseCheckpoint, readSlices, type Checkpoint } from './checkpoint.ts';
import type { VarmekortDatabase } from './database.ts';
import { journalRange, parseRows, type JournalRows } from './journal.ts';
import { storageProblem } from './problems.ts';
import { REMEMBERED, Timeline } from './timeline.ts';
import { writtenFormat } from './written-format.ts';

export interface LoadedProject {
	timeline: Timeline;
	/** The checkpoint it was loaded from; `null` where the whole journal was folded. */
	checkpoint: Checkpoint | null;
	/** Which version of the format it was last written in: this program's, or an older one. */
	written: number;
}

/**
 * A project as its journal tells it: the checkpoint, and the commits after it. Where the checkpoint
 * is damaged, or the journal has got late rows since, the whole journal is folded instead. Where the
 * journal has lost rows since, the checkpoint still has what they did, and is the start. Rows that are
 * missing are reported in the notes, and so are those that cannot be read, which are left where they are.
 * A project that a newer program has written is refused: what this one makes of it would be called
 * damaged, or be written over.
 */
export async function loadProject(
	db: VarmekortDatabase,
	projectId: string
): Promise<Result<LoadedProject>> {
	try {
		if ((await db.projects.get(projectId)) === undefined) {
			return failure({ code: 'storage.notFound' });
		}
		const written = await writtenFormat(db, projectId);
		if (written > CURRENT_VERSION) return failure({ code: 'file.newer' });

		const checkpoint = parseCheckpoint(await readSlices(db, projectId));
		const started = checkpoint && (await loadFrom(db, projectId, checkpoint));
		if (started && !started.isOutrun) {
			const { timeline } = started;
			return success({ timeline, checkpoint, written }, started.notes);
		}

		const rows = parseRows(await journalRange(db, projectId).toArray());
		const timeline = Timeline.fromJournal(rows);
		if (timeline) return success({ timeline, checkpoint: null, written }, notesOn(rows));
		// The journal has lost its beginning. What the checkpoint remembers is the best there is.
		if (started) {
			const skipped = [{ code: 'storage.rowsSkipped' } as const];
			return success({ timeline: started.timeline, checkpoint, written }, skipped);
		}
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
	const missing = Math.max(0, count - found);
	// It is followed by the rows that there are.
	const timeline = new Timeline({ ...checkpoint, count: found }, earlier.commits, missing === 0);
	timeline.add(later);
	const damaged = [...earlier.damaged, ...later.damaged];
	const notes = [...notesOn({ damaged }, missing), ...[...timeline.mends.values()].flat()];
	return { timeline, notes, isOutrun: found > count };
}

/** The first commit holds a whole document, which nobody needs for undo: it is not worth parsing. */
function isFirst(row: unknown): boolean {
	return First.safeParse(row).success;
}

const First = z.object({ label: z.object({ code: z.literal('project.create') }) });

function notesOn({ damaged }: Pick<JournalRows, 'damaged'>, missing = 0): Problem[] {
	const rows = damaged.length + missing;
	return rows === 0 ? [] : [{ code: 'storage.rowsSkipped', data: { rows } }];
}
