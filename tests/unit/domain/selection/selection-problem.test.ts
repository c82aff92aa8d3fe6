import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	AreaId,
	ConstraintId,
	CriterionId,
	DecisionId,
	HorizonId,
	SectorId
} from '#lib/domain/ids.ts';
import { orderAt, orderBetween } from '#lib/domain/order.ts';
import type { Project } from '#lib/domain/project.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { assessorViews } from '#lib/domain/selection/assessor-views.ts';
import { askAtlas, buildAtlas, scoresOf } from '#lib/domain/selection/atlas.ts';
import type { Requirement } from '#lib/domain/selection/constraint.ts';
import { MISSING_RULES, type Criterion, type Measure } from '#lib/domain/selection/criterion.ts';
import { defaultSelection } from '#lib/domain/selection/default-selection.ts';
import { explainImpossible } from '#lib/domain/selection/conflict.ts';
import { locksToReach, reachSet } from '#lib/domain/selection/reach.ts';
import { reportSeven } from '#lib/domain/selection/report-seven.ts';
import {
	choiceOf,
	profileDistances,
	weightKnowledge,
	weightsOf
} from '#lib/domain/selection/selection-problem.ts';
import { departuresOf } from '#lib/domain/selection/departures.ts';
import { Decision, Selection } from '#lib/domain/selection/selection.ts';
import { rankAcceptability } from '#lib/domain/selection/smaa.ts';
import { valueAreas } from '#lib/domain/selection/valuing.ts';
import { sameText } from '#lib/domain/text.ts';
import { aProject, readinessScale } from '../../../support/builders.ts';
import { aDocument, anExample } from '../../../support/documents.ts';

const near = (value: number, digits = 9) => expect.closeTo(value, digits) as number;
const a = (number: number) => AreaId.parse(`a${number}`);
const h = (year: number) => HorizonId.parse(`h${year}`);
const CRITERION = CriterionId.parse('c1');

const aCriterion = (measure: Measure, rest: Partial<Criterion> = {}): Criterion => ({
	...{ id: CRITERION, order: orderAt(0), label: sameText('C') },
	...{ measure, direction: 'up', missing: 'exclude' },
	...rest
});

/** One technology over three years; each area has its levels. */
const aRowProject = (...rows: (readonly (number | null | '?' | 'x')[])[]) =>
	aProject({
		...{ technologies: ['T'], years: [2020, 2030, 2040] },
		areas: rows.map((row) => ({ rows: [row] }))
	});

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

/** Four areas in two sectors; one criterion, the level in 2040. */
function aSelection(...requirements: Requirement[]): Selection {
	const constraints: Selection['constraints'] = {};
	requirements.forEach((requirement, i) => {
		const id = ConstraintId.parse(`k${i}`);
		constraints[id] = { id, order: orderAt(i), isOn: true, requirement };
	});
	return {
		...defaultSelection(aRowProject([0, 0, 0]), 1),
		criteria: { [CRITERION]: aCriterion({ kind: 'level', horizon: h(2040) }) },
		weighing: { kind: 'points', points: { [CRITERION]: 10 } },
		constraints
	};
}

const four = () => {
	const project = aProject({
		...{
			technologies: ['T', 'U'],
			years: [2020, 2030, 2040],
			sectors: ['Hospital', 'Municipality']
		},
		areas: [
			{
				sector: 's1',
				profession: 'Doctor',
				rows: [
					[0, 50, 100],
					[0, 0, 0]
				]
			},
			{
				sector: 's1',
				profession: 'Doctor',
				rows: [
					[0, 40, 80],
					[0, 0, 0]
				]
			},
			{
				sector: 's1',
				profession: 'Nurse',
				rows: [
					[0, 30, 60],
					[0, 0, 0]
				]
			},
			{
				sector: 's2',
				profession: 'Nurse',
				rows: [
					[0, 0, 0],
					[0, 10, 30]
				]
			}
		]
	});
	return project;
};

function chosen(project: Project, selection: Selection, size = 2): number[] | null {
	const { problem } = choiceOf(project, selection, size);
	const atlas = buildAtlas(problem);
	const [best] = askAtlas(atlas, problem, scoresOf(atlas.list, problem), 1).sets;
	return best ? best.areas.map((area) => area + 1) : null;
}

