import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '#lib/domain/selection/atlas.ts';
import { bestOfAtlas } from '#lib/domain/selection/best-set.ts';
import { explainAreas, routesInto, weightRoutesInto } from '#lib/domain/selection/explain.ts';
import type { SelectionProblem } from '#lib/domain/selection/problem.ts';
import { sizeCurve } from '#lib/domain/selection/size-curve.ts';
import { sweepWeight } from '#lib/domain/selection/weight-sweep.ts';
import { withWeight } from '#lib/domain/selection/weights.ts';
import {
	aProblem,
	ask,
	smallProblems,
	tinyPortfolio
} from '../../../support/selection-problems.ts';

const near = (value: number, digits = 9) => expect.closeTo(value, digits) as number;

const explain = (problem: SelectionProblem) => explainAreas(problem, ask(problem));

/** Five areas by falling value, of which three are chosen; the last two are municipal. */
const five = (rest: Partial<Pick<SelectionProblem, 'constraints' | 'candidates'>> = {}) =>
	aProblem({ areas: 5, size: 3, values: [[1, 0.9, 0.8, 0.6, 0.3]], ...rest });
const MUNICIPAL = { kind: 'count', members: [3, 4], min: 1, max: Infinity } as const;

describe('explainAreas', () => {
	it('says what is lost without a chosen area, and who comes in', () => {
		const [first] = explain(five());
		expect(first).toMatchObject({
			...{ isChosen: true, rank: 1, value: 1, reasons: [] },
			...{ loss: near(0.4 / 3), added: [3], removed: [] }
		});
	});

	it('says what another area would cost, whom it displaces, and how far it is behind', () => {
		const [, , , fourth] = explain(five());
		expect(fourth).toMatchObject({
			...{ isChosen: false, rank: 4, loss: near(0.2 / 3), removed: [2] },
			reasons: [{ kind: 'below', area: 2, gap: near(0.2) }]
		});
	});

	it('tells the areas a constraint holds in from those it keeps out', () => {
		const explained = explain(five({ constraints: [MUNICIPAL] }));
		expect(explained[3]?.reasons).toEqual([{ kind: 'held', constraint: 0 }]);
		// The third is better than the fourth, so nothing but the constraint keeps it out.
		expect(explained[2]?.reasons).toEqual([
			{ kind: 'blocked', constraint: 0, by: [] },
			{ kind: 'below', area: 1, gap: near(0.1) }
		]);
		const pair = { kind: 'count', members: [0, 1], min: 0, max: 1 } as const;
		expect(explain(five({ constraints: [pair] }))[1]?.reasons[0]).toEqual({
			...{ kind: 'blocked', constraint: 0, by: [0] }
		});
	});

	it('names locks, ties, what is forced and what cannot be ranked', () => {
		const lock = { kind: 'count', members: [4], min: 1, max: 1 } as const;
		const locked = explain(five({ constraints: [lock] }));
		expect(locked[4]).toMatchObject({ loss: null, reasons: [{ kind: 'locked', constraint: 0 }] });
		const tied = explain(aProblem({ areas: 2, size: 1, values: [[0.5, 0.5]] }));
		expect(tied.map(({ reasons }) => reasons)).toEqual([[{ kind: 'tied' }], [{ kind: 'tied' }]]);
		expect(tied.map(({ rank }) => rank)).toEqual([1, 1]);
		const needy = { kind: 'together', area: 0, needs: 4 } as const;
		const out = { kind: 'count', members: [4], min: 0, max: 0 } as const;
		const impossible = explain(five({ constraints: [needy, out] }))[0];
		expect(impossible).toMatchObject({ isChosen: false, loss: null });
		expect(impossible?.reasons[0]).toEqual({ kind: 'forced' });
		expect(explain(five({ candidates: [0, 1, 2, 3] }))[4]).toMatchObject({
			...{ rank: null, reasons: [{ kind: 'unranked' }] }
		});
		const lacking = explain({ ...five({ constraints: [lock] }), unranked: [4] });
		expect(lacking[4]).toMatchObject({
			...{ rank: null, isChosen: true },
			reasons: [{ kind: 'unranked' }, { kind: 'locked', constraint: 0 }]
		});
		expect(lacking.every(({ rank }, area) => area === 4 || rank !== null)).toBe(true);
	});

	it('has contributions that add up, and nothing to say where no set is allowed', () => {
		fc.assert(
			fc.property(smallProblems(8), (problem) => {
				const explained = explain(problem);
				expect(explained.length).toBe(ask(problem).sets.length > 0 ? problem.areas : 0);
				for (const { contributions, value, loss, isChosen } of explained) {
					expect(contributions.reduce((a, b) => a + b, 0)).toEqual(near(value));
					if (loss !== null) expect(loss).toBeGreaterThanOrEqual(0);
					expect(typeof isChosen).toBe('boolean');
				}
			}),
			{ numRuns: 60 }
		);
	});
});

