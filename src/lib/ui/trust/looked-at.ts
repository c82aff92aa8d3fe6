import type { Document } from '#lib/domain/project.ts';
import type { OpenedCopy } from '#lib/state/copy-shelf.svelte.ts';

/** A copy that is looked at. */
export interface LookedAt {
	document: Document;
	/** When it was taken, in milliseconds since 1970. */
	at: number;
	/** `null` for a file that was chosen: nothing is known of it. */
	state: OpenedCopy['state'] | null;
}
