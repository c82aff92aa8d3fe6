import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { removeArea } from '#lib/domain/area-edits.ts';
import type { Recipe } from '#lib/domain/edits.ts';
import { setValue } from '#lib/domain/edits.ts';
import { removeHorizon } from '#lib/domain/horizon-edits.ts';
import { AreaId, ConstraintId, CriterionId, DecisionId, HorizonId } from '#lib/domain/ids.ts';
import type { Document } from '#lib/domain/project.ts';
import type { Constraint } from '#lib/domain/selection/constraint.ts';
import type { Criterion } from '#lib/domain/selection/criterion.ts';
import {
	lockId,
	putConstraint,
	putCriterion,
	recordDecision,
	removeConstraint,
	removeCriterion,
	renewScales,
	selectionOf,
	setLock,
	setMethod,
	setOwnSet,
	setReserve,
	setSizes,
	setWeighing
} from '#lib/domain/selection/selection-edits.ts';
import type { Decision } from '#lib/domain/selection/selection.ts';
import { openProjectText } from '#lib/format/open.ts';
import { saveProjectText } from '#lib/format/save.ts';
import { aCell, aDocument, anExample, HEART, level, LUNG } from '../../../support/documents.ts';

const [VOLUME, GROWTH, REACH] = ['volume', 'growth', 'reach'].map((id) =>
	CriterionId.parse(id)
) as [CriterionId, CriterionId, CriterionId];
const EXAMPLE = anExample();

const after = (document: Document, ...recipes: readonly Recipe[]) =>
	recipes.reduce<Document>((standing, recipe) => produce(standing, recipe), document);
const selectionAfter = (...recipes: readonly Recipe[]) =>
	selectionOf(after(EXAMPLE, ...recipes).project);

const points = (volume: number, growth: number) =>
	setWeighing({ kind: 'points', points: { [VOLUME]: volume, [GROWTH]: growth } });

const reach: Criterion = {
	id: REACH,
	order: 'm',
	label: { da: 'Bredde', en: 'Breadth' },
	measure: { kind: 'breadth', horizon: HorizonId.parse('2030'), level: 50 },
	direction: 'up',
	missing: 'worst'
};

const aConstraint = (id: string, about: Partial<Constraint> = {}): Constraint => ({
	id: ConstraintId.parse(id),
	order: 'b',
	isOn: true,
	requirement: { kind: 'professions', min: 3, max: null },
	...about
});

const aDecision = (id: string, about: Partial<Decision> = {}): Decision => ({
	id: DecisionId.parse(id),
	takenAt: '2026-11-24T10:00:00.000Z',
	replaces: null,
	selection: selectionOf(EXAMPLE.project),
	proposed: { [LUNG]: true },
	chosen: { [HEART]: true },
	reserve: { [LUNG]: 0 },
	standing: { [LUNG]: { points: 71, rank: 1 } },
	rule: 'Konsensus',
	present: ['Ada Berg'],
	departures: {},
	dissent: [],
	note: '',
	...about
});

describe('the first edit', () => {
	it('writes down what everybody begins with, and the edit', () => {
		expect(EXAMPLE.project.selection).toBeUndefined();
		const begun = selectionOf(EXAMPLE.project);
		const { selection } = after(EXAMPLE, setSizes({ min: 3, max: 5 })).project;
		expect(selection).toEqual({ ...begun, sizes: { min: 3, max: 5 } });
	});

	it('that changes nothing writes nothing down', () => {
		const { sizes, near } = selectionOf(EXAMPLE.project);
		const same = [setSizes(sizes), setMethod({ near }), setOwnSet(null), setLock(LUNG, 'free')];
		for (const recipe of same) expect(after(EXAMPLE, recipe)).toBe(EXAMPLE);
	});
});

