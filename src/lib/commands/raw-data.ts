import type { Problem } from '#lib/domain/result.ts';
import type { I18n } from '#lib/i18n/i18n.svelte.ts';
import { describeProblem } from '#lib/i18n/problem-words.ts';
import { report } from '#lib/report.ts';
import type { Notices } from '#lib/state/notices.svelte.ts';
import { saveBytes } from '#lib/storage/files.ts';
import type { VarmekortDatabase } from '#lib/storage/database.ts';
import { PROJECT_TABLES, rowsIn } from '#lib/storage/project-rows.ts';

/** More notices than this cover the page. */
const FEW = 3;

/**
 * Downloads every row the database has of a project, as it stands there, for somebody who can repair it.
 * Answers `false` where there is none. Reading may throw.
 */
export async function downloadRawData(db: VarmekortDatabase, id: string): Promise<boolean> {
	const rows: Record<string, unknown[]> = {};
	for (const table of PROJECT_TABLES) rows[table] = await rowsIn(db, table, id).toArray();
	if (Object.values(rows).every((found) => found.length === 0)) return false;
	saveBytes(`${id}.varmekort-raw.json`, JSON.stringify(rows, null, '\t'), 'application/json');
	return true;
}

/**
 * Says what was left out of a project that was read, and offers its raw data, which still have it.
 * Answers how to take that back when the project is left.
 */
export function tellNotes(
	notes: readonly Problem[],
	{ notices, i18n, saveRaw }: { notices: Notices; i18n: I18n; saveRaw: () => Promise<boolean> }
): () => void {
	const save = async () => {
		const saved = await saveRaw().catch((error: unknown) => {
			report(error, 'raw data');
			return false;
		});
		if (!saved) notices.say(i18n.t.pages.noRawData, 'problem');
		return saved;
	};
	const said = few(notes).map((note) =>
		notices.say(describeProblem(note, i18n.t), 'problem', {
			label: i18n.t.pages.saveRawData,
			run: save
		})
	);
	return () => {
		for (const id of said) notices.dismiss(id);
	};
}

/** As many as are read: the first few, and how many more there are. */
function few(notes: readonly Problem[]): readonly Problem[] {
	const count = notes.length - FEW;
	return count <= 1 ? notes : [...notes.slice(0, FEW), { code: 'document.more', data: { count } }];
}
