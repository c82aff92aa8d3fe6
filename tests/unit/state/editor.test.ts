import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it, vi } from 'vitest';
import type { EditLabel } from '#lib/domain/edit-label.ts';
import { setRationale, setValue, setValues, type Recipe } from '#lib/domain/edits.ts';
import type { Document } from '#lib/domain/project.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import { CURRENT_VERSION } from '#lib/format/version.ts';
import { recentReports } from '#lib/report.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { readAuthor } from '#lib/storage/author.ts';
import { parseCheckpoint, readSlices } from '#lib/storage/checkpoint.ts';
import { Author } from '#lib/storage/clock.ts';
import { createCommit } from '#lib/storage/commit.ts';
import { changeBetween } from '#lib/storage/patch.ts';
import { appendCommits, journalRange, parseRows } from '#lib/storage/journal.ts';
import { createProject } from '#lib/storage/library.ts';
import { readSetting, writeSetting } from '#lib/storage/settings.ts';
import { Persistence } from '#lib/storage/persistence.ts';
import { ProjectRow } from '#lib/storage/summary.ts';
import { Timeline } from '#lib/storage/timeline.ts';
import { aCell, aDocument, anExample, level, PROJECT } from '../../support/documents.ts';
import { anyRecipe } from '../../support/recipes.ts';
import { FakeComputer, valueOf, type FakeTab } from '../../support/fake-computer.ts';

const CELL = aCell('telemedicine', 2020);
const OTHER = aCell('telemedicine', 2030);
const EDIT: EditLabel = { code: 'project.caveat' };

async function aProject(computer: FakeComputer, document = aDocument()): Promise<FakeTab> {
	const tab = computer.openTab();
	const author = await readAuthor(tab.db, tab.random);
	await createProject(tab.db, document, { author, clock: tab.clock, random: tab.random });
	return tab;
}

const openIn = async (tab: FakeTab) => valueOf(await Editor.open(tab.db, PROJECT, tab));

/** The project as a tab opened now would show it. */
const reopened = async (computer: FakeComputer) => openIn(computer.openTab());

const valueIn = (editor: Editor, cell = CELL) => scoreAt(editor.project, cell).value;

const setTo = (editor: Editor, number: number, cell = CELL) =>
	editor.commit(EDIT, setValue(cell, level(number)));

describe('commit', () => {
	it('changes the document at once and says saved only when the journal has the row', async () => {
		const computer = new FakeComputer();
		const tab = await aProject(computer);
		const editor = await openIn(tab);
		expect(editor.status).toEqual({ kind: 'saved', at: null });

		expect(setTo(editor, 45)).toBe(true);
		expect(valueIn(editor)).toEqual(level(45));
		expect(editor.status).toEqual({ kind: 'saving', since: computer.time });
		expect(await journalRange(tab.db, PROJECT).count()).toBe(1);

		await editor.flush();
		expect(editor.status).toEqual({ kind: 'saved', at: computer.time });
		expect(await journalRange(tab.db, PROJECT).count()).toBe(2);
	});

	it('makes no step where the recipe changes nothing', async () => {
		const editor = await openIn(await aProject(new FakeComputer()));
		const before = editor.document;
		expect(editor.commit(EDIT, setValues([]))).toBe(false);
		expect(editor.commit(EDIT, (draft) => setRationale(CELL, '')(draft))).toBe(false);
		expect(editor.document).toBe(before);
		expect(editor.canUndo).toBe(false);
	});

	it('holds the document frozen', async () => {
		const editor = await openIn(await aProject(new FakeComputer(), anExample()));
		expect(Object.isFrozen(Object.values(editor.project.cells)[0])).toBe(true);
		setTo(editor, 1);
		expect(Object.isFrozen(scoreAt(editor.project, CELL).value)).toBe(true);
	});

	it('throws, and changes nothing, where the document could not be read again', async () => {
		const editor = await openIn(await aProject(new FakeComputer()));
		const before = editor.document;
		const spoil: Recipe = (draft) => void (draft.project.title = { da: '', en: '' });
		expect(() => editor.commit(EDIT, spoil)).toThrow(/title/);
		expect(editor.document).toBe(before);
		expect(editor.status.kind).toBe('saved');
	});

	it('writes edits made in one go in their order', async () => {
		const computer = new FakeComputer();
		const editor = await openIn(await aProject(computer));
		for (const number of [10, 20, 30, 40]) setTo(editor, number);
		await editor.flush();
		expect(valueIn(await reopened(computer))).toEqual(level(40));
	});

	it('asks the browser once to keep the data, after the first edit', async () => {
		const computer = new FakeComputer();
		const tab = await aProject(computer);
		const editor = await openIn(tab);
		expect(tab.persistAsked).toBe(0);
		setTo(editor, 1);
		await editor.flush();
		setTo(editor, 2);
		await editor.close();
		await expect
			.poll(() => readSetting(tab.db, 'persistence', Persistence))
			.toEqual({ granted: true });
		const again = await reopened(computer);
		setTo(again, 3);
		await again.close();
		expect(tab.persistAsked).toBe(1);
	});
});

