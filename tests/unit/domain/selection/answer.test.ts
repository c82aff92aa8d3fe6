import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DANISH_AREAS } from '#lib/domain/data/danish-areas.ts';
import { nextPriceOf, priceOf } from '#lib/domain/selection/answer.ts';
import { buildAtlas, scoresOf } from '#lib/domain/selection/atlas.ts';
import {
	differentSets,
	nearEqualOfAtlas,
	nearEqualOfSearch,
	standingOf
} from '#lib/domain/selection/near-equal.ts';
import { judgeSet, swapsOf } from '#lib/domain/selection/own-choice.ts';
import type { SetConstraint } from '#lib/domain/selection/problem.ts';
import {
	aProblem,
	ask,
	count,
	inProfession,
	MUNICIPAL,
	smallProblems,
	tinyPortfolio,
	twenty
} from '../../../support/selection-problems.ts';

const near = (value: number, digits = 9) => expect.closeTo(value, digits) as number;

describe('the answer', () => {
	it('is the one worked out by hand', () => {
		const { sets, withArea, withoutArea } = ask(tinyPortfolio());
		expect(sets.map(({ areas, score }) => `${areas.join('')} ${score.toFixed(2)}`)).toEqual([
			'03 0.75',
			'23 0.70',
			'02 0.65',
			'13 0.65',
			'12 0.55',
			'01 0.50'
		]);
		// With area 1 a tenth is lost, without area 0 half of that.
		expect(withArea[1]?.score).toEqual(near(0.65));
		expect(withoutArea[0]?.score).toEqual(near(0.7));
	});

	it('prices a constraint by choosing anew without it', () => {
		const answer = ask(tinyPortfolio([count([3], 0, 0)]));
		expect(answer.sets[0]).toEqual({ areas: [0, 2], score: near(0.65) });
		expect(priceOf(answer, 0)).toEqual(near(0.1));
		expect(nextPriceOf(answer, 0)).toBeNull();
	});

	it('says what the next step of a constraint would cost, which may be nothing or impossible', () => {
		const problem = aProblem({
			...{ areas: 4, size: 2, values: [[0.9, 0.8, 0.5, 0.1]] },
			constraints: [count([2, 3], 1), count([0, 1, 2], 1), count([3, 1], 0, 1)]
		});
		const answer = ask(problem);
		expect(answer.sets[0]?.areas).toEqual([0, 2]);
		expect(priceOf(answer, 0)).toEqual(near(0.15));
		expect(nextPriceOf(answer, 0)).toEqual(near(0.4));
		expect(nextPriceOf(answer, 1)).toEqual(near(0));
		expect(nextPriceOf(answer, 2)).toBeNull();
	});

	it('counts what Table 1 of the report allows', () => {
		const professions = [...new Set(DANISH_AREAS.map(({ profession }) => profession.da))];
		expect(professions).toHaveLength(8);
		const groups = professions.map(inProfession);
		const covered = [1, 2, 3, 4, 5, 6, 7].map(
			(n) => ask(twenty([{ kind: 'distinct', groups, min: n, max: n }]), 0).counts?.allowed
		);
		expect(covered).toEqual([1, 1798, 14006, 30575, 23995, 6657, 488]);
		const shares = [0, 1, 2, 3].map((n) => {
			const { counts } = ask(twenty([count(MUNICIPAL, n, n)]), 0);
			return ((100 * (counts?.allowed ?? 0)) / (counts?.all ?? 0)).toFixed(1);
		});
		expect(shares).toEqual(['25.1', '47.9', '23.9', '3.1']);
	});

	it('does not depend on the order of areas', () => {
		fc.assert(
			fc.property(smallProblems(8), (problem) => {
				const turn = (area: number) => (area + 1) % problem.areas;
				const constraints = problem.constraints.map((each): SetConstraint => {
					switch (each.kind) {
						case 'count':
							return { ...each, members: each.members.map(turn) };
						case 'distinct':
							return { ...each, groups: each.groups.map((group) => group.map(turn)) };
						case 'together':
							return { ...each, area: turn(each.area), needs: turn(each.needs) };
						case 'spread':
							return each;
					}
				});
				const n = problem.areas;
				const turned = {
					...problem,
					constraints,
					candidates: problem.candidates.map(turn).sort((a, b) => a - b),
					values: problem.values.map((column) =>
						column.map((_, i) => column[(i + n - 1) % n] ?? 0)
					),
					distances:
						problem.distances?.map((_, i) => {
							const [a, b] = [(Math.floor(i / n) + n - 1) % n, ((i % n) + n - 1) % n];
							return problem.distances?.[a * n + b] ?? 0;
						}) ?? null
				};
				expect(ask(turned).sets.map(({ score }) => score)).toEqual(
					ask(problem).sets.map(({ score }) => near(score, 8))
				);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('near-equal sets', () => {
	it('are those worked out by hand', () => {
		const problem = tinyPortfolio();
		const atlas = buildAtlas(problem);
		const result = nearEqualOfAtlas(atlas, problem, scoresOf(atlas.list, problem), 0.05);
		expect(result).toMatchObject({ count: 2, isComplete: true, shares: [0.5, 0, 0.5, 1] });
		expect(result.shares.map(standingOf)).toEqual(['borderline', 'exterior', 'borderline', 'core']);
		expect(result.mostVaried?.areas).toEqual([2, 3]);
	});

	it('are the same by list and by search', () => {
		fc.assert(
			fc.property(smallProblems(8), (problem) => {
				const atlas = buildAtlas(problem);
				const listed = nearEqualOfAtlas(atlas, problem, scoresOf(atlas.list, problem), 0.1);
				const best = ask(problem).sets[0];
				if (!best) {
					expect(listed.count).toBe(0);
					return;
				}
				const searched = nearEqualOfSearch(problem, best, 0.1);
				expect({ ...searched, mostVaried: null }).toEqual({ ...listed, mostVaried: null });
			}),
			{ numRuns: 60 }
		);
	});

	it('say so where there are more than can be looked up', () => {
		const problem = aProblem({ areas: 12, size: 6, values: [Array.from({ length: 12 }, () => 0)] });
		const best = { areas: [0, 1, 2, 3, 4, 5], score: 0 };
		expect(nearEqualOfSearch(problem, best, 0.02, { most: 100 })).toMatchObject({
			count: 100,
			isComplete: false
		});
	});

	it('that are clearly different differ in as many areas as asked', () => {
		const problem = aProblem({ areas: 12, size: 4, seed: 3 });
		const { sets, isProven } = differentSets(problem, 4, 2);
		expect(isProven).toBe(true);
		expect(sets).toHaveLength(4);
		expect(sets[0]?.areas).toEqual(ask(problem).sets[0]?.areas);
		for (const [place, a] of sets.entries()) {
			for (const b of sets.slice(place + 1)) {
				expect(a.areas.filter((area) => !b.areas.includes(area)).length).toBeGreaterThanOrEqual(2);
				expect(a.score).toBeGreaterThanOrEqual(b.score);
			}
		}
	});

	it('that are clearly different are not said to be the best where a search was cut off', () => {
		const problem = aProblem({ areas: 12, size: 4, seed: 3 });
		expect(differentSets(problem, 4, 2, { maxNodes: 5 }).isProven).toBe(false);
	});
});

describe('judgeSet', () => {
	it('says what is broken, lost and could be better, and how many sets are', () => {
		const problem = tinyPortfolio([count([3], 0, 0)]);
		const atlas = buildAtlas(problem);
		const [best = null] = ask(problem).sets;
		const judged = judgeSet(problem, [0, 1], best, atlas);
		expect(judged).toMatchObject({ broken: [], rank: 3, score: near(0.5), loss: near(0.15) });
		expect(judged.improvements[0]).toEqual({ out: 1, into: 2, loss: near(-0.15) });
		expect(judgeSet(problem, [0, 3], best, null)).toMatchObject({ broken: [0], rank: null });
	});

	it('leaves no exchange that helps at the best set', () => {
		fc.assert(
			fc.property(smallProblems(8), (problem) => {
				const [best] = ask(problem).sets;
				if (!best) return;
				for (const { loss } of swapsOf(problem, best.areas)) expect(loss).toBeGreaterThan(-1e-7);
			}),
			{ numRuns: 60 }
		);
	});
});
