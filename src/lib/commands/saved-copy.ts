import type { Document } from '#lib/domain/project.ts';
import { saveProjectText } from '#lib/format/save.ts';
import type { CommitId } from '#lib/storage/clock.ts';
import { noteDownload } from '#lib/storage/copy-download.ts';
import type { VarmekortDatabase } from '#lib/storage/database.ts';

/** Notes that a person has saved the whole project as a file called `name`: it is a safe copy. */
export async function noteSavedCopy(
	db: VarmekortDatabase,
	{ document, revision }: { document: Document; revision: CommitId },
	name: string,
	now: number
): Promise<void> {
	const text = saveProjectText(document);
	await noteDownload(db, document.project.id, { at: now, upTo: revision, name, text });
}
