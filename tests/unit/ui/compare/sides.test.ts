import { describe, expect, test } from 'vitest';
import type { VersionChoice } from '#lib/state/history.svelte.ts';
import { chooseSides, listSides } from '#lib/ui/compare/sides.ts';
import { aDocument, anExample } from '../../../support/documents.ts';

const VERSIONS: VersionChoice[] = [
	{ id: 'now', name: '', at: 9, kind: 'now' },
	{ id: 'v2', name: 'Second round', at: 8, kind: 'named' },
	{ id: 'v1', name: 'First round', at: 5, kind: 'named' },
	{ id: 's1', name: '', at: 3, kind: 'step' }
];

const idsOf = (document = anExample(), versions = VERSIONS) =>
	listSides(document, versions, 'en').map(({ id }) => id);

describe('what can be compared', () => {
	test('is now, the versions as they come, and the ballots', () => {
		const [now, ...rest] = idsOf();
		expect(now).toBe('now');
		expect(rest.slice(0, 3)).toEqual(['v2', 'v1', 's1']);
		expect(rest.slice(3).every((id) => id.startsWith('ballot.'))).toBe(true);
		expect(rest.slice(3)).toHaveLength(3);
	});

	test('is now alone in a new project, and then there is nothing to choose', () => {
		const sides = listSides(aDocument(), [], 'da');
		expect(sides.map(({ id }) => id)).toEqual(['now']);
		expect(chooseSides(sides, null, null)).toBeNull();
	});
});

describe('the two sides', () => {
	const sides = listSides(anExample(), VERSIONS, 'en');
	const chosen = (from: string | null, to: string | null, among = sides) => {
		const pair = chooseSides(among, from, to);
		return pair && [pair.from.id, pair.to.id];
	};

	test('are those the address names', () => {
		expect(chosen('v1', 's1')).toEqual(['v1', 's1']);
		expect(chosen('now', 'now')).toEqual(['now', 'now']);
	});

	test('are the newest named version and now where the address names none that exist', () => {
		expect(chosen(null, null)).toEqual(['v2', 'now']);
		expect(chosen('gone', 'gone')).toEqual(['v2', 'now']);
	});

	test('never begin with the side they end with by themselves', () => {
		expect(chosen(null, 'v2')).toEqual(['v1', 'v2']);
	});

	test('begin with the end of a day, else a ballot, where no version is named', () => {
		const isNot = (kind: string) => sides.filter((side) => side.kind !== kind);
		expect(chosen(null, null, isNot('named'))).toEqual(['s1', 'now']);
		const ballots = isNot('named').filter(({ kind }) => kind !== 'step');
		expect(chosen(null, null, ballots)?.[0]).toMatch(/^ballot\./);
	});
});
