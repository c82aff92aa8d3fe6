import { liveQuery } from 'dexie';
import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import { CommitId } from './clock.ts';
import { copyKey } from './copy-key.ts';
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

export function writeCopyRecord(
	db: VarmekortDatabase,
	projectId: string,
	record: CopyRecord
): Promise<void> {
	return writeSetting(db, copyKey(projectId), record);
}

/** Calls `onRecord` with the last copy of a project, now and whenever any tab makes one. Returns how to stop. */
export function followCopyRecord(
	db: VarmekortDatabase,
	projectId: string,
	onRecord: (record: CopyRecord | null) => void
): () => void {
	const following = liveQuery(() => readCopyRecord(db, projectId)).subscribe(onRecord, () => {
		// The status of saving tells of a database that cannot be read.
	});
	return () => following.unsubscribe();
}

/** The last copy of a project, as far as its light goes. */
type LastCopy = Pick<CopyRecord, 'at' | 'upTo' | 'where'>;

/** How safe a project is outside the browser: a copy of today or of all there is, an older one, none. */
export type CopyLight = 'ok' | 'old' | 'none';

const DAY = 24 * 3_600_000;

/** The light of a project that stands after step `revision`. `now` is in milliseconds since 1970. */
export function lightOf(
	record: LastCopy | null | undefined,
	revision: string,
	now: number
): CopyLight {
	if (!record) return 'none';
	// A copy from a day to come was made under a wrong clock: nobody knows how old it is.
	const age = Math.abs(now - record.at);
	return record.upTo >= revision || age < DAY ? 'ok' : 'old';
}
