import { report } from '#lib/report.ts';
import type { VarmekortDatabase } from './database.ts';
import { takeChoice } from './memory-choice.ts';

/**
 * What stands in for a database that cannot be worked in. Where the browser refuses it, an empty one in
 * memory. Where the change of its rows did not finish, one in memory with what is saved, if that has been
 * chosen for this start; otherwise, or where its rows cannot be reached at all, the database as it is.
 */
export async function openInstead(
	database: VarmekortDatabase,
	found: unknown
): Promise<VarmekortDatabase> {
	const isUnfinished = found === 'unfinished';
	if (isUnfinished && !takeChoice(() => sessionStorage, Date.now())) return database;
	const { openInMemory, guardMemory } = await import('./memory.ts');
	const memory = openInMemory();
	const markKept = guardMemory(memory, window);
	if (!isUnfinished) return memory;
	try {
		const { fillMemory } = await import('./fill-memory.ts');
		const rows = await fillMemory(memory, database);
		markKept();
		memory.inMemory = { code: 'storage.unfinished', ...(rows > 0 ? { data: { rows } } : {}) };
		return memory;
	} catch (error) {
		report(error, 'going on in memory');
		return database;
	}
}
