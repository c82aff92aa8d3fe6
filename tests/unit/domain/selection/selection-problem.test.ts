import { describe, expect, it } from 'vitest';
import { ConstraintId, CriterionId, SectorId } from '#lib/domain/ids.ts';
import { orderBetween } from '#lib/domain/order.ts';
import type { Project } from '#lib/domain/project.ts';
import { assessorViews } from '#lib/domain/selection/assessor-views.ts';
import { askAtlas, buildAtlas, scoresOf } from '#lib/domain/selection/atlas.ts';
import { explainImpossible } from '#lib/domain/selection/conflict.ts';
import type { Requirement } from '#lib/domain/selection/constraint.ts';
import { defaultSelection } from '#lib/domain/selection/default-selection.ts';
import {
	choiceOf,
	profileDistances,
	weightKnowledge,
	weightsOf
} from '#lib/domain/selection/selection-problem.ts';
import type { Selection } from '#lib/domain/selection/selection.ts';
import { rankAcceptability } from '#lib/domain/selection/smaa.ts';
import { sameText } from '#lib/domain/text.ts';
import { anExample } from '../../../support/documents.ts';
import { a, aRowProject, aSelection, four, h } from '../../../support/small-choices.ts';

const near = (value: number, digits = 9) => expect.closeTo(value, digits) as number;

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
		expect(choiceOf(project, locked, 2).problem.unranked).toEqual([0]);
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
