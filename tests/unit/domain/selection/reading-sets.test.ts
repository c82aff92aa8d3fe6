import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DANISH_AREAS } from '#lib/domain/data/danish-areas.ts';
import { nextPriceOf, priceOf } from '#lib/domain/selection/answer.ts';
import { askAtlas, buildAtlas, scoresOf } from '#lib/domain/selection/atlas.ts';
import { bestOfAtlas, bestOfSearch, profileOf } from '#lib/domain/selection/best-set.ts';
import { closestSet, explainImpossible } from '#lib/domain/selection/conflict.ts';
import { solveGame } from '#lib/domain/selection/matrix-game.ts';
import {
	differentSets,
	nearEqualOfAtlas,
	nearEqualOfSearch,
	standingOf
} from '#lib/domain/selection/near-equal.ts';
import { judgeSet, swapsOf } from '#lib/domain/selection/own-choice.ts';
import {
	breach,
	scoreOf,
	type SelectionProblem,
	type SetConstraint
} from '#lib/domain/selection/problem.ts';
import { locksToReach, reachSet } from '#lib/domain/selection/reach.ts';
import { stableInterval, sweepWeight, tornadoOf } from '#lib/domain/selection/weight-sweep.ts';
import { weightsOfPoints, withWeight } from '#lib/domain/selection/weights.ts';
import { allSets, aProblem, smallProblems } from '../../../support/selection-problems.ts';

const near = (value: number, digits = 9) => expect.closeTo(value, digits) as number;

const ask = (problem: SelectionProblem, top = 10) => {
	const atlas = buildAtlas(problem);
	return askAtlas(atlas, problem, scoresOf(atlas.list, problem), top);
};

/** Four areas of which two are chosen, worked out by hand. */
const byHand = (constraints: readonly SetConstraint[] = []) =>
	aProblem({
		...{ areas: 4, size: 2, values: [[1, 0.8, 0.6, 0.2]], spreadWeight: 0.5, constraints },
		distances: [
			[0, 1, 0.1],
			[0, 2, 0.5],
			[0, 3, 0.9],
			[1, 2, 0.4],
			[1, 3, 0.8],
			[2, 3, 1]
		]
	});

/** The report's twenty areas with what Table 1 says of them, and no values. */
const twenty = (constraints: readonly SetConstraint[]) =>
	aProblem({ areas: 20, size: 7, values: [], constraints });
const inProfession = (word: string) =>
	DANISH_AREAS.flatMap(({ profession }, place) => (profession.da === word ? [place] : []));
const municipal = DANISH_AREAS.flatMap(({ sector }, place) =>
	sector === 'kommune' ? [place] : []
);
const count = (members: readonly number[], min: number, max = Infinity) =>
	({ kind: 'count', members, min, max }) as const;

