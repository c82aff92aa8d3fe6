import { addAt } from './numbers.ts';
import {
	breach,
	byScore,
	EXACT,
	scoreOf,
	weightedValues,
	type ScoredSet,
	type SelectionProblem,
	type SetConstraint
} from './problem.ts';

/*
 * Branch and bound: the best sets without listing all. Areas are taken or left in turn, the promising
 * first; a branch is left when even its rosiest completion cannot reach what is already found.
 */

const MAX_NODES = 1_000_000;

export interface SearchOptions {
	/** How many of the best sets are wanted. */
	top?: number;
	/** Only sets that reach this score. */
	floor?: number;
	maxNodes?: number;
	/** An allowed set that is known already: the better, the sooner the search ends. */
	start?: ScoredSet | null;
}

export interface SearchResult {
	/** The best first. */
	sets: readonly ScoredSet[];
	/** False where the limit of nodes ended the search. */
	isProven: boolean;
	nodes: number;
}

type Counting = Extract<SetConstraint, { kind: 'count' | 'distinct' }>;

export function searchSets(problem: SelectionProblem, options: SearchOptions = {}): SearchResult {
	const { top = 1, floor = -Infinity, maxNodes = MAX_NODES, start = null } = options;
	const found: ScoredSet[] = start && start.score >= floor ? [start] : [];
	const forced = forcedOf(problem);
	const free = freeOf(problem, forced);
	const weighted = weightedValues(problem, problem.weights);
	let nodes = 0;
	const isImpossible = forced.some((area) => !problem.candidates.includes(area));
	if (isImpossible || forced.length > problem.size) return { sets: [], isProven: true, nodes };

	const branch = new Branch(problem, forced, free);
	/** What a set must beat. Equals of the last one kept are not looked for. */
	const bar = () =>
		Math.max(floor - EXACT, found.length < top ? -Infinity : (found.at(-1)?.score ?? -Infinity));
	const keep = () => {
		const areas = branch.areas();
		if (problem.constraints.some((constraint) => breach(constraint, areas, problem) > 0)) return;
		if (found.some((set) => set.areas.every((area, i) => area === areas[i]))) return;
		const score = scoreOf(problem, areas, weighted);
		if (score < floor - EXACT) return;
		found.push({ areas, score });
		found.sort(byScore);
		found.length = Math.min(found.length, top);
	};
	/** False where the limit of nodes is reached. */
	const explore = (from: number): boolean => {
		for (let place = from; ; place += 1) {
			nodes += 1;
			if (nodes > maxNodes) return false;
			if (branch.left() === 0) {
				keep();
				return true;
			}
			if (!branch.canComplete(place) || branch.bound(place) <= bar() + EXACT / 10) return true;
			if (branch.take(place)) {
				if (!explore(place + 1)) return false;
			}
			branch.untake(place);
		}
	};
	const isProven = explore(0);
	return { sets: found, isProven, nodes };
}

/** The areas a constraint of one member asks for. */
function forcedOf({ constraints }: SelectionProblem): number[] {
	const forced = constraints.flatMap((constraint) =>
		constraint.kind === 'count' && constraint.members.length === 1 && constraint.min > 0
			? constraint.members
			: []
	);
	return [...new Set(forced)].sort((a, b) => a - b);
}

/** The areas left to choose among: the promising first. */
function freeOf(problem: SelectionProblem, forced: readonly number[]): number[] {
	const { areas, candidates, distances, size, spreadWeight } = problem;
	const value = weightedValues(problem, problem.weights);
	const promise = Array.from(value, (own, area) => {
		if (!distances || spreadWeight === 0) return own;
		const far = [...distances.subarray(area * areas, (area + 1) * areas)]
			.sort((a, b) => b - a)
			.slice(0, size - 1);
		const mean = far.reduce((total, distance) => total + distance, 0) / Math.max(1, size - 1);
		return (1 - spreadWeight) * own + spreadWeight * mean;
	});
	const isOut = (area: number) =>
		problem.constraints.some(
			(constraint) =>
				constraint.kind === 'count' &&
				constraint.members.length === 1 &&
				constraint.max < 1 &&
				constraint.members[0] === area
		);
	return candidates
		.filter((area) => !forced.includes(area) && !isOut(area))
		.sort((a, b) => (promise[b] ?? 0) - (promise[a] ?? 0) || a - b);
}

