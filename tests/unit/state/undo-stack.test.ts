import { describe, expect, it } from 'vitest';
import { Author, Clock } from '#lib/storage/clock.ts';
import { createCommit, firstCommit, type Commit } from '#lib/storage/commit.ts';
import { stackOf } from '#lib/state/undo-stack.ts';
import { aDocument, PROJECT } from '../../support/documents.ts';

const ME = Author.parse('author00');
const SOMEBODY = Author.parse('author11');
const clock = new Clock(() => 0, 'aaaa');

function aCommit(kind: Commit['kind'], of?: Commit, author = ME): Commit {
	const id = clock.next(author, null);
	const label = { code: 'project.caveat' } as const;
	const about = { projectId: PROJECT, id, seen: null, label, kind, ...(of && { of: of.id }) };
	return createCommit(about, { patches: [], inverse: [] });
}

/** The edits on the stack of `ME`, by their place in `commits`. */
function indices(commits: readonly Commit[]) {
	const { undo, redo } = stackOf(ME, commits);
	const place = ({ edit }: { edit: string }) => commits.findIndex(({ id }) => id === edit);
	return { undo: undo.map(place), redo: redo.map(place) };
}

describe('stackOf', () => {
	it('holds edits in the order they were made', () => {
		expect(indices([aCommit('edit'), aCommit('edit')])).toEqual({ undo: [0, 1], redo: [] });
	});

	it('moves an edit to redo and back, with the last change it made', () => {
		const edit = aCommit('edit');
		const undo = aCommit('undo', edit);
		const redo = aCommit('redo', edit);
		expect(stackOf(ME, [edit, undo]).redo[0]).toMatchObject({ edit: edit.id, change: undo });
		expect(stackOf(ME, [edit, undo, redo]).undo[0]).toMatchObject({ edit: edit.id, change: redo });
	});

	it('clears redo when something new is done', () => {
		const edit = aCommit('edit');
		expect(indices([edit, aCommit('undo', edit), aCommit('edit')])).toEqual({
			undo: [2],
			redo: []
		});
	});

	it('leaves out the steps of others, which do not clear redo', () => {
		const edit = aCommit('edit');
		const theirs = aCommit('edit', undefined, SOMEBODY);
		expect(indices([edit, aCommit('undo', edit), theirs])).toEqual({ undo: [], redo: [0] });
	});

	it('leaves out the making of the project', () => {
		const first = firstCommit(aDocument(), clock.next(ME, null));
		expect(indices([first])).toEqual({ undo: [], redo: [] });
	});

	it('counts an edit that two tabs took back at the same time once', () => {
		const [one, two] = [aCommit('edit'), aCommit('edit')];
		const commits = [one, two, aCommit('undo', two), aCommit('undo', two)];
		expect(indices(commits)).toEqual({ undo: [0], redo: [1] });
	});

	it('passes over the undo of an edit that is no longer remembered', () => {
		const [forgotten, edit] = [aCommit('edit'), aCommit('edit')];
		expect(indices([edit, aCommit('undo', forgotten)])).toEqual({ undo: [0], redo: [] });
	});
});
