import { newSlug, type Random } from '#lib/domain/ids.ts';
import { Clock } from './clock.ts';
import { openChannel, type Channel } from './channel.ts';

/** What storage and state need of the world around them. Tests bring their own. */
export interface Surroundings {
	now: () => number;
	random: Random;
	/** One per tab: every commit of the tab gets its id here. */
	clock: Clock;
	channel: Channel;
	/** Runs `task` after a while, unless the returned function is called before. */
	later: (task: () => void, delayMs: number) => () => void;
	/** Asks the browser never to clear this origin's data. Resolves to what it answered. */
	persist: () => Promise<boolean>;
}

/** The surroundings of a browser tab. Make one for each page load and share it. */
export function browserSurroundings(): Surroundings {
	const now = () => Date.now();
	const random: Random = (bytes) => crypto.getRandomValues(bytes);
	return {
		now,
		random,
		clock: new Clock(now, newSlug(random, 4)),
		channel: openChannel(),
		later: (task, delayMs) => {
			const timer = setTimeout(task, delayMs);
			return () => clearTimeout(timer);
		},
		// WebKitGTK has no storage manager; old browsers have one that cannot be asked.
		persist: async () =>
			(await (navigator.storage as Partial<StorageManager> | undefined)?.persist?.()) ?? false
	};
}
