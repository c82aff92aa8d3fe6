import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '#lib/domain/selection/atlas.ts';
import { solveGame } from '#lib/domain/selection/matrix-game.ts';
import { scoreOf } from '#lib/domain/selection/problem.ts';
import { locksToReach, reachSet } from '#lib/domain/selection/reach.ts';
import { weightsOfPoints, withWeight } from '#lib/domain/selection/weights.ts';
import {
	allowedSets,
	aProblem,
	count,
	smallProblems
} from '../../../support/selection-problems.ts';

const near = (value: number, digits = 9) => expect.closeTo(value, digits) as number;

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
