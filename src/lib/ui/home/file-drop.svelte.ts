import type { Attachment } from 'svelte/attachments';

/** Follows a file that is dragged over the page, and takes it when it is dropped. */
export class FileDrop {
	/** True while a file hovers over the page. */
	hovering = $state(false);
	readonly #take: (file: File) => void;

	constructor(take: (file: File) => void) {
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
			const file = event.dataTransfer?.files.item(0);
			if (!file) return;
			event.preventDefault();
			this.#take(file);
		});
		return () => stop.abort();
	};
}
