import type { CellValue } from './edits.ts';
import { cellAt, rowsOf, type AreaGrid, type Range } from './grid.ts';
import type { Project } from './project.ts';
import { scoreAt } from './reading.ts';
import { isAnswered, NOT_SCORED } from './score.ts';

/**
 * Answers carried forward in time over the years that have none, in each row of the range. One year
 * alone goes on to the end of its row, or to the next answer; in a range of years each answer does, to
 * the end of the range.
 */
export function carryForward(project: Project, grid: AreaGrid, range: Range): CellValue[] {
	const isOneYear = range.left === range.right;
	const end = isOneYear ? grid.horizons.length - 1 : range.right;
	return rowsOf(grid, range).flatMap((row) => {
		const changes: CellValue[] = [];
		let carried = NOT_SCORED;
		for (let column = range.left; column <= end; column += 1) {
			const cell = cellAt(grid, { row, column });
			if (!cell) break;
			const { value } = scoreAt(project, cell);
			if (isAnswered(value)) {
				if (isOneYear && column > range.left) break;
				carried = value;
			} else if (isAnswered(carried)) {
				changes.push({ cell, value: carried });
			}
		}
		return changes;
	});
}

/** The profile stops at the right of the range: every later year of its rows is not scored. */
export function stopAfter(_project: Project, grid: AreaGrid, range: Range): CellValue[] {
	return rowsOf(grid, range).flatMap((row) =>
		grid.horizons.flatMap((_, column) => {
			const cell = column > range.right ? cellAt(grid, { row, column }) : null;
			return cell ? [{ cell, value: NOT_SCORED }] : [];
		})
	);
}
