import { sum } from 'd3';
import { GroupCount, isApart } from './group-count.ts';
import { addAt } from './numbers.ts';
import { EXACT, type SelectionProblem } from './problem.ts';

/** What has been taken so far, and what the rest can still bring. Places are those of `free`. */
export class Branch {
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

	/** `weighted`: by area, its values under the weights. */
	constructor(
		problem: SelectionProblem,
		forced: readonly number[],
		free: readonly number[],
		weighted: Float64Array
	) {
		const { areas, size, distances, spreadWeight, constraints } = problem;
		this.#problem = problem;
		this.#forced = forced;
		this.#free = free;
		const share = (1 - spreadWeight) / Math.max(1, size);
		const pairs = (size * (size - 1)) / 2;
		this.#perDistance = pairs === 0 ? 0 : spreadWeight / pairs;
		this.#own = Float64Array.from(free, (area) => share * (weighted[area] ?? 0));
		this.#score = sum(forced, (area) => share * (weighted[area] ?? 0));
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
