import { untrack } from 'svelte';
import type { EditLabel } from '#lib/domain/edit-label.ts';
import type { Recipe } from '#lib/domain/edits.ts';
import type { Document, Project } from '#lib/domain/project.ts';

/** A document that can be changed: an `Editor`, or one that shows its document a frame later. */
export interface Editable {
	readonly document: Document;
	readonly project: Project;
	commit(label: EditLabel, recipe: Recipe): boolean;
}

/**
 * An editor's document and the place in it one painted frame later, for the panels beside the chart:
 * a key press is seen on the arrow first. Edits go to the editor at once.
 */
export class LateEditor<Place> implements Editable {
	readonly #now: () => { editor: Editable; place: Place };
	#shown: { document: Document; place: Place };
	#isDue = false;

	/** `now` is read as an effect: call this while a component is set up. */
	constructor(now: () => { editor: Editable; place: Place }) {
		this.#now = now;
		this.#shown = $state.raw(untrack(() => this.#latest()));
		$effect(() => {
			this.#latest();
			if (this.#isDue) return;
			this.#isDue = true;
			// After the frame: a task queued from it runs when it has been painted.
			requestAnimationFrame(() => setTimeout(() => this.catchUp()));
		});
	}

	get document(): Document {
		return this.#shown.document;
	}

	get project(): Project {
		return this.#shown.document.project;
	}

	get place(): Place {
		return this.#shown.place;
	}

	commit(label: EditLabel, recipe: Recipe): boolean {
		return untrack(this.#now).editor.commit(label, recipe);
	}

	/** Shows what is now, without waiting for the frame. */
	catchUp(): void {
		this.#isDue = false;
		this.#shown = untrack(() => this.#latest());
	}

	#latest(): { document: Document; place: Place } {
		const { editor, place } = this.#now();
		return { document: editor.document, place };
	}
}
