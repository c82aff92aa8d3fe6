import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import { parseJson } from '#lib/format/envelope.ts';
import { DATABASE_VERSION } from './database.ts';
import type { Surroundings } from './surroundings.ts';

/*
 * What each tab says of itself, in the name of a lock that it holds: nothing is sent, the browser takes the
 * lock back when the tab is gone, also where it crashed, and reads it out even while the tab hangs.
 */

/** Before a tab's words about itself, which are JSON. Later versions may add keys; these keep their meaning. */
const PREFIX = 'varmekort-tab/';

const Tab = z.object({
	/** Of the database that the tab reads. */
	version: z.int(),
	/** Tells tabs apart. */
	session: z.string(),
	/** When it opened what it shows, in milliseconds since 1970. */
	since: z.int().check(z.nonnegative()),
	/** The open project, by the title it has in the tab's language. */
	project: z.nullable(z.object({ id: z.string(), title: z.string() }))
});
export type Tab = z.infer<typeof Tab>;

/** The name of the lock by which a tab says what it is. */
export function lockName(tab: Tab): string {
	return PREFIX + JSON.stringify(tab);
}

/** The tab that says what it is by a lock of this name; `null` where the name says nothing of the kind. */
export function parseLockName(name: string): Tab | null {
	if (!name.startsWith(PREFIX)) return null;
	const said = parseJson(name.slice(PREFIX.length));
	return said.ok ? (Tab.safeParse(said.value).data ?? null) : null;
}

/**
 * Says what this tab shows until the tab is gone. Make one for each page load. While the page is only kept
 * for going back to it, it is no open tab and says nothing. Nor does it where the browser has no locks.
 */
export class TabPresence {
	#tab: Tab | null = null;
	#leave: () => void = () => undefined;
	readonly #around: Surroundings;

	constructor(around: Surroundings) {
		this.#around = around;
		window.addEventListener('pagehide', () => this.#leave());
		window.addEventListener('pageshow', () => this.#hold());
	}

	/** Says from now on that this project is open, under this title, or none. */
	show(project: Tab['project']): void {
		const { now, clock } = this.#around;
		const before = this.#tab?.project?.id === project?.id ? this.#tab : null;
		const since = before?.since ?? now();
		this.#tab = { version: DATABASE_VERSION, session: clock.session, since, project };
		this.#hold();
	}

	#hold(): void {
		this.#leave();
		if (!this.#tab) return;
		const left = new Promise<void>((resolve) => (this.#leave = resolve));
		// Shared, so that a lock that is just being given back is not waited for.
		locksOfBrowser()
			?.request(lockName(this.#tab), { mode: 'shared' }, () => left)
			.catch(() => {
				// A page that is going away holds nothing.
			});
	}
}

/** The tabs of this browser, this one among them; `null` where it cannot say. */
export async function openTabs(): Promise<Tab[] | null> {
	const held = (await locksOfBrowser()?.query())?.held;
	return held?.flatMap(({ name = '' }) => parseLockName(name) ?? []) ?? null;
}

/** The tabs whose program reads an older database than this one. None where the browser cannot say. */
export async function olderTabs(): Promise<Tab[]> {
	return ((await openTabs()) ?? []).filter(({ version }) => version < DATABASE_VERSION);
}

/** Absent on pages that are served without encryption to another computer. */
function locksOfBrowser(): LockManager | undefined {
	return (navigator as Partial<Navigator>).locks;
}
