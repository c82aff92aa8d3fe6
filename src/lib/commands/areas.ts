import { duplicateArea, scoresToCopy } from '#lib/domain/area-edits.ts';
import { AreaId, newSlug, type Random } from '#lib/domain/ids.ts';
import { nameIn, type LocalText } from '#lib/domain/text.ts';
import type { Editable } from '#lib/state/late-editor.svelte.ts';
import { copyName } from './copy-name.ts';

/**
 * Puts a copy of an area after it, as one step, and answers the copy's id; `null` where the area has
 * gone meanwhile.
 */
export function duplicateAreaIn(
	editor: Editable,
	original: AreaId,
	{ withScores, random }: { withScores: boolean; random: Random }
): AreaId | null {
	const area = editor.project.areas[original];
	if (!area) return null;
	const parts = [area.field, area.profession];
	const name: LocalText = { da: nameIn(parts, 'da', ', '), en: nameIn(parts, 'en', ', ') };
	const count = withScores ? scoresToCopy(editor.project, original) : 0;
	const id = AreaId.parse(newSlug(random));
	const made = editor.commit(
		{ code: 'framework', part: 'area', act: 'duplicate', name, count },
		duplicateArea(original, { id, field: copyName(area.field) }, withScores)
	);
	return made ? id : null;
}
