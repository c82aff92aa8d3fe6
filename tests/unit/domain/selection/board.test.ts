import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBoard, readBoard, type Board } from '#lib/domain/selection/board.ts';
import { randomNumbers } from '#lib/domain/selection/random-numbers.ts';
import { withWeight } from '#lib/domain/selection/weights.ts';
import { aProblem, smallProblems } from '../../../support/selection-problems.ts';

const read = (board: Board) => readBoard(board, { top: 3, near: 0.02, random: randomNumbers(1) });

describe('readBoard', () => {
	it('reads the same from a board kept as from a new one, whatever has changed', () => {
		fc.assert(
			fc.property(smallProblems(8), fc.nat(), (problem, pick) => {
				const changed = [
					{ ...problem, weights: withWeight(problem.weights, 0, 0.7) },
					{ ...problem, constraints: problem.constraints.slice(1) },
					{ ...problem, size: Math.max(1, problem.size - 1) },
					{ ...problem, candidates: problem.candidates.slice(1) },
					{ ...problem, values: problem.values.map((column) => column.map((value) => 1 - value)) }
				][pick % 5];
				if (!changed) return;
				const kept = read(buildBoard(changed, buildBoard(problem)));
				expect(kept).toEqual(read(buildBoard(changed)));
			}),
			{ numRuns: 60 }
		);
	});

	it('lists nothing anew when a weight moves, and judges nothing', () => {
		const problem = aProblem({ areas: 8, size: 3, seed: 2 });
		const board = buildBoard(problem);
		const moved = buildBoard({ ...problem, weights: [0.8, 0.2] }, board);
		expect(moved.atlas).toBe(board.atlas);
		const constraints = [{ kind: 'count', members: [0], min: 0, max: 0 } as const];
		const constrained = buildBoard({ ...problem, constraints }, board);
		expect(constrained.atlas?.list).toBe(board.atlas?.list);
		expect(constrained.atlas).not.toBe(board.atlas);
	});

	it('tells the same by list and by search', () => {
		fc.assert(
			fc.property(smallProblems(8), (problem) => {
				const listed = read(buildBoard(problem));
				const searched = read({ problem, atlas: null });
				const scores = ({ answer }: typeof listed) => answer.sets.map(({ score }) => score);
				expect(scores(searched)).toEqual(scores(listed));
				expect(searched.nearEqual?.shares).toEqual(listed.nearEqual?.shares);
				expect(searched.impossible?.kind).toBe(listed.impossible?.kind);
				expect(searched.intervals.length).toBe(listed.intervals.length);
			}),
			{ numRuns: 60 }
		);
	});

	it('searches where there are too many sets to list, and tells how far it has come', () => {
		const problem = aProblem({ areas: 40, size: 10, seed: 4 });
		const board = buildBoard(problem);
		expect(board.atlas).toBeNull();
		const steps: number[] = [];
		const reading = readBoard(board, {
			...{ top: 3, near: 0.001, random: randomNumbers(1) },
			onProgress: (done, total) => steps.push(done / total)
		});
		expect(reading.answer).toMatchObject({ isProven: true, counts: null });
		expect(reading.answer.sets).toHaveLength(3);
		expect(reading.intervals.every((interval) => interval !== null)).toBe(true);
		expect(steps.at(-1)).toBe(1);
		expect(steps).toEqual(steps.toSorted((a, b) => a - b));
	});

	it('proves nothing about weights where the best set itself is not proven best', () => {
		// Variation alone, and half of the areas: no bound is tight enough for a proof in a short time.
		const problem = aProblem({ areas: 36, size: 18, spreadWeight: 1, seed: 5 });
		const reading = read(buildBoard(problem));
		const { answer, nearEqual, intervals, explained } = reading;
		expect(answer.isProven).toBe(false);
		expect(answer.sets[0]?.areas).toHaveLength(18);
		expect(explained).toHaveLength(36);
		expect(intervals).toEqual([null, null]);
		expect(reading).toMatchObject({ sweeps: [[], []], tornado: [] });
		expect(nearEqual?.isComplete).toBe(false);
		expect(nearEqual?.count).toBeGreaterThan(0);
		// No set that was found on the way is better than the one that is shown.
		const best = answer.sets[0]?.score ?? 0;
		for (const set of [...answer.withArea, ...answer.withoutArea]) {
			expect(set?.score ?? 0).toBeLessThanOrEqual(best);
		}
	});

	it('explains that nothing is allowed', () => {
		const lock = (min: number) => ({ kind: 'count', members: [1], min, max: min }) as const;
		const problem = aProblem({ areas: 4, size: 2, constraints: [lock(1), lock(0)] });
		const reading = read(buildBoard(problem));
		expect(reading).toMatchObject({
			...{ nearEqual: null, explained: [], swaps: [] },
			impossible: { kind: 'conflict', constraints: [0, 1] }
		});
		expect(reading.closest?.broken).toHaveLength(1);
	});
});
