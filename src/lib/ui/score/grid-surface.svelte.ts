import { tick, untrack } from 'svelte';
import { readScoreKey } from '#lib/commands/score-keys.ts';
import { cellAt, type AreaGrid, type Position } from '#lib/domain/grid.ts';
import { isLocked } from '#lib/domain/reading.ts';
import type { ScoreDesk } from './score-desk.svelte.ts';
import type { ScorePasting } from './score-pasting.svelte.ts';
import { StopGestures, type GestureStep } from './stop-gestures.ts';

/** How long a finger rests before it may drag. */
const REST_MS = 400;
/** A sweep is looked at this often, so that no stop is jumped over. */
const SWEEP_PX = 12;

/**
 * Keys, clipboard and pointers of a grid of cells, the same over the chart and in its table. The cells
 * are found by their place: `aria-rowindex` and `aria-colindex`, headers counted.
 */
export class GridSurface {
	readonly #desk: ScoreDesk;
	readonly #pasting: ScorePasting;
	readonly #gestures = new StopGestures();
	#root: HTMLElement | null = null;
	#at = { x: 0, y: 0 };
	/** The grid had the focus, and is being arranged anew: a row that moves loses it on its way. */
	#isMoving = false;
	#resting: ReturnType<typeof setTimeout> | undefined;

