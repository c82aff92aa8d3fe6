import { expect, test } from 'vitest';
import { setValue } from '#lib/domain/edits.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { SafeCopies } from '#lib/state/safe-copies.svelte.ts';
import { readAuthor } from '#lib/storage/author.ts';
import { noteDownload } from '#lib/storage/copy-download.ts';
import { readCopyRecord } from '#lib/storage/copy-record.ts';
import { createProject } from '#lib/storage/library.ts';
import { aCell, aDocument, level, PROJECT } from '../../support/documents.ts';
import { FakeComputer, valueOf } from '../../support/fake-computer.ts';

const SECOND = 1000;
const DAY = 24 * 3600 * SECOND;

/** An open project after a number of edits, and what makes its copies; no folder is chosen. */
async function anEditedProject(edits: number) {
	const computer = new FakeComputer();
	const tab = computer.openTab();
	const author = await readAuthor(tab.db, tab.random);
	await createProject(tab.db, aDocument(), { author, clock: tab.clock, random: tab.random });
	const editor = valueOf(await Editor.open(tab.db, PROJECT, tab));
	for (let edit = 0; edit < edits; edit++) {
		editor.commit({ code: 'project.caveat' }, setValue(aCell('telemedicine', 2020), level(edit)));
	}
	await editor.flush();
	const delays: number[] = [];
	const around = {
		now: tab.now,
		later: (task: () => void, delay: number) => {
			delays.push(delay);
			return tab.later(task, delay);
		}
	};
	const copies = new SafeCopies(tab.db, around, editor, () => 'en');
	return { computer, tab, editor, copies, delays };
}

test('waits for a pause, but work without one puts a copy off for five minutes only', async () => {
	const { computer, copies, delays } = await anEditedProject(1);
	for (let at = 0; at < 290; at += 20) {
		copies.touched();
		computer.time += 20 * SECOND;
	}
	expect(delays.slice(0, 3)).toEqual([30 * SECOND, 30 * SECOND, 30 * SECOND]);
	// 280 seconds after the first edit there are 20 left.
	expect(delays.at(-1)).toBe(20 * SECOND);
});

test('a clock that is set back puts no copy off', async () => {
	const { computer, copies, delays } = await anEditedProject(1);
	copies.touched();
	computer.time -= DAY;
	copies.touched();
	expect(delays).toEqual([30 * SECOND, 30 * SECOND]);
	computer.time += 290 * SECOND;
	copies.touched();
	expect(delays.at(-1)).toBe(10 * SECOND);
});

test('reminds where there is much to lose, and not again for a day once it is told not now', async () => {
	const { computer, copies } = await anEditedProject(100);
	await copies.copy();
	expect(copies.news).toEqual({ kind: 'reminder' });

	await copies.dismiss();
	expect(copies.news).toBeNull();
	await copies.copy();
	expect(copies.news).toBeNull();

	computer.time += DAY;
	await copies.copy();
	expect(copies.news).toEqual({ kind: 'reminder' });
});

test('says nothing of little work, or of what was downloaded', async () => {
	const little = await anEditedProject(50);
	await little.copies.copy();
	expect(little.copies.news).toBeNull();

	const { tab, editor, copies } = await anEditedProject(100);
	const saved = { at: tab.now(), upTo: editor.revision, name: 'a.varmekort', text: '{}' };
	await noteDownload(tab.db, PROJECT, saved);
	await copies.copy();
	expect(copies.news).toBeNull();
});

test('a copy that a full disk cannot note is there all the same, and passes for none', async () => {
	const { tab, editor } = await anEditedProject(1);
	tab.fullTables.add('settings');
	const saved = { at: tab.now(), upTo: editor.revision, name: 'a.varmekort', text: '{}' };
	await noteDownload(tab.db, PROJECT, saved);
	expect(await readCopyRecord(tab.db, PROJECT)).toBeNull();
});