describe('the answer', () => {
	it('is the one worked out by hand', () => {
		const { sets, withArea, withoutArea } = ask(byHand());
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
		const answer = ask(byHand([count([3], 0, 0)]));
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
			const { counts } = ask(twenty([count(municipal, n, n)]), 0);
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
		const problem = byHand();
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

describe('explainImpossible', () => {
	const conflicting = [
		count(municipal, 3),
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

describe('the interval of a weight', () => {
	it('is exact: inside the set stays best, just outside it does not', () => {
		fc.assert(
			fc.property(smallProblems(8), fc.nat(), (problem, pick) => {
				const criterion = pick % problem.values.length;
				const atlas = buildAtlas(problem);
				const best = bestOfAtlas(atlas, problem.spreadWeight);
				const { weights, spreadWeight } = problem;
				const stretches = sweepWeight(best, weights, criterion, spreadWeight);
				const set = best(weights);
				if (!set) {
					expect(stretches).toEqual([]);
					return;
				}
				expect(stretches[0]?.from).toBe(0);
				expect(stretches.at(-1)?.to).toBe(1);
				const interval = stableInterval(stretches, set, weights, criterion, spreadWeight);
				if (!interval) throw new Error('The best set is best somewhere.');
				const lossAt = (weight: number) => {
					const moved = { ...problem, weights: withWeight(weights, criterion, weight) };
					const scores = allowedSets(problem).map((areas) => scoreOf(moved, areas));
					return Math.max(...scores) - scoreOf(moved, set.areas);
				};
				const { from, to } = interval;
				for (const weight of [from, (from + to) / 2, to]) {
					expect(lossAt(weight)).toBeLessThan(1e-7);
				}
				if (from > 0.01) expect(lossAt(from - 0.01)).toBeGreaterThan(0);
				if (to < 0.99) expect(lossAt(to + 0.01)).toBeGreaterThan(0);
			}),
			{ numRuns: 100 }
		);
	});

	it('is that of the example with three areas', () => {
		const problem = aProblem({
			...{ areas: 3, size: 1 },
			values: [
				[1, 0, 0.6],
				[0, 1, 0.6]
			]
		});
		for (const best of [bestOfAtlas(buildAtlas(problem), 0), bestOfSearch(problem).best]) {
			const stretches = sweepWeight(best, problem.weights, 0, 0);
			expect(stretches.map(({ from, to, set }) => [set.areas[0], from, to])).toEqual([
				[1, 0, near(0.4)],
				[2, near(0.4), near(0.6)],
				[0, near(0.6), 1]
			]);
			const interval = stableInterval(stretches, profileOf(problem, [2]), problem.weights, 0, 0);
			expect(interval).toEqual({ from: near(0.4), to: near(0.6) });
		}
	});
});

describe('tornadoOf', () => {
	it('shows who comes and goes when one weight changes, the costliest first', () => {
		const problem = aProblem({
			...{ areas: 3, size: 1, weights: [0.58, 0.42] },
			values: [
				[1, 0, 0.6],
				[0, 1, 0.6]
			]
		});
		const best = bestOfAtlas(buildAtlas(problem), 0);
		const bars = tornadoOf(best, profileOf(problem, [2]), problem.weights, 0);
		expect(bars).toHaveLength(4);
		expect(bars[0]).toMatchObject({ criterion: 1, way: -1, added: [0], removed: [2] });
		// 0.58 against 0.42 less three tenths.
		const weight = 0.58 / (0.58 + 0.42 * 0.7);
		expect(bars[0]?.loss).toEqual(near(weight - 0.6));
		expect(bars.at(-1)).toMatchObject({ added: [], removed: [], loss: 0 });
	});
});

describe('judgeSet', () => {
	it('says what is broken, lost and could be better, and how many sets are', () => {
		const problem = byHand([count([3], 0, 0)]);
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

describe('reachSet', () => {
	it('finds weights that make a set best, or how close they come', () => {
		const problem = aProblem({
			...{ areas: 4, size: 1 },
			values: [
				[1, 0, 0.6, 0.5],
				[0, 1, 0.6, 0.5]
			]
		});
		const lead = (area: number) => reachSet(problem, [area]);
		expect(lead(0)).toEqual({ weights: [near(1), near(0)], lead: near(0.4) });
		// Evenly weighted it is a tenth ahead of the first two, and the middle of them.
		expect(lead(2)).toEqual({ weights: [near(0.5), near(0.5)], lead: near(0.1) });
		expect(lead(3)?.lead).toEqual(near(-0.1));
	});

	it('is right: with its weights the set is best exactly where the lead is not negative', () => {
		fc.assert(
			fc.property(smallProblems(7, 3), fc.nat(), (problem, pick) => {
				const sets = allowedSets(problem);
				const set = sets[pick % Math.max(1, sets.length)];
				if (!set || sets.length < 2) return;
				const reach = reachSet(problem, set);
				if (!reach) throw new Error('There are other sets.');
				const leadAt = (weights: readonly number[]) => {
					const moved = { ...problem, weights };
					const others = sets.filter((other) => other !== set).map((each) => scoreOf(moved, each));
					return scoreOf(moved, set) - Math.max(...others);
				};
				expect(leadAt(reach.weights)).toEqual(near(reach.lead, 7));
				const even = problem.weights;
				for (const weights of [even, withWeight(even, 0, 0.9), withWeight(even, 0, 0.1)]) {
					expect(leadAt(weights)).toBeLessThan(reach.lead + 1e-7);
				}
			}),
			{ numRuns: 100 }
		);
	});

	it('names the fewest locks that bring the set about', () => {
		const problem = aProblem({
			...{ areas: 5, size: 2, values: [[1, 0.8, 0.6, 0.4, 0.2]], constraints: [count([4], 0, 0)] }
		});
		const locks = (set: number[]) => locksToReach(buildAtlas(problem), problem, set);
		expect(locks([0, 1])).toEqual([]);
		expect(locks([0, 2])).toEqual([2]);
		expect(locks([2, 3])).toEqual([2, 3]);
		expect(locks([0, 4])).toBeNull();
	});
});

describe('solveGame', () => {
	it('is beaten by no other mix, however many rows are alike', () => {
		const entry = fc.integer({ min: -2, max: 2 });
		const game = fc
			.integer({ min: 1, max: 5 })
			.chain((columns) =>
				fc.array(fc.array(entry, { minLength: columns, maxLength: columns }), { minLength: 1 })
			);
		const shares = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 });
		fc.assert(
			fc.property(game, shares, (rows, parts) => {
				const worst = (mix: readonly number[]) =>
					Math.min(...rows.map((row) => row.reduce((sum, pay, c) => sum + pay * (mix[c] ?? 0), 0)));
				const { mix, value } = solveGame(rows);
				expect(mix.reduce((a, b) => a + b, 0)).toEqual(near(1));
				expect(worst(mix)).toEqual(near(value, 7));
				expect(worst(weightsOfPoints(parts.slice(0, mix.length)))).toBeLessThan(value + 1e-7);
			}),
			{ numRuns: 500 }
		);
	});

	it('finds the mix whose worst row is best', () => {
		const pennies = solveGame([
			[1, -1],
			[-1, 1]
		]);
		expect(pennies).toEqual({ mix: [near(0.5), near(0.5)], value: near(0) });
		const saddle = solveGame([
			[3, 1],
			[4, 2]
		]);
		expect(saddle).toEqual({ mix: [near(1), near(0)], value: near(3) });
	});
});

function allowedSets(problem: SelectionProblem): number[][] {
	return allSets(problem).filter((set) =>
		problem.constraints.every((each) => breach(each, set, problem) === 0)
	);
}
