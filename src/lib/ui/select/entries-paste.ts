/** The columns of the form that take pasted cells, from left to right. */
const PASTED = ['amount', 'year', 'source'] as const;
export type PastedColumn = (typeof PASTED)[number];

interface PastedCell {
	/** The row of the form, from 0. */
	row: number;
	column: PastedColumn;
	text: string;
}

/**
 * Cells copied from a sheet, put in from one field on: downwards by row and to the right by column. What
 * goes beyond the form is left out. `null` of a single cell, which is pasted as any text.
 */
export function pastedCells(
	text: string,
	{ row, column, rows }: { row: number; column: PastedColumn; rows: number }
): PastedCell[] | null {
	const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
	if (lines.length === 1 && !text.includes('\t')) return null;
	const columns = PASTED.slice(PASTED.indexOf(column));
	return lines.slice(0, rows - row).flatMap((line, down) =>
		line
			.split('\t')
			.slice(0, columns.length)
			.flatMap((cell, right) => {
				const to = columns[right];
				return to ? [{ row: row + down, column: to, text: cell.trim() }] : [];
			})
	);
}
