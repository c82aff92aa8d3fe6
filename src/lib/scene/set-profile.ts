import { max, min } from 'd3';
import type { Area, Horizon, Project, Technology } from '#lib/domain/project.ts';
import { horizonsInOrder, scoreAt, technologiesInOrder } from '#lib/domain/reading.ts';
import { levelOf } from '#lib/domain/score.ts';
import { averageOf } from './matrix-average.ts';

/** What several areas say of one technology at one horizon. */
export interface ProfilePoint {
	horizon: Horizon;
	/** `null` where no area has a number: scores are never made up between two years. */
	band: { middle: number; lowest: number; highest: number } | null;
	/** Areas with a number, and areas in all. */
	n: number;
	of: number;
}

/** One technology over time, as several areas see it. */
export interface SetProfile {
	technology: Technology;
	points: readonly ProfilePoint[];
}

/** The middle and the range of the areas' scores, technology by technology. Only scores count. */
export function readSetProfiles(project: Project, areas: readonly Area[]): SetProfile[] {
	const horizons = horizonsInOrder(project);
	return technologiesInOrder(project).map((technology) => ({
		technology,
		points: horizons.map((horizon): ProfilePoint => {
			const values = areas.map(
				({ id: area }) =>
					scoreAt(project, { area, technology: technology.id, horizon: horizon.id }).value
			);
			const levels = values.map(levelOf).filter((level) => level !== null);
			const { value: middle, n, of } = averageOf(project.framework.scale, values);
			const [lowest, highest] = [min(levels), max(levels)];
			const isKnown = middle !== null && lowest !== undefined && highest !== undefined;
			return { horizon, band: isKnown ? { middle, lowest, highest } : null, n, of };
		})
	}));
}

/** Runs of points with a number, one after another: a line is drawn along each, never across a gap. */
export function runsOf(points: readonly ProfilePoint[]): number[][] {
	const runs: number[][] = [];
	points.forEach(({ band }, i) => {
		if (!band) return;
		const last = runs.at(-1);
		if (last?.at(-1) === i - 1) last.push(i);
		else runs.push([i]);
	});
	return runs;
}
