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
