import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import { copyKey } from './copy-key.ts';
import { openDatabase, type VarmekortDatabase } from './database.ts';

/* Loaded only where it is needed: the usual visit never sees it. */

/** A database of its own that lives as long as the page. Nothing in it is on a disk. */
export function openInMemory(): VarmekortDatabase {
	const memory = { indexedDB: new IDBFactory(), IDBKeyRange };
	// Live queries answer only where Dexie knows of an IndexedDB, whichever it is.
	if (!(Dexie.dependencies as Partial<typeof memory>).indexedDB) {
		Object.assign(Dexie.dependencies, memory);
	}
	// A name of its own: what other tabs say of the real database is no news of this one.
	const db = openDatabase('varmekort-memory', memory);
	db.inMemory = { code: 'storage.unavailable' };
	return db;
}

const Step = z.object({
	projectId: z.string(),
	id: z.string(),
	label: z.object({ code: z.string() })
});
/** A copy that was read back. What became of a download nobody can tell. */
const Copied = z.object({
	key: z.string(),
	value: z.object({ upTo: z.string(), where: z.literal('folder') })
});
const COPY = copyKey('');

/**
 * Asks before the page is left while a project in memory has been changed and no verified copy has the
 * changes. Making a project, or opening one from a file, is no change. Call it before the
 * database is used. Answers how to say that what is in it so far is kept elsewhere.
 */
export function guardMemory(db: VarmekortDatabase, page: EventTarget): () => void {
	/** The last change of each project that no copy has. */
	const unsaved = new Map<string, string>();
	const note = (table: string, row: unknown) => {
		const step = table === 'journal' ? Step.safeParse(row).data : undefined;
		if (step && step.label.code !== 'project.create') unsaved.set(step.projectId, step.id);
		const copied = table === 'settings' ? Copied.safeParse(row).data : undefined;
		if (!copied?.key.startsWith(COPY)) return;
		const projectId = copied.key.slice(COPY.length);
		if ((unsaved.get(projectId) ?? '') <= copied.value.upTo) unsaved.delete(projectId);
	};
	db.use({
		stack: 'dbcore',
		name: 'unsaved changes',
		create: (core) => ({
			...core,
			table: (name) => {
				const table = core.table(name);
				return {
					...table,
					mutate: (request) => {
						if (request.type === 'add' || request.type === 'put') {
							for (const row of request.values) note(name, row);
						}
						return table.mutate(request);
					}
				};
			}
		})
	});
	page.addEventListener('beforeunload', (event) => {
		if (unsaved.size > 0) event.preventDefault();
	});
	return () => unsaved.clear();
}
