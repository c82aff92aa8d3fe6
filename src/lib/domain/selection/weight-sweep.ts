import { scoreOfProfile, type BestSet, type SetProfile } from './best-set.ts';
import { at } from './numbers.ts';
import { EXACT } from './problem.ts';
import { weightsOfPoints, withWeight } from './weights.ts';

/*
 * One weight goes from 0 to 1 while the others keep their proportions. Every set scores along a
 * straight line, so that the best ones follow each other in stretches, found exactly by where their
 * lines cross.
 */

export interface Stretch {
	/** The weight from which this set is best, and the weight up to which it is. */
	from: number;
	to: number;
	set: SetProfile;
}

/** The best sets in the order they follow each other. Empty where none is allowed. */
export function sweepWeight(
	best: BestSet,
	weights: readonly number[],
	criterion: number,
	spreadWeight: number
): Stretch[] {
	const bestAt = (weight: number) => best(withWeight(weights, criterion, weight));
	const scoreAt = (set: SetProfile, weight: number) =>
		scoreOfProfile(set, withWeight(weights, criterion, weight), spreadWeight);

	/** The stretches between two weights, of each of which a best set is known. */
	const between = (from: number, first: SetProfile, to: number, last: SetProfile): Stretch[] => {
		const ahead = scoreAt(first, from) - scoreAt(last, from);
		const behind = scoreAt(last, to) - scoreAt(first, to);
		if (behind <= EXACT) return [{ from, to, set: first }];
		if (ahead <= EXACT) return [{ from, to, set: last }];
		const crossing = from + ((to - from) * ahead) / (ahead + behind);
		const middle = bestAt(crossing);
		if (!middle || scoreAt(middle, crossing) <= scoreAt(first, crossing) + EXACT) {
			return [
				{ from, to: crossing, set: first },
				{ from: crossing, to, set: last }
			];
		}
		return [...between(from, first, crossing, middle), ...between(crossing, middle, to, last)];
	};
	const [first, last] = [bestAt(0), bestAt(1)];
	return first && last ? joined(between(0, first, 1, last)) : [];
}

/** Where a weight can lie so that a set is among the best; `null` where it never is. */
export function stableInterval(
	stretches: readonly Stretch[],
	set: SetProfile,
	weights: readonly number[],
	criterion: number,
	spreadWeight: number
): { from: number; to: number } | null {
	const isBest = (weight: number, best: SetProfile) => {
		const changed = withWeight(weights, criterion, weight);
		const gap = scoreOfProfile(best, changed, spreadWeight);
		return gap - scoreOfProfile(set, changed, spreadWeight) <= EXACT;
	};
	const best = stretches.flatMap((stretch) =>
		[stretch.from, stretch.to].filter((weight) => isBest(weight, stretch.set))
	);
	return best.length === 0 ? null : { from: Math.min(...best), to: Math.max(...best) };
}

function joined(stretches: readonly Stretch[]): Stretch[] {
	const result: Stretch[] = [];
	for (const stretch of stretches) {
		const last = result.at(-1);
		const isSame = last?.set.areas.join() === stretch.set.areas.join();
		if (last && isSame) result[result.length - 1] = { ...last, to: stretch.to };
		else result.push(stretch);
	}
	return result;
}

/** One weight by three tenths up or down, the others in proportion. */
const TORNADO_SHARE = 0.3;

/** What one change of a weight does. */
export interface TornadoBar {
	criterion: number;
	way: -1 | 1;
	weight: number;
	/** Who comes into the best set, and who leaves it. */
	added: readonly number[];
	removed: readonly number[];
	/** How much less than the new best the present set scores. */
	loss: number;
}

/** Two bars for each criterion, for a set that is best at the weights; the longest first. */
export function tornadoOf(
	best: BestSet,
	set: SetProfile,
	weights: readonly number[],
	spreadWeight: number,
	share: number = TORNADO_SHARE
): TornadoBar[] {
	const bars = weights.flatMap((weight, criterion) =>
		([-1, 1] as const).flatMap((way): TornadoBar[] => {
			const raised = weights.map((other, c) =>
				c === criterion ? weight * (1 + way * share) : other
			);
			const changed = weightsOfPoints(raised);
			const next = best(changed);
			if (!next) return [];
			const gap = scoreOfProfile(next, changed, spreadWeight);
			return [
				{
					criterion,
					way,
					weight: at(changed, criterion),
					added: next.areas.filter((area) => !set.areas.includes(area)),
					removed: set.areas.filter((area) => !next.areas.includes(area)),
					loss: Math.max(0, gap - scoreOfProfile(set, changed, spreadWeight))
				}
			];
		})
	);
	return bars.sort((a, b) => b.loss - a.loss || a.criterion - b.criterion || a.way - b.way);
}
