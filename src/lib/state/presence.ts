import { DATABASE_VERSION } from '#lib/storage/database.ts';

/*
 * What each tab says of itself for as long as it is open, so that a tab that has to wait for it can say
 * which one it is. It stands in the name of a lock that everybody may hold: the browser takes it back
 * when the tab is gone, and reads it out even while the tab hangs.
 */

const PREFIX = 'varmekort-tab/';

/** What is known of a tab: the version of the database it reads, and the project in it, or nothing. */
export interface TabPresence {
	version: number;
	title: string;
}

/** Says what this tab shows. Returns what ends it. Says nothing where the browser has no locks. */
export function showPresence(title: string): () => void {
	const locks = locksOfBrowser();
	if (!locks) return () => undefined;
	let leave: () => void = () => undefined;
	const open = new Promise<void>((resolve) => (leave = resolve));
	const name = `${PREFIX}${DATABASE_VERSION}/${title}`;
	locks.request(name, { mode: 'shared' }, () => open).catch(() => undefined);
	return leave;
}

/** The tabs whose program reads an older database than this one. None where the browser cannot tell. */
export async function olderTabs(version = DATABASE_VERSION): Promise<TabPresence[]> {
	const { held = [] } = (await locksOfBrowser()?.query()) ?? {};
	return held
		.flatMap(({ name = '' }) => parsePresence(name) ?? [])
		.filter((tab) => tab.version < version);
}

function parsePresence(name: string): TabPresence | null {
	if (!name.startsWith(PREFIX)) return null;
	const [version = '', ...title] = name.slice(PREFIX.length).split('/');
	return /^\d+$/.test(version) ? { version: Number(version), title: title.join('/') } : null;
}

/** Absent on pages that are served without encryption to another computer. */
function locksOfBrowser(): LockManager | undefined {
	return (navigator as Partial<Navigator>).locks;
}
