import type { Extent } from '#lib/domain/extent.ts';
import type { Document } from '#lib/domain/project.ts';
import { planRestore, type Kept } from '#lib/domain/restore.ts';
import { success, type Result } from '#lib/domain/result.ts';
import type { Editor } from '#lib/state/editor.svelte.ts';
import { copyFirst } from './copy-first.ts';

/** What is to come back, from where. */
export interface RestoreRequest {
	extent: Extent;
	/** The document as it was. */
	then: Document;
	/** When it was so, in milliseconds since 1970. */
	at: number;
	/** Of the named version it comes from; empty for a moment of the time line. */
	name: string;
	/** What the version is called that is taken before: of all but a cell, which is one step of many. */
	copyName: string;
}

/**
 * Makes a part of the project what it was, as one step. Where it is more than a cell, the state before
 * is kept as a version first; where that fails, nothing is restored. Where nothing would change there is
 * neither a step nor a version. Answers whether anything changed, and what was kept as it is.
 */
export async function restore(
	editor: Editor,
	{ extent, then, at, name, copyName }: RestoreRequest
): Promise<Result<{ changed: boolean; kept: Kept }>> {
	const plan = planRestore(editor.document, then, extent);
	if (!editor.wouldChange(plan.recipe)) return success({ changed: false, kept: plan.kept });

	const bringBack = () => {
		// Something may have come in from another tab while the copy was kept.
		const { recipe, kept } = planRestore(editor.document, then, extent);
		const part = extent.kind === 'project' ? {} : partOf(extent);
		const changed = editor.commit({ code: 'project.restore', at, name, ...part }, recipe);
		return { changed, kept };
	};
	if (extent.kind === 'cell') return success(bringBack());
	return copyFirst(editor, { name: copyName, reason: 'restore' }, bringBack);
}

function partOf(extent: Exclude<Extent, { kind: 'project' }>) {
	return extent.kind === 'area' ? { area: extent.area } : { cell: extent.cell };
}
