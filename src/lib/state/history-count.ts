import type { Cell } from '#lib/domain/reading.ts';
import { touches } from '#lib/storage/cell-changes.ts';
import type { Commit } from '#lib/storage/commit.ts';

/** How many of some steps changed a cell. The one that made the project is none. */
export function countIn(steps: readonly Commit[], cell: Cell): number {
	const extent = { kind: 'cell', cell } as const;
	return steps.filter((step) => step.label.code !== 'project.create' && touches(step, extent))
		.length;
}
