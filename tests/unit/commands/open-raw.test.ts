import { beforeEach, describe, expect, test } from 'vitest';
import { readRawData } from '#lib/commands/open-raw.ts';
import { setRationale, setValue } from '#lib/domain/edits.ts';
import type { Document } from '#lib/domain/project.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { readAuthor } from '#lib/storage/author.ts';
import { journalRange } from '#lib/storage/journal.ts';
import { createProject } from '#lib/storage/library.ts';
import { keepVersion } from '#lib/storage/versions.ts';
import { aCell, anExample, level, PROJECT } from '../../support/documents.ts';
import { FakeComputer, valueOf, type FakeTab } from '../../support/fake-computer.ts';

const CELL = aCell('telemedicine', 2020);
const TABLES = ['projects', 'slices', 'journal', 'snapshots'] as const;

let tab: FakeTab;
let document: Document;

/** A project with ten edits and a version after the fifth. */
beforeEach(async () => {
	tab = new FakeComputer().openTab();
	const author = await readAuthor(tab.db, tab.random);
	await createProject(tab.db, anExample(), { author, clock: tab.clock, random: tab.random });
	const editor = valueOf(await Editor.open(tab.db, PROJECT, tab));
	for (let i = 0; i < 10; i++) {
		editor.commit({ code: 'project.caveat' }, setValue(CELL, level(i)));
		if (i !== 4) continue;
		const upTo = editor.revision;
		const about = { projectId: PROJECT, takenAt: upTo, upTo, reason: 'named' as const };
		valueOf(await keepVersion(tab.db, { ...about, name: 'Five', note: '' }, editor.document));
	}
	editor.commit({ code: 'project.caveat' }, setRationale(CELL, 'Because.'));
	await editor.close();
	document = editor.document;
});

/** Every row, as a file of raw data has it. */
async function rawFile(change: (rows: Record<string, unknown[]>) => void = () => undefined) {
	const rows: Record<string, unknown[]> = {};
	for (const table of TABLES) rows[table] = await tab.db.table<unknown>(table).toArray();
	change(rows);
	return new Blob([JSON.stringify(rows, null, '\t')]);
}

async function spoilRow(index: number) {
	const keys = await journalRange(tab.db, PROJECT).primaryKeys();
	await tab.db.table('journal').update(keys.at(index), { patches: 'eaten' });
}

async function read(file: Blob) {
	const result = await readRawData(file);
	if (!result) throw new Error('not taken for raw data');
	return result;
}

describe('readRawData', () => {
	test('brings back a project as it was', async () => {
		expect(await read(await rawFile())).toEqual({ ok: true, value: [document], notes: [] });
	});

	test('brings it back by its journal alone, without list and checkpoint', async () => {
		const file = await rawFile((rows) => {
			rows['projects'] = [{ id: PROJECT, title: 7 }];
			rows['slices'] = [null, 'eaten'];
		});
		const result = await read(file);
		expect(valueOf(result)).toEqual([document]);
		expect(result.ok && result.notes).toEqual([{ code: 'storage.rowsSkipped', data: { rows: 2 } }]);
	});

	test('brings back all that can be read, and says what could not', async () => {
		await spoilRow(-2);
		await tab.db.slices.clear();
		const result = await read(await rawFile());
		const [found] = valueOf(result);
		expect(found?.project.cells).not.toEqual(document.project.cells);
		expect(JSON.stringify(found)).toContain('Because.');
		expect(result.ok && result.notes).toEqual([
			{ code: 'storage.rowsSkipped', data: { rows: 1 }, where: PROJECT }
		]);
	});

	test('keeps what a row did that was left out, as the checkpoint has it, and says so', async () => {
		const file = await rawFile(({ journal }) => journal?.splice(-2, 1));
		const result = await read(file);
		expect(valueOf(result)).toEqual([document]);
		expect(result.ok && result.notes).toEqual([
			{ code: 'storage.rowsSkipped', data: { rows: 1 }, where: PROJECT }
		]);
	});

	test('falls back to the newest version where a project has lost its beginning', async () => {
		await spoilRow(0);
		await tab.db.slices.clear();
		const result = await read(await rawFile());
		const [found] = valueOf(result);
		expect(found?.project.title).toEqual(document.project.title);
		expect(result.ok && result.notes).toEqual([{ code: 'storage.rowsSkipped', where: PROJECT }]);
	});

	test('opens the projects it can, and names the one it cannot', async () => {
		const file = await rawFile(({ journal }) => {
			journal?.push({ projectId: 'lost', id: '0', patches: [] });
		});
		const result = await read(file);
		expect(valueOf(result)).toEqual([document]);
		expect(result.ok && result.notes).toEqual([{ code: 'storage.damaged', where: 'lost' }]);
	});

	test('refuses rows of which nothing can be read, with the reason', async () => {
		await spoilRow(0);
		for (const table of ['slices', 'snapshots'] as const) await tab.db.table(table).clear();
		const result = await read(await rawFile());
		expect(result).toEqual({
			ok: false,
			problems: [{ code: 'storage.damaged', where: PROJECT }]
		});
	});

	test('writes nothing into the database of the browser', async () => {
		await read(await rawFile());
		expect(await tab.db.projects.count()).toBe(1);
	});

	test.each(['', '{', '[]', '{"format":"varmekort"}', '{"journal":[]}'])(
		'leaves %o to those who know such files',
		async (text) => expect(await readRawData(new Blob([text]))).toBeNull()
	);
});