describe('undo and redo', () => {
	it('name the step they take back and make again', async () => {
		const editor = await openIn(await aProject(new FakeComputer()));
		const label: EditLabel = { code: 'score.rationale', cell: CELL };
		expect(editor.undo()).toBeNull();
		editor.commit(label, setRationale(CELL, 'Because.'));
		expect(editor.undoLabel).toEqual(label);
		expect(editor.redoLabel).toBeNull();
		expect(editor.undo()).toEqual(label);
		expect(editor.redoLabel).toEqual(label);
		expect(editor.redo()).toEqual(label);
		expect(scoreAt(editor.project, CELL).rationale).toBe('Because.');
	});

	it('walk through every state a project has been in, before and after a reload', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anyRecipe, { maxLength: 12 }), fc.nat(11), async (recipes, at) => {
				const computer = new FakeComputer();
				let editor = await openIn(await aProject(computer));
				const states: Document[] = [editor.document];
				for (const recipe of recipes) {
					if (editor.commit(EDIT, recipe)) states.push(editor.document);
				}
				for (let i = states.length - 1; i >= 0; i--) {
					expect(editor.document).toEqual(states[i]);
					if (i === at) {
						await editor.close();
						editor = await reopened(computer);
						expect(editor.document).toEqual(states[i]);
					}
					expect(editor.undo() !== null).toBe(i > 0);
				}
				for (const state of states) {
					expect(editor.document).toEqual(state);
					editor.redo();
				}
				expect(editor.canRedo).toBe(false);
				await editor.close();
			}),
			{ numRuns: 20 }
		);
	}, 60_000);

	it('take back nothing that somebody else has changed since', async () => {
		const computer = new FakeComputer();
		const tab = await aProject(computer);
		const editor = await openIn(tab);
		setTo(editor, 10);
		await editor.flush();
		// A commit of another installation, come here by some other way.
		const id = tab.clock.next(Author.parse('somebody'), null);
		const about = { projectId: PROJECT, id, seen: null, label: EDIT, kind: 'edit' } as const;
		const next = produce(editor.document, setValue(CELL, level(90)));
		await appendCommits(tab.db, [createCommit(about, changeBetween(editor.document, next))]);
		await editor.catchUp();
		expect(valueIn(editor)).toEqual(level(90));

		editor.undo();
		expect(valueIn(editor)).toEqual(level(90));
		expect(editor.canUndo).toBe(false);
	});
});

