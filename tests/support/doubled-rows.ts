import type Dexie from 'dexie';
import type { RowStep } from '#lib/storage/database.ts';

/* A change of rows that no version makes: what is `old` in a row becomes `fresh`, twice as much. */

export interface TestRow {
	projectId: string;
	id: string;
	old?: number;
	fresh?: number;
}

/** Three batches of rows, one of them not full. */
export const COUNT = 1234;

export const idOf = (number: number) => String(number).padStart(5, '0');

/** Puts `COUNT` old rows into the journal, each with the number in its id. */
export async function fillJournal(db: Dexie): Promise<void> {
	const rows = Array.from({ length: COUNT }, (_, index) => index + 1);
	await db.table('journal').bulkAdd(rows.map((old) => ({ projectId: 'p', id: idOf(old), old })));
}

export const journalIn = (db: Dexie) => db.table<TestRow>('journal').toArray();

/** Doubles what old rows of these tables have. It fails at those with these numbers, however often it is tried. */
export function doublingStep(tables: readonly string[], failsAt: readonly number[] = []): RowStep {
	return {
		version: 3,
		tables,
		change: (row) => {
			const { old, ...rest } = row as TestRow;
			if (old === undefined) return row;
			if (failsAt.includes(old)) throw new Error('this row is another than was thought');
			return { ...rest, fresh: old * 2 };
		}
	};
}
