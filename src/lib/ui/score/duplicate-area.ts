import { duplicateAreaIn } from '#lib/commands/areas.ts';
import type { AreaId } from '#lib/domain/ids.ts';
import { nameIn } from '#lib/domain/text.ts';
import { completenessWords } from '#lib/i18n/completeness-words.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import type { Editable } from '#lib/state/late-editor.svelte.ts';
import type { Notices } from '#lib/state/notices.svelte.ts';

/** Makes a copy of an area, says so, and answers its id; `null` where the area has gone meanwhile. */
export function duplicateFromList(
	editor: Editable,
	original: AreaId,
	{ withScores, notices, i18n }: { withScores: boolean; notices: Notices; i18n: I18n }
): AreaId | null {
	const area = editor.project.areas[original];
	const id = duplicateAreaIn(editor, original, {
		withScores,
		random: (bytes) => crypto.getRandomValues(bytes)
	});
	if (!area || !id) return null;
	const name = nameIn([area.field, area.profession], i18n.language, ', ');
	notices.say(completenessWords[i18n.language].duplicated(name), 'success');
	return id;
}
