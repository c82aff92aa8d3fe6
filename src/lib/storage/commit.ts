import * as z from 'zod/mini';
import { EditLabel } from '#lib/domain/edit-label.ts';
import { ProjectId } from '#lib/domain/ids.ts';
import type { Document } from '#lib/domain/project.ts';
import { MAX_LABEL, name } from '#lib/domain/text.ts';
import { CommitId } from './clock.ts';
import { isReadable, Patch, type Change } from './patch.ts';
import { slicesOf, slicesTouched } from './slices.ts';

/**
 * One step as it stands in the journal: immutable, and enough to make it, to take it back and to
 * say in words what it was. `seen` is the last commit its author knew, `by` the author's name then,
 * where one had been given. An undo or redo names in `of` the edit that it takes back or makes again.
 */
export const Commit = z
	.strictObject({
		projectId: ProjectId,
		id: CommitId,
		seen: z.nullable(CommitId),
		by: z.optional(name(MAX_LABEL)),
		label: EditLabel,
		slices: z.array(z.string()),
		patches: z.array(Patch),
		inverse: z.array(Patch),
		kind: z.enum(['edit', 'undo', 'redo']),
		of: z.optional(CommitId)
	})
	.check(z.refine((commit) => (commit.kind === 'edit') === (commit.of === undefined)));
export type Commit = z.infer<typeof Commit>;

/** The first commit of a project puts the whole document in place, and cannot be undone. */
export function firstCommit(document: Document, id: CommitId): Commit {
	return {
		projectId: document.project.id,
		id,
		seen: null,
		label: { code: 'project.create' },
		slices: [...slicesOf(document).keys()],
		patches: [{ op: 'set', path: [], value: document }],
		inverse: [],
		kind: 'edit'
	};
}

/**
 * A commit of a change. Throws where the document could not be read again after it: that is a bug
 * in the recipe, and must come up before it is in the journal.
 */
export function createCommit(
	about: Pick<Commit, 'projectId' | 'id' | 'seen' | 'by' | 'label' | 'kind' | 'of'>,
	{ patches, inverse }: Change
): Commit {
	const bad = patches.find((patch) => !isReadable(patch));
	if (bad) throw new TypeError(`${about.label.code} leaves an unreadable ${bad.path.join('/')}`);
	return { ...about, slices: slicesTouched(patches), patches, inverse };
}
