/*
 * Which tabs have a project open, told by the locks they hold: nothing is sent, and a tab that crashes
 * is off the list by itself. Browsers have no locks where a page is served without encryption.
 */

/** A tab that has a project open. Times are milliseconds since 1970. */
export interface OpenTab {
	projectId: string;
	since: number;
	/** Told apart by a short sign. */
	session: string;
}

const PREFIX = 'varmekort-open/';

/** Says that this tab has a project open, until the returned function is called. */
export function holdOpen({ projectId, since, session }: OpenTab): () => void {
	const leaving = new AbortController();
	const { signal } = leaving;
	const name = `${PREFIX}${projectId}/${since}/${session}`;
	const left = new Promise<void>((resolve) =>
		signal.addEventListener('abort', () => resolve(), { once: true })
	);
	locks()
		?.request(name, () => left)
		.catch(() => {
			// A page that is going away holds nothing.
		});
	return () => leaving.abort();
}

/** The tabs that have projects open, this one among them; `null` where the browser cannot say. */
export async function openTabs(): Promise<OpenTab[] | null> {
	const held = (await locks()?.query())?.held;
	if (!held) return null;
	return held.flatMap(({ name = '' }) => {
		if (!name.startsWith(PREFIX)) return [];
		const [projectId = '', since = '', session = ''] = name.slice(PREFIX.length).split('/');
		return [{ projectId, since: Number(since), session }];
	});
}

function locks(): LockManager | undefined {
	return (navigator as Partial<Navigator>).locks;
}
