import type { VarmekortDatabase } from './database.ts';

/* A project as the rows it has in the tables, whatever is in them. */

/** The tables that hold a project. */
export const PROJECT_TABLES = ['projects', 'slices', 'journal', 'snapshots'] as const;

export type ProjectTable = (typeof PROJECT_TABLES)[number];

/** The rows of a project in one table. */
export function rowsIn(db: VarmekortDatabase, table: ProjectTable, id: string) {
	const rows = db.table<unknown>(table);
	return table === 'projects'
		? rows.where(':id').equals(id)
		: rows.where(':id').between([id, ''], [id, '\uffff'], true, true);
}

/** Whether the library has a row of a project: without one it has been removed, whatever else is there. */
export async function hasProjectRow(db: VarmekortDatabase, id: string): Promise<boolean> {
	return (await rowsIn(db, 'projects', id).count()) > 0;
}
