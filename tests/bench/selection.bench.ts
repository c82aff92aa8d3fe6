import { bench, describe } from 'vitest';
import { buildBoard, readBoard } from '#lib/domain/selection/board.ts';
import type { SetConstraint } from '#lib/domain/selection/problem.ts';
import { randomNumbers } from '#lib/domain/selection/random-numbers.ts';
import { reachSet } from '#lib/domain/selection/reach.ts';
import { searchAnswer } from '#lib/domain/selection/search-answer.ts';
import { searchSets } from '#lib/domain/selection/search.ts';
import { listSets } from '#lib/domain/selection/set-list.ts';
import { drawSets } from '#lib/domain/selection/set-draws.ts';
import { rankAcceptability, type AreaView, type Uncertainty } from '#lib/domain/selection/smaa.ts';
import { withWeight } from '#lib/domain/selection/weights.ts';
import { aProblem } from '../support/selection-problems.ts';

/* The choice of seven areas out of twenty, as the screen asks for it; and larger ones. */

const every = (step: number, from = 0) =>
	Array.from({ length: 20 }, (_, area) => area).filter((area) => area % step === from);
const constraints: readonly SetConstraint[] = [
	{ kind: 'count', members: [14, 15, 16], min: 2, max: Infinity },
	{ kind: 'count', members: every(3), min: 0, max: 3 },
	{
		kind: 'distinct',
		groups: [0, 1, 2, 3, 4].map((from) => every(5, from)),
		min: 3,
		max: Infinity
	},
	{ kind: 'count', members: [2, 3], min: 0, max: 1 },
	{ kind: 'count', members: [10, 18], min: 0, max: 1 },
	{ kind: 'count', members: [15], min: 1, max: 1 }
];
const twenty = aProblem({ areas: 20, size: 7, criteria: 3, seed: 7, constraints });
const board = buildBoard(twenty);

/** What one move of a slider redraws: ranking, set, next best, prices, near-equal sets, reasons, intervals. */
function redraw(first: number): void {
	const moved = buildBoard({ ...twenty, weights: withWeight(twenty.weights, 0, first) }, board);
	readBoard(moved, { top: 10, near: 0.02, random: randomNumbers(1) });
}

describe('seven of twenty areas', () => {
	let turn = 0;
	bench('a weight slider moves', () => {
		turn += 1;
		redraw((turn % 97) / 97);
	});
	bench('a constraint changes', () => {
		buildBoard({ ...twenty, constraints: twenty.constraints.slice(1) }, board);
	});
	bench('a score changes: all sets are listed anew', () => {
		listSets(twenty);
	});
	bench('the way to a given set', () => {
		reachSet(twenty, [0, 4, 6, 8, 15, 16, 18]);
	});
});

const uncertain = (problem: typeof twenty, assessors: number, width: number): Uncertainty => {
	const random = randomNumbers(1);
	const views = Array.from({ length: problem.areas }, (_, area) =>
		Array.from({ length: assessors }, (): AreaView => {
			const low = problem.values.map(
				(column) => (column[area] ?? 0) + (random.uniform() - 0.5) * (assessors > 1 ? 0.2 : 0)
			);
			return { low, high: low.map((value) => value + width) };
		})
	);
	return { weights: { kind: 'ranked', ranks: [0, 1, 2] }, views, draws: 10_000, seed: 11 };
};

describe('10,000 draws for twenty areas', () => {
	const weightsOnly = uncertain(twenty, 1, 0);
	const assessors = uncertain(twenty, 4, 0.05);
	bench('ranks, weights drawn', () => {
		rankAcceptability(weightsOnly, 7);
	});
	bench('ranks, weights and assessors drawn', () => {
		rankAcceptability(assessors, 7);
	});
	bench('1,000 of them, the whole choice made anew', () => {
		drawSets(twenty, { ...assessors, draws: 1000 }, []);
	});
});

describe('ten of fifty areas', () => {
	const fifty = aProblem({ areas: 50, size: 10, criteria: 3, seed: 3, constraints });
	bench('the best set', () => {
		searchSets(fifty);
	});
	bench('the whole answer', () => {
		searchAnswer(fifty, { top: 10, random: randomNumbers(1) });
	});
});
