import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { setValue } from '#lib/domain/edits.ts';
import type { Document } from '#lib/domain/project.ts';
import { openProjectText } from '#lib/format/open.ts';
import { CURRENT_VERSION } from '#lib/format/version.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { readAuthor } from '#lib/storage/author.ts';
import { createProject } from '#lib/storage/library.ts';
import { loadVersion } from '#lib/storage/versions.ts';
import { writtenFormat } from '#lib/storage/written-format.ts';
import { aCell, level } from '../../support/documents.ts';
import { FakeComputer, valueOf, type FakeTab } from '../../support/fake-computer.ts';

const CELL = aCell('telemedicine', 2020);
const OLD_TEXT = readFileSync(
	new URL('../../fixtures/v1/every-state.varmekort', import.meta.url),
	'utf8'
);

let tab: FakeTab;
let id: string;
let document: Document;

/** A project as a program of version 1 left it. */
beforeEach(async () => {
	tab = new FakeComputer().openTab();
	document = valueOf(openProjectText(OLD_TEXT));
	const author = await readAuthor(tab.db, tab.random);
	id = await createProject(tab.db, document, { author, clock: tab.clock, random: tab.random });
	await tab.db.settings.put({ key: `format/${id}`, value: 1 });
});

const copies = async () =>
	(await tab.db.snapshots.toArray()) as { takenAt: string; file: string; reason: string }[];

describe('a project of an older format', () => {
	it('is kept word for word before anything is written, once', async () => {
		const editor = valueOf(await Editor.open(tab.db, id, tab));
		const [copy] = await copies();
		expect(copy).toMatchObject({ reason: 'upgrade', file: OLD_TEXT });
		expect(valueOf(await loadVersion(tab.db, id, copy?.takenAt ?? ''))).toEqual(document);
		expect(await writtenFormat(tab.db, id)).toBe(CURRENT_VERSION);

		editor.commit({ code: 'project.caveat' }, setValue(CELL, level(99)));
		await editor.close();
		await valueOf(await Editor.open(tab.db, id, tab)).close();
		expect(await copies()).toEqual([copy]);
	});

	it('is kept as its journal tells it where its checkpoint lags behind', async () => {
		await tab.db.slices.clear();
		await valueOf(await Editor.open(tab.db, id, tab)).close();
		const [copy] = await copies();
		expect(valueOf(await loadVersion(tab.db, id, copy?.takenAt ?? ''))).toEqual(document);
	});

	it('opens with a note where there is no room for the copy, which is taken the next time', async () => {
		tab.fullTables.add('snapshots');
		const opened = await Editor.open(tab.db, id, tab);
		expect(opened).toMatchObject({ ok: true, notes: [{ code: 'storage.full' }] });
		await valueOf(opened).close();
		tab.fullTables.clear();
		await valueOf(await Editor.open(tab.db, id, tab)).close();
		expect(await copies()).toMatchObject([{ reason: 'upgrade', file: OLD_TEXT }]);
	});
});

it('a project that this program has made is not copied', async () => {
	const author = await readAuthor(tab.db, tab.random);
	const making = { author, clock: tab.clock, random: tab.random };
	const other = await createProject(tab.db, document, making);
	await valueOf(await Editor.open(tab.db, other, tab)).close();
	expect(await copies()).toEqual([]);
});
