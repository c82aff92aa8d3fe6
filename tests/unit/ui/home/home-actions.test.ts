import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { exploreExample } from '#lib/commands/projects.ts';
import { noteSavedCopy } from '#lib/commands/saved-copy.ts';
import { setValue } from '#lib/domain/edits.ts';
import { ProjectId } from '#lib/domain/ids.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import { saveProjectText } from '#lib/format/save.ts';
import { I18n } from '#lib/i18n/i18n.svelte.ts';
import { libraryWords } from '#lib/i18n/library-words.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { Library } from '#lib/state/library.svelte.ts';
import { Notices } from '#lib/state/notices.svelte.ts';
import { openDatabase, type VarmekortDatabase } from '#lib/storage/database.ts';
import { HomeActions } from '#lib/ui/home/home-actions.svelte.ts';
import { aCell, aDocument, level, PROJECT } from '../../../support/documents.ts';
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
		noteCopy: (project, name) => noteSavedCopy(db, project, name, around.now()),
		go: (id) => went.push(id)
	});
	const making = { library, language: 'en', now: around.now, random: around.random } as const;
	return { library, notices, actions, went, making };
}

/** A home page with the example on it, with one number of its own. */
async function anEntry(name: string) {
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
	return { ...home, entry, document: editor.document };
}

type Home = Awaited<ReturnType<typeof anEntry>>;

/** The only notice there is. */
async function theNotice({ notices }: Home) {
	await expect.poll(() => notices.list.length).toBe(1);
	const [notice] = notices.list;
	if (!notice) throw new Error('no notice');
	return notice;
}

/** The same page, the example deleted from it for good. */
async function aRemoval(name: string) {
	const home = await anEntry(name);
	valueOf(await home.library.bin(home.entry.id, true));
	home.actions.removeForGood([home.entry]);
	const notice = await theNotice(home);
	await expect.poll(() => home.library.projects.length).toBe(0);
	return { ...home, notice };
}

test('what another tab has taken out of the bin is not deleted for good', async () => {
	const home = await anEntry('taken-out');
	home.actions.removeForGood([home.entry]);
	await expect.poll(() => home.actions.busy).toBe(false);
	expect(home.notices.list).toEqual([]);
	expect(valueOf(await home.library.load(EXAMPLE))).toEqual(home.document);
});

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

test('of several files dropped at once the first is opened, and the others are said not to be', async () => {
	const { actions, notices, went } = await aHome(
		openDatabase('several'),
		new FakeComputer().openTab()
	);
	const files = ['a', 'b', 'c'].map(
		(name) => new File([saveProjectText(aDocument())], `${name}.varmekort`)
	);
	actions.openFirst(files);
	await expect.poll(() => went).toEqual([PROJECT]);
	expect(notices.list.map(({ text }) => text)).toEqual([
		'One file is opened at a time: a.varmekort. The 2 others were not opened; drop them one by one.'
	]);
});

describe('undoing', () => {
	const shelves = ({ library }: Home) => library.projects.map(({ shelf }) => shelf);

	test('takes a project out of the bin again, with all it had', async () => {
		const home = await anEntry('binned');
		home.actions.discard(home.entry);
		const notice = await theNotice(home);
		await expect.poll(() => shelves(home)).toEqual(['bin']);
		await home.notices.act(notice);
		await expect.poll(() => shelves(home)).toEqual(['active']);
		expect(valueOf(await home.library.load(EXAMPLE))).toEqual(home.document);
	});

	test('puts back in the bin what was restored, and in use what was archived', async () => {
		const home = await anEntry('archived');
		home.actions.archive(home.entry, true);
		await home.notices.act(await theNotice(home));
		await expect.poll(() => shelves(home)).toEqual(['active']);

		valueOf(await home.library.bin(EXAMPLE, true));
		home.actions.restore(home.entry);
		await home.notices.act(await theNotice(home));
		await expect.poll(() => shelves(home)).toEqual(['bin']);
	});
});

describe('undoing a deletion for good', () => {
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
			libraryWords.en.restoredAsCopy(document.project.title.en)
		]);
		await expect.poll(() => library.projects.length).toBe(2);
		const copy = library.projects.find(({ id }) => id !== EXAMPLE);
		const { project } = valueOf(await library.load(copy?.id ?? ''));
		expect(scoreAt(project, CELL).value).toEqual(level(77));
		const { project: anew } = valueOf(await library.load(EXAMPLE));
		expect(scoreAt(anew, CELL).value).not.toEqual(level(77));
	});

	test('brings back all of an emptied bin, each as it was, in the bin', async () => {
		const home = await anEntry('emptied');
		home.actions.duplicate(home.entry);
		await expect.poll(() => home.library.projects.length).toBe(2);
		for (const { id } of home.library.projects) valueOf(await home.library.bin(id, true));
		await expect.poll(() => home.library.projects.every(({ shelf }) => shelf === 'bin')).toBe(true);

		for (const { id } of home.notices.list) home.notices.dismiss(id);
		home.actions.removeForGood(home.library.projects);
		const notice = await theNotice(home);
		await expect.poll(() => home.library.projects.length).toBe(0);
		await home.notices.act(notice);
		await expect
			.poll(() => home.library.projects.map(({ shelf }) => shelf))
			.toEqual(['bin', 'bin']);
		expect(valueOf(await home.library.load(EXAMPLE))).toEqual(home.document);
	});
});
