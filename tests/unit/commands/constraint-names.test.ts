import { describe, expect, it } from 'vitest';
import { constraintName } from '#lib/commands/constraint-names.ts';
import { AreaId, HorizonId, SectorId } from '#lib/domain/ids.ts';
import type { Requirement } from '#lib/domain/selection/constraint.ts';
import { aProject } from '../../support/builders.ts';

const a = (number: number) => AreaId.parse(`a${number}`);
const project = aProject({
	years: [2020, 2030],
	sectors: [
		{ da: 'Kommune', en: 'Municipality' },
		{ da: 'Hospital', en: 'Hospital' }
	],
	areas: [
		{ field: { da: 'Kardiologi', en: 'Cardiology' }, profession: { da: 'Læge', en: 'Doctor' } },
		{
			field: { da: 'Kardiologi', en: 'Cardiology' },
			profession: { da: 'Jordemoder', en: 'Midwife' }
		},
		{ field: { da: 'Øre\u00adlære', en: 'Ears' }, profession: { da: 'Læge', en: 'Doctor' } }
	]
});
const sector = Object.values(project.framework.sectors).find(({ label }) => label.da === 'Kommune');
const SECTOR = sector?.id ?? SectorId.parse('none');

const namesOf = (requirement: Requirement) => [
	constraintName({ requirement }, project, 'da'),
	constraintName({ requirement }, project, 'en')
];

describe('constraintName', () => {
	it('says the limits as people do: at least, at most, between, exactly', () => {
		const of = (min: number | null, max: number | null) =>
			namesOf({ kind: 'sector', sector: SECTOR, min, max });
		expect(of(2, null)).toEqual(['Mindst 2 fra Kommune', 'At least 2 from Municipality']);
		expect(of(null, 3)).toEqual(['Højst 3 fra Kommune', 'At most 3 from Municipality']);
		expect(of(2, 3)).toEqual(['2 til 3 fra Kommune', '2 to 3 from Municipality']);
		expect(of(2, 2)).toEqual(['Netop 2 fra Kommune', 'Exactly 2 from Municipality']);
	});

	it('has a name for every kind', () => {
		expect(
			namesOf({
				kind: 'profession',
				profession: { da: 'Læge', en: 'Doctor' },
				...{ min: 1, max: null }
			})
		).toEqual(['Mindst 1 med faggruppen Læge', 'At least 1 of the profession Doctor']);
		expect(
			namesOf({ kind: 'tag', label: { da: 'Hjerte', en: '' }, areas: {}, min: null, max: 1 })
		).toEqual(['Højst 1 fra gruppen Hjerte', 'At most 1 of the group Hjerte']);
		expect(namesOf({ kind: 'lock', area: a(3), isIn: true })).toEqual([
			'Låst ind: Ørelære',
			'Locked in: Ears'
		]);
		expect(namesOf({ kind: 'lock', area: a(3), isIn: false })).toEqual([
			'Låst ude: Ørelære',
			'Locked out: Ears'
		]);
		expect(namesOf({ kind: 'together', area: a(3), needs: a(1) })).toEqual([
			'Ørelære kun sammen med Kardiologi (Læge)',
			'Ears only together with Cardiology (Doctor)'
		]);
		expect(namesOf({ kind: 'professions', min: 3, max: null })).toEqual([
			'Mindst 3 forskellige faggrupper',
			'At least 3 different professions'
		]);
		expect(namesOf({ kind: 'variation', min: 0.425 })).toEqual([
			'Variation på mindst 42,5 af 100',
			'Variation of at least 42.5 of 100'
		]);
	});

	it('writes levels as the scale does, and years without thousands', () => {
		const horizon = HorizonId.parse('h2030');
		expect(namesOf({ kind: 'coverage', horizon, level: 50, min: 5 })).toEqual([
			'Mindst 5 teknologier på 50\u00a0% eller højere i 2030',
			'At least 5 technologies at 50% or above in 2030'
		]);
	});

	it('tells two areas of one field apart by their profession', () => {
		expect(namesOf({ kind: 'eitherOr', areas: [a(1), a(2)] })).toEqual([
			'Højst ét af to: Kardiologi (Læge) eller Kardiologi (Jordemoder)',
			'At most one of two: Cardiology (Doctor) or Cardiology (Midwife)'
		]);
	});

	it('says that something is gone, in place of an id', () => {
		const gone = { area: AreaId.parse('gone'), horizon: HorizonId.parse('h1999') };
		expect(namesOf({ kind: 'lock', area: gone.area, isIn: true })).toEqual([
			'Låst ind: et område, der ikke findes mere',
			'Locked in: an area that is gone'
		]);
		expect(namesOf({ kind: 'coverage', horizon: gone.horizon, level: 1, min: 1 })[1]).toMatch(
			/in a year that is gone$/
		);
		expect(namesOf({ kind: 'sector', sector: SectorId.parse('gone'), min: 1, max: null })[0]).toBe(
			'Mindst 1 fra en sektor, der ikke findes mere'
		);
	});
});
