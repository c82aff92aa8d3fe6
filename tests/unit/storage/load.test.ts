import { beforeEach, describe, expect, it } from 'vitest';
import { setRationale, setValue } from '#lib/domain/edits.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import { CURRENT_VERSION } from '#lib/format/version.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { readAuthor } from '#lib/storage/author.ts';
import { journalRange } from '#lib/storage/journal.ts';
import { createProject } from '#lib/storage/library.ts';
import { loadProject } from '#lib/storage/load.ts';
import { writeSetting } from '#lib/storage/settings.ts';
import type { Document } from '#lib/domain/project.ts';
import { aCell, anExample, level, PROJECT } from '../../support/documents.ts';
import { FakeComputer, valueOf, type FakeTab } from '../../support/fake-computer.ts';

const CELL = aCell('telemedicine', 2020);

let computer: FakeComputer;
let tab: FakeTab;
let document: Document;

/** A project with ten edits, closed: its checkpoint holds them all. */
beforeEach(async () => {
	computer = new FakeComputer();
	tab = computer.openTab();
	const author = await readAuthor(tab.db, tab.random);
	await createProject(tab.db, anExample(), { author, clock: tab.clock, random: tab.random });
	const editor = valueOf(await Editor.open(tab.db, PROJECT, tab));
	for (let i = 0; i < 10; i++) {
		editor.commit({ code: 'project.caveat' }, setValue(CELL, level(i)));
	}
	await editor.close();
	document = editor.document;
});

const rowIds = async () => (await journalRange(tab.db, PROJECT).primaryKeys()).map(([, id]) => id);

/** Spoils the row at `index` of the journal, and answers what it was. */
async function spoilRow(index: number, spoil: Record<string, unknown> = { patches: 'eaten' }) {
	const id = (await rowIds()).at(index) ?? '';
	await tab.db.table('journal').update([PROJECT, id], spoil);
}

