import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AreaId } from '#lib/domain/ids.ts';
import { TRL } from '#lib/domain/scale-presets.ts';
import {
	breadthAt,
	earlinessOf,
	firstImpact,
	growthBetween,
	horizonWeights,
	isAheadOnEveryScale,
	levelAt,
	riseBetween
} from '#lib/domain/selection/indicators.ts';
import { fillRow, levelValue, readArea, type Row } from '#lib/domain/selection/row-reading.ts';
import { aProject } from '../../../support/builders.ts';

/** A row of levels from 0 to 4; `null` is not scored. */
const row = (levels: readonly (number | null)[], years: readonly number[] = EVEN): Row =>
	fillRow(
		levels.map((level) => {
			if (level === null) return null;
			return { low: level / 4, value: level / 4, high: level / 4 };
		}),
		years
	);
const EVEN = [2020, 2025, 2030, 2035, 2040];
const near = (value: number, digits = 9) => expect.closeTo(value, digits) as number;

const anyYears = fc
	.uniqueArray(fc.integer({ min: 2000, max: 2080 }), { minLength: 2, maxLength: 6 })
	.map((years) => years.sort((a, b) => a - b));
const anyRows = (columns: number) => {
	const levels = fc.array(fc.integer({ min: 0, max: 4 }), {
		minLength: columns,
		maxLength: columns
	});
	return fc.array(levels, { minLength: 1, maxLength: 5 });
};

describe('horizonWeights', () => {
	it('count each horizon for the years it stands for', () => {
		expect(horizonWeights([2020, 2025, 2030, 2040, 2050])).toEqual(
			[1 / 12, 1 / 6, 1 / 4, 1 / 3, 1 / 6].map((weight) => near(weight))
		);
		expect(horizonWeights([2030])).toEqual([1]);
	});
});

describe('fillRow', () => {
	it('is a straight line between scores, and bounded by levels that do not fall', () => {
		const filled = row([1, null, 3, null, null])?.map(({ low, value, high }) =>
			[low, value, high].map((level) => level * 4)
		);
		expect(filled).toEqual([
			[1, 1, 1],
			[1, 2, 3],
			[3, 3, 3],
			[3, 3, 4],
			[3, 3, 4]
		]);
		expect(row([null, 2, 2, 2, 2])?.[0]).toEqual({ low: 0, value: 0.5, high: 0.5 });
		expect(row([null, null, null, null, null])).toBeNull();
	});
});

describe('growthBetween', () => {
	it('weighs unequal horizons by their years', () => {
		const growth = (levels: number[], years: number[]) =>
			growthBetween([row(levels, years)], years, 0, years.length - 1)?.value;
		expect(growth([0, 1, 2, 3, 4], EVEN)).toEqual(near(0.5));
		expect(growth([0, 4, 4], [2020, 2022, 2040])).toEqual(near(0.95));
		expect(growth([0, 4, 4], [2020, 2038, 2040])).toEqual(near(0.55));
		expect(growth([0, 0, 4], [2020, 2030, 2040])).toEqual(near(0.25));
		// What is there already is no growth.
		expect(growth([4, 4, 4], [2020, 2030, 2040])).toEqual(near(0));
	});

	it('looks only at the horizons asked for', () => {
		const rows = [row([0, 4, 0, 4, 4])];
		expect(growthBetween(rows, EVEN, 2, 4)?.value).toEqual(near(0.75));
		expect(riseBetween(rows, 0, 2)?.value).toEqual(near(0));
		expect(riseBetween(rows, 0, 1)?.value).toEqual(near(1));
	});

	it('is the time at or above each level, times what that level is worth', () => {
		fc.assert(
			fc.property(
				anyYears.chain((years) => fc.tuple(fc.constant(years), anyRows(years.length))),
				([years, levels]) => {
					const rows = levels.map((each) => row(each, years));
					const growth = growthBetween(rows, years, 0, years.length - 1)?.value ?? NaN;
					const now = levelAt(rows, 0)?.value ?? NaN;
					const early = [1, 2, 3, 4].map(
						(level) => earlinessOf(rows, years, level / 4)?.value ?? NaN
					);
					expect(growth + now).toBeCloseTo(early.reduce((a, b) => a + b, 0) / 4, 9);
				}
			)
		);
	});

	it('lies between what it may be at least and at most, however much is missing', () => {
		const cell = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });
		const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1 });
		fc.assert(
			fc.property(rows, fc.integer({ min: 1, max: 4 }), (levels, threshold) => {
				const read = levels.map((each) => row(each));
				const all = [
					growthBetween(read, EVEN, 0, 4),
					riseBetween(read, 1, 3),
					levelAt(read, 2),
					breadthAt(read, 2, threshold / 4),
					earlinessOf(read, EVEN, threshold / 4)
				];
				const isUnknown = read.every((each) => each === null);
				for (const bracket of all) {
					expect(bracket === null).toBe(isUnknown);
					if (!bracket) continue;
					expect(bracket.low).toBeLessThanOrEqual(bracket.value);
					expect(bracket.value).toBeLessThanOrEqual(bracket.high);
				}
			})
		);
	});
});

