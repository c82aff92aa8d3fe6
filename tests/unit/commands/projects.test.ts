import { describe, expect, test } from 'vitest';
import { keepHouseStyle, readHouseStyle } from '#lib/commands/house-style.ts';
import { readProjectFile } from '#lib/commands/open-file.ts';
import {
	copyOf,
	createProject,
	duplicateInLibrary,
	exploreExample,
	renameInLibrary,
	type Making
} from '#lib/commands/projects.ts';
import { ProjectId } from '#lib/domain/ids.ts';
import { MAX_LABEL } from '#lib/domain/text.ts';
import { saveProjectText } from '#lib/format/save.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { Library } from '#lib/state/library.svelte.ts';
import { aDocument, anExample } from '../../support/documents.ts';
import { WIDE_LOGO } from '../../support/house-styles.ts';
import { FakeComputer, valueOf, type FakeTab } from '../../support/fake-computer.ts';

function aMaking(tab: FakeTab): Making & { library: Library } {
	const library = new Library(tab.db, tab);
	return { library, language: 'en', now: tab.now, random: tab.random };
}

describe('exploreExample', () => {
	test('makes the example once and finds it again', async () => {
		const tab = new FakeComputer().openTab();
		const making = aMaking(tab);
		const id = valueOf(await exploreExample(making));
		const create = () => Promise.reject(new Error('a second example'));
		const bin = () => Promise.reject(new Error('it was not in the bin'));
		const again = {
			...making,
			library: { create, bin, projects: [{ id, shelf: 'active' as const }] }
		};
		expect(valueOf(await exploreExample(again))).toBe(id);
		expect(await tab.db.projects.count()).toBe(1);
		making.library.close();
	});

	test('takes it out of the bin rather than making another', async () => {
		const tab = new FakeComputer().openTab();
		const making = aMaking(tab);
		const id = valueOf(await exploreExample(making));
		valueOf(await making.library.bin(id, true));
		const { library } = making;
		const binned = {
			create: () => Promise.reject(new Error('a second example')),
			bin: library.bin.bind(library),
			projects: [{ id, shelf: 'bin' as const }]
		};
		expect(valueOf(await exploreExample({ ...making, library: binned }))).toBe(id);
		expect(await tab.db.projects.get(id)).not.toHaveProperty('binnedAt');
		library.close();
	});

	test('marks it as fictitious', async () => {
		const making = aMaking(new FakeComputer().openTab());
		const id = valueOf(await exploreExample(making));
		expect(valueOf(await making.library.load(id)).project.fictitious).toBe(true);
		making.library.close();
	});
});

test('a new project has the name it was given in both languages, whatever signs it holds', async () => {
	const making = aMaking(new FakeComputer().openTab());
	const title = `<script>alert("1")</script> 🫀 ${'x'.repeat(160)}`;
	const id = valueOf(await createProject('danish-8', title, making));
	const { project } = valueOf(await making.library.load(id));
	expect(project.title).toEqual({ da: title, en: title });
	expect(project.fictitious).toBe(false);
	making.library.close();
});

test('a new project begins in the style of the house that is kept in this browser', async () => {
	const tab = new FakeComputer().openTab();
	const making = aMaking(tab);
	expect(await readHouseStyle(tab.db)).toBe(null);
	const caveat = { da: 'Husets forbehold', en: 'Caveat of the house' };
	const style = { figures: { palette: 'fjord', logo: WIDE_LOGO }, caveat } as const;
	valueOf(await keepHouseStyle(tab.db, style));
	const kept = await readHouseStyle(tab.db);
	expect(kept).toEqual(style);

	const id = valueOf(await createProject('blank', 'Styled', making, kept));
	const { project } = valueOf(await making.library.load(id));
	expect(project.figureStyle).toEqual(style.figures);
	expect(project.caveat).toEqual(caveat);
	making.library.close();
});

describe('copyOf', () => {
	const random = new FakeComputer().random;

	test('has an id of its own, says that it is a copy, and is otherwise the same', () => {
		const original = aDocument();
		const copy = copyOf(original, random);
		expect(copy.project.id).not.toBe(original.project.id);
		expect(copy.project.title.da).toBe(`${original.project.title.da} (kopi)`);
		expect(copy.project.title.en).toBe(`${original.project.title.en} (copy)`);
		const { id, title } = original.project;
		expect({ ...copy, project: { ...copy.project, id, title } }).toEqual(original);
	});

	test('keeps within the length of a title', () => {
		const original = aDocument();
		original.project.title = { da: 'x'.repeat(MAX_LABEL), en: '' };
		const { title } = copyOf(original, random).project;
		expect(title.da).toHaveLength(MAX_LABEL);
		expect(title.en).toBe('');
	});
});

test('renaming in the library is a step that can be undone when the project is opened', async () => {
	const tab = new FakeComputer().openTab();
	const making = aMaking(tab);
	const id = valueOf(await createProject('blank', 'Before', making));
	const title = { da: 'Efter', en: 'After' };
	valueOf(await renameInLibrary(() => Editor.open(tab.db, id, tab), title));

	const editor = valueOf(await Editor.open(tab.db, id, tab));
	expect(editor.project.title).toEqual(title);
	editor.undo();
	expect(editor.project.title.en).toBe('Before');
	await editor.close();
	making.library.close();
});

test('a duplicate lies beside the project, with all its scores, and shares nothing with it', async () => {
	const tab = new FakeComputer().openTab();
	const { library, random } = aMaking(tab);
	const id = valueOf(await library.create(anExample()));
	const copy = valueOf(await duplicateInLibrary(library, id, random));
	expect(copy).not.toBe(id);
	const { project } = valueOf(await library.load(copy));
	expect(project.cells).toEqual(anExample().project.cells);
	expect(project.title.da).toMatch(/ \(kopi\)$/);

	valueOf(await renameInLibrary(() => Editor.open(tab.db, copy, tab), { da: 'Ny', en: 'New' }));
	expect(valueOf(await library.load(id)).project.title).toEqual(anExample().project.title);
	library.close();
});

test('a project that cannot be read is not duplicated, and the reason is said', async () => {
	const { library, random } = aMaking(new FakeComputer().openTab());
	const made = await duplicateInLibrary(library, ProjectId.parse('nowhere'), random);
	expect(made).toMatchObject({ ok: false, problems: [{ code: 'storage.notFound' }] });
	library.close();
});

describe('readProjectFile', () => {
	test('reads what was saved', async () => {
		const document = aDocument();
		const file = new Blob([saveProjectText(document)]);
		expect(valueOf(await readProjectFile(file))).toEqual({ document, stamp: null });
	});

	test('refuses a file larger than any project without reading it', async () => {
		const huge = { size: 51 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('read')) };
		const read = await readProjectFile(huge as unknown as Blob);
		expect(read).toMatchObject({ ok: false, problems: [{ code: 'file.tooLarge' }] });
	});

	test('says so where the file has gone meanwhile', async () => {
		const gone = {
			size: 10,
			arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError'))
		};
		const read = await readProjectFile(gone as unknown as Blob);
		expect(read).toMatchObject({ ok: false, problems: [{ code: 'file.unreadable' }] });
	});
});