describe('weights', () => {
	it('keep the scales of all criteria as they are then, whatever comes to the numbers', () => {
		const { scales } = selectionAfter(points(60, 40)).criteria[GROWTH] ?? {};
		expect(Object.keys(scales ?? {})).not.toEqual([]);
		const changed = ['telemedicine', 'sensors-wearables', 'vr-ar'].map((technology) =>
			setValue(aCell(technology, 2035, HEART), level(100))
		);
		const later = selectionAfter(points(60, 40), ...changed, points(30, 70));
		expect(later.criteria[GROWTH]?.scales).toEqual(scales);
		expect(later.weighing).toEqual({ kind: 'points', points: { [VOLUME]: 30, [GROWTH]: 70 } });
	});

	it('have scales from the data again where somebody asks', () => {
		const odd = { value: { kind: 'even', low: -7, high: 7 } } as const;
		const fresh = selectionAfter(putCriterion(reach), points(1, 1)).criteria[REACH]?.scales;
		const renewed = selectionAfter(putCriterion({ ...reach, scales: odd }), renewScales(REACH));
		expect(fresh).not.toEqual(odd);
		expect(renewed.criteria[REACH]?.scales).toEqual(fresh);
	});

	it.each([Number.NaN, Infinity, -1])('of %s are no weights', (bad) => {
		const before = after(EXAMPLE, points(60, 40));
		expect(after(before, points(bad, 40))).toBe(before);
	});
});

describe('a criterion', () => {
	it('that is new weighs as much as the others on average, and leaves theirs', () => {
		const { weighing } = selectionAfter(points(60, 20), putCriterion(reach));
		expect(weighing).toEqual({
			kind: 'points',
			points: { [VOLUME]: 60, [GROWTH]: 20, [REACH]: 40 }
		});
	});

	it('that is changed keeps its weight', () => {
		const turned = putCriterion({ ...reach, direction: 'down' });
		const [once, twice] = [
			selectionAfter(putCriterion(reach), points(60, 20)),
			selectionAfter(putCriterion(reach), points(60, 20), turned)
		];
		expect(twice.weighing).toEqual(once.weighing);
		expect(twice.criteria[REACH]?.direction).toBe('down');
	});

	it('that is taken out leaves no weight and no rank', () => {
		expect(selectionAfter(points(60, 20), removeCriterion(VOLUME)).weighing).toEqual({
			kind: 'points',
			points: { [GROWTH]: 20 }
		});
		const ranked = setWeighing({ kind: 'ranked', ranks: { [VOLUME]: 0, [GROWTH]: 1 } });
		const { weighing, criteria } = selectionAfter(ranked, removeCriterion(VOLUME));
		expect(weighing).toEqual({ kind: 'ranked', ranks: { [GROWTH]: 1 } });
		expect(Object.keys(criteria)).toEqual([GROWTH]);
	});

	it('without a name, or with an endless number, is none', () => {
		const nameless = { ...reach, label: { da: ' ', en: '' } };
		const endless: Criterion = { ...reach, measure: { kind: 'impact', level: Number.NaN } };
		expect(after(EXAMPLE, putCriterion(nameless), putCriterion(endless))).toBe(EXAMPLE);
	});
});

describe('a lock', () => {
	const locksOf = (...recipes: readonly Recipe[]) =>
		Object.values(selectionAfter(...recipes).constraints);

	it('is one, however often and whichever way an area is locked', () => {
		expect(locksOf(setLock(LUNG, 'in'), setLock(LUNG, 'out'))).toMatchObject([
			{ id: lockId(LUNG), requirement: { kind: 'lock', area: LUNG, isIn: false } }
		]);
	});

	it('takes the place of those that were made in other ways', () => {
		const own = aConstraint('mine', { requirement: { kind: 'lock', area: LUNG, isIn: true } });
		const others = aConstraint('others');
		expect(
			locksOf(putConstraint(own), putConstraint(others), setLock(LUNG, 'out')).map(({ id }) => id)
		).toEqual(['others', lockId(LUNG)]);
		expect(locksOf(putConstraint(own), setLock(LUNG, 'free'))).toEqual([]);
	});

	it('that is there keeps its reason; one the other way has none', () => {
		const reason = 'Fordi.';
		const withReason: Recipe = ({ project }) => {
			const lock = project.selection?.constraints[lockId(LUNG)];
			if (lock) Object.assign(lock, { reason, isOn: false });
		};
		const again = locksOf(setLock(LUNG, 'in'), withReason, setLock(LUNG, 'in'));
		expect(again).toMatchObject([{ reason, isOn: true }]);
		const turned = locksOf(setLock(LUNG, 'in'), withReason, setLock(LUNG, 'out'));
		expect(turned[0]).not.toHaveProperty('reason');
	});

	it('of areas with long ids is one each', () => {
		const long = 'a'.repeat(63);
		const ids = ['b', 'c', 'd'].map((end) => lockId(AreaId.parse(long + end)));
		expect(new Set(ids).size).toBe(3);
		for (const id of ids) expect(id.length).toBeLessThanOrEqual(64);
	});
});

