import { describe, expect, it, vi } from 'vitest';
import { setValue } from '#lib/domain/edits.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { readAuthor } from '#lib/storage/author.ts';
import { journalRange } from '#lib/storage/journal.ts';
import { createProject } from '#lib/storage/library.ts';
import { aCell, aDocument, level, PROJECT } from '../../support/documents.ts';
import {
	closeByBrowser,
	FakeComputer,
	valueOf,
	type FakeTab
} from '../../support/fake-computer.ts';

const setTo = (editor: Editor, year: number, number: number) =>
	editor.commit({ code: 'project.caveat' }, setValue(aCell('telemedicine', year), level(number)));

const create = async ({ db, clock, random }: FakeTab) =>
	createProject(db, aDocument(), { author: await readAuthor(db, random), clock, random });

const open = async (tab: FakeTab) => valueOf(await Editor.open(tab.db, PROJECT, tab));

/** A project that is open in the one tab of its computer, with an edit on the disk. */
async function oneTab() {
	const computer = new FakeComputer();
	const tab = computer.openTab();
	await create(tab);
	const editor = await open(tab);
	setTo(editor, 2020, 10);
	await editor.flush();
	return { computer, tab, editor };
}

/** What a browser does next where it has closed the database since its data are cleared. */
const clear = ({ disk }: FakeComputer) => disk.deleteDatabase('varmekort');

const problem = (code: string) => ({ kind: 'failed', problem: { code } });

describe('a database that the browser closes under an open project', () => {
	it('is opened again, and has what was done before, meanwhile and after', async () => {
		const { computer, tab, editor } = await oneTab();
		closeByBrowser(tab.db);
		setTo(editor, 2025, 20);
		await editor.flush();
		expect(editor.status.kind).toBe('saved');
		setTo(editor, 2030, 30);
		await editor.flush();
		expect(editor.status.kind).toBe('saved');
		expect((await open(computer.openTab())).document).toEqual(editor.document);
	});

	it('is opened again each time', async () => {
		const { computer, tab, editor } = await oneTab();
		for (const number of [20, 30, 40]) {
			closeByBrowser(tab.db);
			setTo(editor, 2025, number);
			await editor.flush();
			expect(editor.status.kind).toBe('saved');
		}
		expect((await open(computer.openTab())).document).toEqual(editor.document);
	});

	it('brings what another tab has written meanwhile', async () => {
		const { computer, tab, editor } = await oneTab();
		const unheard = { poke: () => undefined, listen: () => () => undefined };
		const other = await open({ ...computer.openTab(), channel: unheard });
		closeByBrowser(tab.db);
		setTo(other, 2025, 20);
		await other.flush();
		await expect.poll(() => editor.document).toEqual(other.document);
	});

	it('is tried again with the next edit where it does not open, and says so until then', async () => {
		const { computer, tab, editor } = await oneTab();
		const opening = vi.spyOn(computer.disk, 'open').mockImplementation(() => {
			throw new Error('lost');
		});
		closeByBrowser(tab.db);
		setTo(editor, 2025, 20);
		await editor.flush();
		expect(editor.status).toMatchObject(problem('storage.failed'));
		opening.mockRestore();

		setTo(editor, 2030, 30);
		await editor.flush();
		expect(editor.status.kind).toBe('saved');
		expect(tab.db.closed).toBe(null);
		expect((await open(computer.openTab())).document).toEqual(editor.document);
	});

	it('is not made anew where it is gone, and the project is called removed', async () => {
		const { computer, tab, editor } = await oneTab();
		closeByBrowser(tab.db);
		clear(computer);
		await expect.poll(() => editor.status).toEqual(problem('storage.removed'));
		setTo(editor, 2025, 20);
		editor.retry();
		await editor.flush();
		expect(editor.status).toEqual(problem('storage.removed'));
		expect(await computer.disk.databases()).toEqual([]);
	});

	it('gets nothing written into it where another tab has made it anew', async () => {
		const { computer, tab, editor } = await oneTab();
		const open = computer.disk.open.bind(computer.disk);
		const other = new Promise<FakeTab>((resolve) => {
			vi.spyOn(computer.disk, 'open').mockImplementationOnce((...opened) => {
				resolve(computer.openTab());
				return open(...opened);
			});
		});
		closeByBrowser(tab.db);
		clear(computer);
		setTo(editor, 2025, 20);
		const { db } = await other;
		await editor.flush();
		expect(editor.status).toEqual(problem('storage.removed'));
		expect(await journalRange(db, PROJECT).count()).toBe(0);
	});

	it('is left to a newer program that has taken it over meanwhile', async () => {
		const { computer, tab, editor } = await oneTab();
		closeByBrowser(tab.db);
		const newer = computer.disk.open('varmekort', 999);
		setTo(editor, 2025, 20);
		await editor.flush();
		expect(editor.status).toEqual(problem('storage.stale'));
		expect(tab.db.stale).toBe(true);
		const rows = newer.result.transaction('journal').objectStore('journal').count();
		await expect.poll(() => rows.readyState).toBe('done');
		expect(rows.result).toBe(2);
		newer.result.close();
	});
});
