import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { scoreAt } from '#lib/domain/reading.ts';
import { CURRENT_VERSION } from '#lib/format/version.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { DATABASE_VERSION, openDatabase } from '#lib/storage/database.ts';
import { readHistory } from '#lib/storage/history.ts';
import { refreshSummaries } from '#lib/storage/library.ts';
import { ProjectRow } from '#lib/storage/summary.ts';
import { loadVersion } from '#lib/storage/versions.ts';
import { level } from '../../support/documents.ts';
import { FakeComputer, valueOf } from '../../support/fake-computer.ts';

/*
 * What has been released is readable for ever. `released.json` has a line for every version: the
 * fingerprint of its schema, which must not change any more. A change that old programs cannot read is
 * a new version: it gets a line, a fixture (a document under `v<N>`, a database under `database`), and
 * `static/varmekort-<N-1>.schema.json`. A new version of documents comes with one of the database, which
 * its line names: only that makes an old program in another tab give way.
 */
const ROOT = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex');

const released = JSON.parse(read('tests/fixtures/released.json')) as {
	documents: Record<string, { schema: string; database: number }>;
	databases: Record<string, string>;
};

/** A database as a program of some version left it, with all its rows. */
interface Dump {
	version: number;
	stores: Record<string, { keyPath: string | string[]; rows: unknown[] }>;
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const dumpOf = (version: number) =>
	JSON.parse(read(`tests/fixtures/database/${version}.json`)) as Dump;

describe.each(numbers(CURRENT_VERSION))('documents of version %d', (version) => {
	it('have the schema they were released with', () => {
		const name = version === CURRENT_VERSION ? '' : `-${version}`;
		const schema = read(`static/varmekort${name}.schema.json`);
		expect(fingerprint(schema)).toBe(released.documents[version]?.schema);
	});
});

it('every version that was released is still one of this program', () => {
	const versions = (record: object) => Object.keys(record).map(Number);
	expect(versions(released.documents)).toEqual(numbers(CURRENT_VERSION));
	expect(versions(released.databases)).toEqual(numbers(DATABASE_VERSION));
});

it('every version of documents came with a version of the database, so that old tabs give way', () => {
	const databases = Object.values(released.documents).map(({ database }) => database);
	expect(databases).toEqual([...new Set(databases)].sort((a, b) => a - b));
	expect(databases.at(-1)).toBeLessThanOrEqual(DATABASE_VERSION);
});

describe.each(numbers(DATABASE_VERSION))('a database of version %d', (version) => {
	it('has the tables it was released with', async () => {
		const { stores } = dumpOf(version);
		const layout = Object.entries(stores).map(([name, { keyPath }]) => [name, keyPath]);
		expect(fingerprint(JSON.stringify(layout))).toBe(released.databases[version]);
		if (version < DATABASE_VERSION) return;
		const db = openDatabase('varmekort', { indexedDB: new IDBFactory(), IDBKeyRange });
		expect(await db.opened).toMatchObject({ ok: true });
		expect(db.verno).toBe(DATABASE_VERSION);
		const now = db.tables.map(({ name, schema }) => [
			name,
			[schema.primKey.keyPath, ...schema.indexes.map(({ keyPath }) => keyPath)].flat()
		]);
		expect(now).toEqual(layout.map(([name, keyPath]) => [name, [keyPath].flat()]));
		db.close();
	});

	it('opens with every project, its history and its named versions', async () => {
		const computer = new FakeComputer();
		const dump = dumpOf(version);
		await putBack(dump, computer.disk);
		const tab = computer.openTab();
		expect(await tab.db.opened).toMatchObject({ ok: true });

		await refreshSummaries(tab.db);
		const rows = await tab.db.projects.toArray();
		expect(rows).toHaveLength(dump.stores['projects']?.rows.length ?? 0);
		expect(rows.length).toBeGreaterThan(0);
		for (const row of rows) {
			const { id } = ProjectRow.parse(row);
			const opened = await Editor.open(tab.db, id, tab);
			expect(opened).toMatchObject({ ok: true, notes: [] });
			const editor = valueOf(opened);
			const { project } = editor;
			const [area] = Object.values(project.areas);
			const [technology] = Object.values(project.framework.technologies);
			const [horizon] = Object.values(project.framework.horizons);
			if (!area || !technology || !horizon) throw new Error('the fixture is empty');
			const cell = { area: area.id, technology: technology.id, horizon: horizon.id };
			// The last step, which no checkpoint holds, and a reason that one does.
			expect(scoreAt(project, cell)).toMatchObject({
				value: level(40),
				rationale: 'Because of the trial.'
			});
			const history = valueOf(await readHistory(tab.db, id));
			expect(history.damaged).toEqual([]);
			expect(history.commits).toHaveLength(dump.stores['journal']?.rows.length ?? 0);
			await editor.close();
		}
		const versions = dump.stores['snapshots']?.rows as { projectId: string; takenAt: string }[];
		expect(versions).toHaveLength(version === 1 ? 0 : 1);
		for (const { projectId, takenAt } of versions) {
			expect(await loadVersion(tab.db, projectId, takenAt)).toMatchObject({ ok: true, notes: [] });
		}
		expect(await tab.db.settings.get('name')).toEqual({ key: 'name', value: 'Ada' });
	});
});

/** Puts the rows on a disk as the browser had them, without the program. */
async function putBack({ version, stores }: Dump, disk: IDBFactory): Promise<void> {
	// Dexie counts in tenths.
	const request = disk.open('varmekort', version * 10);
	request.onupgradeneeded = () => {
		for (const [name, { keyPath, rows }] of Object.entries(stores)) {
			const store = request.result.createObjectStore(name, { keyPath });
			for (const row of rows) store.add(row);
		}
	};
	await new Promise<void>((resolve, reject) => {
		request.onsuccess = () => resolve();
		request.onerror = () => reject(new Error('the dump could not be put back'));
	});
	request.result.close();
}
