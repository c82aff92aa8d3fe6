import * as z from 'zod/mini';
import '#lib/domain/ids.ts';

/**
 * Tabs of one origin poke each other when a project's journal has grown. A poke says where to
 * look, never what was written: the database is the only door.
 */
export interface Channel {
	poke(projectId: string): void;
	/** Hears the pokes of other tabs. Returns how to stop. */
	listen(onPoke: (projectId: string) => void): () => void;
}

const Poke = z.object({ projectId: z.string() });

/** The channel of this origin. Where the browser has none, other tabs catch up when they are shown. */
export function openChannel(name = 'varmekort'): Channel {
	const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
	return {
		poke: (projectId) => channel?.postMessage({ projectId }),
		listen: (onPoke) => {
			const hear = (event: MessageEvent<unknown>) => {
				const poke = Poke.safeParse(event.data);
				if (poke.success) onPoke(poke.data.projectId);
			};
			channel?.addEventListener('message', hear);
			return () => channel?.removeEventListener('message', hear);
		}
	};
}
