import loadHighs from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SelectionProblem, SetConstraint } from '#lib/domain/selection/problem.ts';
import { weightedValues } from '#lib/domain/selection/problem.ts';
import { improveSets } from '#lib/domain/selection/local-search.ts';
import { randomNumbers } from '#lib/domain/selection/random-numbers.ts';
import { searchSets } from '#lib/domain/selection/search.ts';
import { aProblem } from '../../../support/selection-problems.ts';

/*
 * Fifty areas are too many to look at every set, so that somebody else is asked: HiGHS, a solver of
 * integer programmes by other people.
 */

let highs: Awaited<ReturnType<typeof loadHighs>>;
beforeAll(async () => {
	highs = await loadHighs();
});

/** The best score by HiGHS, to its own accuracy; `null` where nothing is allowed. */
function bestByHighs(problem: SelectionProblem): number | null {
	const result = highs.solve(programmeOf(problem), {
		output_flag: false,
		mip_rel_gap: 0,
		mip_abs_gap: 1e-9
	});
	if (result.Status === 'Infeasible') return null;
	expect(result.Status).toBe('Optimal');
	return result.ObjectiveValue;
}

/**
 * The choice as an integer programme. A pair is chosen where both ends are; since `size` areas are
 * chosen, each chosen one is in `size - 1` pairs, and saying so makes the programme tight.
 */
function programmeOf(problem: SelectionProblem): string {
	const { areas, size, candidates, constraints, distances, spreadWeight } = problem;
	const value = weightedValues(problem, problem.weights);
	const terms = candidates.map((a) => `${((1 - spreadWeight) * (value[a] ?? 0)) / size} x${a}`);
	const rows = [`${sumOf(candidates)} = ${size}`];
	const pairs = distances
		? candidates.flatMap((a, i) => candidates.slice(i + 1).map((b) => [a, b] as const))
		: [];
	const perPair = 2 / (size * (size - 1));
	for (const [a, b] of pairs) {
		terms.push(`${spreadWeight * perPair * (distances?.[a * areas + b] ?? 0)} z${a}_${b}`);
		rows.push(`z${a}_${b} - x${a} <= 0`, `z${a}_${b} - x${b} <= 0`);
	}
	if (pairs.length > 0) {
		for (const a of candidates) {
			const own = pairs.filter((pair) => pair.includes(a)).map(([b, c]) => `z${b}_${c}`);
			rows.push(`${own.join(' + ')} - ${size - 1} x${a} = 0`);
		}
	}
	const binary = candidates.map((a) => `x${a}`);
	for (const [index, constraint] of constraints.entries()) {
		rows.push(...rowsOf(constraint, index, binary));
	}
	return [
		`Maximize\n obj: ${terms.join(' + ')}`,
		`Subject To\n ${rows.map((row, i) => `c${i}: ${row}`).join('\n ')}`,
		`Bounds\n ${pairs.map(([a, b]) => `0 <= z${a}_${b} <= 1`).join('\n ')}`,
		`Binary\n ${binary.join(' ')}\nEnd`
	].join('\n');
}

function rowsOf(constraint: SetConstraint, index: number, binary: string[]): string[] {
	switch (constraint.kind) {
		case 'count':
			return limits(sumOf(constraint.members), constraint);
		case 'together':
			return [`x${constraint.area} - x${constraint.needs} <= 0`];
		case 'distinct': {
			const covers = constraint.groups.map((_, group) => `y${index}_${group}`);
			binary.push(...covers);
			const ties = constraint.groups.flatMap((members, group) => [
				`${sumOf(members)} - y${index}_${group} >= 0`,
				...members.map((member) => `x${member} - y${index}_${group} <= 0`)
			]);
			return [...ties, ...limits(covers.join(' + '), constraint)];
		}
		case 'spread':
			throw new Error('Not asked of the other solver.');
	}
}

const sumOf = (members: readonly number[]) => members.map((member) => `x${member}`).join(' + ');

const limits = (sum: string, { min, max }: { min: number; max: number }) => [
	`${sum} >= ${min}`,
	...(max < Infinity ? [`${sum} <= ${max}`] : [])
];

/** Sectors, professions, locks, an either-or and technologies, all drawn from the seed. */
function constraintsOf(areas: number, seed: number): SetConstraint[] {
	const random = randomNumbers(seed + 1000);
	const part = (share: number) =>
		Array.from({ length: areas }, (_, area) => area).filter(() => random.uniform() < share);
	const [lock, out, either, or] = [3, 17, 22, 41].map((area) => (area + seed) % areas);
	if (lock === undefined || out === undefined || either === undefined || or === undefined)
		return [];
	return [
		{ kind: 'count', members: part(0.15), min: 2, max: Infinity },
		{ kind: 'count', members: part(0.4), min: 0, max: 4 },
		{
			kind: 'distinct',
			groups: Array.from({ length: 6 }, () => part(0.12)),
			min: 5,
			max: Infinity
		},
		{ kind: 'count', members: [lock], min: 1, max: 1 },
		{ kind: 'count', members: [out], min: 0, max: 0 },
		{ kind: 'count', members: [either, or], min: 0, max: 1 },
		{ kind: 'together', area: either, needs: lock }
	];
}

describe('searchSets, against another solver', () => {
	it.each([1, 2, 3, 4, 5, 6])('is as good among fifty areas under constraints, no. %i', (seed) => {
		const problem = aProblem({
			...{ areas: 50, size: 10, criteria: 3, seed },
			constraints: constraintsOf(50, seed)
		});
		const result = searchSets(problem);
		expect(result.isProven).toBe(true);
		expect(result.sets[0]?.score ?? null).toEqual(closeTo(bestByHighs(problem)));
	});

	it('is as good where a tenth of the score is distance', () => {
		const problem = aProblem({
			...{ areas: 50, size: 10, seed: 11, spreadWeight: 0.05 },
			constraints: constraintsOf(50, 11)
		});
		const result = searchSets(problem, { start: improveSets(problem, randomNumbers(1)) });
		expect(result.isProven).toBe(true);
		expect(result.sets[0]?.score ?? null).toEqual(closeTo(bestByHighs(problem)));
	});

	it('finds nothing where the other finds nothing', () => {
		const everybody = Array.from({ length: 50 }, (_, area) => area);
		const problem = aProblem({
			...{ areas: 50, size: 10 },
			constraints: [
				{ kind: 'count', members: everybody.slice(0, 30), min: 6, max: Infinity },
				{ kind: 'count', members: everybody.slice(20), min: 0, max: 3 },
				{ kind: 'count', members: everybody.slice(0, 20), min: 0, max: 5 }
			]
		});
		expect(searchSets(problem).sets).toEqual([]);
		expect(searchSets(problem).isProven).toBe(true);
		expect(bestByHighs(problem)).toBeNull();
	});
});

const closeTo = (score: number | null) =>
	score === null ? null : (expect.closeTo(score, 6) as number);
