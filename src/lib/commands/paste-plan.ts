import type { CellValue } from '#lib/domain/edits.ts';
import { cellAt, isSingle, type AreaGrid, type Range } from '#lib/domain/grid.ts';
import type { Project } from '#lib/domain/project.ts';
import { isLocked, type Cell } from '#lib/domain/reading.ts';
import type { Problem } from '#lib/domain/result.ts';
import { parseCellText } from '#lib/format/cell-text.ts';

/** A pasted field that cannot become a score. `cell` is `null` where it falls outside the grid. */
export interface Refusal {
	text: string;
	/** Row and column in the pasted block, counted from 1. */
	row: number;
	column: number;
	cell: Cell | null;
	problem: Problem;
}

/** What a paste would do, before anything is done. */
export interface PastePlan {
	changes: readonly CellValue[];
	refused: readonly Refusal[];
	/** Cells that would have changed but are locked. */
	locked: number;
	/** The cells the block covers, to be selected afterwards. */
	range: Range;
}

/**
 * Lays a block of fields over the grid from the top left corner of `range`. A single field fills
 * the whole range; a larger block keeps its own size.
 */
export function planPaste(
	project: Project,
	grid: AreaGrid,
	range: Range,
	block: readonly (readonly string[])[]
): PastePlan {
	const [firstRow = []] = block;
	const isOneField = block.length === 1 && firstRow.length === 1;
	const rows = isOneField && !isSingle(range) ? repeat(firstRow[0] ?? '', range) : block;
	const changes: CellValue[] = [];
	const refused: Refusal[] = [];
	let locked = 0;
	let right = range.left;
	let bottom = range.top;

	rows.forEach((fields, rowIndex) => {
		fields.forEach((text, columnIndex) => {
			const position = { row: range.top + rowIndex, column: range.left + columnIndex };
			const cell = cellAt(grid, position);
			const at = { text, row: rowIndex + 1, column: columnIndex + 1, cell };
			if (!cell) {
				if (text.trim() !== '') refused.push({ ...at, problem: { code: 'input.outside' } });
				return;
			}
			right = Math.max(right, position.column);
			bottom = Math.max(bottom, position.row);
			const parsed = parseCellText(text, project.framework.scale);
			const [problem] = parsed.ok ? [] : parsed.problems;
			if (problem) refused.push({ ...at, problem });
			else if (isLocked(project, cell)) locked += 1;
			else if (parsed.ok) changes.push({ cell, value: parsed.value });
		});
	});
	return { changes, refused, locked, range: { top: range.top, left: range.left, right, bottom } };
}

function repeat(text: string, range: Range): string[][] {
	const columns = range.right - range.left + 1;
	return Array.from({ length: range.bottom - range.top + 1 }, () =>
		Array.from({ length: columns }, () => text)
	);
}
