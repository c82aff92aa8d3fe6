import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { carriedText, type CarriedFigure } from '#lib/commands/carrying.ts';
import { standingOf } from '#lib/commands/figure-standing.ts';
import { readProjectFile } from '#lib/commands/open-file.ts';
import { setRationale, setValue } from '#lib/domain/edits.ts';
import { PARTS } from '#lib/domain/parts.ts';
import type { FigureContent } from '#lib/scene/figure-content.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { Library } from '#lib/state/library.svelte.ts';
import { openDatabase } from '#lib/storage/database.ts';
import { CARRIERS, MAKERS, pngWith } from '../../support/carrying-files.ts';
import { aCell, anExample, HEART, level, LUNG } from '../../support/documents.ts';
import { FakeComputer, valueOf } from '../../support/fake-computer.ts';

const CELL = aCell('telemedicine', 2030);
const LABEL = { code: 'project.caveat' } as const;

let library: Library;
let editor: Editor;

let visits = 0;

/** A computer with the example on it, open. */
async function aComputer(): Promise<void> {
	visits += 1;
	const db = openDatabase(`computer-${visits}`);
	const tab = new FakeComputer().openTab();
	library = new Library(db, tab);
	await library.whenReady;
	const id = valueOf(await library.create(anExample()));
	editor = valueOf(await Editor.open(db, id, tab));
}

async function leave(): Promise<void> {
	await editor.close();
	library.close();
}

beforeEach(aComputer);
afterEach(leave);

function aFigure(content: FigureContent = { kind: 'area', area: LUNG }): CarriedFigure {
	const { document, revision } = editor;
	return { document, revision, content, language: 'da', date: '2026-11-22' };
}

const opened = async (text: string, kind: keyof typeof MAKERS = 'PNG') =>
	valueOf(await readProjectFile(new Blob([await MAKERS[kind](text)])));

const standing = async (text: string) => {
	await editor.flush();
	const found = await standingOf(await opened(text), library);
	return found && { project: found.project, isOutOfDate: found.isOutOfDate };
};

describe('a figure opens', () => {
	test.each(CARRIERS)('from a %s as the project it was made of', async (kind) => {
		const { document, stamp } = await opened(carriedText(aFigure(), PARTS), kind);
		expect(document).toEqual(editor.document);
		expect(stamp).toMatchObject({ revision: editor.revision, left: [] });
	});

	test.each(CARRIERS)('not from a %s that carries nothing, and says so', async (kind) => {
		const read = await readProjectFile(new Blob([await MAKERS[kind]()]));
		expect(read).toEqual({ ok: false, problems: [{ code: 'file.noProject', data: { kind } }] });
	});

	test('not from a damaged picture', async () => {
		const bytes = pngWith().subarray(0, 40);
		const read = await readProjectFile(new Blob([bytes]));
		expect(read).toMatchObject({ ok: false, problems: [{ code: 'file.figureDamaged' }] });
	});
});

describe('a figure against the project here', () => {
	test('is current where nothing has changed, whatever parts it carries', async () => {
		for (const parts of [[], ['ballots'], [...PARTS]] as const) {
			expect(await standing(carriedText(aFigure(), parts))).toEqual({
				project: { kind: 'same' },
				isOutOfDate: false
			});
		}
	});

	test('is out of date when what it shows has changed, and tells by how many steps', async () => {
		const text = carriedText(aFigure(), []);
		editor.commit(LABEL, setValue(CELL, level(77)));
		editor.commit(LABEL, setValue(CELL, level(78)));
		expect(await standing(text)).toEqual({
			project: { kind: 'later', steps: 2 },
			isOutOfDate: true
		});
		editor.undo();
		editor.undo();
		expect(await standing(text)).toEqual({ project: { kind: 'same' }, isOutOfDate: false });
	});

	test('still holds when something else has changed', async () => {
		const text = carriedText(aFigure(), PARTS);
		editor.commit(LABEL, setValue({ ...CELL, area: HEART }, level(77)));
		editor.commit(LABEL, setRationale(CELL, 'Fordi.'));
		expect(await standing(text)).toEqual({
			project: { kind: 'later', steps: 2 },
			isOutOfDate: false
		});
	});

	test('of all areas is out of date with any of them', async () => {
		const { horizon } = CELL;
		const contents: FigureContent[] = [
			{ kind: 'overview', horizon },
			{ kind: 'matrix', horizon },
			{ kind: 'profile', set: { by: 'all' } },
			{ kind: 'selection' }
		];
		const texts = contents.map((content) => carriedText(aFigure(content), []));
		editor.commit(LABEL, setValue({ ...CELL, area: HEART }, level(3)));
		for (const text of texts) expect(await standing(text)).toMatchObject({ isOutOfDate: true });
	});

	test('of a later state, made where the work went on, is newer than the project here', async () => {
		const before = editor.document;
		editor.commit(LABEL, setValue(CELL, level(77)));
		const text = carriedText(aFigure(), []);
		await leave();
		await aComputer();
		expect(editor.document).toEqual(before);
		const { revision } = editor;
		const later = text.replace(/"revision":"[^"]+"/, `"revision":"zz${revision.slice(2)}"`);
		expect(await standing(later)).toEqual({ project: { kind: 'earlier' }, isOutOfDate: true });
	});

	test('of a project that went on in two places is said to have come apart from it', async () => {
		const text = carriedText(aFigure(), []);
		const stranger = text.replace(
			/"revision":"[^"]+"/,
			`"revision":"000000001-0000-aaaaaaaa-bbbb"`
		);
		editor.commit(LABEL, setValue(CELL, level(77)));
		expect(await standing(stranger)).toEqual({ project: { kind: 'apart' }, isOutOfDate: true });
	});

	test('that needs another version does not claim to know whether it is out of date', async () => {
		const text = carriedText(aFigure(), []).replace(/"content":\{[^}]*\}/, '"content":null');
		editor.commit(LABEL, setValue(CELL, level(77)));
		expect(await standing(text)).toMatchObject({ isOutOfDate: null });
	});

	test('of an area that is gone is out of date', async () => {
		const text = carriedText(aFigure(), []);
		editor.commit(LABEL, ({ project }) => {
			delete project.areas[LUNG];
			delete project.cells[LUNG];
		});
		expect(await standing(text)).toMatchObject({ isOutOfDate: true });
	});
});
