import { expect, test } from 'vitest';
import { duplicateAreaIn } from '#lib/commands/areas.ts';
import { AreaId } from '#lib/domain/ids.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { plain } from '#lib/domain/text.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { readAuthor } from '#lib/storage/author.ts';
import { createProject } from '#lib/storage/library.ts';
import { anExample, LUNG, PROJECT } from '../../support/documents.ts';
import { FakeComputer, valueOf } from '../../support/fake-computer.ts';

async function anEditor() {
	const tab = new FakeComputer().openTab();
	const author = await readAuthor(tab.db, tab.random);
	await createProject(tab.db, anExample(), { author, clock: tab.clock, random: tab.random });
	return { editor: valueOf(await Editor.open(tab.db, PROJECT, tab)), random: tab.random };
}

test('a duplicate stands right after its original, marked as a copy, and is one step to undo', async () => {
	const { editor, random } = await anEditor();
	const before = editor.document;
	const copy = duplicateAreaIn(editor, LUNG, { withScores: true, random });
	const areas = areasInOrder(editor.project);
	const at = areas.findIndex(({ id }) => id === LUNG);
	expect(areas[at + 1]?.id).toBe(copy);
	expect(areas[at + 1]?.field.en).toBe('Respiratory medicine (copy)');
	expect(plain(areas[at + 1]?.field.da ?? '')).toBe('Lungemedicin (kopi)');
	const cells = Object.keys(editor.project.cells[LUNG] ?? {});
	expect(Object.keys(editor.project.cells[copy ?? LUNG] ?? {})).toEqual(cells);
	expect(editor.undo()).toMatchObject({
		code: 'framework',
		part: 'area',
		act: 'duplicate',
		name: { da: 'Lungemedicin, Sygeplejerske' },
		count: cells.length
	});
	expect(editor.document).toEqual(before);
	await editor.close();
});

test('without scores the copy is empty', async () => {
	const { editor, random } = await anEditor();
	const copy = duplicateAreaIn(editor, LUNG, { withScores: false, random });
	expect(editor.project.cells).not.toHaveProperty(copy ?? '');
	expect(editor.undo()).toMatchObject({ count: 0 });
	await editor.close();
});

test('an area that has gone is not duplicated', async () => {
	const { editor, random } = await anEditor();
	const gone = AreaId.parse('gone');
	expect(duplicateAreaIn(editor, gone, { withScores: true, random })).toBeNull();
	expect(editor.canUndo).toBe(false);
	await editor.close();
});
