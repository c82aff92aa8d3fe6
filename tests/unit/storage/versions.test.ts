import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { createProject, removeProject, restoreProject } from '#lib/storage/library.ts';
import { Author, CommitId } from '#lib/storage/clock.ts';
import { openDatabase } from '#lib/storage/database.ts';
import {
	followVersions,
	keepVersion,
	loadVersion,
	putBackVersion,
	removeVersion,
	renameVersion,
	type Version,
	type VersionList
} from '#lib/storage/versions.ts';
import { anExample, PROJECT } from '../../support/documents.ts';
import { FakeComputer, valueOf } from '../../support/fake-computer.ts';

const AUTHOR = Author.parse('author00');
const UP_TO = CommitId.parse('000000001-0000-author00-aaaa');

const aVersion = (takenAt = '000000002-0000-author00-aaaa'): Version => ({
	projectId: PROJECT,
	takenAt: CommitId.parse(takenAt),
	upTo: UP_TO,
	reason: 'named',
	name: 'Before the workshop',
	note: ''
});

const fail = (error: unknown) => expect.unreachable(String(error));

const later = '000000003-0000-author00-aaaa';

describe('a named version', () => {
	it('is the whole document, ballots included, and reads back as it was', async () => {
		const { db } = new FakeComputer().openTab();
		const kept = await keepVersion(db, aVersion(), anExample());
		expect(valueOf(kept)).toEqual(aVersion());
		const document = valueOf(await loadVersion(db, PROJECT, aVersion().takenAt));
		expect(document).toEqual(anExample());
		expect(Object.isFrozen(document.project)).toBe(true);
	});

	const damages: [string, (row: Record<string, unknown>) => void][] = [
		['another number in it', (row) => (row['file'] = String(row['file']).replace('35', '36'))],
		['its end cut off', (row) => (row['file'] = String(row['file']).slice(0, -9))],
		['no fingerprint', (row) => delete row['digest']],
		['no file', (row) => delete row['file']]
	];
	it.each(damages)('with %s is refused, and left where it is', async (_, damage) => {
		const { db } = new FakeComputer().openTab();
		valueOf(await keepVersion(db, aVersion(), anExample()));
		const row = (await db.snapshots.toArray())[0] as Record<string, unknown>;
		damage(row);
		await db.snapshots.put(row);
		const problems = [{ code: 'version.damaged' }];
		expect(await loadVersion(db, PROJECT, aVersion().takenAt)).toEqual({ ok: false, problems });
		expect(await db.snapshots.count()).toBe(1);
	});

	it('that is not there is said to be gone', async () => {
		const { db } = new FakeComputer().openTab();
		const problems = [{ code: 'version.gone' }];
		expect(await loadVersion(db, PROJECT, later)).toEqual({ ok: false, problems });
	});

	it('is not kept where the disk is full, and says so', async () => {
		const tab = new FakeComputer().openTab();
		tab.fullTables.add('snapshots');
		const problems = [{ code: 'storage.full' }];
		expect(await keepVersion(tab.db, aVersion(), anExample())).toEqual({ ok: false, problems });
	});

	it('that was taken by itself becomes a named one by getting a name', async () => {
		const { db } = new FakeComputer().openTab();
		const taken = { ...aVersion(), reason: 'import' } as const;
		valueOf(await keepVersion(db, taken, anExample()));
		expect(await renameVersion(db, taken, { name: 'Ours', note: '' })).toBe(true);
		expect(await db.snapshots.toArray()).toMatchObject([{ name: 'Ours', reason: 'named' }]);
	});

	it('goes with its project when that is removed, and comes back with it', async () => {
		const { db, clock, random } = new FakeComputer().openTab();
		await createProject(db, anExample(), { author: AUTHOR, clock, random });
		valueOf(await keepVersion(db, aVersion(), anExample()));
		const removed = await removeProject(db, PROJECT);
		expect(await db.snapshots.count()).toBe(0);
		await restoreProject(db, removed);
		expect(valueOf(await loadVersion(db, PROJECT, aVersion().takenAt))).toEqual(anExample());
	});
});

