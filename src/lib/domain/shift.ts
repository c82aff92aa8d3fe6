import type { CellValue } from './edits.ts';
import { cellAt, rowsOf, type AreaGrid, type Range } from './grid.ts';
import type { Project } from './project.ts';
import { isLocked, scoreAt } from './reading.ts';
import { NOT_SCORED } from './score.ts';

/**
 * Each row of the range moved one horizon later (1) or earlier (-1). The freed end is not scored; the
 * value at the other end goes. A row with a locked cell keeps its profile whole: of such a row only
 * the locked cells are named, so that they can be counted.
 */
export function shiftProfile(
	project: Project,
	grid: AreaGrid,
	range: Range,
	step: 1 | -1
): CellValue[] {
	return rowsOf(grid, range).flatMap((row) => {
		const cells = grid.horizons.flatMap((_, column) => cellAt(grid, { row, column }) ?? []);
		const values = cells.map((cell) => scoreAt(project, cell).value);
		const moved = cells.map((cell, column) => ({
			cell,
			value: values[column - step] ?? NOT_SCORED
		}));
		const locked = moved.filter(({ cell }) => isLocked(project, cell));
		return locked.length > 0 ? locked : moved;
	});
}