describe('constraints, sizes, method and own set', () => {
	it('are changed one by one', () => {
		const { constraints, sizes, spreadWeight, own } = selectionAfter(
			putConstraint(aConstraint('a')),
			putConstraint(aConstraint('b')),
			removeConstraint(ConstraintId.parse('a')),
			setSizes({ min: 2, max: 4 }),
			setMethod({ spreadWeight: 0.25 }),
			setOwnSet([LUNG])
		);
		expect(Object.keys(constraints)).toEqual(['b']);
		expect({ sizes, spreadWeight, own }).toEqual({
			sizes: { min: 2, max: 4 },
			spreadWeight: 0.25,
			own: { [LUNG]: true }
		});
		expect(selectionAfter(setOwnSet([LUNG]), setOwnSet(null))).not.toHaveProperty('own');
		const { reserve } = selectionAfter(setReserve([HEART, LUNG]));
		expect(reserve).toEqual({ [HEART]: 0, [LUNG]: 1 });
		expect(selectionAfter(setReserve([LUNG]), setReserve(null))).not.toHaveProperty('reserve');
	});

	it('stay as they are where the project would not open with them', () => {
		const bad = [
			setSizes({ min: 5, max: 3 }),
			setSizes({ min: 0, max: 3 }),
			setMethod({ near: Number.NaN }),
			setMethod({ spreadWeight: 2 }),
			putConstraint(aConstraint('a', { requirement: { kind: 'variation', min: 7 } }))
		];
		for (const recipe of bad) expect(after(EXAMPLE, recipe)).toBe(EXAMPLE);
	});
});

describe('a decision', () => {
	it('is never changed: a later one replaces it, and both are kept', () => {
		const first = aDecision('valg-1');
		const second = aDecision('valg-2', { replaces: first.id, chosen: { [LUNG]: true } });
		const document = after(
			EXAMPLE,
			recordDecision(first),
			recordDecision({ ...first, note: 'Noget andet.' }),
			recordDecision(second),
			setSizes({ min: 1, max: 1 })
		);
		expect(document.project.decisions).toEqual({ [first.id]: first, [second.id]: second });
	});

	it('that would not open again is not written down', () => {
		const nobody = aDecision('valg-1', { present: [' '] });
		const never = aDecision('valg-1', { takenAt: 'i går' });
		expect(after(EXAMPLE, recordDecision(nobody), recordDecision(never))).toBe(EXAMPLE);
	});
});

it('a selection and a decision that point at what is taken out open as they were', () => {
	const last = HorizonId.parse('2035');
	const document = after(
		aDocument(),
		setLock(LUNG, 'in'),
		setOwnSet([LUNG, HEART]),
		putCriterion({ ...reach, measure: { kind: 'level', horizon: last } }),
		recordDecision(aDecision('valg-1')),
		removeArea(LUNG),
		removeHorizon(last)
	);
	expect(document.project.areas[LUNG]).toBeUndefined();
	expect(document.project.framework.horizons[last]).toBeUndefined();
	expect(openProjectText(saveProjectText(document))).toEqual({
		ok: true,
		value: document,
		notes: []
	});
});
