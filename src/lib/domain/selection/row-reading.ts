import type { AreaId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { horizonsInOrder, scoreAt, technologiesInOrder } from '#lib/domain/reading.ts';
import { shareOfScale, type Scale } from '#lib/domain/scale.ts';
import type { Score } from '#lib/domain/score.ts';
import { stepOf, stepsOf } from '#lib/domain/similarity.ts';
import { at } from './numbers.ts';

/** A best guess with what it may be at least and at most, 0 to 1. */
export interface Bracket {
	low: number;
	value: number;
	high: number;
}

/** What is known of one technology of an area: a bracket for each horizon, or nothing at all. */
export type Row = readonly Bracket[] | null;

export interface AreaRows {
	/** One for each technology that is relevant to the area. */
	rows: readonly Row[];
	/** The cells with a level, of those that are relevant. */
	scored: number;
	cells: number;
}

/** The shown cells of an area, at the shown horizons. A technology with "not applicable" throughout is no row. */
export function readArea(project: Project, area: AreaId): AreaRows {
	const horizons = horizonsInOrder(project);
	const years = horizons.map(({ year }) => year);
	const { scale } = project.framework;
	const rows: Row[] = [];
	let scored = 0;
	let cells = 0;
	for (const { id: technology } of technologiesInOrder(project)) {
		const scores = horizons.map(({ id: horizon }) =>
			scoreAt(project, { area, technology, horizon })
		);
		const relevant = scores.filter(({ value }) => value.kind !== 'notApplicable').length;
		if (relevant === 0) continue;
		const known = scores.map((score) => bracketOf(scale, score));
		cells += relevant;
		scored += known.filter((bracket) => bracket !== null).length;
		rows.push(fillRow(known, years));
	}
	return { rows, scored, cells };
}

/** Where a level stands between the worst and the best: on a scale of mere order in equal steps. */
export function levelValue(scale: Scale, level: number): number {
	if (scale.type === 'ratio') return shareOfScale(scale, level);
	return Math.max(0, stepOf(scale, level) - 1) / stepsOf(scale);
}

function bracketOf(scale: Scale, { value, range }: Score): Bracket | null {
	if (value.kind !== 'level') return null;
	const best = levelValue(scale, value.level);
	const low = range ? levelValue(scale, range.lowest) : best;
	const high = value.atLeast ? 1 : range ? levelValue(scale, range.highest) : best;
	return { low: Math.min(low, best), value: best, high: Math.max(high, best) };
}

/**
 * Fills the gaps of a row. The best guess is a straight line in time, and the nearest score before the
 * first and after the last. What it may be rests on levels that do not fall over time: between its
 * neighbours, from 0 before the first, up to 1 after the last.
 */
export function fillRow(known: readonly (Bracket | null)[], years: readonly number[]): Row {
	if (known.every((bracket) => bracket === null)) return null;
	return known.map((bracket, place): Bracket => {
		if (bracket) return bracket;
		const before = known.findLastIndex((other, i) => other !== null && i < place);
		const after = known.findIndex((other, i) => other !== null && i > place);
		const [left, right] = [known[before], known[after]];
		if (left && right) {
			const span = at(years, after) - at(years, before);
			const share = (at(years, place) - at(years, before)) / span;
			return {
				low: Math.min(left.low, right.low),
				value: left.value + share * (right.value - left.value),
				high: Math.max(left.high, right.high)
			};
		}
		if (right) return { low: 0, value: right.value, high: right.high };
		return { low: left?.low ?? 0, value: left?.value ?? 0, high: 1 };
	});
}
