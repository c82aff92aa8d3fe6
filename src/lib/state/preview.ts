import { produce } from 'immer';
import type { Recipe } from '#lib/domain/edits.ts';
import type { Document } from '#lib/domain/project.ts';

/** What the document would be after a recipe. Nothing is committed. */
export function preview(document: Document, recipe: Recipe): Document {
	return produce(document, (draft) => {
		recipe(draft);
	});
}
