import type { CellValue } from './edits.ts';
import { cellAt, rowsOf, type AreaGrid, type Range } from './grid.ts';
import type { Project } from './project.ts';
import { scoreAt } from './reading.ts';
import { isAnswered, NOT_SCORED } from './score.ts';

/**
 * The answer at the left of the range carried forward in time, in each of its rows: to the end of the
 * row, or to the next year that has an answer of its own.
 */
export function carryForward(project: Project, grid: AreaGrid, range: Range): CellValue[] {
	return rowsOf(grid, range).flatMap((row) => {
		const origin = cellAt(grid, { row, column: range.left });
		const value = origin ? scoreAt(project, origin).value : NOT_SCORED;
		if (!isAnswered(value)) return [];
		const later = cellsAfter(grid, row, range.left);
		const end = later.findIndex((cell) => isAnswered(scoreAt(project, cell).value));
		return later.slice(0, end < 0 ? undefined : end).map((cell) => ({ cell, value }));
	});
}

/** The profile stops at the right of the range: every later year of its rows is not scored. */
export function stopAfter(_project: Project, grid: AreaGrid, range: Range): CellValue[] {
	return rowsOf(grid, range).flatMap((row) =>
		cellsAfter(grid, row, range.right).map((cell) => ({ cell, value: NOT_SCORED }))
	);
}

function cellsAfter(grid: AreaGrid, row: number, from: number) {
	return grid.horizons
		.slice(from + 1)
		.flatMap((_, i) => cellAt(grid, { row, column: from + 1 + i }) ?? []);
}
