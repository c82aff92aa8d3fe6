import type { Answer } from './answer.ts';
import {
	EXACT,
	roundScore,
	tightened,
	type ScoredSet,
	type SelectionProblem,
	type SetConstraint
} from './problem.ts';
import {
	areasOfMask,
	countBits,
	countSets,
	listSets,
	maskOf,
	MAX_LISTED,
	MAX_LISTED_AREAS,
	type SetList
} from './set-list.ts';

/*
 * Every set with what it breaks. Constraints change seldom and weights all the time, so the judging is
 * kept apart from the asking.
 */

export interface Atlas {
	list: SetList;
	/** By set: the constraints it breaks, as bits. */
	broken: Uint32Array;
	/** By set: the constraints whose next step it does not satisfy, as bits. */
	slack: Uint32Array;
	/** The places in the list of the sets that break nothing. */
	allowed: Uint32Array;
	/** By allowed set: its mean by criterion, then its spread. Side by side, so that one pass reads them in a row. */
	profiles: Float64Array;
}

/** True where all sets can be listed; otherwise they are searched. */
export function fitsAtlas({ areas, candidates, size, constraints }: SelectionProblem): boolean {
	return (
		areas <= MAX_LISTED_AREAS &&
		constraints.length <= MAX_LISTED_AREAS &&
		countSets(candidates.length, size) <= MAX_LISTED
	);
}

/** `list` may be one made earlier, of the same areas, values and distances. */
export function buildAtlas(problem: SelectionProblem, list: SetList = listSets(problem)): Atlas {
	const { constraints } = problem;
	const broken = new Uint32Array(list.masks.length);
	const slack = new Uint32Array(list.masks.length);
	constraints.forEach((constraint, bit) => {
		markBroken(list, constraint, broken, bit);
		const next = tightened(constraint);
		if (next) markBroken(list, next, slack, bit);
	});
	const allowed = placesOfZero(broken);
	return { list, broken, slack, allowed, profiles: profilesOf(list, allowed) };
}

function placesOfZero(marks: Uint32Array): Uint32Array {
	const places = new Uint32Array(marks.length);
	let count = 0;
	for (let place = 0; place < marks.length; place += 1) {
		if (marks[place] !== 0) continue;
		places[count] = place;
		count += 1;
	}
	return places.slice(0, count);
}

function profilesOf({ means, spreads }: SetList, allowed: Uint32Array): Float64Array {
	const columns = spreads ? [...means, spreads] : means;
	const width = means.length + 1;
	const profiles = new Float64Array(allowed.length * width);
	columns.forEach((column, place) => {
		for (let row = 0; row < allowed.length; row += 1) {
			profiles[row * width + place] = column[allowed[row] ?? 0] ?? 0;
		}
	});
	return profiles;
}

function markBroken(list: SetList, constraint: SetConstraint, marks: Uint32Array, bit: number) {
	const { masks, spreads } = list;
	const mark = (isBroken: (mask: number, set: number) => boolean) => {
		for (let set = 0; set < masks.length; set += 1) {
			if (isBroken(masks[set] ?? 0, set)) marks[set] = ((marks[set] ?? 0) | (1 << bit)) >>> 0;
		}
	};
	switch (constraint.kind) {
		case 'count': {
			const members = maskOf(constraint.members);
			const { min, max } = constraint;
			mark((mask) => {
				const count = countBits(mask & members);
				return count < min || count > max;
			});
			return;
		}
		case 'distinct': {
			const groups = Uint32Array.from(constraint.groups.map(maskOf));
			const { min, max } = constraint;
			mark((mask) => {
				let count = 0;
				for (const group of groups) if ((mask & group) !== 0) count += 1;
				return count < min || count > max;
			});
			return;
		}
		case 'together': {
			const [area, needs] = [maskOf([constraint.area]), maskOf([constraint.needs])];
			mark((mask) => (mask & area) !== 0 && (mask & needs) === 0);
			return;
		}
		case 'spread':
			mark((_, set) => ((spreads ?? [])[set] ?? 0) < constraint.min - EXACT);
	}
}