describe('choiceOf', () => {
	const open = { min: null, max: null };

	it('chooses the best areas, under each kind of requirement', () => {
		const choose = (...requirements: Requirement[]) => chosen(four(), aSelection(...requirements));
		expect(choose()).toEqual([1, 2]);
		const municipal = SectorId.parse('s2');
		expect(choose({ kind: 'sector', sector: municipal, ...open, min: 1 })).toEqual([1, 4]);
		const doctor = sameText('Doctor');
		expect(choose({ kind: 'profession', profession: doctor, ...open, max: 1 })).toEqual([1, 3]);
		const tag = {
			kind: 'tag',
			label: sameText('Own'),
			areas: { [a(3)]: true, [a(4)]: true }
		} as const;
		expect(choose({ ...tag, min: 2, max: null })).toEqual([3, 4]);
		expect(choose({ kind: 'lock', area: a(3), isIn: true })).toEqual([1, 3]);
		expect(choose({ kind: 'lock', area: a(1), isIn: false })).toEqual([2, 3]);
		expect(choose({ kind: 'eitherOr', areas: [a(1), a(2)] })).toEqual([1, 3]);
		expect(choose({ kind: 'together', area: a(1), needs: a(4) })).toEqual([2, 3]);
		expect(choose({ kind: 'professions', ...open, min: 2 })).toEqual([1, 3]);
		expect(choose({ kind: 'professions', ...open, max: 1 })).toEqual([1, 2]);
		expect(choose({ kind: 'coverage', horizon: h(2040), level: 30, min: 2 })).toEqual([1, 4]);
		expect(choose({ kind: 'variation', min: 0.9 })).toEqual([1, 4]);
	});

	it('leaves out what is off, and what points at nothing', () => {
		const selection = aSelection(
			{ kind: 'lock', area: a(4), isIn: true },
			{ kind: 'lock', area: a(9), isIn: true },
			{ kind: 'eitherOr', areas: [a(1), a(9)] },
			{ kind: 'coverage', horizon: h(2035), level: 30, min: 2 }
		);
		const first = selection.constraints[ConstraintId.parse('k0')];
		if (first) first.isOn = false;
		const choice = choiceOf(four(), selection, 2);
		expect(choice.constraints).toEqual([]);
		expect(choice.idle.map(({ id }) => id)).toEqual(['k1', 'k2', 'k3']);
		expect(chosen(four(), selection)).toEqual([1, 2]);
	});

	it('chooses an area without numbers only where it is locked in', () => {
		const project = four();
		delete project.cells[a(1)];
		expect(chosen(project, aSelection())).toEqual([2, 3]);
		expect(chosen(project, aSelection(), 4)).toBeNull();
		const locked = aSelection({ kind: 'lock', area: a(1), isIn: true });
		expect(chosen(project, locked)).toEqual([1, 2]);
		expect(chosen(project, locked, 4)).toEqual([1, 2, 3, 4]);
	});

	it('survives contradictory locks, too large a number and weights of nothing', () => {
		const both: Requirement[] = [true, false].map((isIn) => ({ kind: 'lock', area: a(2), isIn }));
		const { problem } = choiceOf(four(), aSelection(...both), 2);
		expect(explainImpossible(problem, null)).toMatchObject({ constraints: [0, 1] });
		const large = choiceOf(four(), aSelection(), 9).problem;
		expect(explainImpossible(large, buildAtlas(large))).toMatchObject({
			kind: 'tooFew',
			candidates: 4
		});
		const weightless = { ...aSelection(), weighing: { kind: 'points', points: {} } as const };
		expect(choiceOf(four(), weightless, 2).problem.weights).toEqual([1]);
		const nothing = { ...aSelection(), criteria: {} };
		expect(chosen(four(), nothing)).toEqual([1, 2]);
	});

	it('measures how unlike areas are as a share of the largest difference', () => {
		const distances = profileDistances(four(), [1, 2, 3, 4].map(a));
		const row = (place: number) => Array.from(distances.slice(place * 4, place * 4 + 4), Number);
		// 30, 60 and 190 of a hundred over six cells.
		expect(row(0)).toEqual([0, near(30 / 190), near(60 / 190), 1]);
		expect(row(3)[0]).toBe(1);
	});
});

describe('weightsOf', () => {
	const ids = ['x', 'y', 'z'].map((id) => CriterionId.parse(id));

	it('are proportions of points, or the centroid of their order, ties shared', () => {
		const points = { [ids[0] ?? '']: 100, [ids[1] ?? '']: 50 };
		expect(weightsOf({ kind: 'points', points }, ids)).toEqual([near(2 / 3), near(1 / 3), 0]);
		const ranks = { [ids[0] ?? '']: 1, [ids[1] ?? '']: 0, [ids[2] ?? '']: 1 };
		const tied = (2.5 / 9 + 1 / 9) / 2;
		expect(weightsOf({ kind: 'ranked', ranks }, ids)).toEqual([
			near(tied),
			near(11 / 18),
			near(tied)
		]);
	});

	it('tell draws no more than is known', () => {
		const known = (weightsKnown: Selection['weightsKnown']) =>
			weightKnowledge({ weightsKnown }, [0.5, 0.25, 0.25]);
		expect(known('ranked')).toEqual({ kind: 'ranked', ranks: [0, 1, 1] });
		expect(known('unknown')).toEqual({ kind: 'unknown', criteria: 3 });
		expect(known('exact')).toMatchObject({ weights: [0.5, 0.25, 0.25] });
		expect(known('about')).toMatchObject({ share: 0.3 });
	});
});

