import type { Document } from '#lib/domain/project.ts';
import type { Problem } from '#lib/domain/result.ts';
import { defaultSelection, SEED } from '#lib/domain/selection/default-selection.ts';
import { Selection } from '#lib/domain/selection/selection.ts';
import { mendLists, mendMisfits, type Mend } from '#lib/format/settle.ts';
import type { Commit } from './commit.ts';
import { applyPatches, changeBetween, type Patch } from './patch.ts';
import { deepFreeze } from './plain-data.ts';

/** A document after a commit, and what had to be put right for it to be one. */
export interface Folded {
	document: Document;
	notes: readonly Problem[];
}

/** The document that a commit puts in place, or `null` where it is none that begins a project. */
export function begin({ patches }: Pick<Commit, 'patches'>): Document | null {
	const [first, ...rest] = patches;
	if (first?.op !== 'set' || first.path.length > 0) return null;
	// A patch of the empty path parses only where its value is a document.
	return applyPatches(deepFreeze(first.value as Document), rest);
}

/**
 * The document after one more commit. Its author may not have known what others had done: where
 * their edits break a rule only together, it is mended at once, and in the same way wherever the
 * journal is folded. So every document of the history can be saved and opened again.
 */
export function fold(before: Document, { patches }: Pick<Commit, 'patches'>): Folded {
	const edited = applyPatches(before, beginTogether(before, patches));
	if (edited === before) return { document: before, notes: [] };
	const lists = mendLists(edited, before);
	const whole = mended(edited, lists);
	const misfits = mendMisfits(whole, before);
	return {
		document: mended(whole, misfits),
		notes: [...lists, ...misfits].map(({ note }) => note)
	};
}

/**
 * Where two people each begin the selection, neither knows that of the other, and both write down all
 * of it. Of the later one only what differs from what everybody begins with is an edit: so one can lock
 * an area while the other sets weights.
 */
function beginTogether(before: Document, patches: readonly Patch[]): readonly Patch[] {
	const { project } = before;
	if (!project.selection) return patches;
	return patches.flatMap((patch) => {
		const begun = patch.op === 'set' && patch.path.join('/') === 'project/selection';
		const selection = begun ? Selection.safeParse(patch.value).data : undefined;
		if (!selection) return [patch];
		const withSelection = (each: Selection): Document => ({
			...before,
			project: { ...project, selection: each }
		});
		const beginning = withSelection(defaultSelection(project, SEED));
		return changeBetween(beginning, withSelection(selection)).patches;
	});
}

function mended(document: Document, mends: readonly Mend[]): Document {
	const patches = mends.flatMap(({ puts }) =>
		puts.map(({ path, value }): Patch =>
			value === undefined
				? { op: 'remove', path: [...path] }
				: { op: 'set', path: [...path], value }
		)
	);
	return applyPatches(document, patches);
}
