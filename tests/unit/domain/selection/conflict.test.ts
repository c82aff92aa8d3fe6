import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas, scoresOf } from '#lib/domain/selection/atlas.ts';
import { closestSet, explainImpossible } from '#lib/domain/selection/conflict.ts';
import { breach } from '#lib/domain/selection/problem.ts';
import {
	allSets,
	aProblem,
	ask,
	count,
	inProfession,
	MUNICIPAL,
	smallProblems,
	twenty
} from '../../../support/selection-problems.ts';

describe('explainImpossible', () => {
	const conflicting = [
		count(MUNICIPAL, 3),
		count(inProfession('Sygeplejerske'), 0, 1),
		count(inProfession('Læge'), 0, 4),
		count(inProfession('Lægesekretær'), 1)
	];

	it('names the constraints that clash, and no others', () => {
		const problem = twenty(conflicting);
		const expected = { kind: 'conflict', constraints: [0, 1], isProven: true };
		expect(explainImpossible(problem, buildAtlas(problem))).toEqual(expected);
		expect(explainImpossible(problem, null)).toEqual(expected);
	});

	it('names contradictory locks', () => {
		const problem = twenty([count([2], 1, 1), count([5], 1, 1), count([2], 0, 0)]);
		expect(ask(problem).sets).toEqual([]);
		expect(explainImpossible(problem, buildAtlas(problem))).toMatchObject({ constraints: [0, 2] });
		expect(explainImpossible(problem, null)).toMatchObject({ constraints: [0, 2] });
	});

	it('names every lock where more are locked in than are chosen', () => {
		const problem = aProblem({
			...{ areas: 5, size: 2 },
			constraints: [count([0], 1, 1), count([1], 1, 1), count([2], 1, 1)]
		});
		expect(explainImpossible(problem, null)).toMatchObject({ constraints: [0, 1, 2] });
	});

	it('says when more areas are asked for than there are', () => {
		const problem = aProblem({ areas: 3, size: 5 });
		expect(ask(problem).sets).toEqual([]);
		expect(explainImpossible(problem, buildAtlas(problem))).toEqual({
			...{ kind: 'tooFew', candidates: 3, size: 5 }
		});
	});

	it('always names a smallest conflict', () => {
		fc.assert(
			fc.property(smallProblems(8), (problem) => {
				const sets = allSets(problem);
				const canHold = (places: readonly number[]) =>
					sets.some((set) =>
						places.every((place) => {
							const constraint = problem.constraints[place];
							return !constraint || breach(constraint, set, problem) === 0;
						})
					);
				const all = problem.constraints.map((_, place) => place);
				if (sets.length === 0 || canHold(all)) return;
				for (const atlas of [buildAtlas(problem), null]) {
					const result = explainImpossible(problem, atlas);
					if (result.kind === 'tooFew') throw new Error('There are enough areas.');
					expect(canHold(result.constraints)).toBe(false);
					for (const dropped of result.constraints) {
						expect(canHold(result.constraints.filter((each) => each !== dropped))).toBe(true);
					}
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('shows the set that breaks the fewest', () => {
		const problem = twenty(conflicting);
		const atlas = buildAtlas(problem);
		const closest = closestSet(atlas, scoresOf(atlas.list, problem));
		expect(closest?.broken).toHaveLength(1);
		const others = problem.constraints.filter((_, place) => !closest?.broken.includes(place));
		expect(others.every((each) => breach(each, closest?.areas ?? [], problem) === 0)).toBe(true);
	});
});
