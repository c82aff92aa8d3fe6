import type { Document } from '#lib/domain/project.ts';
import { stableJson } from './stable-json.ts';
import { CURRENT_VERSION, FORMAT } from './version.ts';

/**
 * The text of a project file. The same document gives the same text, whatever the order its keys
 * were made in; opening a saved file and saving it again gives it back byte for byte.
 */
export function saveProjectText(document: Document): string {
	const body = stableJson(document);
	return `{"format":${JSON.stringify(FORMAT)},"version":${CURRENT_VERSION},"document":${body}}\n`;
}
