import { describe, expect, it } from 'vitest';
import { setValue } from '#lib/domain/edits.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { readAuthor } from '#lib/storage/author.ts';
import { parseCheckpoint, readSlices, writeCheckpoint } from '#lib/storage/checkpoint.ts';
import { noteDownload } from '#lib/storage/copy-download.ts';
import { readCopyRecord } from '#lib/storage/copy-record.ts';
import { journalRange, parseRows } from '#lib/storage/journal.ts';
import {
	createProject,
	refreshSummaries,
	removeBinned,
	removeProject,
	restoreProject
} from '#lib/storage/library.ts';
import { loadProject } from '#lib/storage/load.ts';
import {
	createRow,
	ProjectRow,
	storeArchived,
	storeBinned,
	storeSummary
} from '#lib/storage/summary.ts';
import { Timeline } from '#lib/storage/timeline.ts';
import { aCell, aDocument, anExample, level, PROJECT } from '../../support/documents.ts';
import { FakeComputer, valueOf, type FakeTab } from '../../support/fake-computer.ts';

const CELL = aCell('telemedicine', 2020);

async function create(tab: FakeTab, document = anExample()) {
	const author = await readAuthor(tab.db, tab.random);
	return createProject(tab.db, document, { author, clock: tab.clock, random: tab.random });
}

const rowOf = async (tab: FakeTab, id: string = PROJECT) =>
	ProjectRow.parse(await tab.db.projects.get(id));

/** Everything a database holds of projects. */
const contents = async ({ db }: FakeTab) =>
	Promise.all([db.projects.toArray(), db.slices.toArray(), db.journal.toArray()]);

/** A saved edit in a tab that is killed before it did any housekeeping. */
async function anEditOf(tab: FakeTab, number: number) {
	const editor = valueOf(await Editor.open(tab.db, PROJECT, tab));
	editor.commit({ code: 'project.caveat' }, setValue(CELL, level(number)));
	await editor.flush();
	return editor;
}

describe('createProject', () => {
	it('makes a first commit, a checkpoint and a row that agree', async () => {
		const tab = new FakeComputer().openTab();
		const id = await create(tab);
		const { commits } = parseRows(await journalRange(tab.db, id).toArray());
		expect(commits).toMatchObject([{ label: { code: 'project.create' }, seen: null }]);
		const checkpoint = parseCheckpoint(await readSlices(tab.db, id));
		expect(checkpoint).toEqual({ document: anExample(), upTo: commits[0]?.id, count: 1 });
		expect((await rowOf(tab)).upTo).toBe(commits[0]?.id);
	});

	it('is said to have no copy, though a removed project with its id had one', async () => {
		const tab = new FakeComputer().openTab();
		const id = await create(tab);
		const upTo = (await rowOf(tab)).upTo;
		const file = { at: tab.now(), upTo, name: 'example.varmekort', text: '' };
		await noteDownload(tab.db, id, file);
		expect(await readCopyRecord(tab.db, id)).not.toBeNull();
		await removeProject(tab.db, id);
		expect(await create(tab)).toBe(id);
		expect(await readCopyRecord(tab.db, id)).toBeNull();
	});

	it('writes over no project: a second one of the same id gets its own', async () => {
		const tab = new FakeComputer().openTab();
		const first = await create(tab);
		await anEditOf(tab, 45);
		const second = await create(tab);
		expect(second).not.toBe(first);
		const { timeline } = valueOf(await loadProject(tab.db, second));
		const { id, ...rest } = timeline.document.project;
		expect(id).toBe(second);
		expect({ id: PROJECT, ...rest }).toEqual(anExample().project);
		expect(valueOf(await loadProject(tab.db, first)).timeline.counts.all).toBe(2);
	});
});

describe('removeProject and restoreProject', () => {
	it('leave nothing of it, touch no other, and put back everything', async () => {
		const tab = new FakeComputer().openTab();
		await create(tab);
		await anEditOf(tab, 45);
		const other = await create(tab, aDocument());
		const before = await contents(tab);

		const removed = await removeProject(tab.db, PROJECT);
		expect(await loadProject(tab.db, PROJECT)).toMatchObject({ ok: false });
		expect(await journalRange(tab.db, PROJECT).count()).toBe(0);
		expect(await readSlices(tab.db, PROJECT)).toEqual([]);
		expect(await loadProject(tab.db, other)).toMatchObject({ ok: true });

		expect(await restoreProject(tab.db, removed)).toBe(true);
		expect(await contents(tab)).toEqual(before);
	});

	it('write over no project that has got the id meanwhile', async () => {
		const tab = new FakeComputer().openTab();
		await create(tab);
		await anEditOf(tab, 45);
		const removed = await removeProject(tab.db, PROJECT);
		await create(tab);
		const before = await contents(tab);
		expect(await restoreProject(tab.db, removed)).toBe(false);
		expect(await contents(tab)).toEqual(before);
	});

	it('put it back beside a step that a tab had yet to hear it was gone when it wrote', async () => {
		const computer = new FakeComputer();
		const [tab, other] = [computer.openTab(), computer.openTab()];
		await create(tab, aDocument());
		const editor = valueOf(await Editor.open(other.db, PROJECT, other));
		const removed = await removeProject(tab.db, PROJECT);
		editor.commit({ code: 'project.caveat' }, setValue(CELL, level(45)));
		await editor.flush();

		expect(await restoreProject(tab.db, removed)).toBe(true);
		const { timeline } = valueOf(await loadProject(tab.db, PROJECT));
		expect(scoreAt(timeline.document.project, CELL).value).toMatchObject({ level: 45 });
	});
});