describe('thresholds', () => {
	const rows = [row([0, 1, 3, 3, 4]), row([0, 0, 0, 2, 3]), row([null, null, null, null, null])];

	it('count the technologies that reach a level, unknown ones as neither yes nor no', () => {
		expect(breadthAt(rows, 2, 3 / 4)).toEqual({ low: 1, value: 1, high: 2 });
		expect(breadthAt(rows, 4, 3 / 4)).toEqual({ low: 2, value: 2, high: 3 });
	});

	it('say between which years the first technology reaches a level', () => {
		expect(firstImpact(rows, EVEN, 3 / 4)).toEqual({ after: 2025, by: 2030 });
		expect(firstImpact(rows, EVEN, 0)).toEqual({ after: null, by: 2020 });
		expect(firstImpact(rows.slice(1), EVEN, 1)).toEqual({ after: 2040, by: null });
		expect(firstImpact(rows.slice(2), EVEN, 1)).toBeNull();
	});
});

describe('isAheadOnEveryScale', () => {
	it('holds exactly where the mean level is at least as high for every rising scale', () => {
		const pair = anyYears.chain((years) =>
			fc.tuple(fc.constant(years), anyRows(years.length), anyRows(years.length))
		);
		fc.assert(
			fc.property(pair, ([years, own, other]) => {
				const read = (levels: number[][]) => levels.map((each) => row(each, years));
				const thresholds = [1, 2, 3, 4].map((level) => level / 4);
				const isAhead = isAheadOnEveryScale(read(own), read(other), years, thresholds);
				const weights = horizonWeights(years);
				// Scales in which nearly all of the worth is in one step are the hardest test.
				const gaps = [1, 2, 3, 4].map((step) => {
					const worth = (level: number) => 0.001 * (level / 4) + 0.999 * Number(level >= step);
					const mean = (rows: number[][]) =>
						rows
							.flatMap((each) => each.map((level, h) => (weights[h] ?? 0) * worth(level)))
							.reduce((a, b) => a + b, 0) / rows.length;
					return mean(own) - mean(other);
				});
				if (isAhead) expect(Math.min(...gaps)).toBeGreaterThan(-1e-9);
				else expect(Math.min(...gaps)).toBeLessThan(1e-3);
			})
		);
	});
});

describe('readArea', () => {
	const read = (rows: Parameters<typeof aProject>[0]) =>
		readArea(aProject(rows), AreaId.parse('a1'));

	it('leaves out technologies that are not applicable throughout, and counts what is scored', () => {
		const area = read({
			...{ technologies: ['A', 'B', 'C'], years: [2020, 2030] },
			areas: [
				{
					rows: [
						[20, '?'],
						['x', 'x'],
						['x', '>=80']
					]
				}
			]
		});
		expect(area).toMatchObject({ scored: 2, cells: 3 });
		expect(area.rows).toEqual([
			[
				{ low: 0.2, value: 0.2, high: 0.2 },
				{ low: 0.2, value: 0.2, high: 1 }
			],
			[
				{ low: 0, value: 0.8, high: 1 },
				{ low: 0.8, value: 0.8, high: 1 }
			]
		]);
	});

	it('takes the levels of a mere order in equal steps', () => {
		const lowest = TRL.min;
		expect(levelValue(TRL, lowest)).toBe(0);
		expect(levelValue(TRL, TRL.max)).toBe(1);
		expect(levelValue(TRL, lowest + 2) - levelValue(TRL, lowest + 1)).toEqual(
			near(levelValue(TRL, lowest + 1))
		);
	});
});