describe('routesInto', () => {
	it('are exact: a little more brings the area in, a little less does not', () => {
		fc.assert(
			fc.property(smallProblems(7), fc.nat(), (problem, pick) => {
				const area = pick % problem.areas;
				const route = routesInto(problem, ask(problem), area).find(({ lifted }) => lifted === null);
				if (!route || route.rise === 0) return;
				const withRise = (extra: number) => {
					const values = problem.values.map((column, c) =>
						column.map((value, place) =>
							place === area && c === 0
								? value + (route.rise + extra) / (problem.weights[0] ?? 1)
								: value
						)
					);
					return ask({ ...problem, values }).sets[0]?.areas.includes(area);
				};
				expect(withRise(1e-6)).toBe(true);
				expect(withRise(-1e-6)).toBe(false);
			}),
			{ numRuns: 150 }
		);
	});

	it('name a constraint where its going saves something', () => {
		const pair = { kind: 'count', members: [0, 1], min: 0, max: 1 } as const;
		const problem = five({ constraints: [pair, MUNICIPAL] });
		const routes = routesInto(problem, ask(problem), 1);
		// Level with the first it may take its place; without the pair's constraint it is in at once.
		expect(routes).toEqual([
			{ lifted: 0, rise: 0, needed: [near(0.9)] },
			{ lifted: null, rise: near(0.1, 7), needed: [near(1, 7)] }
		]);
	});

	it('are those worked out by hand', () => {
		const problem = tinyPortfolio();
		expect(routesInto(problem, ask(problem), 1)).toEqual([
			{ lifted: null, rise: near(0.4), needed: [near(1.2)] }
		]);
	});
});

describe('weightRoutesInto', () => {
	it('names the nearest weight that brings an area in', () => {
		const problem = aProblem({
			...{ areas: 3, size: 1 },
			values: [
				[1, 0, 0.6],
				[0, 1, 0.6]
			]
		});
		const best = bestOfAtlas(buildAtlas(problem), 0);
		const sweeps = [0, 1].map((criterion) => sweepWeight(best, problem.weights, criterion, 0));
		const routes = weightRoutesInto(sweeps, problem.weights, 0);
		expect(routes).toContainEqual({ criterion: 0, weight: near(0.6) });
		expect(routes).toContainEqual({ criterion: 1, weight: near(0.4) });
		for (const { criterion, weight } of routes) {
			const past = weight + Math.sign(weight - 0.5) * 0.001;
			const moved = { ...problem, weights: withWeight(problem.weights, criterion, past) };
			expect(ask(moved).sets[0]?.areas).toEqual([0]);
		}
	});
});

describe('sizeCurve', () => {
	it('chooses each size for itself and tells what one more brings', () => {
		const curve = sizeCurve(five({ constraints: [MUNICIPAL] }), 1, 6);
		expect(curve.map(({ size, best }) => [size, best?.areas ?? null])).toEqual([
			[1, [3]],
			[2, [0, 3]],
			[3, [0, 1, 3]],
			[4, [0, 1, 2, 3]],
			[5, [0, 1, 2, 3, 4]],
			[6, null]
		]);
		expect(curve.map(({ gain }) => gain)).toEqual([
			null,
			near(1),
			near(0.9),
			near(0.8),
			near(0.3),
			null
		]);
	});
});
