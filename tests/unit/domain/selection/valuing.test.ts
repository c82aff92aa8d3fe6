import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { MISSING_RULES, type Criterion, type Measure } from '#lib/domain/selection/criterion.ts';
import { valueAreas } from '#lib/domain/selection/valuing.ts';
import { sameText } from '#lib/domain/text.ts';
import { aProject, readinessScale } from '../../../support/builders.ts';
import { a, aCriterion, aRowProject, h } from '../../../support/small-choices.ts';

const near = (value: number, digits = 9) => expect.closeTo(value, digits) as number;

const valuesOf = (project: Project, criterion: Criterion) =>
	valueAreas(
		project,
		criterion,
		areasInOrder(project).map(({ id }) => id)
	);

describe('valueAreas', () => {
	const project = aRowProject([0, 20, 40], [0, 40, 80], [20, 60, 60]);
	const values = (measure: Measure, rest: Partial<Criterion> = {}) =>
		valuesOf(project, aCriterion(measure, rest)).values.map(({ value }) => near(value));

	it('puts the worst area at 0 and the best at 1, for every measure of the heat map', () => {
		expect([0, 0.5, 1]).toEqual(values({ kind: 'level', horizon: h(2030) }));
		expect([0, 1, 0.5]).toEqual(values({ kind: 'level', horizon: h(2040) }));
		// Growth over all years: 20, 40 and 30 of a hundred.
		expect([0, 1, 0.5]).toEqual(values({ kind: 'growth', from: h(2020), to: h(2040) }));
		expect([0, 1, 0]).toEqual(values({ kind: 'rise', from: h(2020), to: h(2040) }));
		expect([0, 0, 1]).toEqual(values({ kind: 'breadth', horizon: h(2030), level: 60 }));
		expect([0, 1, 1]).toEqual(values({ kind: 'earliness', level: 40 }));
	});

	it('turns the scale where less is better: the earliest impact', () => {
		// Reached in 2040, 2030 and 2030; and never, which counts as one step past the last year.
		expect([0, 1, 1]).toEqual(values({ kind: 'impact', level: 40 }, { direction: 'down' }));
		expect([0, 0.5, 1]).toEqual(values({ kind: 'impact', level: 60 }, { direction: 'down' }));
	});

	it('counts the steps of a scale that is a mere order', () => {
		const ordinal = aProject({
			...{ technologies: ['T'], years: [2020, 2030], scale: readinessScale() },
			areas: [{ rows: [[1, 1]] }, { rows: [[1, 5]] }, { rows: [[1, 9]] }]
		});
		const { values: found } = valuesOf(ordinal, aCriterion({ kind: 'level', horizon: h(2030) }));
		expect(found.map(({ value }) => value)).toEqual([0, 0.5, 1]);
	});

	it('says why an area has no number, and keeps it', () => {
		const gaps = aRowProject([0, null, '?'], [0, 40, 80], ['x', 'x', 'x'], [10, 20, null]);
		const growth = aCriterion({ kind: 'growth', from: h(2020), to: h(2040) });
		const { values: found } = valuesOf(gaps, growth);
		expect(found.map(({ isExcluded }) => isExcluded)).toEqual([true, false, true, false]);
		expect(found[0]?.missing).toEqual({ value: { kind: 'tooFew', scored: 1, cells: 3 } });
		expect(found[2]?.missing).toEqual({ value: { kind: 'tooFew', scored: 0, cells: 0 } });
		const gone = valuesOf(gaps, aCriterion({ kind: 'level', horizon: h(2035) }));
		expect(gone.values[1]?.missing).toEqual({ value: { kind: 'noHorizon' } });
		expect(gone.values[1]?.value).toBe(0);
	});

	it('fills what is missing as its rule says', () => {
		const gaps = aRowProject([0, null, '?'], [0, 40, 80], [0, 20, 20]);
		const filled = MISSING_RULES.map((missing) => {
			const measure: Measure = { kind: 'level', horizon: h(2040) };
			const [first] = valuesOf(gaps, aCriterion(measure, { missing })).values;
			return [first?.low, first?.value, first?.high, first?.isExcluded];
		});
		expect(filled).toEqual([
			[0, 0, 0, true],
			[0, 0, 0, false],
			[0.5, 0.5, 0.5, false],
			[0, 0.5, 1, false]
		]);
	});

	it('decides nothing where all are equal', () => {
		const equal = valuesOf(
			aRowProject([10, 10, 10], [10, 10, 10]),
			aCriterion({ kind: 'level', horizon: h(2030) })
		);
		expect(equal.isFlat).toBe(true);
		expect(equal.values.map(({ value }) => value)).toEqual([0.5, 0.5]);
	});

	it('keeps a scale that is kept, so that another area changes no value', () => {
		const measure: Measure = { kind: 'level', horizon: h(2040) };
		const { scales } = valuesOf(project, aCriterion(measure));
		const more = aRowProject([0, 20, 40], [0, 40, 80], [20, 60, 60], [0, 100, 100]);
		const found = valuesOf(more, aCriterion(measure, { scales })).values;
		expect(found.map(({ value }) => near(value))).toEqual([0, 1, 0.5, 1.5]);
	});

	it('is never NaN, whatever is and is not scored', () => {
		const cell = fc.constantFrom(null, '?' as const, 'x' as const, 0, 30, 100);
		const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 });
		const measures: Measure[] = [
			{ kind: 'level', horizon: h(2030) },
			{ kind: 'growth', from: h(2020), to: h(2040) },
			{ kind: 'growth', from: h(2040), to: h(2020) },
			{ kind: 'breadth', horizon: h(2040), level: 30 },
			{ kind: 'impact', level: 30 },
			{ kind: 'earliness', level: 30 },
			{ kind: 'volume', parts: { costs: 1, staff: 2 } },
			{ kind: 'entered', unit: sameText('stk.'), entries: {} }
		];
		fc.assert(
			fc.property(
				rows,
				fc.constantFrom(...measures),
				fc.constantFrom(...MISSING_RULES),
				(all, measure, missing) => {
					for (const each of valuesOf(aRowProject(...all), aCriterion(measure, { missing }))
						.values) {
						expect([each.low, each.value, each.high].every(Number.isFinite)).toBe(true);
						expect(each.low).toBeLessThanOrEqual(each.value);
						expect(each.value).toBeLessThanOrEqual(each.high);
					}
				}
			)
		);
	});
});

