import { describe, expect, it } from 'vitest';
import { differenceOfAreas, differenceOfHorizons } from '#lib/domain/difference-of-parts.ts';
import { valueDifferenceAt } from '#lib/domain/difference.ts';
import { AreaId, HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import { aProject } from '../../support/builders.ts';

const project = aProject({
	years: [2020, 2030],
	areas: [
		{
			rows: [
				[10, 40],
				['?', 50]
			]
		},
		{ rows: [[30, null]] }
	]
});
const technology = TechnologyId.parse('t1');
const [first, second] = [AreaId.parse('a1'), AreaId.parse('a2')];
const [early, late] = [HorizonId.parse('h2020'), HorizonId.parse('h2030')];

describe('differenceOfHorizons', () => {
	const difference = differenceOfHorizons(project, early, late);
	const at = (area: AreaId, id: string) =>
		valueDifferenceAt(difference, { area, technology: TechnologyId.parse(id), horizon: late });

	it('subtracts the earlier from the later, at the cells of the later', () => {
		expect(at(first, 't1')).toMatchObject({ kind: 'moved', delta: 30 });
	});

	it('tells both answers where one is no number', () => {
		expect(at(first, 't2')).toMatchObject({ kind: 'state', from: { kind: 'dontKnow' } });
		expect(at(second, 't1')).toMatchObject({ kind: 'state', to: { kind: 'notScored' } });
	});

	it('of a year and itself is none', () => {
		expect(
			differenceOfHorizons(project, late, late).cells.every(({ cell }) => cell.horizon !== late)
		).toBe(true);
	});
});

describe('differenceOfAreas', () => {
	it('subtracts area from area, at the cells of the one compared to', () => {
		const difference = differenceOfAreas(project, first, second);
		const cell = { area: second, technology, horizon: early };
		expect(valueDifferenceAt(difference, cell)).toMatchObject({ kind: 'moved', delta: 20 });
	});

	it('reads an area without scores as not scored', () => {
		const bare = aProject({ years: [2020], areas: [{ rows: [[10]] }, {}] });
		const difference = differenceOfAreas(bare, first, second);
		const cell = { area: second, technology, horizon: early };
		expect(valueDifferenceAt(difference, cell)).toMatchObject({
			kind: 'state',
			to: { kind: 'notScored' }
		});
	});
});
