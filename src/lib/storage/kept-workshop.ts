/*
 * The workshop lock as the service worker asks for it: from the database as it lies there, so that the
 * worker carries no Dexie, makes no database and keeps no program from raising its version.
 */

/** The lock goes off by itself after this long: a forgotten one must not keep a browser old. */
const WORKSHOP_LOCK_MS = 12 * 3_600_000;

/** Under which the settings keep it, as `{ since }`: milliseconds since 1970, or `null`. */
export const WORKSHOP_LOCK_KEY = 'workshopLock';

/** A database that has not answered by then may never do so. */
const PATIENCE_MS = 20_000;

/**
 * How much longer a lock lasts, in milliseconds; 0 where it is off or over. One that would last for much
 * longer than it may was set by a clock that was wrong, and would keep a browser old until then.
 */
export function workshopLeft(since: number | null, now: number): number {
	const left = since === null ? 0 : since + WORKSHOP_LOCK_MS - now;
	return left > 0 && left < 2 * WORKSHOP_LOCK_MS ? left : 0;
}

/**
 * Whether the database says that a workshop holds new versions back. Whatever keeps it from being read
 * counts as no: the version that would be held back may be the one that mends it.
 */
export async function isWorkshopKept(now: number, patience = PATIENCE_MS): Promise<boolean> {
	const tooLate = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
	const since = await Promise.race([readSince().catch(() => null), tooLate]);
	return typeof since === 'number' && workshopLeft(since, now) > 0;
}

async function readSince(): Promise<unknown> {
	const database = await openThere();
	try {
		const settings = database.transaction('settings').objectStore('settings');
		const row = (await resultOf(settings.get(WORKSHOP_LOCK_KEY))) as
			{ value?: { since?: unknown } | null } | undefined;
		return row?.value?.since;
	} finally {
		database.close();
	}
}

/** Opens the database in the version it has. Where there is none, it fails and leaves none behind. */
function openThere(): Promise<IDBDatabase> {
	const opening = indexedDB.open('varmekort');
	opening.onupgradeneeded = () => opening.transaction?.abort();
	return resultOf(opening);
}

function resultOf<Value>(request: IDBRequest<Value>): Promise<Value> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('no reason was given'));
	});
}
