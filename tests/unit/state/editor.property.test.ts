import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditLabel } from '#lib/domain/edit-label.ts';
import { openProjectText } from '#lib/format/open.ts';
import { saveProjectText } from '#lib/format/save.ts';
import { Editor } from '#lib/state/editor.svelte.ts';
import { readAuthor } from '#lib/storage/author.ts';
import { createProject } from '#lib/storage/library.ts';
import { aDocument, PROJECT } from '../../support/documents.ts';
import { FakeComputer, valueOf, type FakeTab } from '../../support/fake-computer.ts';
import { anyRecipe, RECIPES } from '../../support/recipes.ts';

/*
 * What holds of every edit, over long random sequences of all edits there are. How undo and the
 * journal behave in one case or another is in editor.test.ts.
 */

const EDIT: EditLabel = { code: 'project.caveat' };

/** As many edits as an afternoon holds. */
const LONG = { minLength: 150, maxLength: 200 };
const longSequence = fc.array(anyRecipe, LONG);
const longSequenceOfDeeds = fc.array(
	fc.oneof(
		{ weight: 5, arbitrary: anyRecipe },
		{ weight: 2, arbitrary: fc.constant('undo' as const) },
		{ weight: 1, arbitrary: fc.constant('redo' as const) }
	),
	LONG
);

const openIn = async (tab: FakeTab) => valueOf(await Editor.open(tab.db, PROJECT, tab));

/** The Danish framework, opened on a computer of its own. */
async function anEditor(computer = new FakeComputer()): Promise<Editor> {
	const tab = computer.openTab();
	const author = await readAuthor(tab.db, tab.random);
	await createProject(tab.db, aDocument(), { author, clock: tab.clock, random: tab.random });
	return openIn(tab);
}

/** The document as a file has it: the same text is the same document. */
const textOf = (editor: Editor) => saveProjectText(editor.document);

/** Every document from here back to the first, and from there on to the last. */
function walk(editor: Editor): string[] {
	const seen = [textOf(editor)];
	while (editor.undo()) seen.push(textOf(editor));
	while (editor.redo()) seen.push(textOf(editor));
	return seen;
}

it('has an arbitrary for every recipe', () => {
	const modules = import.meta.glob<Record<string, unknown>>(
		['/src/lib/domain/{,selection/}*edits.ts', '/src/lib/domain/{restore,scale-change}.ts'],
		{ eager: true }
	);
	const verbs =
		/^(add|change|cite|duplicate|edit|fill|group|hide|merge|move|put|record|remove|rename|renew|restore|set|show|uncite)(?=[A-Z]|$)/;
	// Steps that recipes are made of, which take a draft themselves.
	const parts = new Set(['changeScore']);
	const recipes = Object.values(modules)
		.flatMap((exported) => Object.entries(exported))
		.filter(([name, made]) => typeof made === 'function' && verbs.test(name) && !parts.has(name))
		.map(([name]) => name);
	expect(Object.keys(RECIPES).sort()).toEqual(recipes.sort());
});

it.each(Object.entries(RECIPES))('%s is taken back and made again exactly', async (_, recipes) => {
	const editor = await anEditor();
	let steps = 0;
	fc.assert(
		// Whatever else has been done meanwhile: there is something to remove, something is locked.
		fc.property(fc.array(anyRecipe, { maxLength: 5 }), recipes, (others, recipe) => {
			for (const other of others) editor.commit(EDIT, other);
			const before = editor.document;
			if (!editor.commit(EDIT, recipe)) return;
			steps += 1;
			const after = editor.document;
			expect(editor.undo()).toEqual(EDIT);
			expect(editor.document).toEqual(before);
			expect(editor.redo()).toEqual(EDIT);
			expect(editor.document).toEqual(after);
		}),
		// The same run each time: a recipe that seldom has anything to do must not fail by bad luck.
		{ numRuns: 250, seed: 4, endOnFailure: true }
	);
	expect(steps).toBeGreaterThan(0);
});

describe('a long sequence of edits', () => {
	it('leads back to the first document and on to the last, by every document between', async () => {
		await fc.assert(
			fc.asyncProperty(longSequence, async (recipes) => {
				const editor = await anEditor();
				const states = [textOf(editor)];
				for (const recipe of recipes) if (editor.commit(EDIT, recipe)) states.push(textOf(editor));
				expect(walk(editor)).toEqual([...states.toReversed(), ...states.slice(1)]);
			}),
			{ numRuns: 2, endOnFailure: true }
		);
	});

	it('is the same project with the same steps when it is opened again', async () => {
		await fc.assert(
			fc.asyncProperty(longSequenceOfDeeds, fc.boolean(), async (deeds, isWithCheckpoint) => {
				const computer = new FakeComputer();
				const editor = await anEditor(computer);
				for (const deed of deeds) {
					if (typeof deed === 'string') editor[deed]();
					else editor.commit(EDIT, deed);
				}
				// Closing writes a checkpoint; a tab that is killed leaves its saved edits alone.
				if (isWithCheckpoint) await editor.close();
				else await editor.flush();

				const tab = computer.openTab();
				if (!isWithCheckpoint) await tab.db.slices.clear();
				const again = await openIn(tab);
				expect(textOf(again)).toBe(textOf(editor));
				expect(walk(again)).toEqual(walk(editor));
			}),
			{ numRuns: 4, endOnFailure: true }
		);
	});

	it('never makes a document that its own file would not give back', async () => {
		await fc.assert(
			fc.asyncProperty(longSequence, async (recipes) => {
				const editor = await anEditor();
				for (const recipe of recipes) {
					if (!editor.commit(EDIT, recipe)) continue;
					const text = textOf(editor);
					const opened = openProjectText(text);
					expect(opened).toMatchObject({ ok: true, notes: [] });
					expect(saveProjectText(valueOf(opened))).toBe(text);
				}
			}),
			{ numRuns: 1, endOnFailure: true }
		);
	});
});
