import Dexie, { type Table } from 'dexie';
import type { VarmekortDatabase } from './database.ts';
import { BATCH, keysAfter, PLACE, placeIn } from './row-steps.ts';

/** All but the folders for copies, which other tabs of this browser may be writing into. */
const TABLES = ['projects', 'slices', 'journal', 'snapshots', 'settings'] as const;

/**
 * Brings the rows of `from`, which need not be open, into an empty database in memory, as the newest version
 * has them, however far the change of them has come. Rows that cannot be read or changed are left out: the
 * answer is how many. Nothing is written into `from`.
 */
export async function fillMemory(
	memory: VarmekortDatabase,
	from: Pick<VarmekortDatabase, 'name' | 'options' | 'steps'>
): Promise<number> {
	const source = new Dexie(from.name, from.options);
	await source.open();
	try {
		const { through } = await placeIn(source.table('settings'));
		let leftOut = 0;
		for (const name of TABLES) {
			// A row may have been changed already: then it comes out as it is.
			const steps = from.steps.filter(
				({ version, tables }) => version > through && tables.includes(name)
			);
			const change = (row: unknown) => steps.reduce((was, step) => step.change(was), row);
			const missing = await bringTable(source.table(name), memory.table(name), change);
			// With its row in the list lost, a project is still all there.
			if (name === 'projects') await memory.projects.bulkPut(missing.map((id) => ({ id })));
			leftOut += missing.length;
		}
		return leftOut;
	} finally {
		source.close();
	}
}

/** Answers the keys of the rows that were left out. */
async function bringTable(
	from: Table<unknown>,
	to: Table<unknown>,
	change: (row: unknown) => unknown
): Promise<unknown[]> {
	const bring = async (keys: unknown[]) => {
		const rows = await from.bulkGet(keys);
		await to.bulkPut(rows.map(change));
	};
	const missing: unknown[] = [];
	let after: unknown = null;
	for (;;) {
		const keys = await keysAfter(from, after);
		// How far the steps have come there is no news of the rows in memory.
		const wanted = keys.filter((key) => to.name !== 'settings' || key !== PLACE);
		missing.push(...(await keysThatFail(wanted, bring)));
		if (keys.length < BATCH) return missing;
		after = keys.at(-1);
	}
}

/** Does all at once; where that fails, by halves, until what fails stands alone. */
async function keysThatFail(
	keys: unknown[],
	task: (keys: unknown[]) => Promise<void>
): Promise<unknown[]> {
	try {
		await task(keys);
		return [];
	} catch {
		if (keys.length <= 1) return keys;
		const half = Math.ceil(keys.length / 2);
		const first = await keysThatFail(keys.slice(0, half), task);
		return [...first, ...(await keysThatFail(keys.slice(half), task))];
	}
}
