import type { Attachment } from 'svelte/attachments';

/**
 * Moving a row of a list by its handle. Rows carry `data-row` with their id, lists `data-list`. The
 * same can be done by buttons and keys, so the handle itself is for the pointer only.
 */
export class RowDrag {
	dragged: string | null = $state(null);
	/** The row whose place would be taken, and on which side the dragged one comes. */
	over: { id: string; side: 'before' | 'after' } | null = $state(null);
	readonly #drop: (id: string, target: string) => void;

	/** `drop` is told which row takes the place of which. */
	constructor(drop: (id: string, target: string) => void) {
		this.#drop = drop;
	}

	handle(id: string): Attachment<HTMLElement> {
		return (handle) => {
			const start = (event: PointerEvent) => {
				if (event.button !== 0) return;
				event.preventDefault();
				handle.setPointerCapture(event.pointerId);
				this.dragged = id;
			};
			const move = (event: PointerEvent) => {
				if (this.dragged === id) this.over = rowAt(handle, event);
			};
			const end = () => {
				const target = this.dragged === id ? this.over?.id : undefined;
				this.dragged = null;
				this.over = null;
				if (target !== undefined) this.#drop(id, target);
			};
			const cancel = () => {
				this.dragged = null;
				this.over = null;
			};
			const stop = new AbortController();
			const { signal } = stop;
			handle.addEventListener('pointerdown', start, { signal });
			handle.addEventListener('pointermove', move, { signal });
			handle.addEventListener('pointerup', end, { signal });
			handle.addEventListener('pointercancel', cancel, { signal });
			return () => stop.abort();
		};
	}
}

/** The other row of the same list under the pointer. */
function rowAt(handle: HTMLElement, { clientX, clientY }: PointerEvent): RowDrag['over'] {
	const own = handle.closest<HTMLElement>('[data-row]');
	const row = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-row]');
	const id = row?.dataset['row'];
	if (!own || !row || row === own || id === undefined) return null;
	if (row.closest('[data-list]') !== own.closest('[data-list]')) return null;
	row.scrollIntoView({ block: 'nearest' });
	const isBelow = (own.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
	return { id, side: isBelow ? 'after' : 'before' };
}
