import { describe, expect, it } from 'vitest';
import { buildBoard, readBoard } from '#lib/domain/selection/board.ts';
import { randomNumbers } from '#lib/domain/selection/random-numbers.ts';
import type { Uncertainty } from '#lib/domain/selection/smaa.ts';
import { ChoiceAnswerer, type ChoiceQuestion } from '#lib/work/choice-questions.ts';
import { Chooser } from '#lib/work/chooser.ts';
import { aProblem } from '../../support/selection-problems.ts';

const silent = () => undefined;
const problem = aProblem({ areas: 9, size: 3, seed: 4 });
const uncertainty: Uncertainty = {
	weights: { kind: 'unknown', criteria: 2 },
	views: Array.from({ length: problem.areas }, (_, area) => {
		const view = problem.values.map((column) => column[area] ?? 0);
		return [{ low: view, high: view }];
	}),
	draws: 1000,
	seed: 11
};

function ask(question: ChoiceQuestion, told: (done: number) => void = silent) {
	return new ChoiceAnswerer().answer(question, told);
}

function draw(seed: number, setDraws: number, told: (done: number) => void = silent) {
	const answer = new ChoiceAnswerer().answer(
		{ kind: 'draws', problem, uncertainty: { ...uncertainty, seed }, setDraws, watched: [0, 1, 2] },
		told
	);
	if (!answer || !('sets' in answer) || !('confidence' in answer) || !answer.sets) {
		throw new Error('Nothing was drawn.');
	}
	return { ...answer, sets: answer.sets };
}

describe('ChoiceAnswerer', () => {
	it('reads a board as the domain does, also after other boards', () => {
		const answerer = new ChoiceAnswerer();
		const board = (of: typeof problem) =>
			answerer.answer({ kind: 'board', problem: of, top: 5, near: 0.02, seed: 1 }, silent);
		board(problem);
		const moved = { ...problem, weights: [0.9, 0.1] };
		expect(board(moved)).toEqual(
			readBoard(buildBoard(moved), { top: 5, near: 0.02, random: randomNumbers(1) })
		);
		const smaller = { ...moved, size: 2 };
		expect(board(smaller)).toEqual(
			readBoard(buildBoard(smaller), { top: 5, near: 0.02, random: randomNumbers(1) })
		);
	});

	it('answers what follows a board the same as without one, and follows no other board', () => {
		const answerer = new ChoiceAnswerer();
		const follow: ChoiceQuestion[] = [0, 1, 2].flatMap((area) => [
			{ kind: 'routes', problem, area },
			{ kind: 'judge', problem, set: [area, area + 3, area + 6] }
		]);
		const boards = [problem, { ...problem, weights: [0.9, 0.1] }, { ...problem, size: 4 }];
		for (const of of boards) {
			answerer.answer({ kind: 'board', problem: of, top: 5, near: 0.02, seed: 1 }, silent);
			for (const question of follow)
				expect(answerer.answer(question, silent)).toEqual(ask(question));
		}
	});

	it('finds the most varied of the sets that are nearly as good', () => {
		const varied = aProblem({ areas: 9, size: 3, seed: 4, distances: [[0, 1, 1]] });
		const apart = { ...varied, distances: Float64Array.from(varied.distances ?? []) };
		const near = { ...apart, distances: new Float64Array(81).map((_, i) => (i % 10 ? 0.5 : 0)) };
		const set = ask({ kind: 'varied', problem: near, near: 0.1, seed: 1 });
		expect(set).toEqual(
			readBoard(buildBoard(near), { top: 1, near: 0.1, random: randomNumbers(1) }).nearEqual
				?.mostVaried
		);
		expect(ask({ kind: 'varied', problem, near: 0.1, seed: 1 })).toBeNull();
	});

	it('tells how far a search is where the sets are too many to list, and proves its answer', () => {
		const many = aProblem({ areas: 50, size: 5, seed: 3 });
		const heard: number[] = [];
		const answer = ask({ kind: 'board', problem: many, top: 1, near: 0, seed: 1 }, (done) =>
			heard.push(done)
		);
		expect(heard.length).toBeGreaterThan(many.areas);
		expect(heard).toEqual(heard.toSorted((a, b) => a - b));
		expect(answer).toMatchObject({ answer: { isProven: true } });
	});

	it('draws the same numbers from the same seed, and others from another', () => {
		expect(draw(11, 2500)).toEqual(draw(11, 2500));
		expect(draw(12, 2500).sets.inclusion).not.toEqual(draw(11, 2500).sets.inclusion);
	});

	it('draws in steps that add up: every set counts once, and each draw fills every place', () => {
		const heard: number[] = [];
		const { sets } = draw(11, 2500, (done) => heard.push(done));
		expect(heard).toEqual([1000, 2000, 2500]);
		expect(sets.draws).toBe(2500);
		const total = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0);
		expect(total(sets.inclusion)).toBeCloseTo(problem.size, 9);
		expect(total(sets.sets.map(({ share }) => share))).toBeCloseTo(1, 9);
		for (const { share } of sets.sets)
			expect(share * 2500).toBeCloseTo(Math.round(share * 2500), 6);
		sets.inclusion.forEach((share, area) => {
			const inSets = sets.sets.filter(({ areas }) => areas.includes(area));
			expect(total(inSets.map((set) => set.share))).toBeCloseTo(share, 9);
			expect(sets.together[area]?.[area]).toBeCloseTo(share, 9);
		});
	});

	it('refines: the draws of the first step are among those of all steps', () => {
		const first = draw(11, 1000).sets;
		const all = draw(11, 2000).sets;
		for (const { areas, share } of first.sets) {
			const whole = all.sets.find((set) => set.areas.join() === areas.join());
			expect((whole?.share ?? 0) * 2000).toBeGreaterThanOrEqual(share * 1000 - 1e-6);
		}
	});

	it('says that nothing can be drawn where no set is allowed', () => {
		const none = {
			...problem,
			constraints: [{ kind: 'count', members: [0], min: 2, max: 2 } as const]
		};
		const answer = ask({ kind: 'draws', problem: none, uncertainty, setDraws: 10, watched: [] });
		expect(answer).toMatchObject({ sets: null });
	});

	it('finds clearly different sets, and a size for each number of a range', () => {
		const different = ask({ kind: 'different', problem, count: 3, members: 2 });
		expect(different).toMatchObject({ isProven: true, sets: [{}, {}, {}] });
		const sizes = ask({ kind: 'sizes', problem, min: 2, max: 4 });
		expect(sizes).toMatchObject([
			{ size: 2, isProven: true },
			{ size: 3, isProven: true },
			{ size: 4, isProven: true }
		]);
	});
});