describe('removeBinned', () => {
	it('takes what is in the bin, and leaves what another tab has taken out of it', async () => {
		const computer = new FakeComputer();
		const [tab, other] = [computer.openTab(), computer.openTab()];
		const first = await create(tab);
		const second = await create(tab);
		const third = await create(tab);
		await storeBinned(tab.db, first, tab.now());
		await storeBinned(tab.db, second, tab.now());
		await storeBinned(other.db, second, null);

		const removed = await removeBinned(tab.db, [first, second, third]);
		expect(removed.map(({ id }) => id)).toEqual([first]);
		expect(await tab.db.projects.toCollection().primaryKeys()).toEqual([second, third].sort());
		expect(await restoreProject(tab.db, removed[0] ?? { id: '', rows: new Map() })).toBe(true);
		expect(await rowOf(tab, first)).toMatchObject({ binnedAt: tab.now() });
	});
});

describe('createRow', () => {
	it('counts areas, technologies, and cells answered', async () => {
		const tab = new FakeComputer().openTab();
		await create(tab, aDocument());
		const { answered: none, total } = await rowOf(tab);
		expect([none, total]).toEqual([0, 20 * 8 * 5]);
		const editor = await anEditOf(tab, 45);
		await editor.close();
		expect(await rowOf(tab)).toMatchObject({ answered: 1, total, areas: 20, technologies: 8 });
	});
});

describe('refreshSummaries', () => {
	it('brings a row up to date that a crash left behind', async () => {
		const tab = new FakeComputer().openTab();
		await create(tab, aDocument());
		const editor = await anEditOf(tab, 45);
		expect((await rowOf(tab)).answered).toBe(0);
		await refreshSummaries(tab.db);
		const [last] = await journalRange(tab.db, PROJECT).reverse().primaryKeys();
		expect(await rowOf(tab)).toMatchObject({ answered: 1, upTo: last?.[1] });
		await editor.close();
	});

	it('makes a damaged row anew', async () => {
		const tab = new FakeComputer().openTab();
		await create(tab);
		const { openedAt, ...row } = await rowOf(tab);
		await tab.db.projects.put({ id: PROJECT, title: 7 });
		await refreshSummaries(tab.db);
		expect(await rowOf(tab)).toEqual({ ...row, openedAt });
	});
});

describe('storeSummary', () => {
	it('keeps a row that has come further, and when it was opened', async () => {
		const tab = new FakeComputer().openTab();
		await create(tab, aDocument());
		const editor = await anEditOf(tab, 45);
		await editor.close();
		const row = await rowOf(tab);
		expect(row.openedAt).toBe(tab.now());
		const [first] = await journalRange(tab.db, PROJECT).primaryKeys();
		await storeSummary(tab.db, aDocument(), createRow(aDocument(), row.upTo).upTo);
		expect(first?.[1] === row.upTo).toBe(false);
		expect(await rowOf(tab)).toEqual(row);
	});

	it('keeps what the row alone knows: when it was opened, archived and put in the bin', async () => {
		const tab = new FakeComputer().openTab();
		await create(tab, aDocument());
		await storeArchived(tab.db, PROJECT, 11);
		await storeBinned(tab.db, PROJECT, 12);
		const editor = await anEditOf(tab, 45);
		await editor.close();
		const kept = { openedAt: tab.now(), archivedAt: 11, binnedAt: 12 };
		expect(await rowOf(tab)).toMatchObject({ answered: 1, ...kept });

		await tab.db.projects.put({ ...(await rowOf(tab)), title: 7 });
		await refreshSummaries(tab.db);
		expect(await rowOf(tab)).toMatchObject({ title: aDocument().project.title, ...kept });
	});

	it('does not bring back a project that was removed', async () => {
		const tab = new FakeComputer().openTab();
		await create(tab);
		const { upTo } = await rowOf(tab);
		await removeProject(tab.db, PROJECT);
		await storeSummary(tab.db, anExample(), upTo);
		expect(await tab.db.projects.count()).toBe(0);
	});
});

describe('writeCheckpoint', () => {
	/** A project with a saved edit that its checkpoint does not hold, and both states. */
	async function anEditLater() {
		const tab = new FakeComputer().openTab();
		await create(tab);
		const before = parseCheckpoint(await readSlices(tab.db, PROJECT));
		await anEditOf(tab, 45);
		const journal = parseRows(await journalRange(tab.db, PROJECT).toArray());
		const after = Timeline.fromJournal(journal)?.checkpoint(null);
		if (!before || !after) throw new Error('no checkpoint');
		return { tab, before, after };
	}

	it('answers late where the journal has a row it does not know', async () => {
		const { tab, before, after } = await anEditLater();
		expect(await writeCheckpoint(tab.db, { ...after, count: 1 }, before)).toBe('late');
		expect(parseCheckpoint(await readSlices(tab.db, PROJECT))).toEqual(before);
	});

	it('gives way to a checkpoint that has come further and holds', async () => {
		const { tab, before, after } = await anEditLater();
		expect(await writeCheckpoint(tab.db, after, before)).toBe('written');
		expect(await writeCheckpoint(tab.db, before, null)).toBe('passed');
		expect(parseCheckpoint(await readSlices(tab.db, PROJECT))).toEqual(after);
	});

	it('writes all slices where the stored checkpoint is not the one it builds on', async () => {
		const { tab, before, after } = await anEditLater();
		await tab.db.slices.update([PROJECT, 'project'], { value: 'spoilt' });
		const elsewhere = { ...before, count: 7 };
		expect(await writeCheckpoint(tab.db, after, elsewhere)).toBe('written');
		expect(parseCheckpoint(await readSlices(tab.db, PROJECT))).toEqual(after);
	});
});
