import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { citeSource } from '#lib/domain/edits.ts';
import { SourceId } from '#lib/domain/ids.ts';
import type { Source } from '#lib/domain/project.ts';
import {
	duplicatesAmong,
	findSources,
	sourcesInOrder,
	usesOfSources
} from '#lib/domain/sources.ts';
import { aCell, aDocument, HEART, SOURCES } from '../../support/documents.ts';

const aSource = (id: string, more: Partial<Source> = {}): Source => ({
	id: SourceId.parse(id),
	title: id,
	link: '',
	year: null,
	type: 'other',
	...more
});
const idsOf = (groups: readonly (readonly Source[])[]) =>
	groups.map((group) => group.map(({ id }) => id));

describe('usesOfSources', () => {
	it('lists the cells of each source in the order of areas, technologies and years', () => {
		const cells = [
			aCell('telemedicine', 2020, HEART),
			aCell('telemedicine', 2025),
			aCell('telemedicine', 2030)
		];
		const { project } = produce(aDocument(), (draft) => {
			for (const cell of cells.toReversed()) citeSource(cell, SOURCES[0])(draft);
		});
		expect(usesOfSources(project).get(SOURCES[0])).toEqual(cells);
		expect(usesOfSources(project).get(SOURCES[1])).toBeUndefined();
	});
});

describe('findSources', () => {
	const sources = [
		aSource('a', { title: 'KOL-retningslinje', year: 2024, owner: 'Kirsten' }),
		aSource('b', { title: 'Driftstal', link: 'https://example.org/kol' })
	];

	it.each([
		['kol', ['a', 'b']],
		['kirsten KOL', ['a']],
		['2024', ['a']],
		['example.org', ['b']],
		['kol 1999', []],
		['  ', ['a', 'b']]
	])('finds all words of “%s” in any field', (query, ids) => {
		expect(findSources(sources, query).map(({ id }) => id)).toEqual(ids);
	});
});

it('sourcesInOrder sorts as the reader’s language does', () => {
	const { project } = produce(aDocument(), (draft) => {
		draft.project.sources = Object.fromEntries(
			['Ålborg', 'Zoo', 'rapport 10', 'Rapport 9'].map((title, at) => {
				const source = aSource(`s${at}`, { title });
				return [source.id, source];
			})
		);
	});
	const titles = sourcesInOrder(project, 'da').map(({ title }) => title);
	expect(titles).toEqual(['Rapport 9', 'rapport 10', 'Zoo', 'Ålborg']);
});

describe('duplicatesAmong', () => {
	const none = () => 0;

	it('are sources with the same title but for case, spaces and punctuation', () => {
		const sources = [
			aSource('a', { title: 'Retningslinje for KOL' }),
			aSource('b', { title: ' retningslinje,  for KOL. ' }),
			aSource('c', { title: 'Retningslinje for astma' })
		];
		expect(idsOf(duplicatesAmong(sources, none))).toEqual([['a', 'b']]);
	});

	it('are sources with the same address but for scheme, www and the last slash', () => {
		const sources = [
			aSource('a', { link: 'http://www.example.org/kol/' }),
			aSource('b', { link: 'https://example.org/kol#side-2' }),
			aSource('c', { link: 'https://example.org/kol?aar=2024' }),
			aSource('d'),
			aSource('e')
		];
		expect(idsOf(duplicatesAmong(sources, none))).toEqual([['a', 'b']]);
	});

	it('join where one source ties two others together', () => {
		const sources = [
			aSource('a', { title: 'Samme' }),
			aSource('b', { link: 'https://example.org' }),
			aSource('c', { title: 'SAMME', link: 'https://example.org/' }),
			aSource('d', { title: 'Samme!' })
		];
		expect(idsOf(duplicatesAmong(sources, none)).map((ids) => ids.toSorted())).toEqual([
			['a', 'b', 'c', 'd']
		]);
	});

	it('suggest the most cited to keep, then the one that says most', () => {
		const sources = [
			aSource('a', { title: 'x' }),
			aSource('b', { title: 'X', year: 2024 }),
			aSource('c', { title: 'x.' })
		];
		expect(idsOf(duplicatesAmong(sources, none))).toEqual([['b', 'a', 'c']]);
		const countOf = (id: SourceId) => (id === 'c' ? 3 : 0);
		expect(idsOf(duplicatesAmong(sources, countOf))).toEqual([['c', 'b', 'a']]);
	});

	it('are never found among titles of signs alone', () => {
		expect(
			duplicatesAmong([aSource('a', { title: '…' }), aSource('b', { title: '?' })], none)
		).toEqual([]);
	});
});
