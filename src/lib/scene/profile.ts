import type { AreaId, TechnologyId } from '#lib/domain/ids.ts';
import { interpolate } from '#lib/domain/interpolate.ts';
import type { Horizon, Project } from '#lib/domain/project.ts';
import { horizonsInOrder, scoreAt } from '#lib/domain/reading.ts';
import type { Value } from '#lib/domain/score.ts';

/** What a stretch of an arrow says. Only the first two have colour. */
export type Stretch = 'scored' | 'interpolated' | 'notScored' | 'dontKnow' | 'notApplicable';

/** One technology over time, as far as it is known: the same for every size and shape of a figure. */
export interface Profile {
	horizons: readonly Horizon[];
	cells: readonly Value[];
	/** Between two scores, linear in time; `null` everywhere else. Never past the first or last score. */
	interpolated: readonly (number | null)[];
	/** The way from each horizon to the next: one fewer than there are horizons. */
	spans: readonly Stretch[];
}

export function readProfile(project: Project, area: AreaId, technology: TechnologyId): Profile {
	const horizons = horizonsInOrder(project);
	const cells = horizons.map(
		(horizon) => scoreAt(project, { area, technology, horizon: horizon.id }).value
	);
	const interpolated = cells.map((_, i) => interpolate(horizons, cells, i));
	const isKnown = (i: number) => cells[i]?.kind === 'level' || typeof interpolated[i] === 'number';
	const spans = cells
		.slice(1)
		.map((cell, i) => spanBetween(cells[i] ?? cell, cell, isKnown(i) && isKnown(i + 1)));
	return { horizons, cells, interpolated, spans };
}

/** What the arrow shows before the first horizon and after the last: the cell's own state, no more. */
export function stretchOf(cell: Value): Stretch {
	return cell.kind === 'level' ? 'scored' : cell.kind;
}

function spanBetween(from: Value, to: Value, known: boolean): Stretch {
	const kinds = [from.kind, to.kind];
	if (kinds.includes('dontKnow')) return 'dontKnow';
	if (kinds.includes('notApplicable')) return 'notApplicable';
	if (!kinds.includes('notScored')) return 'scored';
	return known ? 'interpolated' : 'notScored';
}
