import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '#lib/domain/selection/atlas.ts';
import { bestOfAtlas, bestOfSearch, profileOf } from '#lib/domain/selection/best-set.ts';
import { scoreOf } from '#lib/domain/selection/problem.ts';
import { stableInterval, sweepWeight, tornadoOf } from '#lib/domain/selection/weight-sweep.ts';
import { withWeight } from '#lib/domain/selection/weights.ts';
import { allowedSets, aProblem, smallProblems } from '../../../support/selection-problems.ts';

const near = (value: number, digits = 9) => expect.closeTo(value, digits) as number;

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
