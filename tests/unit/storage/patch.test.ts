import { produce } from 'immer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
	citeSource,
	setRationale,
	setReviewState,
	setValue,
	type Recipe
} from '#lib/domain/edits.ts';
import type { Document } from '#lib/domain/project.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import { NOT_SCORED } from '#lib/domain/score.ts';
import { applyPatches, changeBetween, isReadable, Patch, withdraw } from '#lib/storage/patch.ts';
import { deepFreeze } from '#lib/storage/plain-data.ts';
import { aCell, aDocument, anExample, level, LUNG, SOURCES } from '../../support/documents.ts';
import { anyRecipe } from '../../support/recipes.ts';

const START = deepFreeze(aDocument());
const CELL = aCell('telemedicine', 2020);
const OTHER = aCell('telemedicine', 2030);

function edit(document: Document, recipe: Recipe): Document {
	return produce(document, (draft) => {
		recipe(draft);
	});
}

/** What a recipe does to a document, as patches. */
const patchesOf = (document: Document, recipe: Recipe) =>
	changeBetween(document, edit(document, recipe)).patches;

describe('changeBetween', () => {
	it('leads from one document to the other and back, for any edits', () => {
		fc.assert(
			fc.property(fc.array(anyRecipe), (recipes) => {
				const after = recipes.reduce(edit, START);
				const { patches, inverse } = changeBetween(START, after);
				expect(applyPatches(START, patches)).toEqual(after);
				expect(applyPatches(after, inverse)).toEqual(START);
			})
		);
	});

	it('makes patches that read back as they were written', () => {
		fc.assert(
			fc.property(anyRecipe, (recipe) => {
				const patches = patchesOf(deepFreeze(anExample()), recipe);
				const stored: unknown = structuredClone(patches);
				expect(z.array(Patch).parse(stored)).toEqual(patches);
			})
		);
	});

	it('says nothing of a field that was set to what it was', () => {
		const title = { ...START.project.title };
		const after = edit(START, (draft) => void (draft.project.title = title));
		expect(changeBetween(START, after).patches).toEqual([]);
	});

	it('names one field where one field of an untouched cell was set', () => {
		const { patches } = changeBetween(START, edit(START, setValue(CELL, level(45))));
		expect(patches).toEqual([
			{
				op: 'set',
				path: ['project', 'cells', LUNG, 'telemedicine/2020', 'value'],
				value: level(45)
			}
		]);
	});
});

describe('applyPatches', () => {
	it('keeps both of two first scores of an area that did not know of each other', () => {
		const one = patchesOf(START, setValue(CELL, level(10)));
		const other = patchesOf(START, setValue(OTHER, level(20)));
		for (const order of [
			[...one, ...other],
			[...other, ...one]
		]) {
			const { project } = applyPatches(START, order);
			expect(scoreAt(project, CELL).value).toEqual(level(10));
			expect(scoreAt(project, OTHER).value).toEqual(level(20));
		}
	});

	it('keeps a value and a rationale given to the same untouched cell apart', () => {
		const one = patchesOf(START, setValue(CELL, level(10)));
		const other = patchesOf(START, setRationale(CELL, 'Because.'));
		for (const order of [
			[...one, ...other],
			[...other, ...one]
		]) {
			const score = scoreAt(applyPatches(START, order).project, CELL);
			expect(score).toMatchObject({ value: level(10), rationale: 'Because.' });
		}
	});

	it('keeps a rationale given to a cell while its only value was cleared', () => {
		const before = applyPatches(START, patchesOf(START, setValue(CELL, level(10))));
		const cleared = patchesOf(before, setValue(CELL, NOT_SCORED));
		const reasoned = patchesOf(before, setRationale(CELL, 'Because.'));
		for (const order of [
			[...cleared, ...reasoned],
			[...reasoned, ...cleared]
		]) {
			const score = scoreAt(applyPatches(before, order).project, CELL);
			expect(score).toMatchObject({ value: NOT_SCORED, rationale: 'Because.' });
		}
	});

	it('keeps both of two sources cited for one cell', () => {
		const [first, second] = SOURCES;
		const one = patchesOf(START, citeSource(CELL, first));
		const other = patchesOf(START, citeSource(CELL, second));
		const { project } = applyPatches(START, [...one, ...other]);
		expect(Object.keys(scoreAt(project, CELL).sources)).toEqual([first, second]);
	});

	it('takes a cell that says nothing any more out of the document, and its area’s record', () => {
		const scored = applyPatches(START, patchesOf(START, setValue(CELL, level(10))));
		const cleared = applyPatches(scored, patchesOf(scored, setValue(CELL, NOT_SCORED)));
		expect(cleared).toEqual(START);
	});

	it('passes over a patch whose place is gone', () => {
		const patch: Patch = { op: 'set', path: ['project', 'areas', 'gone', 'locked'], value: true };
		expect(isReadable(patch)).toBe(true);
		expect(applyPatches(START, [patch])).toBe(START);
	});

	it('freezes what it makes and shares what it does not touch', () => {
		const after = applyPatches(START, patchesOf(START, setValue(CELL, level(10))));
		expect(Object.isFrozen(after.project.cells[LUNG])).toBe(true);
		expect(after.project.areas).toBe(START.project.areas);
	});
});

describe('Patch', () => {
	const refused: [string, unknown][] = [
		['a value of no kind', { op: 'set', path: ['project', 'fictitious'], value: 'yes' }],
		['a field that is unknown', { op: 'set', path: ['project', 'colour'], value: 'red' }],
		['a field that must be there, removed', { op: 'remove', path: ['project', 'title'] }],
		['the whole document, removed', { op: 'remove', path: [] }],
		[
			'a part of what is told apart as a whole',
			{ op: 'set', path: ['project', 'title', 'da'], value: 'x' }
		],
		[
			'a name every object inherits',
			{ op: 'set', path: ['project', 'areas', '__proto__'], value: {} }
		],
		['a document that is none', { op: 'set', path: [], value: { project: {} } }]
	];
	it.each(refused)('refuses %s', (_, patch) => {
		expect(Patch.safeParse(patch).success).toBe(false);
	});
});

describe('withdraw', () => {
	it('takes back what stands as it was made', () => {
		const after = edit(START, setValue(CELL, level(10)));
		const back = withdraw(after, changeBetween(START, after));
		expect(applyPatches(after, back)).toEqual(START);
	});

	it('leaves what has been changed again since', () => {
		const after = edit(START, (draft) => {
			setValue(CELL, level(10))(draft);
			setReviewState(OTHER, 'reviewed')(draft);
		});
		const later = edit(after, setValue(CELL, level(90)));
		const { project } = applyPatches(later, withdraw(later, changeBetween(START, after)));
		expect(scoreAt(project, CELL).value).toEqual(level(90));
		expect(scoreAt(project, OTHER).state).toBe('draft');
	});
});
