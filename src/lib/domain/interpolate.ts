import type { Horizon } from './project.ts';
import type { Value } from './score.ts';

/**
 * What an unscored year between two scores reads as: a straight line in time. `null` for a year that
 * has an answer of its own, and past the first or last score: nothing is ever extrapolated.
 */
export function interpolate(
	horizons: readonly Horizon[],
	cells: readonly Value[],
	index: number
): number | null {
	const horizon = horizons[index];
	if (!horizon || cells[index]?.kind !== 'notScored') return null;
	const before = nearestScore(horizons, cells, index, -1);
	const after = nearestScore(horizons, cells, index, 1);
	if (!before || !after) return null;
	const share = (horizon.year - before.year) / (after.year - before.year);
	return before.level + (after.level - before.level) * share;
}

/** The first score met from `index`, unless a "don't know" or "not applicable" stands in the way. */
function nearestScore(
	horizons: readonly Horizon[],
	cells: readonly Value[],
	index: number,
	step: 1 | -1
): { year: number; level: number } | null {
	for (let i = index + step; i >= 0 && i < cells.length; i += step) {
		const cell = cells[i];
		const horizon = horizons[i];
		if (cell?.kind === 'level' && horizon) return { year: horizon.year, level: cell.level };
		if (cell?.kind !== 'notScored') return null;
	}
	return null;
}
