import type { Document } from '#lib/domain/project.ts';
import type { FigureStamp } from './figure-stamp.ts';
import { stableJson } from './stable-json.ts';
import { CURRENT_VERSION, FIGURE_FORMAT, FORMAT } from './version.ts';

/**
 * The text of a project file. The same document gives the same text, whatever the order its keys
 * were made in; opening a saved file and saving it again gives it back byte for byte.
 */
export function saveProjectText(document: Document): string {
	return textOfVersion(CURRENT_VERSION, document);
}

/** The text of a project file of a version, for a document as a program of that version has left it. */
export function textOfVersion(version: number, document: unknown): string {
	const body = stableJson(document);
	return `{"format":${JSON.stringify(FORMAT)},"version":${version},"document":${body}}\n`;
}

/** The text that a figure carries: which figure it is, and its project, the text of a project file. */
export function saveFigureText(projectText: string, stamp: FigureStamp): string {
	const project = projectText.trimEnd();
	const figure = stableJson(stamp);
	return `{"format":${JSON.stringify(FIGURE_FORMAT)},"figure":${figure},"project":${project}}\n`;
}