describe('volumes', () => {
	const unit = sameText('mio. kr.');
	const aVolume = (amount: number | null, of = unit) => ({
		...{ amount, unit: of, year: 2024, source: sameText('') }
	});
	const project = aProject({ areas: [{}, {}, {}, {}, {}] });
	const set = (number: number, volumes: Partial<Project['areas'][AreaId]['volumes']>) => {
		const area = project.areas[a(number)];
		if (area) area.volumes = { ...area.volumes, ...volumes };
	};
	set(1, { costs: aVolume(10), staff: aVolume(50) });
	set(2, { costs: aVolume(1000), staff: aVolume(100) });
	set(3, { costs: aVolume(100), staff: aVolume(null) });
	set(4, { costs: aVolume(-5), staff: aVolume(75, sameText('årsværk')) });
	const volume = aCriterion({ kind: 'volume', parts: { costs: 3, staff: 1 } });
	const { values, scales, parts } = valuesOf(project, volume);

	it('are a weighted mean of their parts, doublings where they lie far apart', () => {
		expect(scales).toMatchObject({ costs: { kind: 'log' }, staff: { kind: 'even' } });
		expect(parts[0]?.unit).toEqual(unit);
		expect(values.map(({ value }) => near(value))).toEqual([0, 1, 0.5, 0, 0]);
	});

	it('say which part is missing: none entered, none available, below zero, in another unit', () => {
		expect(values.map(({ missing }) => missing)).toEqual([
			{},
			{},
			{ staff: { kind: 'notAvailable' } },
			{
				costs: { kind: 'negative', amount: -5 },
				staff: { kind: 'otherUnit', unit: sameText('årsværk') }
			},
			{ costs: { kind: 'notEntered' }, staff: { kind: 'notEntered' } }
		]);
		expect(values.map(({ isExcluded }) => isExcluded)).toEqual([false, false, false, true, true]);
	});

	it('may be entered for a criterion of one’s own, below zero too', () => {
		const entry = (amount: number | null) => ({ amount, year: null, source: sameText('') });
		const entries = {
			[a(1)]: entry(-20),
			[a(2)]: entry(20),
			[a(3)]: entry(null),
			[a(4)]: entry(0)
		};
		const own = valuesOf(project, aCriterion({ kind: 'entered', unit, entries }));
		expect(own.values.map(({ value }) => value)).toEqual([0, 1, 0, 0.5, 0]);
		expect(own.values[2]?.missing).toEqual({ value: { kind: 'notAvailable' } });
	});

	it('of zero have no place on a scale of doublings that is kept', () => {
		set(5, { costs: aVolume(0) });
		const kept = valuesOf(project, { ...volume, scales }).values[4];
		expect(kept).toMatchObject({ isExcluded: true, missing: { costs: { kind: 'offScale' } } });
	});
});