describe('a project that is opened again', () => {
	it('is what it was, whatever was done to it and whenever it was left', async () => {
		const action = fc.oneof(
			{ weight: 5, arbitrary: anyRecipe },
			fc.constantFrom('undo', 'redo', 'pause', 'hide', 'reload' as const)
		);
		await fc.assert(
			fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
				const computer = new FakeComputer();
				let tab = await aProject(computer);
				let editor = await openIn(tab);
				for (const act of actions) {
					computer.time += 1;
					if (typeof act === 'function') editor.commit(EDIT, act);
					else if (act === 'pause') tab.pause();
					else if (act !== 'reload') editor[act]();
					else {
						// The tab is killed: nothing is closed, but what was saved was saved.
						await editor.flush();
						const { document, undoLabel, canRedo } = editor;
						tab = computer.openTab();
						editor = await openIn(tab);
						expect(editor.document).toEqual(document);
						expect([editor.undoLabel, editor.canRedo]).toEqual([undoLabel, canRedo]);
					}
				}
				await editor.close();
				expect((await reopened(computer)).document).toEqual(editor.document);
				const rows = parseRows(await journalRange(tab.db, PROJECT).toArray());
				expect(Timeline.fromJournal(rows)?.document).toEqual(editor.document);
			}),
			{ numRuns: 30 }
		);
	}, 60_000);

	it('has every saved edit when it was killed before any checkpoint', async () => {
		const computer = new FakeComputer();
		const editor = await openIn(await aProject(computer));
		for (let i = 0; i < 30; i++) setTo(editor, i);
		await editor.flush();
		expect(valueIn(await reopened(computer))).toEqual(level(29));
	});

	it('goes on in order after the computer’s clock was set back', async () => {
		const computer = new FakeComputer();
		const first = await openIn(await aProject(computer));
		setTo(first, 10);
		await first.flush();
		computer.time -= 1_000_000_000;
		const second = await reopened(computer);
		setTo(second, 20);
		await second.flush();
		const third = await reopened(computer);
		expect(valueIn(third)).toEqual(level(20));
		third.undo();
		expect(valueIn(third)).toEqual(level(10));
	});

	it.for([3_600_000, 86_400_000])(
		'keeps the order of edits while the clock jumps back by %i ms under them',
		async (jump) => {
			const computer = new FakeComputer();
			const editor = await openIn(await aProject(computer));
			for (const value of [10, 20, 30]) {
				setTo(editor, value);
				computer.time -= jump;
			}
			await editor.flush();
			const again = await reopened(computer);
			expect(again.revision).toBe(editor.revision);
			for (const value of [30, 20, 10]) {
				expect(valueIn(again)).toEqual(level(value));
				again.undo();
			}
		}
	);

	it('is not opened where a newer program has written it, whatever could be read of it', async () => {
		const computer = new FakeComputer();
		const tab = await aProject(computer);
		await writeSetting(tab.db, `format/${PROJECT}`, CURRENT_VERSION + 1);
		const opened = await Editor.open(tab.db, PROJECT, tab);
		expect(opened.ok ? null : opened.problems).toEqual([{ code: 'file.newer' }]);
	});

	it('is not written any more once a newer program has written it', async () => {
		const computer = new FakeComputer();
		const tab = await aProject(computer);
		const editor = await openIn(tab);
		setTo(editor, 10);
		await editor.flush();
		await writeSetting(tab.db, `format/${PROJECT}`, CURRENT_VERSION + 1);
		const rows = async () =>
			JSON.stringify([await tab.db.slices.toArray(), await tab.db.journal.toArray()]);
		const before = await rows();
		await editor.catchUp();
		expect(editor.status).toEqual({ kind: 'failed', problem: { code: 'storage.stale' } });
		setTo(editor, 20);
		expect(valueIn(editor)).toEqual(level(10));
		await editor.close();
		expect(await rows()).toBe(before);
	});

	it('is reported as not found where there is none', async () => {
		const tab = new FakeComputer().openTab();
		const result = await Editor.open(tab.db, 'nowhere', tab);
		expect(result).toEqual({ ok: false, problems: [{ code: 'storage.notFound' }] });
	});
});

describe('a disk that is full', () => {
	it('keeps edits in memory and saves them all with the next that succeeds', async () => {
		const computer = new FakeComputer();
		const tab = await aProject(computer);
		tab.fullTables.add('journal');
		const editor = await openIn(tab);

		setTo(editor, 10);
		await editor.flush();
		setTo(editor, 20, OTHER);
		await editor.flush();
		expect(editor.status).toEqual({ kind: 'failed', problem: { code: 'storage.full' } });
		expect(valueIn(editor)).toEqual(level(10));

		tab.fullTables.clear();
		editor.retry();
		await editor.flush();
		expect(editor.status).toEqual({ kind: 'saved', at: computer.time });
		const again = await reopened(computer);
		expect([valueIn(again), valueIn(again, OTHER)]).toEqual([level(10), level(20)]);
	});

	it('does not lose what another tab wrote meanwhile', async () => {
		const computer = new FakeComputer();
		const tab = await aProject(computer);
		tab.fullTables.add('journal');
		const editor = await openIn(tab);
		setTo(editor, 10);
		await editor.flush();

		// The other tab makes a checkpoint that knows nothing of the edit still in memory.
		computer.time += 1000;
		const other = await reopened(computer);
		setTo(other, 20, OTHER);
		await other.close();
		await editor.catchUp();

		tab.fullTables.clear();
		editor.retry();
		await editor.close();
		const again = await reopened(computer);
		expect([valueIn(again), valueIn(again, OTHER)]).toEqual([level(10), level(20)]);
		expect(again.document).toEqual(editor.document);
	});

	it('does not stop a project from being opened and edited when only checkpoints fail', async () => {
		const computer = new FakeComputer();
		const tab = await aProject(computer);
		tab.fullTables.add('slices');
		const editor = await openIn(tab);
		setTo(editor, 10);
		await editor.close();
		expect(editor.status.kind).toBe('saved');
		expect(valueIn(await reopened(computer))).toEqual(level(10));
	});
});