/** What has been taken so far, and what the rest can still bring. Places are those of `free`. */
class Branch {
	readonly #problem: SelectionProblem;
	readonly #forced: readonly number[];
	readonly #free: readonly number[];
	readonly #taken: number[] = [];
	/** By place: what the area adds by itself, on the scale of the score. */
	readonly #own: Float64Array;
	/** By place: the distances to all that has been taken. */
	readonly #links: Float64Array;
	/** How much one unit of distance adds to the score. */
	readonly #perDistance: number;
	readonly #distances: Float64Array | null;
	readonly #reach: Float64Array | null;
	readonly #counts: readonly GroupCount[];
	/** Groups without a common area, some of which must be chosen. */
	readonly #apartNeeds: readonly (readonly GroupCount[])[];
	/** Groups of which only some may be chosen, and by place how many areas from there on are in none. */
	readonly #limited: readonly GroupCount[];
	readonly #unlimited: Int32Array;
	readonly #minSpread: number;
	#score = 0;
	#apart = 0;
	/* Room for one node's arithmetic: made once, since there are many nodes. */
	readonly #hopes: Float64Array;
	readonly #order: Int32Array;

	constructor(problem: SelectionProblem, forced: readonly number[], free: readonly number[]) {
		const { areas, size, distances, spreadWeight, constraints } = problem;
		this.#problem = problem;
		this.#forced = forced;
		this.#free = free;
		const value = weightedValues(problem, problem.weights);
		const share = (1 - spreadWeight) / Math.max(1, size);
		const pairs = (size * (size - 1)) / 2;
		this.#perDistance = pairs === 0 ? 0 : spreadWeight / pairs;
		this.#own = Float64Array.from(free, (area) => share * (value[area] ?? 0));
		this.#score = forced.reduce((total, area) => total + share * (value[area] ?? 0), 0);
		this.#minSpread = Math.max(
			-Infinity,
			...constraints.map((each) => (each.kind === 'spread' ? each.min * pairs : -Infinity))
		);
		const needsDistances = spreadWeight > 0 || this.#minSpread > -Infinity;
		this.#distances = needsDistances ? distances : null;
		this.#links = new Float64Array(free.length);
		if (this.#distances) {
			const between = this.#distances;
			free.forEach((area, place) => {
				for (const other of forced) addAt(this.#links, place, between[area * areas + other] ?? 0);
			});
			forced.forEach((area, i) => {
				for (const other of forced.slice(i + 1)) this.#apart += between[area * areas + other] ?? 0;
			});
		}
		this.#reach = this.#distances && reachOf(this.#distances, areas, free, size);
		this.#score += this.#perDistance * this.#apart;
		this.#counts = constraints
			.filter((each) => each.kind === 'count' || each.kind === 'distinct')
			.map((constraint) => new GroupCount(constraint, forced, free));
		const plain = this.#counts.filter(({ members }) => members !== null);
		const asking = plain.filter((count) => count.need() > 0);
		this.#apartNeeds = asking.map((first) =>
			asking.reduce<GroupCount[]>(
				(apart, count) =>
					apart.every((other) => isApart(other, count)) ? [...apart, count] : apart,
				[first]
			)
		);
		this.#limited = plain.filter((count) => count.isLimited());
		this.#unlimited = new Int32Array(free.length + 1);
		for (let place = free.length - 1; place >= 0; place -= 1) {
			const isLimited = this.#limited.some(({ members }) => members?.includes(free[place] ?? 0));
			this.#unlimited[place] = (this.#unlimited[place + 1] ?? 0) + (isLimited ? 0 : 1);
		}
		this.#hopes = new Float64Array(free.length);
		this.#order = new Int32Array(free.length);
	}

	areas(): number[] {
		const taken = this.#taken.map((place) => this.#free[place] ?? 0);
		return [...this.#forced, ...taken].sort((a, b) => a - b);
	}

	/** How many are still to be taken. */
	left(): number {
		return this.#problem.size - this.#forced.length - this.#taken.length;
	}

	/** False where the areas from `place` on are too few, for the set or for a constraint. */
	canComplete(place: number): boolean {
		const left = this.left();
		if (this.#free.length - place < left) return false;
		if (!this.#counts.every((count) => count.canComplete(place, left))) return false;
		// Each alone may be possible, and all together not: what groups without a common area ask for …
		for (const apart of this.#apartNeeds) {
			let need = 0;
			for (const count of apart) need += count.need();
			if (need > left) return false;
		}
		// … and what is left of all that is limited, with all that is not.
		let room = this.#unlimited[place] ?? 0;
		for (const count of this.#limited) room += count.room(place);
		return room >= left;
	}

	/** Takes the area at `place`; false where a constraint forbids it. Always undone by `untake`. */
	take(place: number): boolean {
		const { areas } = this.#problem;
		const distances = this.#distances;
		this.#score += (this.#own[place] ?? 0) + this.#perDistance * (this.#links[place] ?? 0);
		this.#apart += this.#links[place] ?? 0;
		if (distances) {
			const row = (this.#free[place] ?? 0) * areas;
			for (let other = place + 1; other < this.#free.length; other += 1) {
				addAt(this.#links, other, distances[row + (this.#free[other] ?? 0)] ?? 0);
			}
		}
		this.#taken.push(place);
		for (const count of this.#counts) count.add(place, 1);
		return this.#counts.every((count) => !count.isOver());
	}

	untake(place: number): void {
		const { areas } = this.#problem;
		const distances = this.#distances;
		this.#taken.pop();
		for (const count of this.#counts) count.add(place, -1);
		if (distances) {
			const row = (this.#free[place] ?? 0) * areas;
			for (let other = place + 1; other < this.#free.length; other += 1) {
				addAt(this.#links, other, -(distances[row + (this.#free[other] ?? 0)] ?? 0));
			}
		}
		this.#apart -= this.#links[place] ?? 0;
		this.#score -= (this.#own[place] ?? 0) + this.#perDistance * (this.#links[place] ?? 0);
	}

	/**
	 * No set that completes this branch scores higher. An area still free brings at most its own value,
	 * its distances to those taken and half of the longest distances to others that are free, since each
	 * distance is met from both of its ends.
	 */
	bound(from: number): number {
		const left = this.left();
		const { length } = this.#free;
		const hopes = this.#hopes;
		const order = this.#order;
		const size = this.#problem.size;
		if (this.#minSpread > -Infinity) {
			for (let place = from; place < length; place += 1) {
				hopes[place] = (this.#links[place] ?? 0) + this.#halfReach(from, place, left, size);
			}
			sortByHope(order, hopes, from, length);
			let apart = this.#apart;
			for (let i = 0; i < left; i += 1) apart += hopes[order[i] ?? 0] ?? 0;
			if (apart < this.#minSpread - EXACT) return -Infinity;
		}
		const per = this.#perDistance;
		for (let place = from; place < length; place += 1) {
			hopes[place] = this.#own[place] ?? 0;
			if (per > 0) {
				const apart = (this.#links[place] ?? 0) + this.#halfReach(from, place, left, size);
				addAt(hopes, place, per * apart);
			}
		}
		// Without distances the areas stand in the order of their values already.
		if (per > 0) sortByHope(order, hopes, from, length);
		else for (let i = from; i < length; i += 1) order[i - from] = i;
		let best = 0;
		for (let i = 0; i < left; i += 1) best += hopes[order[i] ?? 0] ?? 0;
		for (const count of this.#counts) {
			best = Math.min(best, count.bestOf(order, length - from, hopes, left));
		}
		return this.#score + best;
	}

	#halfReach(from: number, place: number, left: number, size: number): number {
		const { length } = this.#free;
		return ((this.#reach ?? [])[(from * length + place) * size + left - 1] ?? 0) / 2;
	}
}

/** The places from `from` on, the most hopeful first: insertion, since they nearly stand so already. */
function sortByHope(order: Int32Array, hopes: Float64Array, from: number, length: number): void {
	for (let i = 0; i < length - from; i += 1) {
		const place = from + i;
		const hope = hopes[place] ?? 0;
		let gap = i;
		while (gap > 0 && (hopes[order[gap - 1] ?? 0] ?? 0) < hope) {
			order[gap] = order[gap - 1] ?? 0;
			gap -= 1;
		}
		order[gap] = place;
	}
}

/** By first free place, place and number: what the longest distances to that many free areas add up to. */
function reachOf(
	distances: Float64Array,
	areas: number,
	free: readonly number[],
	size: number
): Float64Array {
	const { length } = free;
	const reach = new Float64Array(length * length * size);
	for (let place = 0; place < length; place += 1) {
		const row = (free[place] ?? 0) * areas;
		const longest: number[] = [];
		for (let from = length - 1; from >= 0; from -= 1) {
			if (from !== place) {
				const distance = distances[row + (free[from] ?? 0)] ?? 0;
				const rank = longest.findLastIndex((other) => other >= distance) + 1;
				if (rank < size) longest.splice(rank, 0, distance);
				if (longest.length > size) longest.pop();
			}
			let total = 0;
			for (let count = 1; count < size; count += 1) {
				total += longest[count - 1] ?? 0;
				reach[(from * length + place) * size + count] = total;
			}
		}
	}
	return reach;
}

const isApart = (a: GroupCount, b: GroupCount) =>
	a !== b && a.members?.every((member) => !b.members?.includes(member)) === true;

/** How far a counting constraint has come on a branch. */
class GroupCount {
	/** Of a plain count its members; `null` of a count of groups. */
	readonly members: readonly number[] | null;
	readonly #min: number;
	readonly #max: number;
	readonly #isDistinct: boolean;
	/** By place: the groups the area is in. A plain count has one group, its members. */
	readonly #groupsAt: readonly (readonly number[])[];
	/** By group, then by place: how many of its members stand from there on. */
	readonly #ahead: readonly Int32Array[];
	/** The most groups that one area is in. */
	readonly #most: number;
	/** By group: how many are taken. */
	readonly #have: Int32Array;
	#count = 0;

	constructor(constraint: Counting, forced: readonly number[], free: readonly number[]) {
		const groups = constraint.kind === 'count' ? [constraint.members] : constraint.groups;
		const groupsOf = (area: number) =>
			groups.flatMap((members, group) => (members.includes(area) ? [group] : []));
		this.members = constraint.kind === 'count' ? constraint.members : null;
		this.#min = constraint.min;
		this.#max = constraint.max;
		this.#isDistinct = constraint.kind === 'distinct';
		this.#groupsAt = free.map(groupsOf);
		this.#most = Math.max(1, ...this.#groupsAt.map(({ length }) => length));
		this.#have = new Int32Array(groups.length);
		this.#ahead = groups.map((_, group) => {
			const ahead = new Int32Array(free.length + 1);
			for (let place = free.length - 1; place >= 0; place -= 1) {
				ahead[place] = (ahead[place + 1] ?? 0) + (this.#groupsAt[place]?.includes(group) ? 1 : 0);
			}
			return ahead;
		});
		for (const area of forced) for (const group of groupsOf(area)) this.#change(group, 1);
	}

	add(place: number, by: 1 | -1): void {
		for (const group of this.#groupsAt[place] ?? []) this.#change(group, by);
	}

	#change(group: number, by: 1 | -1): void {
		const before = this.#have[group] ?? 0;
		this.#have[group] = before + by;
		if (!this.#isDistinct) this.#count += by;
		else if (before === 0 || before + by === 0) this.#count += by;
	}

	/** How many more must be taken. */
	need(): number {
		return Math.max(0, this.#min - this.#count);
	}

	/** How many members from `place` on may still be taken. */
	room(place: number): number {
		return Math.min(this.#max - this.#count, (this.#ahead[0] ?? [])[place] ?? 0);
	}

	isLimited(): boolean {
		return this.#max < Infinity;
	}

	isOver(): boolean {
		return this.#count > this.#max;
	}

	canComplete(place: number, left: number): boolean {
		if (this.isOver()) return false;
		const need = this.#min - this.#count;
		if (need <= 0) return true;
		if (need > left * this.#most) return false;
		if (!this.#isDistinct) return ((this.#ahead[0] ?? [])[place] ?? 0) >= need;
		let open = 0;
		this.#ahead.forEach((ahead, group) => {
			if ((this.#have[group] ?? 0) === 0 && (ahead[place] ?? 0) > 0) open += 1;
		});
		return open >= need;
	}

	/** The most that `left` areas can bring when this constraint, and no other, must hold. */
	bestOf(order: Int32Array, length: number, hopes: Float64Array, left: number): number {
		if (this.#isDistinct) return Infinity;
		let inside = Math.min(left, this.#max - this.#count);
		let outside = left - Math.max(0, this.#min - this.#count);
		let rest = left;
		let best = 0;
		for (let i = 0; i < length && rest > 0; i += 1) {
			const place = order[i] ?? 0;
			const isInside = this.#groupsAt[place]?.length === 1;
			if ((isInside ? inside : outside) <= 0) continue;
			if (isInside) inside -= 1;
			else outside -= 1;
			rest -= 1;
			best += hopes[place] ?? 0;
		}
		return rest > 0 ? -Infinity : best;
	}
}
