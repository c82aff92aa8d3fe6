import fc from 'fast-check';
import { applyPatches, enablePatches, produce, produceWithPatches } from 'immer';
import { describe, expect, it } from 'vitest';
import {
	citeNewSource,
	citeSource,
	renameProject,
	setAreaLocked,
	setCaveat,
	setConfidence,
	setRationale,
	setReviewState,
	setValue,
	setValues,
	uncite
} from '#lib/domain/edits.ts';
import { AreaId, SourceId } from '#lib/domain/ids.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import { DONT_KNOW, NOT_APPLICABLE, NOT_SCORED } from '#lib/domain/score.ts';
import { MAX_PROSE } from '#lib/domain/text.ts';
import { openDocument } from '#lib/format/open.ts';
import { saveProjectText } from '#lib/format/save.ts';
import { aCell, aDocument, HEART, level, LUNG, SOURCES } from '../../support/documents.ts';
import { anyRecipe } from '../../support/recipes.ts';

enablePatches();

const before = aDocument();
const cell = aCell('telemedicine', 2030);
const other = aCell('telemedicine', 2035);
const [source] = SOURCES;

const filled = produce(before, (draft) => {
	setValue(cell, level(55))(draft);
	setConfidence([cell], 'medium')(draft);
	setRationale(cell, 'Fordi.')(draft);
	citeSource(cell, source)(draft);
});

describe('setValue', () => {
	it('keeps rationale, confidence, sources and state', () => {
		const { project } = produce(filled, setValue(cell, DONT_KNOW));
		expect(scoreAt(project, cell)).toEqual({
			...scoreAt(filled.project, cell),
			value: DONT_KNOW
		});
	});

	it('leaves the other cells as they were', () => {
		const after = produce(filled, setValue(other, level(60)));
		expect(scoreAt(after.project, cell)).toBe(scoreAt(filled.project, cell));
	});

	it('keeps the four kinds of no level and zero apart', () => {
		const values = [NOT_APPLICABLE, DONT_KNOW, level(0)];
		for (const value of values) {
			const { project } = produce(before, setValue(cell, value));
			expect(scoreAt(project, cell).value).toEqual(value);
		}
		expect(scoreAt(before.project, cell).value).toEqual(NOT_SCORED);
	});

	it('leaves the document as it was before the first score once the last one is cleared', () => {
		const scored = produce(
			before,
			setValues([cell, other].map((c) => ({ cell: c, value: level(5) })))
		);
		const cleared = produce(
			scored,
			setValues([cell, other].map((c) => ({ cell: c, value: NOT_SCORED })))
		);
		expect(saveProjectText(cleared)).toBe(saveProjectText(before));
	});

	it('keeps a cleared score that still has a rationale', () => {
		const { project } = produce(filled, setValue(cell, NOT_SCORED));
		expect(scoreAt(project, cell).rationale).toBe('Fordi.');
	});

	it.each([-1, 101, 12.5, Number.NaN, Number.POSITIVE_INFINITY])(
		'passes over %d, which the scale cannot hold',
		(number) => {
			expect(produce(before, setValue(cell, level(number)))).toBe(before);
		}
	);

	it('passes over cells that the framework does not have', () => {
		expect(produce(before, setValue(aCell('telemedicine', 1999), level(5)))).toBe(before);
		expect(produce(before, setValue(aCell('fax', 2030), level(5)))).toBe(before);
		const nowhere = AreaId.parse('nowhere');
		expect(produce(before, setValue(aCell('telemedicine', 2030, nowhere), level(5)))).toBe(before);
	});

	it('makes no step where nothing changes', () => {
		expect(produce(filled, setValue(cell, level(55)))).toBe(filled);
		expect(produce(before, setValue(cell, NOT_SCORED))).toBe(before);
	});
});