describe('checkpoints', () => {
	/** How many commits the stored checkpoint holds. */
	const countIn = async (tab: FakeTab) => parseCheckpoint(await readSlices(tab.db, PROJECT))?.count;

	const upToIn = async (tab: FakeTab) => ProjectRow.parse(await tab.db.projects.get(PROJECT)).upTo;

	it('are written in a pause after many edits, and not after few', async () => {
		const tab = await aProject(new FakeComputer());
		const editor = await openIn(tab);
		for (let i = 1; i <= 20; i++) setTo(editor, i);
		await editor.flush();
		tab.pause();
		await expect.poll(() => countIn(tab)).toBe(21);

		setTo(editor, 50);
		await editor.flush();
		tab.pause();
		// The library's row is written first; a checkpoint would have been under way when it is.
		const [last] = await journalRange(tab.db, PROJECT).reverse().limit(1).primaryKeys();
		await expect.poll(() => upToIn(tab)).toBe(last?.[1]);
		expect(await countIn(tab)).toBe(21);
	});

	it('hold nothing that is not in the journal, and neither does the library’s row', async () => {
		const tab = await aProject(new FakeComputer());
		const { upTo } = ProjectRow.parse(await tab.db.projects.get(PROJECT));
		const editor = await openIn(tab);
		tab.fullTables.add('journal');
		setTo(editor, 50);
		await editor.close();
		expect(await upToIn(tab)).toBe(upTo);
		expect(await countIn(tab)).toBe(1);
	});

	it('are written when the page is hidden', async () => {
		const tab = await aProject(new FakeComputer());
		const editor = await openIn(tab);
		setTo(editor, 50);
		editor.hide();
		await expect.poll(() => countIn(tab)).toBe(2);
	});

	it('change nothing of the slices that have not changed', async () => {
		const tab = await aProject(new FakeComputer(), anExample());
		const editor = await openIn(tab);
		const before = await tab.db.slices.toArray();
		const written: string[] = [];
		tab.db.slices.hook('updating', (_, [, slice]) => void written.push(slice));
		setTo(editor, 33);
		await editor.close();
		expect(before.length).toBeGreaterThan(3);
		expect(written.sort()).toEqual(['head', 'project']);
	});
});

describe('a newer program that takes the database over', () => {
	it('gets it when all is written, and the old one writes no more', async () => {
		const computer = new FakeComputer();
		const tab = await aProject(computer);
		const editor = await openIn(tab);
		setTo(editor, 10);

		const newer = indexedDBOf(computer).open('varmekort', 999);
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			newer.onsuccess = () => resolve(newer.result);
			newer.onerror = () => reject(newer.error ?? new Error('refused'));
		});
		const rows = database.transaction('journal').objectStore('journal').count();
		await new Promise((resolve) => (rows.onsuccess = resolve));
		expect(rows.result).toBe(2);

		expect(editor.status).toEqual({ kind: 'failed', problem: { code: 'storage.stale' } });
		expect(setTo(editor, 20)).toBe(false);
		expect(editor.undo()).toBeNull();
		expect(valueIn(editor)).toEqual(level(10));
		database.close();
	});

	it('is not called saved again by a look at the journal that was under way', async () => {
		const computer = new FakeComputer();
		const editor = await openIn(await aProject(computer));
		const newer = indexedDBOf(computer).open('varmekort', 999);
		const taken = new Promise((resolve) => (newer.onsuccess = resolve));
		const looks: Promise<void>[] = [];
		while (editor.status.kind === 'saved') {
			looks.push(editor.catchUp());
			await new Promise(setImmediate);
		}
		await Promise.all([...looks, taken]);
		expect(editor.status).toEqual({ kind: 'failed', problem: { code: 'storage.stale' } });
		newer.result.close();
	});
});

describe('an error in what is told of another tab', () => {
	it('is reported, and does not pass for a database that cannot be read', async () => {
		const written = vi.spyOn(console, 'error').mockReturnValue();
		const computer = new FakeComputer();
		const editor = await openIn(await aProject(computer));
		const other = await reopened(computer);
		await editor.catchUp();
		editor.onForeignEdit = () => {
			throw new TypeError('no words for it');
		};
		setTo(other, 10);
		await other.flush();
		await editor.catchUp();
		expect(recentReports().at(-1)).toMatchObject({ message: 'no words for it' });
		written.mockRestore();
	});
});

const indexedDBOf = (computer: FakeComputer): IDBFactory => computer.disk;
