import { cellAt, type AreaGrid, type Position, type Range } from '#lib/domain/grid.ts';
import { cellKey } from '#lib/domain/reading.ts';
import type { Stop } from '#lib/scene/scene.ts';

/** The frame around the selected stops, in the pixels of the chart, with the dividers inside it. */
export interface SelectionFrame {
	left: number;
	top: number;
	width: number;
	height: number;
	columns: number[];
	rows: number[];
}

/** One frame around all stops of a range. `null` where they are not on the chart. */
export function frameOf(
	grid: AreaGrid,
	stops: ReadonlyMap<string, Stop>,
	{ top, left, bottom, right }: Range
): SelectionFrame | null {
	const stopAt = (position: Position) => {
		const cell = cellAt(grid, position);
		return cell ? stops.get(cellKey(cell.technology, cell.horizon)) : undefined;
	};
	const first = stopAt({ row: top, column: left });
	const last = stopAt({ row: bottom, column: right });
	if (!first || !last) return null;
	const x = first.cx - first.width / 2;
	const y = first.cy - first.height / 2;
	const columns: number[] = [];
	for (let column = left; column < right; column += 1) {
		const a = stopAt({ row: top, column });
		const b = stopAt({ row: top, column: column + 1 });
		if (a && b) columns.push((a.cx + b.cx) / 2 - x);
	}
	const rows: number[] = [];
	for (let row = top; row < bottom; row += 1) {
		const a = stopAt({ row, column: left });
		const b = stopAt({ row: row + 1, column: left });
		if (a && b) rows.push((a.cy + b.cy) / 2 - y);
	}
	return {
		left: x,
		top: y,
		width: last.cx + last.width / 2 - x,
		height: last.cy + last.height / 2 - y,
		columns,
		rows
	};
}
