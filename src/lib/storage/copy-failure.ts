import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import { COPY_FAILURES } from './copy-folder.ts';
import { copyFailureKey } from './copy-key.ts';
import type { VarmekortDatabase } from './database.ts';
import { readSetting, writeSetting } from './settings.ts';

/** Why the last try to copy a project into the folder failed, until there is a copy or another folder. */
const CopyFailureNote = z.object({
	failure: z.enum(COPY_FAILURES),
	/** When it was tried, in milliseconds since 1970. */
	at: z.number()
});
export type CopyFailureNote = z.infer<typeof CopyFailureNote>;

export function readCopyFailure(
	db: VarmekortDatabase,
	projectId: string
): Promise<CopyFailureNote | null> {
	return readSetting(db, copyFailureKey(projectId), CopyFailureNote);
}

export function writeCopyFailure(
	db: VarmekortDatabase,
	projectId: string,
	note: CopyFailureNote
): Promise<void> {
	return writeSetting(db, copyFailureKey(projectId), note);
}
