import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditLabel } from '#lib/domain/edit-label.ts';
import { setRationale, setValue, type Recipe } from '#lib/domain/edits.ts';
import { addHorizon } from '#lib/domain/horizon-edits.ts';
import { HorizonId } from '#lib/domain/ids.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import { openDocument } from '#lib/format/open.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { readAuthor } from '#lib/storage/author.ts';
import { journalRange } from '#lib/storage/journal.ts';
import { createProject, removeProject, restoreProject } from '#lib/storage/library.ts';
import { aCell, aDocument, level, PROJECT } from '../../support/documents.ts';
import { anyRecipe } from '../../support/recipes.ts';
import { FakeComputer, valueOf, type FakeTab } from '../../support/fake-computer.ts';

const CELL = aCell('telemedicine', 2020);
const OTHER = aCell('telemedicine', 2030);
const EDIT: EditLabel = { code: 'project.caveat' };

interface OpenTab {
	tab: FakeTab;
	editor: Editor;
}

async function openIn(computer: FakeComputer): Promise<OpenTab> {
	const tab = computer.openTab();
	return { tab, editor: valueOf(await Editor.open(tab.db, PROJECT, tab)) };
}

/** One computer with a project open in two tabs. */
async function twoTabs() {
	const computer = new FakeComputer();
	const { db, clock, random } = computer.openTab();
	const author = await readAuthor(db, random);
	await createProject(db, aDocument(), { author, clock, random });
	return { computer, one: await openIn(computer), two: await openIn(computer) };
}

const scoreIn = ({ editor }: OpenTab, cell = CELL) => scoreAt(editor.project, cell);

const setTo = ({ editor }: OpenTab, number: number, cell = CELL) =>
	editor.commit(EDIT, setValue(cell, level(number)));

const DEEDS = [
	'undo',
	'redo',
	'flush',
	'catchUp',
	'hide',
	'pause',
	'fillDisk',
	'makeRoom',
	'setClockBack'
] as const;

/** Does something in a tab, and answers whether it made a commit. */
async function act(
	what: Recipe | (typeof DEEDS)[number],
	{ tab, editor }: OpenTab,
	computer: FakeComputer
): Promise<boolean> {
	if (typeof what !== 'string') return editor.commit(EDIT, what);
	switch (what) {
		case 'undo':
		case 'redo':
			return editor[what]() !== null;
		case 'flush':
		case 'catchUp':
			await editor[what]();
			return false;
		case 'hide':
			editor.hide();
			return false;
		case 'pause':
			tab.pause();
			return false;
		case 'fillDisk':
			tab.fullTables.add('journal');
			return false;
		case 'makeRoom':
			tab.fullTables.clear();
			return false;
		case 'setClockBack':
			computer.time -= 5000;
			return false;
	}
}

/** Waits until all is written and read in all tabs. */
async function settle(...tabs: OpenTab[]) {
	for (const { editor } of tabs) await editor.flush();
	for (const { editor } of tabs) await editor.catchUp();
}

