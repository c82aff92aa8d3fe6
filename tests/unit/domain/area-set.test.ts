import { describe, expect, it } from 'vitest';
import { areasOfSet, professionsOf } from '#lib/domain/area-set.ts';
import { AreaId, SectorId } from '#lib/domain/ids.ts';
import { aProject } from '../../support/builders.ts';

const NURSE = { da: 'Sygeplejerske', en: 'Nurse' };
const project = aProject({
	sectors: ['Hospital', 'Municipality'],
	areas: [
		{ profession: NURSE },
		{ profession: 'Doctor', sector: 's2' },
		{ profession: NURSE, sector: null }
	]
});

describe('areasOfSet', () => {
	const idsOf = (set: Parameters<typeof areasOfSet>[1]) =>
		areasOfSet(project, set).map(({ id }) => id);

	it('is all areas, those of a sector or those of a profession', () => {
		expect(idsOf({ by: 'all' })).toEqual(['a1', 'a2', 'a3']);
		expect(idsOf({ by: 'sector', sector: SectorId.parse('s2') })).toEqual(['a2']);
		expect(idsOf({ by: 'profession', profession: 'Sygeplejerske\nNurse' })).toEqual(['a1', 'a3']);
	});

	it('is chosen areas in the order of the report, without those that are gone', () => {
		const areas = ['a3', 'a1', 'a9'].map((id) => AreaId.parse(id));
		expect(idsOf({ by: 'areas', areas })).toEqual(['a1', 'a3']);
	});
});

describe('professionsOf', () => {
	it('names every profession once', () => {
		expect(professionsOf(project).map(({ label }) => label.en)).toEqual(['Nurse', 'Doctor']);
	});
});