/** By set of the list: its score under the weights of the problem. */
export function scoresOf(
	{ masks, means, spreads }: SetList,
	{ weights, spreadWeight }: Pick<SelectionProblem, 'weights' | 'spreadWeight'>
): Float64Array {
	const scores = new Float64Array(masks.length);
	means.forEach((column, criterion) => {
		const weight = (1 - spreadWeight) * (weights[criterion] ?? 0);
		if (weight === 0) return;
		for (let set = 0; set < scores.length; set += 1) {
			scores[set] = (scores[set] ?? 0) + weight * (column[set] ?? 0);
		}
	});
	for (let set = 0; set < scores.length; set += 1) {
		const spread = spreads ? spreadWeight * (spreads[set] ?? 0) : 0;
		scores[set] = roundScore((scores[set] ?? 0) + spread);
	}
	return scores;
}

/** Everything about the best sets in one pass. `top`: how many of the best are listed. */
export function askAtlas(
	{ list, broken, slack, allowed }: Atlas,
	{ areas, constraints }: SelectionProblem,
	scores: Float64Array,
	top: number
): Answer {
	const { masks } = list;
	const withArea = new Int32Array(areas).fill(-1);
	const withoutArea = new Int32Array(areas).fill(-1);
	const withoutConstraint = new Int32Array(constraints.length).fill(-1);
	const next = new Int32Array(constraints.length).fill(-1);
	const better = (best: Int32Array, place: number, set: number): boolean => {
		const known = best[place] ?? 0;
		const isBetter = known === -1 || (scores[set] ?? 0) > (scores[known] ?? 0);
		if (isBetter) best[place] = set;
		return isBetter;
	};
	// Most sets are no better than what every area has already, and are passed over: no area they have is
	// without a set yet, and none they lack is without one that lacks it.
	let lowest = -Infinity;
	let unmet = maskOf(Array(areas).keys());
	let unmissed = unmet;
	const compare = (set: number, mask: number) => {
		let isChanged = false;
		for (let area = 0; area < areas; area += 1) {
			const isBetter = better((mask >>> area) & 1 ? withArea : withoutArea, area, set);
			isChanged ||= isBetter;
		}
		if (!isChanged) return;
		unmet &= ~mask;
		unmissed &= mask;
		lowest = Infinity;
		for (const best of [withArea, withoutArea]) {
			for (let area = 0; area < areas; area += 1) {
				const known = best[area] ?? -1;
				if (known !== -1) lowest = Math.min(lowest, scores[known] ?? 0);
			}
		}
	};

	for (let set = 0; set < masks.length; set += 1) {
		const breaks = broken[set] ?? 0;
		if (breaks === 0) {
			const mask = masks[set] ?? 0;
			if ((scores[set] ?? 0) > lowest || (mask & unmet) | (~mask & unmissed)) compare(set, mask);
			const missed = slack[set] ?? 0;
			for (let bit = 0; bit < constraints.length; bit += 1) {
				better(withoutConstraint, bit, set);
				if (!((missed >>> bit) & 1)) better(next, bit, set);
			}
		} else if ((breaks & (breaks - 1)) === 0) {
			better(withoutConstraint, 31 - Math.clz32(breaks), set);
		}
	}

	const setAt = (set: number): ScoredSet | null =>
		set === -1 ? null : scoredSet(list, scores, set);
	return {
		isProven: true,
		counts: { all: masks.length, allowed: allowed.length },
		sets: bestOf(allowed, scores, top).map((set) => scoredSet(list, scores, set)),
		withArea: Array.from(withArea, setAt),
		withoutArea: Array.from(withoutArea, setAt),
		withoutConstraint: Array.from(withoutConstraint, setAt),
		tightened: constraints.map((constraint, bit) =>
			tightened(constraint) ? setAt(next[bit] ?? 0) : null
		)
	};
}

export function scoredSet({ masks }: SetList, scores: Float64Array, set: number): ScoredSet {
	return { areas: areasOfMask(masks[set] ?? 0), score: scores[set] ?? 0 };
}

/** The places of the best sets, the best first; of equals the earlier. */
function bestOf(allowed: Uint32Array, scores: Float64Array, top: number): number[] {
	const best: number[] = [];
	let worst = -Infinity;
	for (const set of allowed) {
		const score = scores[set] ?? 0;
		if (best.length >= top && score <= worst) continue;
		const place = best.findLastIndex((other) => (scores[other] ?? 0) >= score) + 1;
		best.splice(place, 0, set);
		if (best.length > top) best.pop();
		worst = scores[best.at(-1) ?? set] ?? 0;
	}
	return best;
}
