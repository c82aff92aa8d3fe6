/** A place in the matrix. Row -1 are the heads of the columns. */
export interface MatrixPosition {
	row: number;
	column: number;
}

export interface MatrixSize {
	rows: number;
	columns: number;
}

export const HEADS = -1;

/**
 * Where a key leads, or `null` for a key that does not move. Arrows stop at the edges; Home and End
 * keep to the row, with Ctrl they go to the first and the last cell; Page Up and Down move ten rows.
 */
export function moveInMatrix(
	key: string,
	isCtrl: boolean,
	from: MatrixPosition,
	size: MatrixSize
): MatrixPosition | null {
	const last = { row: size.rows - 1, column: size.columns - 1 };
	const at = (row: number, column: number): MatrixPosition => ({
		row: clamp(row, HEADS, last.row),
		column: clamp(column, 0, last.column)
	});
	switch (key) {
		case 'ArrowUp':
			return isCtrl ? at(0, from.column) : at(from.row - 1, from.column);
		case 'ArrowDown':
			return isCtrl ? at(last.row, from.column) : at(from.row + 1, from.column);
		case 'ArrowLeft':
			return isCtrl ? at(from.row, 0) : at(from.row, from.column - 1);
		case 'ArrowRight':
			return isCtrl ? at(from.row, last.column) : at(from.row, from.column + 1);
		case 'Home':
			return isCtrl ? at(0, 0) : at(from.row, 0);
		case 'End':
			return isCtrl ? at(last.row, last.column) : at(from.row, last.column);
		case 'PageUp':
			return at(Math.max(0, from.row - 10), from.column);
		case 'PageDown':
			return at(from.row + 10, from.column);
		default:
			return null;
	}
}

/** The nearest place that exists after rows or columns went away. */
export function keepInMatrix(from: MatrixPosition, size: MatrixSize): MatrixPosition {
	return {
		row: clamp(from.row, HEADS, size.rows - 1),
		column: clamp(from.column, 0, Math.max(0, size.columns - 1))
	};
}

function clamp(number: number, least: number, most: number): number {
	return Math.max(least, Math.min(most, number));
}
