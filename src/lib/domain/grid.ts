import type { AreaId, HorizonId, TechnologyId } from './ids.ts';
import type { Project } from './project.ts';
import { horizonsInOrder, technologiesInOrder, type Cell } from './reading.ts';

/** One area as rows (technologies) and columns (horizons), in the order they are drawn. */
export interface AreaGrid {
	area: AreaId;
	technologies: readonly TechnologyId[];
	horizons: readonly HorizonId[];
}

export interface Position {
	row: number;
	column: number;
}

/** A rectangle of cells, all four sides included. */
export interface Range {
	top: number;
	left: number;
	bottom: number;
	right: number;
}

export function gridOf(project: Project, area: AreaId): AreaGrid {
	return {
		area,
		technologies: technologiesInOrder(project).map((technology) => technology.id),
		horizons: horizonsInOrder(project).map((horizon) => horizon.id)
	};
}

/** The cell at a position, or `null` outside the grid. */
export function cellAt(grid: AreaGrid, { row, column }: Position): Cell | null {
	const technology = grid.technologies[row];
	const horizon = grid.horizons[column];
	return technology && horizon ? { area: grid.area, technology, horizon } : null;
}

/** Where a technology and a horizon stand in the grid, or `null` where either is not in it. */
export function positionOf(
	grid: AreaGrid,
	technology: string | null,
	horizon: string | null
): Position | null {
	const row = grid.technologies.findIndex((id) => id === technology);
	const column = grid.horizons.findIndex((id) => id === horizon);
	return row >= 0 && column >= 0 ? { row, column } : null;
}

/** The nearest position inside the grid. */
export function clampTo(grid: AreaGrid, { row, column }: Position): Position {
	return {
		row: Math.max(0, Math.min(grid.technologies.length - 1, row)),
		column: Math.max(0, Math.min(grid.horizons.length - 1, column))
	};
}

export function rangeBetween(a: Position, b: Position): Range {
	return {
		top: Math.min(a.row, b.row),
		left: Math.min(a.column, b.column),
		bottom: Math.max(a.row, b.row),
		right: Math.max(a.column, b.column)
	};
}

export function isSingle(range: Range): boolean {
	return range.top === range.bottom && range.left === range.right;
}

export function isInside(range: Range, { row, column }: Position): boolean {
	return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** The rows of a range, from the top. */
export function rowsOf(grid: AreaGrid, { top, bottom }: Range): number[] {
	return grid.technologies.flatMap((_, row) => (row >= top && row <= bottom ? [row] : []));
}

/** The cells of a range, row by row. */
export function cellsIn(grid: AreaGrid, range: Range): Cell[] {
	const cells: Cell[] = [];
	for (let row = range.top; row <= range.bottom; row += 1) {
		for (let column = range.left; column <= range.right; column += 1) {
			const cell = cellAt(grid, { row, column });
			if (cell) cells.push(cell);
		}
	}
	return cells;
}
