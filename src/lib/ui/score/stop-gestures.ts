import type { Sketch } from '#lib/commands/sketch.ts';
import type { Position } from '#lib/domain/grid.ts';

/** A pointer that has gone down on a stop, or on the fill handle. */
export interface Press {
	x: number;
	y: number;
	/** `null`: on the handle. */
	at: Position | null;
	/** A finger or a pen, which also scroll. */
	isTouch: boolean;
	alt: boolean;
	shift: boolean;
	/** On the active stop, alone and with the focus: a click here edits. */
	isSecond: boolean;
}

/** What a gesture asks of the grid. */
export type GestureStep =
	| { do: 'go'; to: Position }
	| { do: 'extend'; to: Position }
	| { do: 'edit' }
	/** Show this, and commit nothing. */
	| { do: 'sketch'; sketch: Sketch }
	/** This is one step now. */
	| { do: 'finish'; sketch: Sketch }
	/** Show what there was. */
	| { do: 'drop' };

type Mode = 'waiting' | 'value' | 'select' | 'fill' | 'paint' | 'over';

/** Pixels of a drag for one step of the scale. */
const STEP_PX = 8;
/** How far a pointer may tremble in a click. */
const SLOP_PX = { mouse: 4, touch: 8 };

/**
 * What a pointer does to the stops. Click: focus, then edit. Up or down: the value. Along the row:
 * select. The handle: fill. Alt: paint. A finger that moves up or down scrolls unless it has rested
 * first; on the handle it selects, and fills when it has rested.
 */
export class StopGestures {
	#press: Press | null = null;
	#mode: Mode = 'over';
	#hasRested = false;
	#last: Position | null = null;
	#sketch: Sketch | null = null;

	/** The gesture is ours: the page must not scroll under it. */
	get isOurs(): boolean {
		if (!this.#press || this.#mode === 'over') return false;
		return this.#mode !== 'waiting' || this.#hasRested || this.#press.at === null;
	}

	/** A press that has not moved yet and may still be a long one. */
	get isWaiting(): boolean {
		return this.#press !== null && this.#mode === 'waiting';
	}

	down(press: Press): GestureStep[] {
		this.#press = press;
		this.#mode = 'waiting';
		this.#hasRested = false;
		this.#last = press.at;
		this.#sketch = null;
		const { at } = press;
		if (!at) return [];
		if (press.alt) {
			this.#mode = 'paint';
			return this.#draw({ kind: 'paint', over: [at] });
		}
		if (press.shift) {
			this.#mode = 'select';
			return [{ do: 'extend', to: at }];
		}
		// A finger may be about to scroll.
		return press.isTouch || press.isSecond ? [] : [{ do: 'go', to: at }];
	}

	/** A finger has rested where it went down: now it can drag. */
	rest(): GestureStep[] {
		if (!this.isWaiting) return [];
		this.#hasRested = true;
		const at = this.#press?.at;
		return at ? [{ do: 'go', to: at }] : [];
	}

	/** `over` is the stop under the pointer, if there is one. */
	move(x: number, y: number, over: Position | null): GestureStep[] {
		const press = this.#press;
		if (!press) return [];
		const begun = this.#mode === 'waiting' ? this.#begin(press, x, y) : [];
		switch (this.#mode) {
			case 'value': {
				const steps = Math.round((press.y - y) / STEP_PX) || 0;
				return press.at ? [...begun, ...this.#draw({ kind: 'value', at: press.at, steps })] : begun;
			}
			case 'select':
				if (!over || isSame(over, this.#last)) return begun;
				this.#last = over;
				return [...begun, { do: 'extend', to: over }];
			case 'fill':
				if (!over || isSame(over, this.#last)) return begun;
				this.#last = over;
				return this.#draw({ kind: 'fill', to: over });
			case 'paint':
				return over ? this.#paint(over) : [];
			case 'waiting':
			case 'over':
				return [];
			default:
				return this.#mode satisfies never;
		}
	}

	up(): GestureStep[] {
		const press = this.#press;
		const mode = this.#mode;
		const sketch = this.#sketch;
		this.#press = null;
		this.#mode = 'over';
		this.#sketch = null;
		if (!press) return [];
		if (sketch) return [{ do: 'finish', sketch }];
		if (mode !== 'waiting' || !press.at || this.#hasRested) return [];
		if (press.isSecond) return [{ do: 'edit' }];
		return press.isTouch ? [{ do: 'go', to: press.at }] : [];
	}

	/** Escape, or the browser has taken the pointer to scroll. */
	cancel(): GestureStep[] {
		const hadSketch = this.#sketch !== null;
		this.#press = null;
		this.#mode = 'over';
		this.#sketch = null;
		return hadSketch ? [{ do: 'drop' }] : [];
	}

	/** Decides what a drag is, once it has left the place where it began. */
	#begin(press: Press, x: number, y: number): GestureStep[] {
		const dx = Math.abs(x - press.x);
		const dy = Math.abs(y - press.y);
		if (Math.max(dx, dy) < (press.isTouch ? SLOP_PX.touch : SLOP_PX.mouse)) return [];
		const isFree = !press.isTouch || this.#hasRested;
		if (!press.at) {
			this.#mode = isFree ? 'fill' : 'select';
			return [];
		}
		if (dx <= dy && !isFree) {
			this.#mode = 'over';
			return [];
		}
		this.#mode = dx > dy ? 'select' : 'value';
		return [{ do: 'go', to: press.at }];
	}

	#paint(over: Position): GestureStep[] {
		const painted = this.#sketch?.kind === 'paint' ? this.#sketch.over : [];
		if (painted.some((at) => isSame(at, over))) return [];
		return this.#draw({ kind: 'paint', over: [...painted, over] });
	}

	#draw(sketch: Sketch): GestureStep[] {
		const before = this.#sketch;
		if (before?.kind === 'value' && sketch.kind === 'value' && before.steps === sketch.steps) {
			return [];
		}
		this.#sketch = sketch;
		return [{ do: 'sketch', sketch }];
	}
}

function isSame(a: Position, b: Position | null): boolean {
	return a.row === b?.row && a.column === b.column;
}