describe('a lock', () => {
	const edits = [
		setValue(cell, level(1)),
		setConfidence([cell], 'high'),
		setRationale(cell, 'Noget andet.'),
		citeSource(cell, SOURCES[1]),
		uncite(cell, source),
		citeNewSource(cell, {
			id: SourceId.parse('ny'),
			title: 'Ny',
			link: '',
			year: null,
			type: 'other'
		})
	];

	it('on a cell keeps its score as it is', () => {
		const locked = produce(filled, setReviewState(cell, 'locked'));
		for (const edit of edits) expect(produce(locked, edit)).toBe(locked);
	});

	it('on an area keeps every score and state of it', () => {
		const locked = produce(filled, setAreaLocked(LUNG, true));
		for (const edit of edits) expect(produce(locked, edit)).toBe(locked);
		expect(produce(locked, setReviewState(cell, 'agreed'))).toBe(locked);
		expect(produce(locked, setValue(other, level(1)))).toBe(locked);
	});

	it('on an area does not reach another area', () => {
		const locked = produce(filled, setAreaLocked(LUNG, true));
		const elsewhere = aCell('telemedicine', 2030, HEART);
		const { project } = produce(locked, setValue(elsewhere, level(1)));
		expect(scoreAt(project, elsewhere).value).toEqual(level(1));
	});

	it('can be taken off again', () => {
		const unlocked = produce(filled, (draft) => {
			setReviewState(cell, 'locked')(draft);
			setReviewState(cell, 'draft')(draft);
			setValue(cell, level(1))(draft);
		});
		expect(scoreAt(unlocked.project, cell).value).toEqual(level(1));
	});

	it('passes over the locked cells of a larger edit and changes the rest', () => {
		const locked = produce(filled, setReviewState(cell, 'locked'));
		const { project } = produce(
			locked,
			setValues([cell, other].map((c) => ({ cell: c, value: level(9) })))
		);
		expect(scoreAt(project, cell).value).toEqual(level(55));
		expect(scoreAt(project, other).value).toEqual(level(9));
	});
});

describe('sources', () => {
	it('are cited once, however often', () => {
		expect(produce(filled, citeSource(cell, source))).toBe(filled);
	});

	it('that the register does not have are not cited', () => {
		expect(produce(filled, citeSource(cell, SourceId.parse('ukendt')))).toBe(filled);
	});

	it('stay in the register when they are taken off a cell', () => {
		const { project } = produce(filled, uncite(cell, source));
		expect(scoreAt(project, cell).sources).toEqual({});
		expect(project.sources[source]).toBeDefined();
	});
});

it('a rationale never outgrows what the document can hold', () => {
	const after = produce(before, setRationale(cell, 'æ'.repeat(MAX_PROSE + 1)));
	expect(openDocument(structuredClone(after)).ok).toBe(true);
});

it('title and caveat change without touching the scores', () => {
	const after = produce(filled, (draft) => {
		renameProject({ da: 'Nyt', en: '' })(draft);
		setCaveat({ da: '', en: 'New' })(draft);
	});
	expect(after.project.title.da).toBe('Nyt');
	expect(after.project.caveat.en).toBe('New');
	expect(after.project.cells).toBe(filled.project.cells);
});

describe('any run of edits', () => {
	const runs = fc.array(anyRecipe, { minLength: 1, maxLength: 6 });

	it('is taken back to the byte, and made again to the byte', () => {
		fc.assert(
			fc.property(runs, (recipes) => {
				let document = before;
				for (const recipe of recipes) {
					const [after, patches, inverse] = produceWithPatches(document, recipe);
					const undone = applyPatches(after, inverse);
					expect(saveProjectText(undone)).toBe(saveProjectText(document));
					expect(saveProjectText(applyPatches(undone, patches))).toBe(saveProjectText(after));
					document = after;
				}
			})
		);
	});

	it('leaves a document that opens without a note', () => {
		fc.assert(
			fc.property(runs, (recipes) => {
				const after = recipes.reduce((document, recipe) => produce(document, recipe), before);
				expect(openDocument(structuredClone(after))).toEqual({
					ok: true,
					value: after,
					notes: []
				});
			})
		);
	});
});
