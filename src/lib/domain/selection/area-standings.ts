import type { Area } from '#lib/domain/project.ts';
import type { Criterion } from './criterion.ts';
import type { Missing } from './measuring.ts';
import { at } from './numbers.ts';
import { EXACT, weightedValues } from './problem.ts';
import type { ProjectChoice } from './selection-problem.ts';

/** One point of a hundred: less is nearly equal. */
export const CLOSE = 0.01;

/** Where an area stands by its numbers, whoever is chosen. Values go from 0 to 1. */
export interface AreaStanding {
	/** In the lists of the choice. */
	place: number;
	area: Area;
	/** Numbers beyond the ends of a scale go on. */
	value: number;
	/** By criterion; they add up to the value. */
	contributions: readonly number[];
	/** The criteria for want of which it cannot be ranked, and why it has no number there. */
	lacking: readonly { criterion: Criterion; why: Missing }[];
	/** What people have decided of it. */
	lock: 'in' | 'out' | null;
}

/** All areas of a choice, by place. */
export function areaStandings({
	problem,
	areas,
	criteria,
	constraints
}: ProjectChoice): AreaStanding[] {
	const values = weightedValues(problem, problem.weights);
	return areas.map((area, place) => ({
		...{ place, area, value: at(values, place) },
		contributions: problem.values.map(
			(column, criterion) => at(problem.weights, criterion) * at(column, place)
		),
		lacking: criteria.flatMap(({ criterion, valued }) => {
			const value = valued.values[place];
			if (!value?.isExcluded) return [];
			const [why = { kind: 'notEntered' as const }] = Object.values(value.missing);
			return [{ criterion, why }];
		}),
		lock: lockOf(constraints, area)
	}));
}

function lockOf(constraints: ProjectChoice['constraints'], { id }: Area): AreaStanding['lock'] {
	for (const { requirement } of constraints) {
		if (requirement.kind !== 'lock' || requirement.area !== id) continue;
		return requirement.isIn ? 'in' : 'out';
	}
	return null;
}

/** The rank of a value: how many of the ranked have more, plus one. Equal values share it. */
export const rankAmong = (value: number, ranked: readonly number[]): number =>
	ranked.filter((other) => other > value + EXACT).length + 1;
