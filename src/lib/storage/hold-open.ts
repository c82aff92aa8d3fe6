import { OPEN_LOCK } from './channel.ts';

/**
 * Says that a tab has a project open until the returned function is called, by a lock it holds: nothing is
 * sent, and a tab that crashes says it no more. Browsers have no locks where a page is served without
 * encryption.
 *
 * @param since in milliseconds since 1970
 * @param session tells tabs apart
 */
export function holdOpen(projectId: string, since: number, session: string): () => void {
	let leave = (): void => undefined;
	const left = new Promise<void>((resolve) => (leave = resolve));
	(navigator as Partial<Navigator>).locks
		?.request([OPEN_LOCK, projectId, since, session].join('/'), () => left)
		.catch(() => {
			// A page that is going away holds nothing.
		});
	return leave;
}
