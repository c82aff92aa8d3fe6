import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import { CommitId } from './clock.ts';
import { copyFailureKey, copyKey } from './copy-key.ts';
import type { VarmekortDatabase } from './database.ts';
import { readSetting, writeSetting } from './settings.ts';

/** The last copy of a project outside the browser. */
const CopyRecord = z.object({
	/** Milliseconds since 1970. */
	at: z.number(),
	/** The step that the copy shows the project after. */
	upTo: CommitId,
	/** The folder that was chosen, or a download, of which nobody can tell what became. */
	where: z.enum(['folder', 'download']),
	name: z.string(),
	digest: z.string(),
	/** Every file this browser has written into the folder and not removed: its digest by its name. */
	written: z.catch(z.record(z.string(), z.string()), {})
});
export type CopyRecord = z.infer<typeof CopyRecord>;

export function readCopyRecord(
	db: VarmekortDatabase,
	projectId: string
): Promise<CopyRecord | null> {
	return readSetting(db, copyKey(projectId), CopyRecord);
}

/** Notes a copy. With it, what failed before is over. */
export function writeCopyRecord(
	db: VarmekortDatabase,
	projectId: string,
	record: CopyRecord
): Promise<void> {
	return db.transaction('rw', db.settings, async () => {
		await writeSetting(db, copyKey(projectId), record);
		await db.settings.delete(copyFailureKey(projectId));
	});
}
