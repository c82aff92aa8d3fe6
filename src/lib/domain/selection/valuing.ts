import { sum } from 'd3';
import type { AreaId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import type { Criterion } from './criterion.ts';
import { isMissing, measureAreas, type Measured, type Missing, type Part } from './measuring.ts';
import type { Bracket } from './row-reading.ts';
import { fittingScale, isFlat, valueOn, type ValueScale } from './value-scale.ts';

/** One area under one criterion. */
export interface AreaValue extends Bracket {
	/** Why there is no number, by part; the value then is what the criterion's rule says. */
	missing: Readonly<Record<string, Missing>>;
	/** True where no part has a number. */
	isMissing: boolean;
	/** True where the area cannot be ranked for want of it. */
	isExcluded: boolean;
}

export interface ValuedCriterion {
	parts: readonly Part[];
	/** By part: the scale kept, or the one taken from the data. This is what gets shown and kept. */
	scales: Readonly<Record<string, ValueScale>>;
	/** By area, in the order asked for. */
	values: readonly AreaValue[];
	/** True where all areas are equal, so that the criterion decides nothing. */
	isFlat: boolean;
}

/**
 * The areas' values under a criterion, 0 for the worst and 1 for the best. A criterion of several parts
 * is their weighted mean; where an area lacks some, of the others.
 */
export function valueAreas(
	project: Project,
	criterion: Criterion,
	areas: readonly AreaId[]
): ValuedCriterion {
	const parts = measureAreas(project, criterion.measure, areas);
	const scales: Record<string, ValueScale> = {};
	for (const part of parts) scales[part.key] = scaleOf(criterion, part);
	const values = areas.map((_, place) => valueOf(criterion, parts, scales, place));
	return { parts, scales, values, isFlat: Object.values(scales).every(isFlat) };
}

function scaleOf({ scales }: Criterion, { key, isVolume, numbers }: Part): ValueScale {
	const known = numbers.flatMap((number) => (isMissing(number) ? [] : [number.value]));
	const kept = scales?.[key];
	// An order has no ends that could be kept: it is always that of the areas at hand.
	if (kept?.kind === 'rank') return { kind: 'rank', numbers: known.sort((a, b) => a - b) };
	return kept ?? fittingScale(known, isVolume);
}

function valueOf(
	{ direction, missing: rule }: Criterion,
	parts: readonly Part[],
	scales: Readonly<Record<string, ValueScale>>,
	place: number
): AreaValue {
	const missing: Record<string, Missing> = {};
	const found: { weight: number; value: Bracket }[] = [];
	for (const { key, weight, numbers } of parts) {
		const scale = scales[key];
		const number = numbers[place] ?? { kind: 'notEntered' };
		const value = scale ? onScale(number, scale, direction) : number;
		if (isMissing(value)) missing[key] = value;
		else found.push({ weight, value });
	}
	if (found.length > 0) {
		const total = sum(found, ({ weight }) => weight);
		const mean = (key: keyof Bracket) =>
			sum(found, ({ weight, value }) => (weight * value[key]) / total);
		const bracket = { low: mean('low'), value: mean('value'), high: mean('high') };
		return { ...bracket, missing, isMissing: false, isExcluded: false };
	}
	const filled = {
		exclude: [0, 0, 0],
		worst: [0, 0, 0],
		middle: [0.5, 0.5, 0.5],
		interval: [0, 0.5, 1]
	};
	const [low = 0, value = 0, high = 0] = filled[rule];
	return { low, value, high, missing, isMissing: true, isExcluded: rule === 'exclude' };
}

/** A measured number on a scale, the right way up. */
function onScale(
	measured: Measured,
	scale: ValueScale,
	direction: Criterion['direction']
): Measured {
	if (isMissing(measured)) return measured;
	const place = (number: number) => {
		const value = valueOn(scale, number);
		return value !== null && direction === 'down' ? 1 - value : value;
	};
	const [low, value, high] = [place(measured.low), place(measured.value), place(measured.high)];
	if (value === null) return { kind: 'offScale', amount: measured.value };
	const bounds = [low ?? value, value, high ?? value];
	return { low: Math.min(...bounds), value, high: Math.max(...bounds) };
}
