import { liveQuery } from 'dexie';
import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import type { VarmekortDatabase } from './database.ts';
import { readSetting, writeSetting } from './settings.ts';

/** The lock goes off by itself after this long: a forgotten one must not keep a browser old. */
export const WORKSHOP_LOCK_MS = 12 * 3_600_000;

const KEY = 'workshopLock';
/** When it was set, in milliseconds since 1970; `null` once it has been taken off. */
const WorkshopLock = z.object({ since: z.nullable(z.number()) });

/** Calls `onSince` with when the lock was set, now and whenever any tab changes it. Returns how to stop. */
export function followWorkshopLock(
	db: VarmekortDatabase,
	onSince: (since: number | null) => void
): () => void {
	const following = liveQuery(() => readSetting(db, KEY, WorkshopLock)).subscribe(
		(lock) => onSince(lock?.since ?? null),
		// A database that cannot be read must not hold back the version that may mend it.
		() => onSince(null)
	);
	return () => following.unsubscribe();
}

/** Sets the lock at a time, in milliseconds since 1970, or with `null` takes it off. */
export function setWorkshopLock(db: VarmekortDatabase, since: number | null): Promise<void> {
	return writeSetting(db, KEY, { since });
}
