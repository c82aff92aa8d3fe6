import type { Page } from '@playwright/test';

/** A step as it stands in the journal of the browser. */
export interface Row {
	id: string;
	seen: string | null;
	kind: string;
}

/** The whole journal of a project, read from the database behind the program's back, in order. */
export function readJournal(page: Page, projectId: string): Promise<Row[]> {
	return page.evaluate(
		(id) =>
			new Promise<Row[]>((resolve, reject) => {
				const opening = indexedDB.open('varmekort');
				opening.onerror = () => reject(new Error('the database cannot be opened'));
				opening.onsuccess = () => {
					const asked = opening.result
						.transaction('journal')
						.objectStore('journal')
						.getAll(IDBKeyRange.bound([id, ''], [id, '\uffff']));
					asked.onerror = () => reject(new Error('the journal cannot be read'));
					asked.onsuccess = () => {
						opening.result.close();
						resolve(
							(asked.result as Row[]).map(({ id: step, seen, kind }) => ({ id: step, seen, kind }))
						);
					};
				};
			}),
		projectId
	);
}

/** Steps whose author had seen a step that is not there: the gaps. */
export function gapsIn(rows: readonly Row[]): Row[] {
	const known = new Set(rows.map(({ id }) => id));
	return rows.filter(({ seen }) => seen !== null && !known.has(seen));
}
