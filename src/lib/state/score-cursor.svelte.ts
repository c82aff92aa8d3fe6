import {
	cellAt,
	clampTo,
	isInside,
	isSingle,
	positionOf,
	rangeBetween,
	type AreaGrid,
	type Position,
	type Range
} from '#lib/domain/grid.ts';

const ORIGIN: Position = { row: 0, column: 0 };

/**
 * Where the person is in the score grid: the active stop, the range around it and what is being
 * typed. Nothing of it is saved. As in a spreadsheet the active stop stays where a selection began
 * while the far corner moves.
 */
export class ScoreCursor {
	#active = $state.raw<Position>(ORIGIN);
	#anchor = $state.raw<Position>(ORIGIN);
	#extent = $state.raw<Position>(ORIGIN);

	/** The characters typed so far, not yet a score; `null` when nothing is being typed. */
	typing = $state<string | null>(null);

	/** Quick keys are on: one digit is one level. */
	isQuick = $state(false);

	readonly range: Range = $derived(rangeBetween(this.#anchor, this.#extent));
	readonly hasRange: boolean = $derived(!isSingle(this.range));

	get active(): Position {
		return this.#active;
	}

	/** The corner that moves when the selection is extended. */
	get extent(): Position {
		return this.#extent;
	}

	/** Goes to one stop and drops the range. */
	moveTo(position: Position): void {
		this.typing = null;
		this.#active = position;
		this.#anchor = position;
		this.#extent = position;
	}

	/** Stretches the range from the active stop to `position`. */
	extendTo(position: Position): void {
		this.#anchor = this.#active;
		this.#extent = position;
	}

	select(range: Range): void {
		this.typing = null;
		this.#anchor = { row: range.top, column: range.left };
		this.#extent = { row: range.bottom, column: range.right };
		if (!isInside(range, this.#active)) this.#active = this.#anchor;
	}

	/** The next stop inside the range, row by row and round; the range stays. */
	cycle(step: 1 | -1): void {
		const { top, left, bottom, right } = this.range;
		const columns = right - left + 1;
		const total = (bottom - top + 1) * columns;
		const at = (this.#active.row - top) * columns + (this.#active.column - left);
		const next = (at + step + total) % total;
		this.typing = null;
		this.#active = { row: top + Math.floor(next / columns), column: left + (next % columns) };
	}

	/**
	 * Stays on its cell, with what is being typed, where rows or columns have been moved, added or removed
	 * around it. Answers `false`, and changes nothing, where the cell is not in the new grid.
	 */
	stayOnCell(before: AreaGrid, after: AreaGrid): boolean {
		const cell = cellAt(before, this.#active);
		if (!cell || before.area !== after.area) return false;
		const at = positionOf(after, cell.technology, cell.horizon);
		if (!at) return false;
		if (at.row !== this.#active.row || at.column !== this.#active.column) {
			this.#active = at;
			this.#anchor = at;
			this.#extent = at;
		}
		return true;
	}

	/** Keeps the cursor inside a grid that has become smaller. */
	keepInside(grid: AreaGrid): void {
		const inside = clampTo(grid, this.#active);
		if (inside.row !== this.#active.row || inside.column !== this.#active.column) {
			this.moveTo(inside);
		}
	}
}
