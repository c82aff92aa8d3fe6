import type { EditLabel } from '#lib/domain/edit-label.ts';
import { setValue } from '#lib/domain/edits.ts';
import { problemOfRange, setRange } from '#lib/domain/evidence-edits.ts';
import { scoreAt, type Cell } from '#lib/domain/reading.ts';
import { failure, success, type Result } from '#lib/domain/result.ts';
import type { Scale } from '#lib/domain/scale.ts';
import { parseCellText } from '#lib/format/cell-text.ts';
import type { Editable } from '#lib/state/late-editor.svelte.ts';

/**
 * Keeps the lowest and highest that were written for a cell; both blank takes the range away. What
 * cannot be kept changes nothing and says why, `input.rangeHalf` where one of the two is missing.
 */
export function keepRange(
	editor: Editable,
	cell: Cell,
	written: { lowest: string; highest: string }
): Result<null> {
	const label: EditLabel = { code: 'score.range', cell };
	const blanks = Object.values(written).filter((text) => text.trim() === '').length;
	if (blanks === 2) {
		editor.commit(label, setRange(cell, null));
		return success(null);
	}
	if (blanks === 1) return failure({ code: 'input.rangeHalf' });

	const { scale } = editor.project.framework;
	const lowest = readLevel(written.lowest, scale);
	const highest = readLevel(written.highest, scale);
	if (!lowest.ok) return lowest;
	if (!highest.ok) return highest;
	const range = { lowest: lowest.value, highest: highest.value };
	// The recipe decides by the newest score; `editor` may show one that is a frame old.
	const isKept = editor.commit(label, setRange(cell, range));
	const problem = isKept ? null : problemOfRange(editor.project, cell, range);
	return problem ? failure(problem) : success(null);
}

/** Makes the written best guess the score of the cell. Blank leaves the score as it is. */
export function keepBest(editor: Editable, cell: Cell, written: string): Result<null> {
	if (written.trim() === '') return success(null);
	const level = readLevel(written, editor.project.framework.scale);
	if (!level.ok) return level;
	const from = scoreAt(editor.project, cell).value;
	const to = { kind: 'level', level: level.value } as const;
	if (from.kind !== 'level' || from.level !== to.level) {
		editor.commit({ code: 'score.value', cell, from, to }, setValue(cell, to));
	}
	return success(null);
}

function readLevel(text: string, scale: Scale): Result<number> {
	const parsed = parseCellText(text, scale);
	if (!parsed.ok) return parsed;
	const { value } = parsed;
	if (value.kind === 'level' && !value.atLeast) return success(value.level);
	return failure({ code: 'input.notANumber', data: { text: text.trim() } });
}