describe('two tabs with the same project', () => {
	it('show each other’s edits by a poke, and say which steps came in', async () => {
		const { one, two } = await twoTabs();
		const label: EditLabel = { code: 'score.rationale', cell: CELL };
		const heard = new Promise<readonly EditLabel[]>(
			(resolve) => (two.editor.onForeignEdit = resolve)
		);
		one.editor.commit(label, setRationale(CELL, 'Because.'));
		expect(await heard).toEqual([label]);
		expect(scoreIn(two).rationale).toBe('Because.');

		const heardBack = new Promise((resolve) => (one.editor.onForeignEdit = resolve));
		setTo(two, 45);
		await heardBack;
		expect(scoreIn(one)).toMatchObject({ rationale: 'Because.', value: level(45) });
	});

	it('lose nothing of edits made in the same tick', async () => {
		const { one, two } = await twoTabs();
		setTo(one, 10, CELL);
		setTo(two, 20, OTHER);
		await settle(one, two);
		for (const tab of [one, two]) {
			expect(scoreIn(tab, CELL).value).toEqual(level(10));
			expect(scoreIn(tab, OTHER).value).toEqual(level(20));
		}
	});

	it('agree on one of two values given to the same cell in the same tick', async () => {
		const { one, two } = await twoTabs();
		setTo(one, 10);
		setTo(two, 20);
		await settle(one, two);
		expect(scoreIn(one)).toEqual(scoreIn(two));
	});

	it('say what was put right where their edits broke a rule only together', async () => {
		const { one, two } = await twoTabs();
		const heard: string[] = [];
		for (const { editor } of [one, two]) {
			editor.onMend = (notes) => heard.push(...notes.map(({ code }) => code));
		}
		const year = (id: string) => addHorizon(HorizonId.parse(id), 2033);
		one.editor.commit(EDIT, year('one'));
		two.editor.commit(EDIT, year('two'));
		await settle(one, two);
		expect(heard.length).toBeGreaterThan(0);
		expect(new Set(heard)).toEqual(new Set(['repair.sameYear']));
		setTo(one, 10);
		await settle(one, two);
		expect(heard.length).toBeLessThanOrEqual(2);
		expect(two.editor.document).toEqual(one.editor.document);
		expect(openDocument(structuredClone(one.editor.document))).toMatchObject({ notes: [] });
	});

	it('share one undo stack', async () => {
		const { one, two } = await twoTabs();
		setTo(one, 10);
		await settle(one, two);
		expect(two.editor.canUndo).toBe(true);
		two.editor.undo();
		await settle(two, one);
		expect(scoreIn(one).value.kind).toBe('notScored');
		expect(one.editor.canUndo).toBe(false);
		one.editor.redo();
		await settle(one, two);
		expect(scoreIn(two).value).toEqual(level(10));
	});

	it('take in a late row that lies before a checkpoint', async () => {
		const { computer, one, two } = await twoTabs();
		two.tab.fullTables.add('journal');
		setTo(two, 20, OTHER);
		await two.editor.flush();

		computer.time += 1000;
		setTo(one, 10, CELL);
		await one.editor.close();
		const three = await openIn(computer);
		expect(scoreIn(three, OTHER).value.kind).toBe('notScored');

		two.tab.fullTables.clear();
		two.editor.retry();
		await settle(two, three);
		expect(scoreIn(three, OTHER).value).toEqual(level(20));
		expect(three.editor.document).toEqual(two.editor.document);
		const four = await openIn(computer);
		expect(four.editor.document).toEqual(two.editor.document);
	});

	it('converge and lose no commit, whatever is done in whatever order', async () => {
		const action = fc.record({
			who: fc.constantFrom('one', 'two'),
			what: fc.oneof({ weight: 6, arbitrary: anyRecipe }, fc.constantFrom(...DEEDS))
		});
		await fc.assert(
			fc.asyncProperty(fc.array(action, { maxLength: 30 }), async (actions) => {
				const { computer, ...tabs } = await twoTabs();
				let made = 1;
				for (const { who, what } of actions) {
					computer.time += 1;
					if (await act(what, tabs[who], computer)) made += 1;
				}
				for (const { tab, editor } of [tabs.one, tabs.two]) {
					tab.fullTables.clear();
					editor.retry();
				}
				await settle(tabs.one, tabs.two);
				expect(await journalRange(tabs.one.tab.db, PROJECT).count()).toBe(made);
				expect(tabs.two.editor.document).toEqual(tabs.one.editor.document);
				expect(tabs.two.editor.undoLabel).toEqual(tabs.one.editor.undoLabel);
				expect(openDocument(structuredClone(tabs.one.editor.document)).ok).toBe(true);
				const three = await openIn(computer);
				expect(three.editor.document).toEqual(tabs.one.editor.document);
				for (const { editor } of [tabs.one, tabs.two, three]) await editor.close();
			}),
			{ numRuns: 40 }
		);
	}, 60_000);
});

describe('a project that is removed in another tab', () => {
	it('is reported, keeps its edits in memory, and goes on when it is restored', async () => {
		const { computer, one } = await twoTabs();
		const home = computer.openTab();
		const removed = await removeProject(home.db, PROJECT);
		await one.editor.catchUp();
		expect(one.editor.status).toEqual({ kind: 'failed', problem: { code: 'storage.removed' } });

		setTo(one, 10);
		await one.editor.flush();
		expect(await journalRange(home.db, PROJECT).count()).toBe(0);

		await restoreProject(home.db, removed);
		await one.editor.catchUp();
		await one.editor.flush();
		expect(one.editor.status.kind).toBe('saved');
		expect(scoreIn(await openIn(computer)).value).toEqual(level(10));
	});
});
