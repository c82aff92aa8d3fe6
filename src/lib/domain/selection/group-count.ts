import type { SetConstraint } from './problem.ts';

type Counting = Extract<SetConstraint, { kind: 'count' | 'distinct' }>;

/** How far a counting constraint has come on a branch. */
export class GroupCount {
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

/** True where no area is in both. */
export const isApart = (a: GroupCount, b: GroupCount) =>
	a !== b && a.members?.every((member) => !b.members?.includes(member)) === true;
