import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askAtlas, buildAtlas, scoresOf } from '#lib/domain/selection/atlas.ts';
import { breach, scoreOf, tightened } from '#lib/domain/selection/problem.ts';
import { randomNumbers } from '#lib/domain/selection/random-numbers.ts';
import { searchAnswer } from '#lib/domain/selection/search-answer.ts';
import { searchSets } from '#lib/domain/selection/search.ts';
import { allSets, aProblem, smallProblems } from '../../../support/selection-problems.ts';

/* What is best is checked against the plainest way there is: looking at every set. */
const close = (score: number | undefined) => expect.closeTo(score ?? NaN, 8) as number;

describe('askAtlas and searchAnswer', () => {
	it('find what looking at every set finds: best, next best, with, without, prices', () => {
		fc.assert(
			fc.property(smallProblems(9), (problem) => {
				const every = allSets(problem).map((areas) => ({
					areas,
					score: scoreOf(problem, areas),
					broken: problem.constraints.filter((each) => breach(each, areas, problem) > 0)
				}));
				const allowed = every.filter(({ broken }) => broken.length === 0);
				const best = (sets: typeof every) => {
					const scores = sets.map(({ score }) => score);
					return scores.length === 0 ? null : close(Math.max(...scores));
				};
				const expected = {
					isProven: true,
					sets: allowed
						.map(({ score }) => score)
						.sort((a, b) => b - a)
						.slice(0, 5)
						.map(close),
					withArea: Array.from({ length: problem.areas }, (_, area) =>
						best(allowed.filter(({ areas }) => areas.includes(area)))
					),
					withoutArea: Array.from({ length: problem.areas }, (_, area) =>
						best(allowed.filter(({ areas }) => !areas.includes(area)))
					),
					withoutConstraint: problem.constraints.map((constraint) =>
						best(every.filter(({ broken }) => broken.every((each) => each === constraint)))
					),
					tightened: problem.constraints.map((constraint) => {
						const next = tightened(constraint);
						return next && best(allowed.filter(({ areas }) => breach(next, areas, problem) === 0));
					})
				};
				const atlas = buildAtlas(problem);
				const asked = askAtlas(atlas, problem, scoresOf(atlas.list, problem), 5);
				const searched = searchAnswer(problem, { top: 5, random: randomNumbers(1) });
				expect(asked.counts).toEqual({ all: every.length, allowed: allowed.length });
				for (const answer of [asked, searched]) {
					const scores = (sets: typeof answer.withArea) => sets.map((set) => set?.score ?? null);
					expect({
						isProven: answer.isProven,
						sets: scores(answer.sets),
						withArea: scores(answer.withArea),
						withoutArea: scores(answer.withoutArea),
						withoutConstraint: scores(answer.withoutConstraint),
						tightened: scores(answer.tightened)
					}).toEqual(expected);
					for (const set of answer.sets) {
						expect(set.score).toEqual(close(scoreOf(problem, set.areas)));
						expect(
							problem.constraints.every((each) => breach(each, set.areas, problem) === 0)
						).toBe(true);
					}
				}
			}),
			{ numRuns: 100 }
		);
	});

	it('agree with looking at every set on up to twenty areas', () => {
		fc.assert(
			fc.property(smallProblems(20, 10), (problem) => {
				const atlas = buildAtlas(problem);
				const asked = askAtlas(atlas, problem, scoresOf(atlas.list, problem), 8);
				const searched = searchSets(problem, { top: 8 });
				expect(searched.isProven).toBe(true);
				expect(searched.sets.map(({ score }) => score)).toEqual(
					asked.sets.map(({ score }) => close(score))
				);
				let best: number | undefined;
				for (const set of allSets(problem)) {
					const score = scoreOf(problem, set);
					if (best !== undefined && score <= best) continue;
					if (problem.constraints.every((each) => breach(each, set, problem) === 0)) best = score;
				}
				expect(asked.sets[0]?.score).toEqual(best === undefined ? undefined : close(best));
			}),
			{ numRuns: 15 }
		);
	});
});

describe('searchSets', () => {
	it('says that it is not proven where the limit of nodes ended it', () => {
		const problem = aProblem({ areas: 40, size: 10, seed: 5, spreadWeight: 0.5 });
		const result = searchSets(problem, { maxNodes: 200 });
		expect(result.isProven).toBe(false);
		expect(result.nodes).toBe(201);
	});
});
