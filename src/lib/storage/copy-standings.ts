import { liveQuery } from 'dexie';
import { copyFailureKey, copyKey } from './copy-key.ts';
import type { VarmekortDatabase } from './database.ts';
import { readStanding, type CopyStanding } from './copy-standing.ts';

/** Calls `onStandings` with how the copies of every project stand that has any, or should, and follows them. */
export function followStandings(
	db: VarmekortDatabase,
	onStandings: (standings: Readonly<Partial<Record<string, CopyStanding>>>) => void
): () => void {
	const following = liveQuery(async () => {
		const standings: Partial<Record<string, CopyStanding>> = {};
		for (const prefix of [copyKey(''), copyFailureKey('')]) {
			const keys = await db.settings.where('key').startsWith(prefix).primaryKeys();
			for (const key of keys) {
				const projectId = key.slice(prefix.length);
				standings[projectId] ??= await readStanding(db, projectId);
			}
		}
		return standings;
	}).subscribe(onStandings, () => {
		// As with one project.
	});
	return () => following.unsubscribe();
}
