import type { Attachment } from 'svelte/attachments';

/** Follows files that are dragged over the page, and takes them when they are dropped. */
export class FileDrop {
	/** True while a file hovers over the page. */
	hovering = $state(false);
	readonly #take: (files: readonly File[]) => void;

	constructor(take: (files: readonly File[]) => void) {
		this.#take = take;
	}

	/** Makes an element a place to drop on. Other things that are dragged pass by. */
	readonly target: Attachment<HTMLElement> = (element) => {
		const stop = new AbortController();
		const on = (
			type: 'dragenter' | 'dragover' | 'dragleave' | 'drop',
			act: (e: DragEvent) => void
		) => element.addEventListener(type, act, { signal: stop.signal });
		const enter = (event: DragEvent) => {
			if (!event.dataTransfer?.types.includes('Files')) return;
			event.preventDefault();
			this.hovering = true;
		};
		on('dragenter', enter);
		on('dragover', enter);
		on('dragleave', (event) => {
			// Moving from one child to another is not leaving.
			const to = event.relatedTarget;
			if (!(to instanceof Node && element.contains(to))) this.hovering = false;
		});
		on('drop', (event) => {
			this.hovering = false;
			const files = [...(event.dataTransfer?.files ?? [])];
			if (files.length === 0) return;
			event.preventDefault();
			this.#take(files);
		});
		return () => stop.abort();
	};
}
