import * as z from 'zod/mini';
import type { Document } from '#lib/domain/project.ts';
import { success, type Result } from '#lib/domain/result.ts';
import { FigureStamp } from './figure-stamp.ts';
import { openProjectText } from './open.ts';

/** What a figure carries. */
export interface CarriedProject {
	document: Document;
	/** `null` where it cannot be read, which is no reason to refuse the project. */
	stamp: FigureStamp | null;
}

/** Opens the text that a figure carries, through the one door. */
export function openFigureText(text: string): Result<CarriedProject> {
	const opened = openProjectText(text);
	if (!opened.ok) return opened;
	const { success: isStamped, data } = Stamped.safeParse(JSON.parse(text));
	const stamp = isStamped ? data.figure : null;
	return success({ document: opened.value, stamp }, opened.notes);
}

const Stamped = z.object({ figure: FigureStamp });