describe('loadProject', () => {
	it('starts from the checkpoint', async () => {
		const loaded = valueOf(await loadProject(tab.db, PROJECT));
		expect(loaded.timeline.document).toEqual(document);
		expect(loaded.checkpoint?.count).toBe(11);
		expect(loaded.timeline.commits).toHaveLength(10);
	});

	const damages: [string, () => Promise<unknown>][] = [
		['has no checkpoint', () => tab.db.slices.clear()],
		['has lost a slice', () => tab.db.slices.delete([PROJECT, 'project'])],
		['has lost the head', () => tab.db.slices.delete([PROJECT, 'head'])],
		[
			'has a slice that is no project',
			() => tab.db.slices.put({ projectId: PROJECT, slice: 'project', value: { id: 7 } })
		],
		[
			'has a checkpoint of another number of commits',
			async () => {
				const head = { version: 1, upTo: (await rowIds()).at(-1), count: 5, slices: ['project'] };
				await tab.db.slices.put({ projectId: PROJECT, slice: 'head', value: head });
			}
		]
	];
	it.each(damages)('folds the whole journal where it %s', async (_, damage) => {
		await damage();
		const result = await loadProject(tab.db, PROJECT);
		expect(valueOf(result)).toMatchObject({ checkpoint: null });
		expect(valueOf(result).timeline.document).toEqual(document);
		expect(result.ok && result.notes).toEqual([]);
	});

	const spoils: [string, Record<string, unknown>][] = [
		['lacks its patches', { patches: null }],
		['has a patch to nowhere', { patches: [{ op: 'set', path: ['nowhere'], value: 1 }] }],
		['has a label of no kind', { label: { code: 'nothing' } }]
	];
	it.each(spoils)('passes over a row that %s, reports it and leaves it', async (_, spoil) => {
		await tab.db.slices.clear();
		await spoilRow(-2, spoil);
		const result = await loadProject(tab.db, PROJECT);
		expect(valueOf(result).timeline.document).toEqual(document);
		expect(result.ok && result.notes).toEqual([{ code: 'storage.rowsSkipped', data: { rows: 1 } }]);
		expect(await rowIds()).toHaveLength(11);
	});

	it('leaves a row it cannot read to a program that can: no checkpoint is written over it', async () => {
		const [id] = (await rowIds()).slice(-1);
		const row = await tab.db.table<object>('journal').get([PROJECT, id]);
		await tab.db.slices.clear();
		await spoilRow(-1, { label: { code: 'newer.than.this' } });

		const editor = valueOf(await Editor.open(tab.db, PROJECT, tab));
		expect(scoreAt(editor.project, CELL).value).toEqual(level(8));
		editor.commit({ code: 'project.caveat' }, setRationale(CELL, 'Because.'));
		await editor.close();
		await tab.db.table('journal').put(row);
		const { timeline } = valueOf(await loadProject(tab.db, PROJECT));
		expect(scoreAt(timeline.document.project, CELL)).toMatchObject({
			value: level(9),
			rationale: 'Because.'
		});
	});

	it('opens from the checkpoint though the first row of the journal is damaged', async () => {
		await spoilRow(0);
		const result = await loadProject(tab.db, PROJECT);
		expect(valueOf(result).timeline.document).toEqual(document);
	});

	it('opens from the checkpoint where the journal has lost its beginning', async () => {
		await tab.db.journal.delete([PROJECT, (await rowIds())[0] ?? '']);
		const result = await loadProject(tab.db, PROJECT);
		expect(valueOf(result).timeline.document).toEqual(document);
		expect(result.ok && result.notes).toEqual([{ code: 'storage.rowsSkipped', data: { rows: 1 } }]);
	});

	it('keeps what the checkpoint has of a row that the journal has lost, each time', async () => {
		await tab.db.journal.delete([PROJECT, (await rowIds()).at(-1) ?? '']);
		const lost = { code: 'storage.rowsSkipped', data: { rows: 1 } };
		for (const rationale of ['One.', 'Two.']) {
			const opened = await Editor.open(tab.db, PROJECT, tab);
			expect(opened.ok && opened.notes).toEqual([lost]);
			const editor = valueOf(opened);
			editor.commit({ code: 'project.caveat' }, setRationale(CELL, rationale));
			await editor.catchUp();
			await editor.close();
			const { timeline } = valueOf(await loadProject(tab.db, PROJECT));
			expect(scoreAt(timeline.document.project, CELL)).toMatchObject({
				value: level(9),
				rationale
			});
		}
	});

	it('keeps it while other tabs follow, and undo takes back what is still known', async () => {
		const ids = await rowIds();
		await tab.db.journal.delete([PROJECT, ids.at(5) ?? '']);
		const other = computer.openTab();
		const [here, there] = [
			valueOf(await Editor.open(tab.db, PROJECT, tab)),
			valueOf(await Editor.open(other.db, PROJECT, other))
		];
		here.commit({ code: 'project.caveat' }, setRationale(CELL, 'Because.'));
		await here.flush();
		await there.catchUp();
		expect(there.document).toEqual(here.document);
		expect(scoreAt(there.project, CELL)).toMatchObject({ value: level(9), rationale: 'Because.' });
		here.undo();
		here.undo();
		expect(scoreAt(here.project, CELL).value).toEqual(level(8));
		await Promise.all([here.close(), there.close()]);
	});

	it('keeps what the checkpoint has though the journal has lost all its rows', async () => {
		await tab.db.journal.clear();
		const result = await loadProject(tab.db, PROJECT);
		expect(valueOf(result).timeline.document).toEqual(document);
		expect(result.ok && result.notes).toEqual([
			{ code: 'storage.rowsSkipped', data: { rows: 11 } }
		]);
	});

	it('reports a project of which nothing can be read', async () => {
		await tab.db.slices.clear();
		await spoilRow(0);
		const result = await loadProject(tab.db, PROJECT);
		expect(result).toEqual({ ok: false, problems: [{ code: 'storage.damaged' }] });
	});

	it('refuses a project that a newer program has written, whatever could be read of it', async () => {
		await writeSetting(tab.db, `format/${PROJECT}`, CURRENT_VERSION + 1);
		const refused = { ok: false, problems: [{ code: 'file.newer' }] };
		expect(await loadProject(tab.db, PROJECT)).toEqual(refused);
		await tab.db.slices.clear();
		await spoilRow(0);
		expect(await loadProject(tab.db, PROJECT)).toEqual(refused);
	});

	it('reports a project that is not there', async () => {
		const result = await loadProject(tab.db, 'nowhere');
		expect(result).toEqual({ ok: false, problems: [{ code: 'storage.notFound' }] });
	});

	it('reports a database that is closed', async () => {
		tab.db.close();
		expect(await loadProject(tab.db, PROJECT)).toMatchObject({ ok: false });
	});
});
