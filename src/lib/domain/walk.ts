import { cellAt, clampTo, gridOf, type AreaGrid, type Position } from './grid.ts';
import type { AreaId } from './ids.ts';
import type { Project } from './project.ts';
import { areasInOrder, isLocked, scoreAt, type Cell } from './reading.ts';
import { isAnswered } from './score.ts';

export interface Direction {
	rows: -1 | 0 | 1;
	columns: -1 | 0 | 1;
}

/**
 * Where Ctrl and an arrow lead, as in a spreadsheet: to the last answered cell of an unbroken run,
 * otherwise over the gap to the next answered one, otherwise to the edge of the grid.
 */
export function edgeOfData(
	project: Project,
	grid: AreaGrid,
	from: Position,
	direction: Direction
): Position {
	const next = (p: Position): Position => ({
		row: p.row + direction.rows,
		column: p.column + direction.columns
	});
	const answered = (p: Position) => {
		const cell = cellAt(grid, p);
		return cell !== null && isAnswered(scoreAt(project, cell).value);
	};
	const inGrid = (p: Position) => cellAt(grid, p) !== null;

	let at = from;
	if (answered(at) && answered(next(at))) {
		while (answered(next(at))) at = next(at);
		return at;
	}
	while (inGrid(next(at))) {
		at = next(at);
		if (answered(at)) return at;
	}
	return clampTo(grid, at);
}

/** The next stop in reading order: through the years, then to the next technology; round at the ends. */
export function nextStop(grid: AreaGrid, from: Position, step: 1 | -1): Position {
	const columns = grid.horizons.length;
	const total = grid.technologies.length * columns;
	const index = (from.row * columns + from.column + step + total) % total;
	return { row: Math.floor(index / columns), column: index % columns };
}

/** Where a walk through the areas stands. */
export interface Place {
	area: AreaId;
	position: Position;
}

/**
 * The next cell that `matches`: first in this area, then in the areas after it, round to where it
 * began. `null` where there is none.
 */
export function nextCell(
	project: Project,
	from: Place,
	step: 1 | -1,
	matches: (cell: Cell) => boolean
): Place | null {
	const areas = areasInOrder(project);
	const start = areas.findIndex((area) => area.id === from.area);
	for (let turn = 0; turn <= areas.length; turn += 1) {
		const index = (((start + turn * step) % areas.length) + areas.length) % areas.length;
		const area = areas[index];
		if (!area) continue;
		const grid = gridOf(project, area.id);
		const columns = grid.horizons.length;
		const total = grid.technologies.length * columns;
		const origin = from.position.row * columns + from.position.column;
		const isFirstTurn = turn === 0;
		for (
			let at = isFirstTurn ? origin + step : step === 1 ? 0 : total - 1;
			at >= 0 && at < total;
			at += step
		) {
			const position = { row: Math.floor(at / columns), column: at % columns };
			const cell = cellAt(grid, position);
			if (cell && matches(cell)) return { area: area.id, position };
		}
	}
	return null;
}

/** The next cell that nobody has answered and that may be answered. `null` when nothing is missing. */
export function nextEmpty(project: Project, from: Place, step: 1 | -1): Place | null {
	return nextCell(
		project,
		from,
		step,
		(cell) => !isLocked(project, cell) && !isAnswered(scoreAt(project, cell).value)
	);
}
