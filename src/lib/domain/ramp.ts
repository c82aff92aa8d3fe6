import type { CellValue } from './edits.ts';
import { cellAt, rowsOf, type AreaGrid, type Range } from './grid.ts';
import { interpolate } from './interpolate.ts';
import type { Project } from './project.ts';
import { horizonsInOrder, scoreAt } from './reading.ts';
import { toOpen, toScale } from './scale.ts';

/**
 * The unscored years between two scores, as scores on the line between them, linear in time: what the
 * chart shows as interpolated becomes said. For each row of the range; a range of several years keeps
 * to these.
 */
export function ramp(project: Project, grid: AreaGrid, range: Range): CellValue[] {
	const horizons = horizonsInOrder(project);
	const { scale } = project.framework;
	const isWholeRow = range.left === range.right;
	return rowsOf(grid, range).flatMap((row) => {
		const cells = grid.horizons.flatMap((_, column) => cellAt(grid, { row, column }) ?? []);
		const values = cells.map((cell) => scoreAt(project, cell).value);
		return cells.flatMap((cell, column): CellValue[] => {
			if (!isWholeRow && (column < range.left || column > range.right)) return [];
			const level = interpolate(horizons, values, column);
			if (level === null) return [];
			const number = toScale(scale, level);
			return [{ cell, value: { kind: 'level', level: toOpen(scale, number, 0) ?? number } }];
		});
	});
}
