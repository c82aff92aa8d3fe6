import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditLabel } from '#lib/domain/edit-label.ts';
import { setRationale, setValue } from '#lib/domain/edits.ts';
import type { Document } from '#lib/domain/project.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { readAuthor } from '#lib/storage/author.ts';
import { openDatabase, type VarmekortDatabase } from '#lib/storage/database.ts';
import { createProject } from '#lib/storage/library.ts';
import { aCell, aDocument, level, PROJECT } from '../../support/documents.ts';
import { anyRecipe } from '../../support/recipes.ts';
import { FakeComputer, valueOf, type FakeTab } from '../../support/fake-computer.ts';

const CELL = aCell('telemedicine', 2020);
const EDIT: EditLabel = { code: 'project.caveat' };
const DAY = 24 * 60 * 60 * 1000;

/** A project in a tab. Dexie watches only the real, or here global, IndexedDB: versions need that one. */
async function aProject(computer: FakeComputer, db?: VarmekortDatabase): Promise<FakeTab> {
	const tab = computer.openTab();
	if (db) tab.db = db;
	const author = await readAuthor(tab.db, tab.random);
	await createProject(tab.db, aDocument(), { author, clock: tab.clock, random: tab.random });
	return tab;
}

const openIn = async (tab: FakeTab, name = '') =>
	valueOf(await Editor.open(tab.db, PROJECT, tab, () => name));

const setTo = (editor: Editor, number: number) =>
	editor.commit(EDIT, setValue(CELL, level(number)));

describe('the history of a project', () => {
	it('tells the document after every step as it was, over edits, undo, redo and reloads', async () => {
		const action = fc.oneof(
			{ weight: 6, arbitrary: anyRecipe },
			fc.constantFrom('undo', 'redo', 'reload', 'look' as const)
		);
		await fc.assert(
			fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
				const computer = new FakeComputer();
				let editor = await openIn(await aProject(computer));
				const states = new Map<string, Document>();
				for (const act of actions) {
					computer.time += 1;
					if (typeof act === 'function') editor.commit(EDIT, act);
					else if (act === 'look') await editor.history();
					else if (act === 'reload') {
						await editor.close();
						editor = await openIn(computer.openTab());
					} else editor[act]();
					const last = editor.commits.at(-1);
					if (last) states.set(last.id, editor.document);
				}
				const history = await editor.history();
				for (const [id, document] of states) expect(history.documentAt(id)).toEqual(document);
				expect(history.documentAt(history.steps.at(-1)?.id ?? '')).toEqual(editor.document);
				await editor.close();
			}),
			{ numRuns: 30 }
		);
	}, 60_000);

	it('follows what this tab and others do after it was opened', async () => {
		const computer = new FakeComputer();
		const [one, two] = [await openIn(await aProject(computer)), await openIn(computer.openTab())];
		const history = await one.history();
		setTo(one, 10);
		expect(history.steps).toHaveLength(2);
		two.commit(EDIT, setRationale(CELL, 'Because.'));
		await two.flush();
		await one.catchUp();
		expect(history.steps).toHaveLength(3);
		expect(history.documentAt(history.steps.at(-1)?.id ?? '')).toEqual(one.document);
	});

	it('has every step though more were made, unseen, than the editor remembers', async () => {
		const editor = await openIn(await aProject(new FakeComputer()));
		await editor.history();
		for (let i = 0; i < 3300; i++) setTo(editor, i % 100);
		expect(editor.remembersAll).toBe(false);
		expect((await editor.history()).steps).toHaveLength(3301);
	}, 30_000);

	it('keeps with each step the name its author had then', async () => {
		const computer = new FakeComputer();
		const tab = await aProject(computer);
		const anna = await openIn(tab, ' Anna ');
		setTo(anna, 1);
		await anna.close();
		const nobody = await openIn(computer.openTab());
		setTo(nobody, 2);
		const { steps } = await nobody.history();
		expect(steps.map(({ by }) => by)).toEqual([undefined, 'Anna', undefined]);
	});

	it('offers now, the versions and the end of each earlier day to compare', async () => {
		const computer = new FakeComputer();
		const editor = await openIn(await aProject(computer, openDatabase('compare')));
		const ends: Document[] = [];
		for (const numbers of [[1, 2], [3], [4]]) {
			for (const number of numbers) setTo(editor, number);
			ends.push(editor.document);
			computer.time += DAY;
		}
		setTo(editor, 5);
		const history = await editor.history();
		const [, , third] = history.steps;
		if (!third) throw new Error('no step');
		const about = { name: 'Before the meeting', note: '', reason: 'named' as const };
		valueOf(await history.keep(ends[0] ?? editor.document, third.id, about));
		await expect.poll(() => history.named.length).toBe(1);

		const { versions } = history;
		expect(versions.map(({ kind, name }) => [kind, name])).toEqual([
			['now', ''],
			['named', 'Before the meeting'],
			['step', ''],
			['step', ''],
			['step', '']
		]);
		const documents = await Promise.all(versions.map(({ id }) => history.documentOf(id)));
		expect(documents.map(valueOf)).toEqual([editor.document, ends[0], ends[2], ends[1], ends[0]]);
		expect(await history.documentOf('nowhere')).toMatchObject({
			problems: [{ code: 'version.gone' }]
		});
	});

	it('puts a version back in the tab that took it away, not in one that came too late', async () => {
		const editor = await openIn(
			await aProject(new FakeComputer(), openDatabase('two tabs delete'))
		);
		const history = await editor.history();
		const about = { name: 'Before', note: '', reason: 'named' as const };
		const version = valueOf(await history.keep(editor.document, editor.revision, about));
		const first = await history.remove(version);
		const second = await history.remove(version);
		expect(second).toBeNull();
		await first?.();
		await expect.poll(() => history.named).toEqual([version]);
	});
});
