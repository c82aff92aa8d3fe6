import { liveQuery } from 'dexie';
import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import type { VarmekortDatabase } from './database.ts';
import { WORKSHOP_LOCK_KEY } from './kept-workshop.ts';
import { readSetting, writeSetting } from './settings.ts';

/** When it was set, in milliseconds since 1970; `null` once it has been taken off. */
const WorkshopLock = z.object({ since: z.nullable(z.number()) });

/** Calls `onSince` with when the lock was set, now and whenever any tab changes it. Returns how to stop. */
export function followWorkshopLock(
	db: VarmekortDatabase,
	onSince: (since: number | null) => void
): () => void {
	const following = liveQuery(() => readSetting(db, WORKSHOP_LOCK_KEY, WorkshopLock)).subscribe(
		(lock) => onSince(lock?.since ?? null),
		// A database that cannot be read must not hold back the version that may mend it.
		() => onSince(null)
	);
	return () => following.unsubscribe();
}

/** Sets the lock at a time, in milliseconds since 1970, or with `null` takes it off. */
export function setWorkshopLock(db: VarmekortDatabase, since: number | null): Promise<void> {
	return writeSetting(db, WORKSHOP_LOCK_KEY, { since });
}
