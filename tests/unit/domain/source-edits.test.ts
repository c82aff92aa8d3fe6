import fc from 'fast-check';
import { applyPatches, enablePatches, produce, produceWithPatches } from 'immer';
import { describe, expect, it } from 'vitest';
import { citeSource, setAreaLocked, setReviewState, type Recipe } from '#lib/domain/edits.ts';
import { SourceId } from '#lib/domain/ids.ts';
import type { Document, Source } from '#lib/domain/project.ts';
import { scoreAt, type Cell } from '#lib/domain/reading.ts';
import {
	addSource,
	editSource,
	lockedUses,
	mergeSources,
	removeSource
} from '#lib/domain/source-edits.ts';
import { usesOfSources } from '#lib/domain/sources.ts';
import { openDocument } from '#lib/format/open.ts';
import { aCell, aDocument, HEART, LUNG, SOURCES } from '../../support/documents.ts';

enablePatches();

const [first, second] = SOURCES;
const cell = aCell('telemedicine', 2030);
const elsewhere = aCell('vr-ar', 2020, HEART);

const aSource = (id: string, more: Partial<Source> = {}): Source => ({
	id: SourceId.parse(id),
	title: id,
	link: '',
	year: null,
	type: 'other',
	...more
});

const does = (...recipes: Recipe[]): Recipe => {
	return (draft) => recipes.forEach((recipe) => recipe(draft));
};

const third = aSource('kilde-3', { link: 'https://example.org/a', owner: 'KN' });
const cited = produce(
	aDocument(),
	does(addSource(third), citeSource(cell, first), citeSource(elsewhere, second))
);
const citesOf = (document: Document, at: Cell) =>
	Object.keys(scoreAt(document.project, at).sources).sort();

describe('addSource', () => {
	it('puts a source in the register, and never over another', () => {
		expect(cited.project.sources[third.id]).toEqual(third);
		expect(produce(cited, addSource(aSource('kilde-3', { title: 'En anden' })))).toBe(cited);
	});
});

describe('editSource', () => {
	it('corrects the one record that every cell shows', () => {
		const corrected = { ...third, title: 'Rettet', date: '2025-01-31' };
		const after = produce(cited, editSource(corrected));
		expect(after.project.sources[third.id]).toEqual(corrected);
		expect(after.project.cells).toBe(cited.project.cells);
	});

	it('changes nothing where nothing is corrected, or the source is gone', () => {
		expect(produce(cited, editSource({ ...third }))).toBe(cited);
		expect(produce(cited, editSource(aSource('ukendt')))).toBe(cited);
	});
});

describe('mergeSources', () => {
	it('moves the citations and takes the double out', () => {
		const after = produce(cited, mergeSources(first, [second]));
		expect(citesOf(after, elsewhere)).toEqual([first]);
		expect(citesOf(after, cell)).toEqual([first]);
		expect(after.project.sources[second]).toBeUndefined();
	});

	it('takes over what the kept one does not say, and keeps what it says', () => {
		const bare = aSource('kilde-4', { title: 'Behold', year: 2020 });
		const after = produce(cited, does(addSource(bare), mergeSources(bare.id, [third.id, second])))
			.project.sources;
		expect(after[bare.id]).toEqual({
			...bare,
			link: 'https://example.org/a',
			type: 'study',
			owner: 'KN'
		});
	});

	it('reaches locked cells: their source would otherwise be gone', () => {
		const locked = produce(cited, setAreaLocked(HEART, true));
		const after = produce(locked, mergeSources(first, [second]));
		expect(citesOf(after, elsewhere)).toEqual([first]);
	});

	it('with itself or with what is not there changes nothing', () => {
		expect(produce(cited, mergeSources(first, [first]))).toBe(cited);
		expect(produce(cited, mergeSources(first, [SourceId.parse('ukendt')]))).toBe(cited);
		expect(produce(cited, mergeSources(SourceId.parse('ukendt'), [first]))).toBe(cited);
	});

	it('never loses a citation, whatever is merged into what', () => {
		const anyCell = fc.constantFrom(
			...['telemedicine', 'vr-ar'].flatMap((technology) =>
				[LUNG, HEART].map((area) => aCell(technology, 2030, area))
			)
		);
		const anySource = fc.constantFrom(first, second, third.id);
		const citations = fc.array(fc.tuple(anyCell, anySource), { maxLength: 10 });
		const merge = fc.tuple(anySource, fc.uniqueArray(anySource));
		fc.assert(
			fc.property(citations, merge, (made, [into, others]) => {
				const before = produce(
					aDocument(),
					does(addSource(third), ...made.map(([at, source]) => citeSource(at, source)))
				);
				const after = produce(before, mergeSources(into, others));
				for (const [at, source] of made) {
					expect(citesOf(after, at)).toContain(others.includes(source) ? into : source);
				}
				expect(openDocument(structuredClone(after))).toEqual({
					ok: true,
					value: after,
					notes: []
				});
			})
		);
	});
});

describe('removeSource', () => {
	it('takes the source out of the register and off every cell, and an empty score with it', () => {
		const after = produce(cited, removeSource(first));
		expect(after.project.sources[first]).toBeUndefined();
		expect(after.project.cells[LUNG]).toBeUndefined();
		expect(citesOf(after, elsewhere)).toEqual([second]);
	});

	it('is held back while a locked cell rests on it', () => {
		const locked = produce(cited, setReviewState(cell, 'locked'));
		expect(lockedUses(locked.project, first)).toEqual([cell]);
		expect(produce(locked, removeSource(first))).toBe(locked);
		expect(produce(locked, removeSource(second))).not.toBe(locked);
	});
});

it.each([
	['addSource', addSource(aSource('ny'))],
	['editSource', editSource({ ...third, year: 2024 })],
	['mergeSources', mergeSources(first, [second, third.id])],
	['removeSource', removeSource(first)]
] as [string, Recipe][])('%s is one step back and forth', (_, recipe) => {
	const [after, patches, inverse] = produceWithPatches(cited, recipe);
	expect(applyPatches(after, inverse)).toEqual(cited);
	expect(applyPatches(cited, patches)).toEqual(after);
	expect(usesOfSources(applyPatches(after, inverse).project)).toEqual(usesOfSources(cited.project));
});
