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

/** How much the browser keeps for this origin, and whether for good. In bytes; `null` where it does not say. */
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
	return {
		persisted: persisted ?? null,
		used: estimate?.usage ?? null,
		quota: estimate?.quota ?? null
	};
}

/** Private windows get little room, and none of it for good. Others may look the same: it is a guess. */
const LITTLE = 600e6;

/** Whether it looks like a private window, in which everything is gone when it is closed. */
export function looksPrivate({ persisted, quota }: Room): boolean {
	return persisted === false && quota !== null && quota < LITTLE;
}

/** The share of its room that is used, from 0 to 1; `null` where the browser does not say. */
export function fillOf({ used, quota }: Room): number | null {
	return used === null || !quota ? null : Math.min(1, used / quota);
}
