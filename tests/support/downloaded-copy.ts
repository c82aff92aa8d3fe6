import { readFile } from 'node:fs/promises';
import { expect, type Download } from '@playwright/test';
import type { Document, Project } from '#lib/domain/project.ts';
import { areasInOrder, scoreAt } from '#lib/domain/reading.ts';
import type { Value } from '#lib/domain/score.ts';
import { openProjectText } from '#lib/format/open.ts';
import { aCell } from './documents.ts';

/** What a copy holds that was downloaded. */
export async function documentOf(download: Download): Promise<Document> {
	expect(download.suggestedFilename()).toMatch(/\.varmekort$/);
	const opened = openProjectText(await readFile(await download.path(), 'utf8'));
	if (!opened.ok) throw new Error('the copy cannot be opened');
	return opened.value;
}

/** What the first area has for telemedicine. */
export function scoreOf(project: Project, year: number): Value {
	const [area] = areasInOrder(project);
	return scoreAt(project, aCell('telemedicine', year, area?.id)).value;
}
