import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import type { VarmekortDatabase } from './database.ts';
import { readSetting, writeSetting } from './settings.ts';

/** Whether the browser has promised not to clear this origin's data; `null` while it has not said. */
export const Persistence = z.strictObject({ granted: z.nullable(z.boolean()) });

/**
 * Asks the browser, once per installation, never to clear this origin's data, and keeps the answer.
 * It may hang for as long as the browser asks the user: nothing should wait for it.
 */
export async function askToPersist(
	db: VarmekortDatabase,
	persist: () => Promise<boolean>
): Promise<void> {
	if (await readSetting(db, 'persistence', Persistence)) return;
	await writeSetting(db, 'persistence', { granted: null });
	await writeSetting(db, 'persistence', { granted: await persist() });
}

/** Asks once more, because the person wants it, and keeps the answer. */
export async function askAgainToPersist(
	db: VarmekortDatabase,
	persist: () => Promise<boolean>
): Promise<boolean> {
	const granted = await persist();
	await writeSetting(db, 'persistence', { granted });
	return granted;
}

/**
 * How much the browser keeps for this origin, and whether for good. In bytes; `null` where it does not say,
 * or says a figure that tells nothing.
 */
export interface Room {
	persisted: boolean | null;
	used: number | null;
	quota: number | null;
}

export async function readRoom(): Promise<Room> {
	// WebKitGTK has no storage manager; old browsers have one that cannot be asked everything.
	const storage = navigator.storage as Partial<StorageManager> | undefined;
	const [persisted, estimate] = await Promise.all([
		storage?.persisted?.().catch(() => null),
		storage?.estimate?.().catch(() => null)
	]);
	return roomOf(persisted, estimate);
}

/** What the answers of a storage manager tell; it may have none. */
export function roomOf(
	persisted: boolean | null | undefined,
	estimate: StorageEstimate | null | undefined
): Room {
	const { usage, quota } = estimate ?? {};
	const tells = quota !== undefined && !isMadeUp(quota, usage ?? 0);
	return { persisted: persisted ?? null, used: usage ?? null, quota: tells ? quota : null };
}

const GIB = 2 ** 30;

/**
 * Whether a quota is the same wherever it is asked for, in a private window as in any other. Since version 138
 * Chromium says usage + min(10 GiB, the disk rounded up to a GiB), while the true limit is another ("Predictable
 * reported storage quota", https://chromestatus.com/feature/4977371751645184). Where it is 10 GiB as it
 * stands, as in Firefox on most disks, it is the most that any site may have, not what there is room for.
 */
function isMadeUp(quota: number, usage: number): boolean {
	return [quota, quota - usage].some(
		(bytes) => bytes > 0 && bytes <= 10 * GIB && bytes % GIB === 0
	);
}

/** Private windows get little room, and none of it for good. Others may look the same: it is a guess. */
const LITTLE = 600e6;

/** Whether it looks like a private window, in which everything is gone when it is closed. */
export function looksPrivate({ persisted, quota }: Room): boolean {
	return persisted === false && quota !== null && quota < LITTLE;
}

/** Whether it may be a private window for all that the browser tells. One gets no promise to keep anything. */
export function mayBePrivate({ persisted, quota }: Room): boolean {
	return persisted === false && quota === null;
}

/** The share of its room that is used, from 0 to 1; `null` where the browser does not say. */
export function fillOf({ used, quota }: Room): number | null {
	return used === null || !quota ? null : Math.min(1, used / quota);
}