	/** Create while a component is set up. */
	constructor(desk: ScoreDesk, pasting: ScorePasting) {
		this.#desk = desk;
		this.#pasting = pasting;
		$effect.pre(() => this.#hold(this.#desk.grid));
		// The focus follows the cursor, but only while it is in the grid: editing a rationale must not lose it.
		$effect(() => {
			this.#follow([this.#desk.cursor.active, this.#desk.grid]);
		});
	}

	/** Puts the browser's focus on the active cell. */
	focus(): void {
		this.#root?.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')?.focus();
	}

	/** Listens on the element that holds the grid and its handle. */
	readonly attach = (root: HTMLElement): (() => void) => {
		this.#root = root;
		const listening = new AbortController();
		const { signal } = listening;
		root.addEventListener('keydown', (event) => this.#keydown(event), { signal });
		root.addEventListener('focusin', (event) => this.#focused(event), { signal });
		root.addEventListener('focusout', (event) => this.#left(event), { signal });
		root.addEventListener('pointerdown', (event) => this.#down(event), { signal });
		root.addEventListener('pointermove', (event) => this.#move(event), { signal });
		root.addEventListener('pointerup', () => this.#end(this.#gestures.up()), { signal });
		root.addEventListener('pointercancel', () => this.#end(this.#gestures.cancel()), { signal });
		// A finger that drags a stop must not scroll the page, and must not open a menu.
		root.addEventListener('touchmove', (event) => this.#keep(event), { signal, passive: false });
		root.addEventListener('contextmenu', (event) => this.#keep(event), { signal });
		// Clipboard events are fired at the body when nothing is selected, so they are read at the document.
		const { copy, cut, paste } = this.#pasting;
		for (const [type, use] of Object.entries({ copy, cut, paste })) {
			const read = (event: Event) => this.#clipboard(event, use);
			root.ownerDocument.addEventListener(type, read, { signal });
		}
		return () => {
			clearTimeout(this.#resting);
			listening.abort();
			this.#root = null;
		};
	};

	/** `_place` is where the cursor is now, and in which grid. At once: a frame later the next key may have taken the focus elsewhere. */
	#follow(_place: readonly unknown[]): void {
		untrack(() => {
			if (this.#isMoving || this.#hasFocus) this.focus();
			this.#isMoving = false;
		});
	}

	/** `_grid` is about to be shown. */
	#hold(_grid: AreaGrid): void {
		untrack(() => (this.#isMoving = this.#hasFocus));
	}

	get #hasFocus(): boolean {
		return this.#root?.contains(document.activeElement) ?? false;
	}

	#keydown(event: KeyboardEvent): void {
		const { cursor, letters } = this.#desk;
		if (event.key === 'Escape' && this.#gestures.isOurs) {
			this.#end(this.#gestures.cancel());
			return swallow(event);
		}
		const action = readScoreKey(event, {
			typing: cursor.typing !== null,
			hasRange: cursor.hasRange,
			quick: cursor.isQuick,
			letters
		});
		if (!action) return;
		swallow(event);
		this.#desk.act(action);
	}

	/** A screen reader may put the focus on any cell: the cursor goes with it. */
	#focused(event: FocusEvent): void {
		const to = placeOf(event.target);
		if (to && !this.#isActive(to)) this.#go(to);
	}

	/** Focus goes elsewhere: what is being typed has to be settled. */
	#left(event: FocusEvent): void {
		const next = event.relatedTarget;
		if (this.#isMoving || (next instanceof Node && this.#root?.contains(next))) return;
		// Where another tab takes the grid away, this comes in the middle of an update of the screen.
		untrack(() => this.#desk.leave());
	}

	#clipboard(event: Event, use: (data: DataTransfer) => void): void {
		if (!(event instanceof ClipboardEvent) || !event.clipboardData || !this.#hasFocus) return;
		event.preventDefault();
		use(event.clipboardData);
	}

	#down(event: PointerEvent): void {
		if (event.button !== 0 || !event.isPrimary) return;
		const isHandle = event.target instanceof Element && event.target.matches('[data-handle]');
		const at = isHandle ? null : placeOf(event.target);
		if (!isHandle && !at) return;
		event.preventDefault();
		this.#root?.setPointerCapture(event.pointerId);
		this.#at = { x: event.clientX, y: event.clientY };
		const isTouch = event.pointerType !== 'mouse';
		const { cursor } = this.#desk;
		const isSecond = at !== null && this.#isActive(at) && this.#hasFocus && !cursor.hasRange;
		if (cursor.typing !== null && !isSecond) this.#desk.leave();
		const { altKey: alt, shiftKey: shift } = event;
		this.#take(this.#gestures.down({ ...this.#at, at, isTouch, alt, shift, isSecond }));
		if (isTouch) {
			clearTimeout(this.#resting);
			this.#resting = setTimeout(() => this.#take(this.#gestures.rest()), REST_MS);
		}
	}

	#move(event: PointerEvent): void {
		if (!event.isPrimary || !(this.#gestures.isWaiting || this.#gestures.isOurs)) return;
		const from = this.#at;
		this.#at = { x: event.clientX, y: event.clientY };
		const dx = this.#at.x - from.x;
		const dy = this.#at.y - from.y;
		const looks = Math.max(1, Math.ceil(Math.hypot(dx, dy) / SWEEP_PX));
		for (let look = 1; look <= looks; look += 1) {
			const x = from.x + (dx * look) / looks;
			const y = from.y + (dy * look) / looks;
			this.#take(this.#gestures.move(x, y, placeOf(document.elementFromPoint(x, y))));
		}
	}

	#keep(event: Event): void {
		if (this.#gestures.isOurs && event.cancelable) event.preventDefault();
	}

	#end(steps: readonly GestureStep[]): void {
		clearTimeout(this.#resting);
		this.#take(steps);
	}

	#take(steps: readonly GestureStep[]): void {
		for (const step of steps) this.#carryOut(step);
		if (steps.length > 0) void tick().then(() => this.focus());
	}

	#carryOut(step: GestureStep): void {
		const desk = this.#desk;
		switch (step.do) {
			case 'go':
				return this.#go(step.to);
			case 'extend':
				return desk.cursor.extendTo(step.to);
			case 'edit':
				return desk.act({ do: 'edit' });
			case 'drop':
				desk.sketch = null;
				return;
			case 'sketch':
				if (desk.cursor.typing !== null) desk.leave();
				if (step.sketch.kind === 'value' && this.#isLocked(step.sketch.at)) {
					this.#gestures.cancel();
					return desk.onRefused({ code: 'input.locked' });
				}
				desk.sketch = step.sketch;
				return;
			case 'finish':
				return desk.finish(step.sketch);
			default:
				step satisfies never;
		}
	}

	#go(to: Position): void {
		if (this.#desk.cursor.typing !== null && !this.#isActive(to)) this.#desk.leave();
		if (this.#desk.cursor.typing === null || !this.#isActive(to)) this.#desk.cursor.moveTo(to);
	}

	#isActive({ row, column }: Position): boolean {
		const { active } = this.#desk.cursor;
		return active.row === row && active.column === column;
	}

	#isLocked(at: Position): boolean {
		const cell = cellAt(this.#desk.grid, at);
		return cell !== null && isLocked(this.#desk.editor.project, cell);
	}
}

function swallow(event: Event): void {
	event.preventDefault();
	event.stopPropagation();
}

/** Where the cell stands that holds an element. */
function placeOf(target: EventTarget | null): Position | null {
	const cell = target instanceof Element ? target.closest('[role=gridcell]') : null;
	const row = cell?.parentElement?.getAttribute('aria-rowindex');
	const column = cell?.getAttribute('aria-colindex');
	return row && column ? { row: Number(row) - 2, column: Number(column) - 2 } : null;
}
