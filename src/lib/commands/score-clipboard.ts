import { setValues } from '#lib/domain/edits.ts';
import { cellsIn, gridOf } from '#lib/domain/grid.ts';
import { isLocked, scoreAt } from '#lib/domain/reading.ts';
import { sameValue, type Value } from '#lib/domain/score.ts';
import type { Language } from '#lib/domain/text.ts';
import { writeTable } from '#lib/format/write-table.ts';
import type { PastePlan } from './paste-plan.ts';
import { changeMany, type ScoringContext } from './scoring.ts';

/** The text forms of a clipboard, as an event's `clipboardData` offers them. */
export interface ClipboardText {
	getData(type: string): string;
	setData(type: string, text: string): void;
}

/** Puts the selected cells on the clipboard, for spreadsheets and for ourselves. Returns how many. */
export function copyRange(
	context: ScoringContext,
	clipboard: ClipboardText,
	language: Language
): number {
	const { editor, cursor, area } = context;
	const { left, right } = cursor.range;
	const values = cellsIn(gridOf(editor.project, area), cursor.range).map(
		(cell) => scoreAt(editor.project, cell).value
	);
	const width = right - left + 1;
	const rows: Value[][] = [];
	for (let at = 0; at < values.length; at += width) rows.push(values.slice(at, at + width));
	const table = writeTable(rows, { language });
	clipboard.setData('text/plain', table.text);
	clipboard.setData('text/html', table.html);
	return values.length;
}

/** Copies the selected cells, then clears those that are not locked, as one step. */
export function cutRange(
	context: ScoringContext,
	clipboard: ClipboardText,
	language: Language
): void {
	const { editor, cursor, area } = context;
	copyRange(context, clipboard, language);
	const cells = cellsIn(gridOf(editor.project, area), cursor.range);
	const changes = cells.map((cell) => ({ cell, value: { kind: 'notScored' } as const }));
	changeMany(context, changes, (count) => ({ code: 'score.cut', area, count }));
}

/**
 * Reads the clipboard against the grid. Nothing is changed: the plan says what would be. `null`
 * where there is nothing to read or the table is too large; the reason has been told.
 */
export async function readPaste(
	context: ScoringContext,
	clipboard: ClipboardText
): Promise<PastePlan | null> {
	// A clipboard is open only while its event lasts: everything is taken before the first wait.
	const copied = { text: clipboard.getData('text/plain'), html: clipboard.getData('text/html') };
	const { area } = context;
	const { range } = context.cursor;
	const { planClipboard } = await import('./paste-plan.ts');
	const plan = planClipboard(context.editor.project, area, range, copied);
	if (plan.ok) return plan.value;
	const [problem] = plan.problems;
	if (problem) context.onRefused(problem);
	return null;
}

/** Carries out a plan as one step, selects what it covered, and returns how many cells it changed. */
export function applyPaste({ editor, cursor, area }: ScoringContext, plan: PastePlan): number {
	const { project } = editor;
	const changed = plan.changes.filter(
		({ cell, value }) => !sameValue(scoreAt(project, cell).value, value) && !isLocked(project, cell)
	);
	const count = changed.length;
	const areas = new Set(changed.map(({ cell }) => cell.area));
	if (count > 0) {
		const [only = area] = areas;
		editor.commit(
			areas.size > 1
				? { code: 'score.pasteTable', areas: areas.size, count }
				: { code: 'score.paste', area: only, count },
			setValues(changed)
		);
	}
	if (plan.range) cursor.select(plan.range);
	return count;
}
