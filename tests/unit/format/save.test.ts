import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { openProjectText } from '#lib/format/open.ts';
import { saveProjectText } from '#lib/format/save.ts';
import { aDocument, anExample } from '../../support/documents.ts';
import { anyRecipe } from '../../support/recipes.ts';

/** The same tree with the keys of every object made in the opposite order. */
function reversed(value: unknown): unknown {
	if (!(value instanceof Object)) return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([key, member]) => [key, reversed(member)])
	);
}

function reopened(text: string): string {
	const opened = openProjectText(text);
	if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
	expect(opened.notes).toEqual([]);
	return saveProjectText(opened.value);
}

describe('a saved project', () => {
	it('begins with its format and version and ends with a line break', () => {
		const text = saveProjectText(aDocument());
		expect(text).toMatch(/^\{"format":"varmekort","version":2,"document":\{/);
		expect(text.endsWith('}\n')).toBe(true);
	});

	it('is the same whatever the order its keys were made in', () => {
		const document = anExample();
		const other = reversed(document) as typeof document;
		expect(saveProjectText(other)).toBe(saveProjectText(document));
	});

	it('opens and saves again byte for byte: the example', () => {
		const text = saveProjectText(anExample());
		expect(reopened(text)).toBe(text);
	});

	it('opens and saves again byte for byte: whatever was edited', () => {
		fc.assert(
			fc.property(fc.array(anyRecipe, { maxLength: 15 }), (recipes) => {
				const document = recipes.reduce((tree, recipe) => produce(tree, recipe), aDocument());
				const text = saveProjectText(document);
				expect(reopened(text)).toBe(text);
			})
		);
	});

	it('keeps any words a person can type, as words', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (words) => {
				const document = aDocument();
				document.project.title = { da: words, en: 'x' };
				const text = saveProjectText(document);
				expect(reopened(text)).toBe(text);
			})
		);
	});

	it('has no undefined, no NaN and no infinity in it', () => {
		const document = aDocument();
		document.project.framework.scale.max = Number.POSITIVE_INFINITY;
		expect(() => saveProjectText(document)).toThrow('Infinity');
	});
});
