import { descending } from 'd3';

/** One thing that is true of a figure, as a sentence without its full stop. */
export interface Fact {
	/** How much it strikes the eye: about 0 for what is usual, 1 for what nobody would miss. */
	weight: number;
	text: string;
}

/** The most striking facts, in the order of their weight; of equals the one that is found first. */
export function mostStriking(facts: readonly Fact[], count: number): Fact[] {
	return facts.toSorted((a, b) => descending(a.weight, b.weight)).slice(0, count);
}
