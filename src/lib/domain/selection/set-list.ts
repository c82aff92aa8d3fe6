import { addAt } from './numbers.ts';
import type { SelectionProblem } from './problem.ts';

/*
 * Every set of one size, listed once. Weights are not in it: with the list at hand each question of
 * a moving slider is one pass over plain numbers.
 */

/** More sets than this are searched, not listed. */
export const MAX_LISTED = 1_000_000;

/** Sets are words of 32 bits. */
export const MAX_LISTED_AREAS = 31;

export interface SetList {
	/** By set: its areas as bits. Lists run in the order of the sets' areas: the earliest first. */
	masks: Uint32Array;
	/** By criterion, then by set: the mean value. */
	means: readonly Float64Array[];
	/** By set: the mean distance, where there are distances. */
	spreads: Float64Array | null;
}

/** How many sets of `size` there are among `count`. */
export function countSets(count: number, size: number): number {
	if (size < 0 || size > count) return 0;
	let sets = 1;
	for (let i = 1; i <= size; i += 1) sets = (sets * (count - size + i)) / i;
	return Math.round(sets);
}

export function listSets(problem: SelectionProblem): SetList {
	const { areas, size, candidates, values, distances } = problem;
	const count = countSets(candidates.length, size);
	const masks = new Uint32Array(count);
	const means = values.map(() => new Float64Array(count));
	const spreads = distances && new Float64Array(count);
	const pairs = (size * (size - 1)) / 2;

	// What the areas chosen so far add up to: by depth, so that stepping back costs nothing.
	const sums = values.map(() => new Float64Array(size + 1));
	const apart = new Float64Array(size + 1);
	const chosen = new Int32Array(size);
	let found = 0;

	const choose = (depth: number, from: number, mask: number) => {
		if (depth === size) {
			masks[found] = mask;
			means.forEach((column, c) => {
				column[found] = size === 0 ? 0 : ((sums[c] ?? [])[depth] ?? 0) / size;
			});
			if (spreads) spreads[found] = pairs === 0 ? 0 : (apart[depth] ?? 0) / pairs;
			found += 1;
			return;
		}
		const last = candidates.length - (size - depth);
		for (let place = from; place <= last; place += 1) {
			const area = candidates[place] ?? 0;
			for (let c = 0; c < sums.length; c += 1) {
				const column = sums[c];
				const value = values[c];
				if (column && value) column[depth + 1] = (column[depth] ?? 0) + (value[area] ?? 0);
			}
			if (distances) {
				apart[depth + 1] = apart[depth] ?? 0;
				for (let i = 0; i < depth; i += 1) {
					addAt(apart, depth + 1, distances[area * areas + (chosen[i] ?? 0)] ?? 0);
				}
			}
			chosen[depth] = area;
			choose(depth + 1, place + 1, (mask | (1 << area)) >>> 0);
		}
	};
	choose(0, 0, 0);
	return { masks, means, spreads };
}

/** The areas of a set given as bits, rising. */
export function areasOfMask(mask: number): number[] {
	const areas: number[] = [];
	for (let rest = mask; rest !== 0; rest &= rest - 1) areas.push(31 - Math.clz32(rest & -rest));
	return areas;
}

export function maskOf(areas: Iterable<number>): number {
	let mask = 0;
	for (const area of areas) mask |= 1 << area;
	return mask >>> 0;
}

/** How many bits are set. */
export function countBits(mask: number): number {
	let rest = mask - ((mask >>> 1) & 0x5555_5555);
	rest = (rest & 0x3333_3333) + ((rest >>> 2) & 0x3333_3333);
	return Math.imul((rest + (rest >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
