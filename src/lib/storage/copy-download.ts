import { saveProjectText } from '#lib/format/save.ts';
import { copyFileName } from './copy-names.ts';
import type { ToCopy } from './copy-project.ts';
import type { CommitId } from './clock.ts';
import { noteCopy, readCopyRecord, writeCopyRecord } from './copy-record.ts';
import type { VarmekortDatabase } from './database.ts';
import { digestOf } from './digest.ts';
import { saveBytes } from './files.ts';

/** Downloads a copy of a project, named by its time so that no copy takes the place of another. */
export async function downloadCopy(
	db: VarmekortDatabase,
	{ document, upTo, language, now: at }: ToCopy
): Promise<void> {
	const { id: projectId, title } = document.project;
	const text = saveProjectText(document);
	const name = copyFileName({ title, projectId, at }, language);
	saveBytes(name, text, 'application/json');
	await noteDownload(db, projectId, { at, upTo, name, text });
}

/** Notes that a project was downloaded as a file: a copy like any other. */
export async function noteDownload(
	db: VarmekortDatabase,
	projectId: string,
	{ at, upTo, name, text }: { at: number; upTo: CommitId; name: string; text: string }
): Promise<void> {
	await noteCopy(() =>
		db.transaction('rw', db.settings, async () => {
			const written = (await readCopyRecord(db, projectId))?.written ?? {};
			const digest = digestOf(text);
			await writeCopyRecord(db, projectId, { at, upTo, where: 'download', name, digest, written });
		})
	);
}