describe('Chooser, where there are no workers', () => {
	const board = (weight: number) => ({
		...{ kind: 'board' as const, top: 1, near: 0, seed: 1 },
		problem: { ...problem, weights: [weight, 1 - weight] }
	});

	it('answers the newest board and passes over those in between', async () => {
		const chooser = new Chooser();
		const asked = [0.1, 0.2, 0.3, 0.9].map((weight) => chooser.ask(board(weight)));
		const judged = chooser.ask({ kind: 'judge', problem, set: [0, 1, 2] });
		const [first, second, third, newest] = await Promise.all(asked);
		expect(first?.answer.sets).toHaveLength(1);
		expect([second, third]).toEqual([undefined, undefined]);
		expect(newest).toEqual(ask(board(0.9)));
		expect(await judged).toEqual(ask({ kind: 'judge', problem, set: [0, 1, 2] }));
	});

	it('gives a question up by its signal, and goes on with the next', async () => {
		const chooser = new Chooser();
		const ending = new AbortController();
		const draws = { kind: 'draws' as const, problem, uncertainty, watched: [] };
		const old = chooser.ask({ ...draws, setDraws: 9000 }, undefined, ending.signal);
		const next = chooser.ask({ ...draws, setDraws: 100 });
		ending.abort();
		expect(await old).toBeUndefined();
		expect((await next)?.sets?.draws).toBe(100);
	});

	it('answers everything with nothing when it stops, and can be asked again', async () => {
		const chooser = new Chooser();
		const asked = chooser.ask(board(0.5));
		chooser.stop();
		expect(await asked).toBeUndefined();
		expect(await chooser.ask(board(0.5))).toEqual(ask(board(0.5)));
	});
});
