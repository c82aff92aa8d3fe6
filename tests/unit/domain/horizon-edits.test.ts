import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { setValue } from '#lib/domain/edits.ts';
import { refuseYear } from '#lib/domain/framework-rules.ts';
import {
	addHorizon,
	removeHorizon,
	setHorizonHidden,
	setHorizonYear
} from '#lib/domain/horizon-edits.ts';
import { HorizonId } from '#lib/domain/ids.ts';
import { allHorizonsInOrder } from '#lib/domain/reading.ts';
import type { Document } from '#lib/domain/project.ts';
import { aCell, aDocument, level } from '../../support/documents.ts';

const id = (slug: string) => HorizonId.parse(slug);
const before = produce(aDocument(), (draft) => {
	setValue(aCell('telemedicine', 2030), level(55))(draft);
	setValue(aCell('telemedicine', 2035), level(60))(draft);
});
const yearsOf = ({ project }: Document) => allHorizonsInOrder(project).map(({ year }) => year);

describe('the years', () => {
	it('stand in time, whatever order they came in', () => {
		const after = produce(before, (draft) => {
			addHorizon(id('x'), 2050)(draft);
			addHorizon(id('y'), 2027)(draft);
		});
		expect(yearsOf(after)).toEqual([2020, 2025, 2027, 2030, 2035, 2040, 2050]);
	});

	it.each([2030, 1899, 2201, 2030.5, Number.NaN])('refuse %s', (year) => {
		expect(refuseYear(before.project, year)).not.toBeNull();
		expect(produce(before, addHorizon(id('x'), year))).toBe(before);
		expect(produce(before, setHorizonYear(id('2035'), year))).toBe(before);
	});

	it.each([1900, 2200])('reach %s', (year) => {
		expect(refuseYear(before.project, year)).toBeNull();
	});

	it('take their scores along when they change', () => {
		const after = produce(before, setHorizonYear(id('2030'), 2031));
		expect(yearsOf(after)).toContain(2031);
		expect(after.project.cells).toBe(before.project.cells);
	});
});

describe('removeHorizon', () => {
	it('takes the scores at that year and no others', () => {
		const after = produce(before, removeHorizon(id('2030')));
		expect(yearsOf(after)).toEqual([2020, 2025, 2035, 2040]);
		expect(Object.values(after.project.cells).flatMap((cells) => Object.keys(cells))).toEqual([
			'telemedicine/2035'
		]);
	});

	it('leaves the last one that is shown', () => {
		const one = produce(before, (draft) => {
			for (const year of ['2025', '2030', '2035', '2040']) setHorizonHidden(id(year), true)(draft);
		});
		expect(produce(one, removeHorizon(id('2020')))).toBe(one);
		expect(produce(one, setHorizonHidden(id('2020'), true))).toBe(one);
	});
});