describe('automatic versions', () => {
	/** Six weeks lie between one and the next. */
	const automatic = (index: number): Version => {
		const time = (index * 42 * 86_400_000 + 1).toString(36).padStart(9, '0');
		return { ...aVersion(`${time}-0000-author00-aaaa`), reason: 'restore' };
	};

	it('make way for a new one by the rule; a named, a damaged and a newer program’s stay', async () => {
		const { db } = new FakeComputer().openTab();
		valueOf(await keepVersion(db, aVersion('000000000-0000-author00-aaaa'), anExample()));
		const strangers = [
			{ projectId: PROJECT, takenAt: '000000000-0001-author00-aaaa' },
			{ ...automatic(0), version: 9, takenAt: '000000000-0002-author00-aaaa' }
		];
		await db.snapshots.bulkPut(strangers);
		for (let index = 0; index < 14; index++) {
			valueOf(await keepVersion(db, automatic(index), anExample()));
		}
		const left = (await db.snapshots.toArray()) as Version[];
		expect(left.map(({ takenAt }) => takenAt)).toEqual([
			'000000000-0000-author00-aaaa',
			...strangers.map(({ takenAt }) => takenAt),
			...Array.from({ length: 10 }, (_, index) => automatic(index + 4).takenAt)
		]);
	});

	it('stay, all of them, where the new one cannot be kept', async () => {
		const tab = new FakeComputer().openTab();
		for (let index = 0; index < 11; index++) {
			valueOf(await keepVersion(tab.db, automatic(index), anExample()));
		}
		tab.fullTables.add('snapshots');
		expect((await keepVersion(tab.db, automatic(20), anExample())).ok).toBe(false);
		tab.fullTables.clear();
		expect(await tab.db.snapshots.count()).toBe(10);
		expect((await loadVersion(tab.db, PROJECT, automatic(1).takenAt)).ok).toBe(true);
	});
});

describe('the list of versions', () => {
	const stops: (() => void)[] = [];
	afterEach(() => {
		for (const stop of stops.splice(0)) stop();
	});

	/** What a tab is told. Dexie watches only the real, or here global, IndexedDB. */
	function follow(name: string) {
		const lists: VersionList[] = [];
		const db = openDatabase(name);
		stops.push(followVersions(db, PROJECT, (list) => lists.push(list), fail));
		const names = () => lists.at(-1)?.versions.map((version) => version.name);
		return { db, names, lists };
	}

	it('follows keeping, renaming, deleting and putting back in another tab', async () => {
		const [here, there] = [follow('versions'), follow('versions')];
		valueOf(await keepVersion(here.db, aVersion(), anExample()));
		await expect.poll(there.names).toEqual(['Before the workshop']);
		valueOf(await keepVersion(here.db, { ...aVersion(later), name: 'After' }, anExample()));
		expect(await renameVersion(here.db, aVersion(), { name: 'Before', note: 'Why' })).toBe(true);
		await expect.poll(there.names).toEqual(['Before', 'After']);
		const row = await removeVersion(here.db, aVersion());
		await expect.poll(there.names).toEqual(['After']);
		expect(await renameVersion(here.db, aVersion(), { name: 'Gone', note: '' })).toBe(false);
		await putBackVersion(here.db, row);
		await expect.poll(there.names).toEqual(['Before', 'After']);
		expect(valueOf(await loadVersion(here.db, PROJECT, aVersion().takenAt))).toEqual(anExample());
	});

	it('counts rows that cannot be read, and shows the others', async () => {
		const { db, names, lists } = follow('damaged');
		valueOf(await keepVersion(db, aVersion(), anExample()));
		await db.snapshots.put({ projectId: PROJECT, takenAt: later });
		await expect.poll(() => lists.at(-1)?.damaged).toBe(1);
		expect(names()).toEqual(['Before the workshop']);
	});
});
