import type { CellValue } from '#lib/domain/edits.ts';
import { gridOf, type AreaGrid, type Range } from '#lib/domain/grid.ts';
import type { AreaId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { isLocked, scoreAt, type Cell } from '#lib/domain/reading.ts';
import { success, type Problem, type Result } from '#lib/domain/result.ts';
import { sameValue, type Value } from '#lib/domain/score.ts';
import { readClipboardTable } from '#lib/format/clipboard-table.ts';
import type { Block } from '#lib/format/copied-table.ts';
import { readField, type FieldFault } from '#lib/format/read-field.ts';
import { layOut } from './paste-layout.ts';
import type { MatchFault, Place } from './paste-place.ts';

/** A field that becomes a score, and what stood there before. */
export interface Acceptance extends CellValue {
	from: Value;
	/** The spreadsheet's number, where the value is the rounded one it showed. */
	rounded: number | null;
}

/** A pasted field that cannot become a score, with as much of its place as is known. */
export interface Refusal extends Omit<Place, 'field' | 'fault'> {
	text: string;
	fault: Problem | FieldFault | MatchFault;
}

/** What a paste would do, before anything is done. */
export interface PastePlan {
	/** What can be pasted, what stands there already among it. */
	changes: readonly Acceptance[];
	refused: readonly Refusal[];
	/** What would have changed cells that are locked. */
	locked: readonly CellValue[];
	/** The cells of the open area that are covered, to be selected afterwards. */
	range: Range | null;
}

/** Reads a clipboard's table against the grid of `area`. Problems: `clipboard.empty`, `clipboard.tooLarge`. */
export function planClipboard(
	project: Project,
	area: AreaId,
	range: Range,
	copied: { text: string; html: string }
): Result<PastePlan> {
	const block = readClipboardTable(copied);
	if (!block.ok) return block;
	return success(planPaste(project, gridOf(project, area), range, block.value));
}

/** Finds the cell and the value of each field of a block. Nothing is changed. */
export function planPaste(project: Project, grid: AreaGrid, range: Range, block: Block): PastePlan {
	const { places, range: covered } = layOut(project, grid, range, block);
	const { scale } = project.framework;
	const changes: Acceptance[] = [];
	const refused: Refusal[] = [];
	const locked: CellValue[] = [];
	for (const { field, fault, ...at } of places) {
		const cell = fault ? null : cellOf(at);
		const reading = fault ? { fault } : readField(field, scale);
		if ('fault' in reading) {
			refused.push({ ...at, text: field.text, fault: reading.fault });
		} else if (cell) {
			const { value, rounded } = reading;
			const from = scoreAt(project, cell).value;
			const isHeld = isLocked(project, cell) && !sameValue(from, value);
			if (isHeld) locked.push({ cell, value });
			else changes.push({ cell, value, from, rounded });
		}
	}
	return { changes, refused, locked, range: covered };
}

function cellOf({ area, technology, horizon }: Omit<Place, 'field' | 'fault'>): Cell | null {
	return area && technology && horizon ? { area, technology, horizon } : null;
}
