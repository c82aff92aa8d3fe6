import { authorOf, timeOf, type Author } from '#lib/storage/clock.ts';
import type { Commit } from '#lib/storage/commit.ts';
import type { Who } from './history-entries.ts';

/** A browser that has worked in a project, as its journal remembers it. */
export interface Device {
	who: Who;
	/** When it did its last step, in milliseconds since 1970. */
	last: number;
	steps: number;
}

/** The browsers that have made steps, the last one to do so first. Each has the name it gave last. */
export function devicesOf(steps: readonly Pick<Commit, 'id' | 'by'>[], own: Author): Device[] {
	const devices = new Map<Author, Device>();
	for (const { id, by } of steps) {
		const author = authorOf(id);
		const before = devices.get(author);
		const name = by ?? before?.who.name ?? null;
		devices.set(author, {
			who: { name, isOwn: author === own, short: author.slice(0, 4) },
			last: timeOf(id),
			steps: (before?.steps ?? 0) + 1
		});
	}
	return [...devices.values()].sort((a, b) => b.last - a.last);
}
