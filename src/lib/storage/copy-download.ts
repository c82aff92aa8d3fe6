import { saveProjectText } from '#lib/format/save.ts';
import { copyFileName } from './copy-names.ts';
import type { ToCopy } from './copy-project.ts';
import { noteDownload } from './copy-record.ts';
import type { VarmekortDatabase } from './database.ts';
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
