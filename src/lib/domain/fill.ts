import type { CellValue } from './edits.ts';
import { cellAt, isSingle, type AreaGrid, type Range } from './grid.ts';
import type { Project } from './project.ts';
import { scoreAt } from './reading.ts';

/**
 * The first column of the range copied to the columns right of it. A single cell fills the rest of
 * its row: the level carries forward in time.
 */
export function fillRight(project: Project, grid: AreaGrid, range: Range): CellValue[] {
	const right = isSingle(range) ? grid.horizons.length - 1 : range.right;
	return fillFrom(project, grid, { ...range, right }, 'left');
}

/** The first row of the range copied to the rows below it. A single cell fills the rest of its column. */
export function fillDown(project: Project, grid: AreaGrid, range: Range): CellValue[] {
	const bottom = isSingle(range) ? grid.technologies.length - 1 : range.bottom;
	return fillFrom(project, grid, { ...range, bottom }, 'top');
}

function fillFrom(
	project: Project,
	grid: AreaGrid,
	range: Range,
	from: 'left' | 'top'
): CellValue[] {
	const changes: CellValue[] = [];
	for (let row = range.top; row <= range.bottom; row += 1) {
		for (let column = range.left; column <= range.right; column += 1) {
			const source = from === 'left' ? { row, column: range.left } : { row: range.top, column };
			const cell = cellAt(grid, { row, column });
			const origin = cellAt(grid, source);
			const isOrigin = source.row === row && source.column === column;
			if (!cell || !origin || isOrigin) continue;
			changes.push({ cell, value: scoreAt(project, origin).value });
		}
	}
	return changes;
}
