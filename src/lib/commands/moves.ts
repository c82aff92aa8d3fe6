import { clampTo, type AreaGrid, type Position } from '#lib/domain/grid.ts';
import type { Project } from '#lib/domain/project.ts';
import { edgeOfData } from '#lib/domain/walk.ts';
import type { ScoreAction } from './score-keys.ts';

/** Where an arrow, Home or End leads: from the active stop, or from the corner that moves with Shift. */
export function destinationOf(
	action: Extract<ScoreAction, { do: 'move' | 'rowEnd' | 'gridEnd' }>,
	project: Project,
	grid: AreaGrid,
	cursor: { readonly active: Position; readonly extent: Position }
): Position {
	const from = action.extend ? cursor.extent : cursor.active;
	const last = { row: grid.technologies.length - 1, column: grid.horizons.length - 1 };
	switch (action.do) {
		case 'move':
			if (action.toEdge) return edgeOfData(project, grid, from, action);
			return clampTo(grid, { row: from.row + action.rows, column: from.column + action.columns });
		case 'rowEnd':
			return { row: from.row, column: action.end === 'first' ? 0 : last.column };
		case 'gridEnd':
			return action.end === 'first' ? { row: 0, column: 0 } : last;
		default:
			return action satisfies never;
	}
}
