import type { Document } from '#lib/domain/project.ts';
import { failure, type Result } from '#lib/domain/result.ts';
import { textIn, type Language } from '#lib/domain/text.ts';
import { safeFileName } from '#lib/format/file-name.ts';
import { MAX_FILE_MB, openProjectFile } from '#lib/format/open.ts';
import { saveProjectText } from '#lib/format/save.ts';
import { EXTENSION } from '#lib/format/version.ts';
import { pickFile, saveBytes } from '#lib/storage/files.ts';

/** Downloads the whole document as a project file, named by its title. */
export function downloadProject(document: Document, language: Language): void {
	const name = safeFileName([textIn(document.project.title, language)]);
	saveBytes(`${name}${EXTENSION}`, saveProjectText(document), 'application/json');
}

/** Lets a person choose a project file. `null` when she changed her mind. Call it from a gesture. */
export function chooseProjectFile(): Promise<File | null> {
	return pickFile(`${EXTENSION},application/json`);
}

/** Reads a file a person chose or dropped: the document in it, or every problem it has. */
export async function readProjectFile(file: Blob): Promise<Result<Document>> {
	if (file.size > MAX_FILE_MB * 1024 * 1024) {
		return failure({ code: 'file.tooLarge', data: { limit: `${MAX_FILE_MB} MB` } });
	}
	try {
		return openProjectFile(new Uint8Array(await file.arrayBuffer()));
	} catch (error) {
		// The file was moved, or a stick was pulled out, between choosing and reading.
		if (error instanceof DOMException) return failure({ code: 'file.unreadable' });
		throw error;
	}
}
