import type { Document } from '#lib/domain/project.ts';
import type { Problem } from '#lib/domain/result.ts';
import { openProjectText } from '#lib/format/open.ts';
import { saveProjectText, textOfVersion } from '#lib/format/save.ts';
import { CURRENT_VERSION } from '#lib/format/version.ts';
import { joinCheckpoint, readSlices } from './checkpoint.ts';
import type { CommitId } from './clock.ts';
import type { VarmekortDatabase } from './database.ts';
import { keepVersion } from './versions.ts';
import { markFormat } from './written-format.ts';

/** A project as it has been loaded, and which version of the format its rows are of. */
export interface OlderProject {
	document: Document;
	upTo: CommitId;
	written: number;
}

/**
 * Keeps a project as an older program has left it among its versions, before this program writes it
 * for the first time. Answers why it could not be kept; then the next opening tries again.
 */
export async function keepBeforeUpgrade(
	db: VarmekortDatabase,
	{ document, upTo, written }: OlderProject,
	takenAt: CommitId
): Promise<readonly Problem[]> {
	const projectId = document.project.id;
	const name = `Version ${written} → ${CURRENT_VERSION}`;
	const about = { projectId, takenAt, upTo, reason: 'upgrade', name, note: '' } as const;
	const kept = await keepVersion(db, about, document, await textAsLeft(db, document, written));
	if (!kept.ok) return kept.problems;
	await markFormat(db, projectId);
	return [];
}

/**
 * The checkpoint word for word, where it says what the journal says: it is what this program will write
 * over. Otherwise the journal, which is never written over, has the old words, and the text is a new one.
 */
async function textAsLeft(
	db: VarmekortDatabase,
	document: Document,
	written: number
): Promise<string> {
	const fresh = saveProjectText(document);
	const left = textOfVersion(written, joinCheckpoint(await readSlices(db, document.project.id)));
	const opened = openProjectText(left);
	return opened.ok && saveProjectText(opened.value) === fresh ? left : fresh;
}
