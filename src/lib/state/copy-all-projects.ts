import type { Language } from '#lib/domain/text.ts';
import type { CopyFailure } from '#lib/storage/copy-folder.ts';
import { copyProject } from '#lib/storage/copy-project.ts';
import type { VarmekortDatabase } from '#lib/storage/database.ts';
import { loadProject } from '#lib/storage/load.ts';

/** What came of copying several projects. */
export interface CopiedProjects {
	/** How many have a verified copy of all that is saved of them. */
	copied: number;
	/** How many could not be read; they stay as they are. */
	unread: number;
	/** Why it was given up, if it was: what fails for one folder fails for the next project too. */
	failure: CopyFailure | null;
}

/** Copies what is saved of each project into the folder, one after another. Without a folder nothing is done. */
export async function copyProjects(
	db: VarmekortDatabase,
	ids: readonly string[],
	language: Language,
	now: () => number
): Promise<CopiedProjects> {
	let copied = 0;
	let unread = 0;
	for (const id of ids) {
		const loaded = await loadProject(db, id);
		if (!loaded.ok) {
			unread += 1;
			continue;
		}
		const { document, last: upTo } = loaded.value.timeline;
		const made = await copyProject(db, () => ({ document, upTo, language, now: now() }));
		if (made && !made.ok) return { copied, unread, failure: made.failure };
		if (made) copied += 1;
	}
	return { copied, unread, failure: null };
}
