import { sum } from 'd3';
import { randomNumbers, type RandomNumbers } from './random-numbers.ts';

/** What is known of the weights. Each list goes by criterion. */
export type WeightKnowledge =
	| { kind: 'exact'; weights: readonly number[] }
	/** Nothing: all weights that add up to 1 are equally likely. */
	| { kind: 'unknown'; criteria: number }
	/** Only their order: 0 weighs most; equal numbers are a tie. */
	| { kind: 'ranked'; ranks: readonly number[] }
	/** Roughly: each may be off by this share of itself, up or down. */
	| { kind: 'about'; weights: readonly number[]; share: number }
	/** Between limits, both included. */
	| { kind: 'bounds'; low: readonly number[]; high: readonly number[] };

/** Puts one draw of the weights into a list. */
export type DrawWeights = (random: RandomNumbers, into: Float64Array) => void;

/** Of so many trial draws some must fit the limits. */
const TRIALS = 10_000;
const FEWEST = 20;

/** How to draw weights; `null` where no weights fit the limits, or too few to be found by trying. */
export function weightDraws(knowledge: WeightKnowledge): DrawWeights | null {
	switch (knowledge.kind) {
		case 'exact':
			return (_, into) => into.set(knowledge.weights);
		case 'unknown':
			return drawShares;
		case 'ranked':
			return rankedDraws(knowledge.ranks);
		case 'about':
			return (random, into) => {
				knowledge.weights.forEach((weight, c) => {
					into[c] = weight * (1 + knowledge.share * (2 * random.uniform() - 1));
				});
				const total = sum(into);
				for (let c = 0; c < into.length; c += 1) into[c] = (into[c] ?? 0) / total;
			};
		case 'bounds':
			return boundedDraws(knowledge);
	}
}

/**
 * Shares of 1, every mix equally likely: the gaps between sorted random cuts. Unlike logarithms, whose
 * last digits browsers are free to choose, this gives the same numbers everywhere.
 */
function drawShares(random: RandomNumbers, into: Float64Array): void {
	const last = into.length - 1;
	for (let c = 0; c < last; c += 1) into[c] = random.uniform();
	if (last >= 0) into[last] = 1;
	into.sort();
	for (let c = last; c > 0; c -= 1) into[c] = (into[c] ?? 0) - (into[c - 1] ?? 0);
}

/** Mixes in which the weights stand in their order: their mean is the rank-order centroid. */
function rankedDraws(ranks: readonly number[]): DrawWeights {
	const order = ranks.map((_, c) => c).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
	const shares = new Float64Array(ranks.length);
	return (random, into) => {
		drawShares(random, shares);
		shares.sort().reverse();
		// Within a tie either may be the larger.
		for (let place = 0; place < order.length; place += 1) {
			const rank = ranks[order[place] ?? 0] ?? 0;
			let tied = 1;
			while (place + tied < order.length && (ranks[order[place + tied] ?? 0] ?? 0) === rank)
				tied += 1;
			const other = place + (tied > 1 ? random.below(tied) : 0);
			const share = shares[other] ?? 0;
			shares[other] = shares[place] ?? 0;
			into[order[place] ?? 0] = share;
		}
	};
}

function boundedDraws({ low, high }: { low: readonly number[]; high: readonly number[] }) {
	const rest = 1 - sum(low);
	const fits = (into: Float64Array) => into.every((weight, c) => weight <= (high[c] ?? 0) + 1e-12);
	const attempt: DrawWeights = (random, into) => {
		drawShares(random, into);
		for (let c = 0; c < into.length; c += 1) into[c] = (low[c] ?? 0) + rest * (into[c] ?? 0);
	};
	if (rest < 0 || low.some((limit) => limit < 0)) return null;
	const random = randomNumbers(1);
	const trial = new Float64Array(low.length);
	let hits = 0;
	for (let i = 0; i < TRIALS && hits < FEWEST; i += 1) {
		attempt(random, trial);
		if (fits(trial)) hits += 1;
	}
	if (hits < FEWEST) return null;
	const draw: DrawWeights = (random, into) => {
		do attempt(random, into);
		while (!fits(into));
	};
	return draw;
}
