import { describe, expect, it } from 'vitest';
import { AreaId, HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import { farFromSimilar, hintsOf, rangeMissed } from '#lib/domain/plausibility.ts';
import type { Project } from '#lib/domain/project.ts';
import { cellKey, type Cell } from '#lib/domain/reading.ts';
import { TRL } from '#lib/domain/scale-presets.ts';
import { aProject, type ShortValue } from '../../support/builders.ts';

const YEARS = [2020, 2030];
const at = (technology: string, year: number, area = 'a1'): Cell => ({
	area: AreaId.parse(area),
	technology: TechnologyId.parse(technology),
	horizon: HorizonId.parse(`h${year}`)
});
const cell = at('t2', 2030);

/** Areas of two technologies and two years: four numbers each, the last of them under scrutiny. */
function areasOf(...areas: (readonly [ShortValue, ShortValue, ShortValue, ShortValue])[]): Project {
	return aProject({
		years: YEARS,
		areas: areas.map(([a, b, c, d]) => ({
			rows: [
				[a, b],
				[c, d]
			]
		}))
	});
}

const own = [10, 20, 30, 70] as const;

describe('farFromSimilar', () => {
	it('measures against the median of the three areas with the least mean difference', () => {
		// Mean differences over the other three cells: 0, 2, 4, and 50 for the last.
		const project = areasOf(
			own,
			[60, 70, 80, 95],
			[14, 16, 34, 35],
			[12, 22, 32, 30],
			[10, 20, 30, 40]
		);
		const far = farFromSimilar(project, cell);
		expect(far?.difference).toBe(35);
		expect(far?.neighbours.map(({ area, level }) => [area.id, level])).toEqual([
			['a5', 40],
			['a4', 30],
			['a3', 35]
		]);
	});

	it.each([
		[45, null],
		[44, 26],
		[95, null],
		[96, -26]
	])('around %d speaks only of more than a quarter of the scale: %s', (level, difference) => {
		const near = [10, 20, 30, level] as const;
		expect(farFromSimilar(areasOf(own, near, near, near), cell)?.difference ?? null).toBe(
			difference
		);
	});

	it('is silent with fewer than three areas to compare with', () => {
		const near = [10, 20, 30, 5] as const;
		expect(farFromSimilar(areasOf(own, near, near), cell)).toBeNull();
		expect(farFromSimilar(areasOf(own, near, near, [10, 20, 30, '?']), cell)).toBeNull();
	});

	it('asks only areas that share at least half of the cells', () => {
		const near = [10, 20, 30, 5] as const;
		const half = [10, null, 'x', 5] as const;
		const less = [null, null, null, 5] as const;
		expect(farFromSimilar(areasOf(own, near, near, half), cell)?.difference).toBe(65);
		expect(farFromSimilar(areasOf(own, near, near, less), cell)).toBeNull();
	});

	it('leaves hidden areas, technologies and years out', () => {
		const near = [10, 20, 30, 5] as const;
		const project = areasOf(own, near, near, near);
		const hidden = structuredClone(project);
		const last = hidden.areas[AreaId.parse('a4')];
		if (last) last.hidden = true;
		expect(farFromSimilar(project, cell)).not.toBeNull();
		expect(farFromSimilar(hidden, cell)).toBeNull();
	});

	it('takes a lower bound for what it is', () => {
		const high = [10, 20, 30, 90] as const;
		const low = [10, 20, 30, 5] as const;
		const bound = [10, 20, 30, '>=50'] as const;
		expect(farFromSimilar(areasOf(bound, high, high, high), cell)).toBeNull();
		expect(farFromSimilar(areasOf(bound, low, low, low), cell)?.difference).toBe(45);
	});

	it('measures by the length of the scale', () => {
		const project = areasOf([1, 2, 3, 9], [1, 2, 3, 6], [1, 2, 3, 6], [1, 2, 3, 6]);
		expect(farFromSimilar(project, cell)).toBeNull();
		project.framework.scale = TRL;
		expect(farFromSimilar(project, cell)?.difference).toBe(3);
	});

	it('says nothing of a cell without a level', () => {
		const near = [10, 20, 30, 5] as const;
		expect(farFromSimilar(areasOf([10, 20, 30, '?'], near, near, near), cell)).toBeNull();
	});
});

describe('rangeMissed', () => {
	it.each([
		[44, true],
		[45, false],
		[65, false],
		[66, true],
		['?', false]
	] as [ShortValue, boolean][])('%s outside 45 to 65: %s', (value, isMissed) => {
		const project = areasOf([10, 20, 30, value]);
		const score = project.cells[cell.area]?.[cellKey(cell.technology, cell.horizon)];
		if (score) score.range = { lowest: 45, highest: 65 };
		expect(rangeMissed(project, cell) !== null).toBe(isMissed);
	});
});

it('hintsOf asks about everything that is odd, the most particular first', () => {
	const near = [10, 20, 90, 70] as const;
	const project = areasOf(['?', '?', 90, 30], near, near, near);
	const score = project.cells[cell.area]?.[cellKey(cell.technology, cell.horizon)];
	if (score) score.range = { lowest: 45, highest: 65 };
	expect(hintsOf(project, cell).map(({ kind }) => kind)).toEqual(['outside', 'falls', 'far']);
	expect(hintsOf(project, at('t1', 2020)).map(({ kind }) => kind)).toEqual(['doubtInRow']);
	expect(hintsOf(project, at('t1', 2020, 'a2'))).toEqual([]);
});
