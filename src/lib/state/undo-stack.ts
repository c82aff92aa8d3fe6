import type { EditLabel } from '#lib/domain/edit-label.ts';
import { authorOf, type Author, type CommitId } from '#lib/storage/clock.ts';
import type { Commit } from '#lib/storage/commit.ts';
import type { Change } from '#lib/storage/patch.ts';

/** An edit that can be taken back or made again. */
export interface Step {
	/** The commit that first made it. */
	edit: CommitId;
	label: EditLabel;
	/** What it last did to the document, whether as edit, undo or redo: the change to withdraw. */
	change: Readonly<Change>;
}

/** One author's steps, the last one at the end of each list. */
export interface UndoStack {
	undo: readonly Step[];
	redo: readonly Step[];
}

const EMPTY_STACK: UndoStack = { undo: [], redo: [] };

/** The stack that an author's commits leave behind. It is nowhere stored: the journal tells it. */
export function stackOf(author: Author, commits: readonly Commit[]): UndoStack {
	const own = commits.filter(({ id }) => authorOf(id) === author);
	return own.reduce(afterCommit, EMPTY_STACK);
}

/**
 * The stack after one more commit of its author. A new edit clears redo; an undo or redo moves the
 * edit it names, wherever that stands, since two tabs may have moved others at the same time.
 */
export function afterCommit(stack: UndoStack, commit: Commit): UndoStack {
	if (commit.kind === 'edit') {
		if (commit.label.code === 'project.create') return stack;
		const step = { edit: commit.id, label: commit.label, change: commit };
		return { undo: [...stack.undo, step], redo: [] };
	}
	const from = commit.kind === 'undo' ? stack.undo : stack.redo;
	const found = from.findLast(({ edit }) => edit === commit.of);
	if (!found) return stack;

	const rest = from.filter((step) => step !== found);
	const moved = { ...found, change: commit };
	return commit.kind === 'undo'
		? { undo: rest, redo: [...stack.redo, moved] }
		: { undo: [...stack.undo, moved], redo: rest };
}
