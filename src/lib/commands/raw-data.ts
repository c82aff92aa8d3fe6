import { saveBytes } from '#lib/storage/files.ts';
import type { VarmekortDatabase } from '#lib/storage/database.ts';

const TABLES = ['projects', 'slices', 'journal', 'snapshots'] as const;

/**
 * Downloads every row the database has of a project, as it stands there, for somebody who can repair it.
 * Answers `false` where there is none. Reading may throw.
 */
export async function downloadRawData(db: VarmekortDatabase, id: string): Promise<boolean> {
	const rows: Record<string, unknown[]> = {};
	for (const table of TABLES) {
		const all = await db.table<unknown>(table).toArray();
		rows[table] = all.filter((row) => belongsTo(row, id));
	}
	if (Object.values(rows).every((found) => found.length === 0)) return false;
	saveBytes(`${id}.varmekort-raw.json`, JSON.stringify(rows, null, '\t'), 'application/json');
	return true;
}

function belongsTo(row: unknown, id: string): boolean {
	if (!(row instanceof Object)) return false;
	if ('projectId' in row) return row.projectId === id;
	return 'id' in row && row.id === id;
}
