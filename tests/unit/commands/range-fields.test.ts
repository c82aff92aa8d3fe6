import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { keepBest, keepRange } from '#lib/commands/range-fields.ts';
import type { EditLabel } from '#lib/domain/edit-label.ts';
import { setReviewState, setValue, type Recipe } from '#lib/domain/edits.ts';
import type { Document } from '#lib/domain/project.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import type { Result } from '#lib/domain/result.ts';
import type { Editable } from '#lib/state/late-editor.svelte.ts';
import { aCell, aDocument, level } from '../../support/documents.ts';

const cell = aCell('telemedicine', 2030);

/** Shows the document it began with, as a late editor does within a frame. */
class StaleEditor implements Editable {
	readonly document: Document;
	newest: Document;
	readonly labels: EditLabel[] = [];

	constructor(document: Document) {
		this.document = document;
		this.newest = document;
	}

	get project() {
		return this.document.project;
	}

	commit(label: EditLabel, recipe: Recipe): boolean {
		const next = produce(this.newest, recipe);
		if (next === this.newest) return false;
		this.newest = next;
		this.labels.push(label);
		return true;
	}

	get score() {
		return scoreAt(this.newest.project, cell);
	}
}

const scored = () => new StaleEditor(produce(aDocument(), setValue(cell, level(55))));
const codeOf = (result: Result<null>) => (result.ok ? null : result.problems[0]?.code);

describe('keepRange', () => {
	it.each([
		['45', '65'],
		[' 45 % ', '65%'],
		['45,0', '65.0']
	])('reads %s and %s', (lowest, highest) => {
		const editor = scored();
		expect(keepRange(editor, cell, { lowest, highest }).ok).toBe(true);
		expect(editor.score.range).toEqual({ lowest: 45, highest: 65 });
		expect(editor.labels).toEqual([{ code: 'score.range', cell }]);
	});

	it.each([
		['45', '', 'input.rangeHalf'],
		['mange', '65', 'input.notANumber'],
		['?', '65', 'input.notANumber'],
		['45', '650', 'input.offScale'],
		['45', '65,5', 'input.offStep'],
		['65', '45', 'input.rangeOrder'],
		['60', '65', 'input.rangeMisses']
	])('refuses %s to %s with %s and keeps what was there', (lowest, highest, code) => {
		const editor = scored();
		keepRange(editor, cell, { lowest: '50', highest: '60' });
		expect(codeOf(keepRange(editor, cell, { lowest, highest }))).toBe(code);
		expect(editor.score.range).toEqual({ lowest: 50, highest: 60 });
	});

	it('takes the range away when both are blank', () => {
		const editor = scored();
		keepRange(editor, cell, { lowest: '50', highest: '60' });
		expect(keepRange(editor, cell, { lowest: ' ', highest: '' }).ok).toBe(true);
		expect(editor.score.range).toBeUndefined();
	});

	it('goes by the newest score where the editor still shows the one before', () => {
		const editor = scored();
		keepBest(editor, cell, '80');
		expect(keepRange(editor, cell, { lowest: '70', highest: '90' }).ok).toBe(true);
		expect(editor.score.range).toEqual({ lowest: 70, highest: 90 });
	});
});

describe('keepBest', () => {
	it('makes the best guess the score', () => {
		const editor = scored();
		expect(keepBest(editor, cell, '80 %').ok).toBe(true);
		expect(editor.score.value).toEqual(level(80));
		expect(editor.labels).toMatchObject([{ code: 'score.value', from: level(55), to: level(80) }]);
	});

	it('leaves the score alone where nothing, the same or no number is written', () => {
		const editor = scored();
		expect(keepBest(editor, cell, ' ').ok).toBe(true);
		expect(keepBest(editor, cell, '55').ok).toBe(true);
		expect(codeOf(keepBest(editor, cell, 'ved ikke'))).toBe('input.notANumber');
		expect(codeOf(keepBest(editor, cell, '101'))).toBe('input.offScale');
		expect(editor.labels).toEqual([]);
	});

	it('leaves a locked cell alone', () => {
		const editor = new StaleEditor(produce(scored().newest, setReviewState(cell, 'locked')));
		keepBest(editor, cell, '80');
		expect(editor.score.value).toEqual(level(55));
	});
});
