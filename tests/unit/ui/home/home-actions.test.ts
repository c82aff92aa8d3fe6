import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { exploreExample } from '#lib/commands/projects.ts';
import { setValue } from '#lib/domain/edits.ts';
import { ProjectId } from '#lib/domain/ids.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import { homeWords } from '#lib/i18n/home-words.ts';
import { I18n } from '#lib/i18n/i18n.svelte.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { Library } from '#lib/state/library.svelte.ts';
import { Notices } from '#lib/state/notices.svelte.ts';
import { openDatabase, type VarmekortDatabase } from '#lib/storage/database.ts';
import { HomeActions } from '#lib/ui/home/home-actions.svelte.ts';
import { aCell, level } from '../../../support/documents.ts';
import { FakeComputer, valueOf, type FakeTab } from '../../../support/fake-computer.ts';

const EXAMPLE = ProjectId.parse('example');
const CELL = aCell('telemedicine', 2020);

const open: Library[] = [];
afterEach(() => {
	for (const library of open.splice(0)) library.close();
});

/** The home page of a visit, before the library has been read. */
async function aHome(db: VarmekortDatabase, around: FakeTab) {
	const i18n = await I18n.in('en');
	const library = new Library(db, around);
	open.push(library);
	const notices = new Notices();
	const went: string[] = [];
	const actions = new HomeActions({
		library,
		notices,
		i18n,
		now: around.now,
		random: around.random,
		openEditor: (id) => Editor.open(db, id, around),
		saveRaw: () => Promise.resolve(true),
		go: (id) => went.push(id)
	});
	const making = { library, language: 'en', now: around.now, random: around.random } as const;
	return { library, notices, actions, went, making };
}

/** A home page with the example on it, with one number of its own, just deleted. */
async function aRemoval(name: string) {
	const around = new FakeComputer().openTab();
	const db = openDatabase(name);
	const home = await aHome(db, around);
	valueOf(await exploreExample(home.making));
	const editor = valueOf(await Editor.open(db, EXAMPLE, around));
	editor.commit({ code: 'project.caveat' }, setValue(CELL, level(77)));
	await editor.close();
	await expect.poll(() => home.library.projects.length).toBe(1);
	const [entry] = home.library.projects;
	if (!entry) throw new Error('no example');
	home.actions.remove(entry);
	await expect.poll(() => home.notices.list.length).toBe(1);
	await expect.poll(() => home.library.projects.length).toBe(0);
	const [notice] = home.notices.list;
	if (!notice) throw new Error('no notice');
	return { ...home, notice, document: editor.document };
}

test('exploring the example before the library is read makes no second one', async () => {
	const around = new FakeComputer().openTab();
	const db = openDatabase('early');
	const before = await aHome(db, around);
	valueOf(await exploreExample(before.making));

	const { actions, library, went } = await aHome(db, around);
	expect(library.ready).toBe(false);
	actions.explore();
	await expect.poll(() => went).toEqual([EXAMPLE]);
	expect(await db.projects.count()).toBe(1);
});

describe('undoing a deletion', () => {
	test('brings the project back as it was, and takes the notice away', async () => {
		const { library, notices, notice, document } = await aRemoval('restored');
		await notices.act(notice);
		expect(notices.list).toEqual([]);
		expect(valueOf(await library.load(EXAMPLE))).toEqual(document);
	});

	test('brings it back as a copy, and says so, where its id is taken again', async () => {
		const { library, notices, notice, document, making } = await aRemoval('taken');
		valueOf(await exploreExample(making));
		await notices.act(notice);
		expect(notices.list.map(({ text }) => text)).toEqual([
			homeWords.en.restoredAsCopy(document.project.title.en)
		]);
		await expect.poll(() => library.projects.length).toBe(2);
		const copy = library.projects.find(({ id }) => id !== EXAMPLE);
		const { project } = valueOf(await library.load(copy?.id ?? ''));
		expect(scoreAt(project, CELL).value).toEqual(level(77));
		const { project: anew } = valueOf(await library.load(EXAMPLE));
		expect(scoreAt(anew, CELL).value).not.toEqual(level(77));
	});
});
