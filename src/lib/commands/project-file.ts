import type { Document } from '#lib/domain/project.ts';
import { textIn, type Language } from '#lib/domain/text.ts';
import { safeFileName } from '#lib/format/file-name.ts';
import { saveProjectText } from '#lib/format/save.ts';
import { EXTENSION } from '#lib/format/version.ts';
import { saveBytes } from '#lib/storage/files.ts';

/** Downloads the whole document as a project file, named by its title. Answers the name. */
export function downloadProject(document: Document, language: Language): string {
	const name = `${safeFileName([textIn(document.project.title, language)])}${EXTENSION}`;
	saveBytes(name, saveProjectText(document), 'application/json');
	return name;
}
