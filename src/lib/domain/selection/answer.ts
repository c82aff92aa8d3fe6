import type { ScoredSet } from './problem.ts';

/** How sets stand to the best: everything that prices, reasons and lists are made of. */
export interface Answer {
	/** False where the search was cut off: the best set found is then not proven best. */
	isProven: boolean;
	/** How many sets of the size there are, and how many the constraints allow; `null` where nobody counted. */
	counts: { all: number; allowed: number } | null;
	/** The best allowed sets, the best first. Empty where none is allowed. */
	sets: readonly ScoredSet[];
	/** By area: the best allowed set with it, and without it. `null` where there is none. */
	withArea: readonly (ScoredSet | null)[];
	withoutArea: readonly (ScoredSet | null)[];
	/** By constraint: the best set where this one alone need not hold. */
	withoutConstraint: readonly (ScoredSet | null)[];
	/** By constraint: the best allowed set that satisfies its next step too. `null` where there is none. */
	tightened: readonly (ScoredSet | null)[];
}

/**
 * What a constraint costs: how far the best set falls because of it, from 0 to 1. Exact, since the
 * choice is made anew without it. `null` where there is no best set.
 */
export function priceOf(answer: Answer, constraint: number): number | null {
	return gap(answer.withoutConstraint[constraint], answer.sets[0]);
}

/** What the next step of a constraint would cost on top. `null` where it has none, or nothing satisfies it. */
export function nextPriceOf(answer: Answer, constraint: number): number | null {
	return gap(answer.sets[0], answer.tightened[constraint]);
}

function gap(better: ScoredSet | null | undefined, worse: ScoredSet | null | undefined) {
	return better && worse ? Math.max(0, better.score - worse.score) : null;
}
