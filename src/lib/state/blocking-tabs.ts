import { olderTabs } from '#lib/storage/tab-presence.ts';

/** Tabs of older programs, counted by what they show. */
export interface BlockingTabs {
	/** The title of the open project; `null` for the tabs that have none open. */
	title: string | null;
	count: number;
}

/** What the tabs of older programs show. Nothing where the browser cannot tell. */
export async function blockingTabs(): Promise<BlockingTabs[]> {
	return countByTitle((await olderTabs()).map(({ project }) => project?.title ?? null));
}

/** How many tabs there are of each title, those without a project last. */
export function countByTitle(titles: readonly (string | null)[]): BlockingTabs[] {
	const counts = new Map<string | null, number>();
	for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
	return [...counts]
		.map(([title, count]) => ({ title, count }))
		.sort((a, b) => Number(a.title === null) - Number(b.title === null));
}
