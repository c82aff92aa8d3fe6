import { randomNumbers } from '#lib/domain/selection/random-numbers.ts';
import type { SelectionProblem } from '#lib/domain/selection/problem.ts';
import { drawSets, type SetDraws } from '#lib/domain/selection/set-draws.ts';
import type { Uncertainty } from '#lib/domain/selection/smaa.ts';

/** So many draws are made before it is said how far they are. */
const STEP = 1000;

/**
 * The choice made anew for each draw, step by step. The first step has the seed itself, the others
 * seeds that follow from it: the same seed gives the same numbers, and more draws begin with the same
 * ones. `null` where no weights fit what is known of them, or no set is allowed.
 */
export function drawSetsInSteps(
	problem: SelectionProblem,
	uncertainty: Uncertainty,
	watched: readonly number[],
	told: (done: number, total: number) => void
): SetDraws | null {
	const { draws, seed } = uncertainty;
	const random = randomNumbers(seed);
	let sum: SetDraws | null = null;
	for (let done = 0; done < draws; done += STEP) {
		const step = {
			...uncertainty,
			draws: Math.min(STEP, draws - done),
			seed: done === 0 ? seed : random.next()
		};
		const drawn = drawSets(problem, step, watched);
		if (!drawn) return null;
		sum = sum ? together(sum, drawn) : drawn;
		told(done + step.draws, draws);
	}
	return sum;
}

/** Two rounds of draws as one. */
function together(a: SetDraws, b: SetDraws): SetDraws {
	const draws = a.draws + b.draws;
	const mean = (x: number, y: number) => (x * a.draws + y * b.draws) / draws;
	const means = (x: readonly number[], y: readonly number[]) =>
		x.map((each, place) => mean(each, y[place] ?? 0));
	const sets = new Map(
		a.sets.map((set) => [set.areas.join(), { ...set, share: mean(set.share, 0) }])
	);
	for (const set of b.sets) {
		const key = set.areas.join();
		sets.set(key, {
			areas: set.areas,
			share: (sets.get(key)?.share ?? 0) + mean(0, set.share)
		});
	}
	return {
		inclusion: means(a.inclusion, b.inclusion),
		together: a.together.map((row, area) => means(row, b.together[area] ?? [])),
		sets: [...sets.values()].sort((x, y) => y.share - x.share),
		regret: mean(a.regret, b.regret),
		draws,
		isProven: a.isProven && b.isProven
	};
}
