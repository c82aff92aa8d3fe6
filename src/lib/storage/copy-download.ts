import { saveProjectText } from '#lib/format/save.ts';
import { nameCopy } from './copy-names.ts';
import type { CopyOutcome, ToCopy } from './copy-project.ts';
import type { CommitId } from './clock.ts';
import { noteCopy } from './copy-note.ts';
import { readCopyRecord, writeCopyRecord } from './copy-record.ts';
import type { VarmekortDatabase } from './database.ts';
import { digestOf } from './digest.ts';
import { saveBytes } from './files.ts';

/**
 * Downloads a copy of a project, named by its time so that no copy takes the place of another. `isNoted` is
 * `false` where the database could not note it.
 */
export async function downloadCopy(
	db: VarmekortDatabase,
	{ document, upTo, language, now: at }: ToCopy
): Promise<Pick<CopyOutcome, 'copy' | 'isNoted'>> {
	const { id: projectId, title } = document.project;
	const text = saveProjectText(document);
	const { name } = nameCopy({ title, projectId, at }, language);
	saveBytes(name, text, 'application/json');
	const isNoted = await noteDownload(db, projectId, { at, upTo, name, text });
	return { copy: { at, upTo, where: 'download' }, isNoted };
}

/** Notes that a project was downloaded as a file: a copy like any other. `false` where it could not be noted. */
export async function noteDownload(
	db: VarmekortDatabase,
	projectId: string,
	{ at, upTo, name, text }: { at: number; upTo: CommitId; name: string; text: string }
): Promise<boolean> {
	return noteCopy(() =>
		db.transaction('rw', db.settings, async () => {
			const written = (await readCopyRecord(db, projectId))?.written ?? {};
			const digest = digestOf(text);
			await writeCopyRecord(db, projectId, { at, upTo, where: 'download', name, digest, written });
		})
	);
}