describe('assessorViews', () => {
	it('are one for each assessor who has scored the area, otherwise the team’s', () => {
		const document = anExample();
		const choice = choiceOf(document.project, defaultSelection(document.project, 1), 7);
		const views = assessorViews(document, choice);
		expect(views).toHaveLength(20);
		const counts = views.map(({ length }) => length);
		expect(Math.min(...counts)).toBe(1);
		expect(Math.max(...counts)).toBe(3);
		for (const view of views.flat()) {
			view.low.forEach((low, c) => expect(low).toBeLessThanOrEqual(view.high[c] ?? NaN));
		}
		// Volumes are nobody's opinion.
		const divided = views.find(({ length }) => length === 3) ?? [];
		expect(new Set(divided.map(({ low }) => low[0])).size).toBe(1);
		expect(new Set(divided.map(({ low }) => low[1])).size).toBeGreaterThan(1);
		const weights = weightKnowledge({ weightsKnown: 'ranked' }, choice.problem.weights);
		const ranks = rankAcceptability({ weights, views, draws: 500, seed: 1 }, 7);
		expect(ranks?.inTop.reduce((sum, share) => sum + share, 0)).toEqual(near(7));
	});
});

describe('the report’s seven', () => {
	it('are in the Danish project, and in no other', () => {
		const seven = reportSeven(anExample().project);
		const areas = areasInOrder(anExample().project);
		expect(seven?.map((id) => areas.find((area) => area.id === id)?.number)).toEqual([
			1, 5, 7, 9, 16, 17, 19
		]);
		const { project } = aDocument();
		const hidden = project.areas[seven?.[0] ?? a(1)];
		if (hidden) hidden.hidden = true;
		expect(reportSeven(project)).toBeNull();
		expect(reportSeven(four())).toBeNull();
	});

	it('can be asked for the weights and the locks that would reach them', () => {
		const { project } = anExample();
		const { problem, areas } = choiceOf(project, defaultSelection(project, 1), 7);
		const seven = (reportSeven(project) ?? [])
			.map((id) => areas.findIndex((area) => area.id === id))
			.sort((x, y) => x - y);
		const reach = reachSet(problem, seven);
		const atlas = buildAtlas(problem);
		const locks = locksToReach(atlas, problem, seven);
		const constraints = (locks ?? []).map((area) => ({
			...{ kind: 'count' as const, members: [area], min: 1, max: 1 }
		}));
		const locked = { ...problem, constraints };
		const again = buildAtlas(locked);
		expect(askAtlas(again, locked, scoresOf(again.list, locked), 1).sets[0]?.areas).toEqual(seven);
		// Invented scores: no weights make them the best, and the program says by how much.
		expect(reach?.weights.reduce((sum, weight) => sum + weight, 0)).toEqual(near(1));
		expect(reach?.lead).toBeCloseTo(-0.037, 3);
	});
});

describe('defaultSelection', () => {
	it('orders its criteria by keys with room for another between them', () => {
		const { criteria } = defaultSelection(anExample().project, 1);
		const [first = '', second = ''] = Object.values(criteria).map(({ order }) => order);
		expect(orderBetween(first, second)).not.toBeNull();
	});

	it('ranks by growth alone while no area has a volume', () => {
		const project = aRowProject([0, 50, 100]);
		const { criteria } = defaultSelection(project, 1);
		expect(Object.values(criteria).map(({ measure }) => measure.kind)).toEqual(['growth']);
		const { problem } = choiceOf(project, defaultSelection(project, 1), 1);
		expect(problem.candidates).not.toEqual([]);
	});
});

describe('the document', () => {
	it('holds a selection and a decision as plain data', () => {
		const { project } = anExample();
		const selection = defaultSelection(project, 11);
		expect(Selection.parse(JSON.parse(JSON.stringify(selection)))).toEqual(selection);
		const mixed = aSelection(
			{ kind: 'eitherOr', areas: [a(1), a(2)] },
			{ kind: 'sector', sector: SectorId.parse('s1'), min: 1, max: null }
		);
		expect(Selection.parse(JSON.parse(JSON.stringify(mixed)))).toEqual(mixed);
		expect(Decision.safeParse(aDecision(selection)).success).toBe(true);
		expect(Selection.safeParse({ ...selection, sizes: { min: 8, max: 7 } }).success).toBe(false);
		expect(Selection.safeParse({ ...selection, unknown: 1 }).success).toBe(false);
	});

	it('asks a reason for every departure from what was proposed', () => {
		expect(departuresOf(aDecision(defaultSelection(four(), 1)))).toEqual([
			{ area: 'a3', way: 'added', reason: 'Both sectors.' },
			{ area: 'a2', way: 'removed', reason: '' }
		]);
	});
});

const aDecision = (selection: Selection): Decision => ({
	id: DecisionId.parse('d1'),
	takenAt: '2026-11-28T10:00:00.000Z',
	replaces: null,
	selection,
	proposed: { [a(1)]: true, [a(2)]: true },
	chosen: { [a(1)]: true, [a(3)]: true },
	reserve: { [a(2)]: 0 },
	standing: { [a(1)]: { points: 94.1, rank: 1 }, [a(4)]: { points: null, rank: null } },
	rule: 'Consensus',
	present: ['Ada Berg'],
	departures: { [a(3)]: ' Both sectors. ' },
	dissent: [{ who: 'Ada Berg', words: 'Would rather have waited.' }],
	note: ''
});
