import { OPEN_LOCK } from './channel.ts';

/** A tab that has a project open, as its lock says. Times are milliseconds since 1970. */
export interface OpenTab {
	projectId: string;
	since: number;
	session: string;
}

/** The tabs of this browser that have projects open, this one among them; `null` where it cannot say. */
export async function openTabs(): Promise<OpenTab[] | null> {
	const locks = (navigator as Partial<Navigator>).locks;
	const held = (await locks?.query())?.held;
	if (!held) return null;
	return held.flatMap(({ name = '' }) => {
		const [kind, projectId = '', since = '', session = ''] = name.split('/');
		return kind === OPEN_LOCK ? [{ projectId, since: Number(since), session }] : [];
	});
}
