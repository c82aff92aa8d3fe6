import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import type { CopyRecord } from './copy-record.ts';
import type { VarmekortDatabase } from './database.ts';
import { journalRange } from './journal.ts';
import { readSetting, writeSetting } from './settings.ts';

const DAY = 24 * 3_600_000;

/** Steps since the last copy, and steps without any, after which a reminder is worth a person's time. */
const STEPS_SINCE = 30;
const STEPS_WITHOUT = 100;

const Asked = z.object({ at: z.number() });
const keyOf = (projectId: string) => `copyReminder/${projectId}`;

/** What a reminder to save a copy hangs on. Times are milliseconds since 1970. */
export interface ReminderFacts {
	record: Pick<CopyRecord, 'at'> | null;
	/** Since the last copy, or in all where there is none. */
	steps: number;
	/** When the person last said "not now"; `null` where she never did. */
	askedAt: number | null;
	now: number;
}

/**
 * Whether to remind: never twice a day, and only of work that it would hurt to lose. Days count either way, so
 * that a clock that was wrong and is set back does not silence it for as long as it was ahead.
 */
export function isReminderDue({ record, steps, askedAt, now }: ReminderFacts): boolean {
	const isFar = (at: number) => Math.abs(now - at) >= DAY;
	if (askedAt !== null && !isFar(askedAt)) return false;
	return record ? steps >= STEPS_SINCE && isFar(record.at) : steps >= STEPS_WITHOUT;
}

export async function readReminderFacts(
	db: VarmekortDatabase,
	projectId: string,
	record: CopyRecord | null,
	now: number
): Promise<ReminderFacts> {
	const [asked, steps] = await Promise.all([
		readSetting(db, keyOf(projectId), Asked),
		journalRange(db, projectId, { after: record?.upTo ?? null }).count()
	]);
	return { record, steps, askedAt: asked?.at ?? null, now };
}

/** Asks again after a day. */
export function postponeReminder(
	db: VarmekortDatabase,
	projectId: string,
	now: number
): Promise<void> {
	return writeSetting(db, keyOf(projectId), { at: now });
}
