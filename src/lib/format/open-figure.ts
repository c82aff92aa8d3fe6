import type { Document } from '#lib/domain/project.ts';
import { success, type Result } from '#lib/domain/result.ts';
import { readStamp, type FigureStamp } from './figure-stamp.ts';
import { openParsed, readJson } from './open.ts';

/** What a figure carries. */
export interface CarriedProject {
	document: Document;
	/** `null` where it cannot be read, which is no reason to refuse the project. */
	stamp: FigureStamp | null;
}

/** Opens the text that a figure carries, through the one door. */
export function openFigureText(text: string): Result<CarriedProject> {
	const read = readJson(text);
	if (!read.ok) return read;
	const opened = openParsed(read.value);
	if (!opened.ok) return opened;
	return success({ document: opened.value, stamp: readStamp(read.value) }, opened.notes);
}
