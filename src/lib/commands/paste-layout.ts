import { cellAt, isSingle, positionOf, type AreaGrid, type Range } from '#lib/domain/grid.ts';
import type { Project } from '#lib/domain/project.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { isBlank, type Block, type Field } from '#lib/format/copied-table.ts';
import { placeHeaded } from './paste-headed.ts';
import type { Place } from './paste-place.ts';

export interface Layout {
	places: readonly Place[];
	/** The cells of the open area that are covered, to be selected afterwards; `null` where there are none. */
	range: Range | null;
}

/**
 * Decides which field of a block belongs to which cell. In this order: a table headed by years, whose
 * rows say which area and technology they are; one block of numbers exactly as large as all areas
 * together, from the first stop of the first area; otherwise a block laid over the grid from the top
 * left corner of `range`, or one field that fills the whole range.
 */
export function layOut(project: Project, grid: AreaGrid, range: Range, block: Block): Layout {
	const headed = placeHeaded(project, grid, range.top, block);
	if (headed) return { places: headed, range: coveredBy(headed, grid) };
	const areas = areasInOrder(project);
	const isFirstStop = range.top === 0 && range.left === 0 && grid.area === areas[0]?.id;
	if (isFirstStop && isSingle(range) && areas.length > 1 && fits(block, grid, areas.length)) {
		const rows = grid.technologies.length;
		const places = areas.flatMap(({ id: area }, at) =>
			placePlain({ ...grid, area }, FIRST, block.slice(at * rows, (at + 1) * rows), at * rows)
		);
		return { places, range: coveredBy(places, grid) };
	}
	const places = placePlain(grid, range, filling(range, block), 0);
	return { places, range: coveredBy(places, grid) };
}

const FIRST = { top: 0, left: 0 };

function fits(block: Block, grid: AreaGrid, areas: number): boolean {
	const isWide = (row: readonly Field[]) => row.length === grid.horizons.length;
	return block.length === areas * grid.technologies.length && block.every(isWide);
}

/** One copied field fills the range; a larger block keeps its own size. */
function filling(range: Range, block: Block): Block {
	const [only] = block[0] ?? [];
	if (!only || block.length > 1 || (block[0]?.length ?? 0) > 1 || isSingle(range)) return block;
	const row = Array<Field>(range.right - range.left + 1).fill(only);
	return Array<readonly Field[]>(range.bottom - range.top + 1).fill(row);
}

/** The fields from a corner on; what is empty and beside the grid is left out. */
function placePlain(
	grid: AreaGrid,
	corner: { top: number; left: number },
	rows: Block,
	rowsBefore: number
): Place[] {
	return rows.flatMap((fields, r) =>
		fields.flatMap((field, c): Place[] => {
			const cell = cellAt(grid, { row: corner.top + r, column: corner.left + c });
			const at = { field, row: rowsBefore + r + 1, column: c + 1 };
			if (cell) return [{ ...at, ...cell, fault: null }];
			if (isBlank(field)) return [];
			const nowhere = { area: null, technology: null, horizon: null };
			return [{ ...at, ...nowhere, fault: { code: 'input.outside' } }];
		})
	);
}

function coveredBy(places: readonly Place[], grid: AreaGrid): Range | null {
	const rows: number[] = [];
	const columns: number[] = [];
	for (const { area, technology, horizon } of places) {
		const at = area === grid.area ? positionOf(grid, technology, horizon) : null;
		if (!at) continue;
		rows.push(at.row);
		columns.push(at.column);
	}
	if (rows.length === 0) return null;
	return {
		top: Math.min(...rows),
		left: Math.min(...columns),
		bottom: Math.max(...rows),
		right: Math.max(...columns)
	};
}
