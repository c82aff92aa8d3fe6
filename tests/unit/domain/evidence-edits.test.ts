import { applyPatches, enablePatches, produce, produceWithPatches } from 'immer';
import { describe, expect, it } from 'vitest';
import { setAreaLocked, setReviewState, setValue, type Recipe } from '#lib/domain/edits.ts';
import {
	problemOfRange,
	reviewOf,
	setAreaReview,
	setCallout,
	setQuestion,
	setRange
} from '#lib/domain/evidence-edits.ts';
import { AreaId } from '#lib/domain/ids.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import { MAX_CALLOUT } from '#lib/domain/score.ts';
import { MAX_PROSE } from '#lib/domain/text.ts';
import { openDocument } from '#lib/format/open.ts';
import { aCell, aDocument, HEART, level, LUNG } from '../../support/documents.ts';

enablePatches();

const before = aDocument();
const cell = aCell('telemedicine', 2030);
const scored = produce(before, setValue(cell, level(55)));

describe('setRange', () => {
	it('keeps lowest and highest beside the level, and takes them away again', () => {
		const ranged = produce(scored, setRange(cell, { lowest: 45, highest: 65 }));
		expect(scoreAt(ranged.project, cell).range).toEqual({ lowest: 45, highest: 65 });
		expect(produce(ranged, setRange(cell, null))).toEqual(scored);
	});

	it.each([
		[{ lowest: 55, highest: 55 }, null],
		[{ lowest: 0, highest: 100 }, null],
		[{ lowest: 60, highest: 70 }, 'input.rangeMisses'],
		[{ lowest: 10, highest: 54 }, 'input.rangeMisses'],
		[{ lowest: 65, highest: 45 }, 'input.rangeOrder'],
		[{ lowest: -5, highest: 65 }, 'input.offScale'],
		[{ lowest: 45, highest: 65.5 }, 'input.offStep'],
		[{ lowest: Number.NaN, highest: 65 }, 'input.offScale']
	])('around the level 55: %j is told as %s', (range, code) => {
		expect(problemOfRange(scored.project, cell, range)?.code ?? null).toBe(code);
		const isKept = produce(scored, setRange(cell, range)) !== scored;
		expect(isKept).toBe(code === null);
	});

	it('stands without a level too, and stays when the level leaves it', () => {
		const ranged = produce(before, setRange(cell, { lowest: 10, highest: 20 }));
		expect(scoreAt(ranged.project, cell).range).toEqual({ lowest: 10, highest: 20 });
		const moved = produce(ranged, setValue(cell, level(90)));
		expect(scoreAt(moved.project, cell).range).toEqual({ lowest: 10, highest: 20 });
	});

	it('makes no step where the same range is set again', () => {
		const ranged = produce(scored, setRange(cell, { lowest: 45, highest: 65 }));
		expect(produce(ranged, setRange(cell, { lowest: 45, highest: 65 }))).toBe(ranged);
		expect(produce(scored, setRange(cell, null))).toBe(scored);
	});
});

describe('setQuestion', () => {
	it('keeps what has to be found out, and forgets it when the words are gone', () => {
		const asked = produce(before, setQuestion(cell, 'Hvor mange hjem?'));
		expect(scoreAt(asked.project, cell).question).toBe('Hvor mange hjem?');
		expect(produce(asked, setQuestion(cell, ' \n '))).toEqual(before);
	});

	it('never outgrows what the document can hold', () => {
		const after = produce(before, setQuestion(cell, 'æ'.repeat(MAX_PROSE + 1)));
		expect(openDocument(structuredClone(after)).ok).toBe(true);
	});
});

describe('setCallout', () => {
	const noted = (da: string, en: string) => produce(before, setCallout(cell, { da, en }));

	it('keeps a note in either language, and forgets it when both are blank', () => {
		expect(scoreAt(noted('', 'Pilot only').project, cell).callout).toEqual({
			da: '',
			en: 'Pilot only'
		});
		expect(produce(noted('Kun pilot', ''), setCallout(cell, { da: ' ', en: '\n' }))).toEqual(
			before
		);
	});

	it('the same words again change nothing', () => {
		const after = noted('Kun pilot', '');
		expect(produce(after, setCallout(cell, { da: 'Kun pilot', en: '' }))).toBe(after);
	});

	it('never outgrows what the document can hold, nor cuts a character in two', () => {
		const after = noted(`${'x'.repeat(MAX_CALLOUT - 1)}🫀`, 'æ'.repeat(MAX_CALLOUT + 1));
		expect(scoreAt(after.project, cell).callout?.da).toBe('x'.repeat(MAX_CALLOUT - 1));
		expect(openDocument(structuredClone(after)).ok).toBe(true);
	});
});

describe('setAreaReview', () => {
	it('says how far one area has come, and no other', () => {
		const { project } = produce(scored, setAreaReview(LUNG, 'agreed'));
		expect(reviewOf(project, LUNG)).toBe('agreed');
		expect(reviewOf(project, HEART)).toBe('draft');
		expect(scoreAt(project, cell).state).toBe('draft');
	});

	it('back to draft leaves no trace', () => {
		const reviewed = produce(scored, setAreaReview(LUNG, 'reviewed'));
		expect(produce(reviewed, setAreaReview(LUNG, 'draft'))).toEqual(scored);
	});

	it('of an area that is not there changes nothing', () => {
		expect(produce(scored, setAreaReview(AreaId.parse('nowhere'), 'agreed'))).toBe(scored);
	});
});

const edits: [string, Recipe][] = [
	['setRange', setRange(cell, { lowest: 45, highest: 65 })],
	['setQuestion', setQuestion(cell, 'Hvorfor?')],
	['setCallout', setCallout(cell, { da: 'Kun pilot', en: '' })],
	['setAreaReview', setAreaReview(LUNG, 'reviewed')]
];

it.each(edits)('%s is taken back and made again by its patches', (_, recipe) => {
	const [after, patches, inverse] = produceWithPatches(scored, recipe);
	expect(after).not.toBe(scored);
	expect(applyPatches(after, inverse)).toEqual(scored);
	expect(applyPatches(scored, patches)).toEqual(after);
	expect(openDocument(structuredClone(after))).toEqual({ ok: true, value: after, notes: [] });
});

it.each(edits)('%s leaves a locked area as it is', (_, recipe) => {
	const locked = produce(scored, setAreaLocked(LUNG, true));
	expect(produce(locked, recipe)).toBe(locked);
});

it.each(edits.slice(0, 3))('%s leaves a locked cell as it is', (_, recipe) => {
	const locked = produce(scored, setReviewState(cell, 'locked'));
	expect(produce(locked, recipe)).toBe(locked);
});
