import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import {
	differenceBetween,
	isEmptyDifference,
	valueDifferenceAt,
	type CellDifference,
	type ValueDifference
} from '#lib/domain/difference.ts';
import type { FrameworkChange } from '#lib/domain/framework-changes.ts';
import { AreaId, HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import { cellKey, type Cell } from '#lib/domain/reading.ts';
import { DONT_KNOW, EMPTY_SCORE, NOT_SCORED, type Score } from '#lib/domain/score.ts';
import { readinessScale, type ShortProject, type ShortValue } from '../../support/builders.ts';
import { aDocument, level } from '../../support/documents.ts';
import { anyRecipe } from '../../support/recipes.ts';
import { aMatrix } from '../../support/matrix-data.ts';

const cellOf = (area = 'a1', technology = 't1', horizon = 'h2030'): Cell => ({
	area: AreaId.parse(area),
	technology: TechnologyId.parse(technology),
	horizon: HorizonId.parse(horizon)
});

/** The difference of the one cell of two projects. */
function valueBetween(from: ShortValue, to: ShortValue, short: ShortProject = {}): ValueDifference {
	const { scale } = short;
	const options = scale ? { scale } : {};
	const difference = differenceBetween(aMatrix([[from]], options), aMatrix([[to]], options));
	return valueDifferenceAt(difference, cellOf());
}

function changeScore(project: Project, change: (score: Score) => void): Project {
	return produce(project, (draft) => {
		const key = cellKey(cellOf().technology, cellOf().horizon);
		const cells = (draft.cells[cellOf().area] ??= {});
		const score = { ...EMPTY_SCORE, sources: {}, ...cells[key] };
		change(score);
		cells[key] = score;
	});
}

describe('the difference of a value', () => {
	test('of two shares is what lies between them, in points', () => {
		expect(valueBetween(35, 50)).toEqual({
			kind: 'moved',
			from: level(35),
			to: level(50),
			delta: 15
		});
		expect(valueBetween(50, 40)).toMatchObject({ kind: 'moved', delta: -10 });
	});

	test('of equal answers is none, whatever they are', () => {
		for (const value of [0, 40, '>=80', null, '?', 'x'] as const) {
			expect(valueBetween(value, value).kind).toBe('same');
		}
	});

	test('is never a number where one side is none, or only a lower bound', () => {
		expect(valueBetween('?', 40)).toEqual({ kind: 'state', from: DONT_KNOW, to: level(40) });
		expect(valueBetween(40, null)).toMatchObject({ kind: 'state', to: NOT_SCORED });
		expect(valueBetween('>=80', 80).kind).toBe('state');
		expect(valueBetween('>=60', '>=80').kind).toBe('state');
	});

	test('is counted in levels on an ordinal scale', () => {
		const coarse = readinessScale();
		const levels = Object.fromEntries(
			Object.entries(coarse.levels).filter(([, { from }]) => from % 2 === 1)
		);
		expect(valueBetween(3, 7, { scale: coarse })).toMatchObject({ kind: 'moved', delta: 4 });
		expect(valueBetween(3, 7, { scale: { ...coarse, levels } })).toMatchObject({ delta: 2 });
	});

	test('is not reckoned between two scales, not even where the numbers are equal', () => {
		const readiness = aMatrix([[4, '?']], { scale: readinessScale() });
		const difference = differenceBetween(readiness, aMatrix([[4, '?']]));
		expect(difference.isRescaled).toBe(true);
		expect(valueDifferenceAt(difference, cellOf())).toMatchObject({ kind: 'state' });
		expect(valueDifferenceAt(difference, cellOf('a1', 't2')).kind).toBe('same');
		expect(difference.framework[0]).toMatchObject({ act: 'rescaled', was: { en: 'TRL' } });
	});

	test('of another name of the same scale is reckoned', () => {
		const renamed = { scale: { quantity: { da: 'Andel', en: 'Share' } } };
		const difference = differenceBetween(aMatrix([[20]]), aMatrix([[30]], renamed));
		expect(difference.isRescaled).toBe(false);
		expect(valueDifferenceAt(difference, cellOf())).toMatchObject({ delta: 10 });
	});
});

describe('rows and columns that are on one side only', () => {
	const narrow = aMatrix([[10]]);
	const wide = aMatrix([
		[10, 30],
		[50, null]
	]);

	test('are added or removed, and never compared with nothing', () => {
		const difference = differenceBetween(narrow, wide);
		expect(valueDifferenceAt(difference, cellOf('a1', 't2'))).toEqual({
			kind: 'added',
			to: level(30)
		});
		const back = differenceBetween(wide, narrow);
		expect(valueDifferenceAt(back, cellOf('a2'))).toEqual({ kind: 'removed', from: level(50) });
		expect(back.merged.areas).toHaveProperty('a2');
		expect(back.merged.framework.technologies).toHaveProperty('t2');
	});

	test('are listed with what stands in them, and as changes of the framework', () => {
		const { cells, framework } = differenceBetween(narrow, wide);
		expect(cells.map(({ value }) => value.kind)).toEqual(['added', 'added']);
		expect(framework).toMatchObject([
			{ act: 'added', part: 'technology', id: 't2' },
			{ act: 'added', part: 'area', id: 'a2' }
		]);
	});
});

describe('the list of what moved', () => {
	test('begins with the farthest move, up or down, and ends with what is no number', () => {
		const difference = differenceBetween(
			aMatrix([
				[10, 50, 40],
				['?', 5, 60]
			]),
			aMatrix([
				[15, 20, 40],
				[30, 15, null]
			])
		);
		const told = difference.cells.map(({ cell, value }) => [
			cell.area,
			cell.technology,
			value.kind === 'moved' ? value.delta : value.kind
		]);
		expect(told).toEqual([
			['a1', 't2', -30],
			['a2', 't2', 10],
			['a1', 't1', 5],
			['a2', 't1', 'state'],
			['a2', 't3', 'state']
		]);
	});

	test('tells other changes of a cell: confidence, rationale, review, range, question, callout', () => {
		const project = aMatrix([[10]]);
		const noted = changeScore(project, (score) => {
			score.confidence = 'high';
			score.rationale = 'Because.';
			score.state = 'reviewed';
			score.range = { lowest: 5, highest: 15 };
			score.question = 'Why?';
			score.callout = { da: 'Kun pilot', en: '' };
		});
		const { cells } = differenceBetween(project, noted);
		expect(cells).toHaveLength(1);
		expect(cells[0]?.value.kind).toBe('same');
		expect(cells[0]?.notes).toEqual([
			{ kind: 'confidence', from: null, to: 'high' },
			{ kind: 'review', from: 'draft', to: 'reviewed' },
			{ kind: 'rationale' },
			{ kind: 'range' },
			{ kind: 'question' },
			{ kind: 'callout' }
		]);
	});

	const hide = (project: Project) =>
		produce(project, (draft) => {
			const [technology] = Object.values(draft.framework.technologies);
			if (technology) technology.hidden = true;
		});

	test('has a row that only one side hides, whichever it is', () => {
		const [one, other] = [aMatrix([[10, 20]]), hide(aMatrix([[15, 20]]))];
		for (const difference of [differenceBetween(one, other), differenceBetween(other, one)]) {
			expect(difference.cells.map(({ cell }) => cell.technology)).toEqual(['t1']);
			expect(difference.hidden).toBe(0);
		}
	});

	test('leaves out hidden rows, and says how many cells differ in them', () => {
		const difference = differenceBetween(hide(aMatrix([[10, 20]])), hide(aMatrix([[15, 25]])));
		expect(difference.cells.map(({ cell }) => cell.technology)).toEqual(['t2']);
		expect(difference.hidden).toBe(1);
	});
});

describe('for any two versions', () => {
	const anyProject = fc
		.array(anyRecipe, { maxLength: 25 })
		.map((recipes) => recipes.reduce((document, recipe) => produce(document, recipe), aDocument()));

	test('a version does not differ from itself', () => {
		fc.assert(
			fc.property(anyProject, ({ project }) => {
				expect(isEmptyDifference(differenceBetween(project, project))).toBe(true);
			})
		);
	});

	test('the way back is the opposite', () => {
		fc.assert(
			fc.property(anyProject, anyProject, ({ project: a }, { project: b }) => {
				const [there, back] = [differenceBetween(a, b), differenceBetween(b, a)];
				const byCell = (cells: readonly CellDifference[]) =>
					new Map(cells.map((each) => [Object.values(each.cell).join('/'), each]));
				const [thereCells, backCells] = [byCell(there.cells), byCell(back.cells)];
				expect(new Set(backCells.keys())).toEqual(new Set(thereCells.keys()));
				for (const [id, { value, notes }] of thereCells) {
					expect(backCells.get(id)?.value).toEqual(opposite(value));
					expect(backCells.get(id)?.notes.map(({ kind }) => kind)).toEqual(
						notes.map(({ kind }) => kind)
					);
				}
				expect(back.hidden).toBe(there.hidden);
				const acts = (changes: readonly Act[]) => changes.map(actOf).sort();
				expect(acts(back.framework)).toEqual(acts(there.framework.map(mirrored)));
			})
		);
	});
});

const OPPOSITES: Partial<Record<FrameworkChange['act'], FrameworkChange['act']>> = {
	added: 'removed',
	removed: 'added',
	hidden: 'shown',
	shown: 'hidden',
	locked: 'unlocked',
	unlocked: 'locked'
};

/** What happened to what, without the words. */
interface Act {
	act: string;
	part?: string;
	id?: string;
}

const actOf = (change: Act) => [change.act, change.part, change.id].join(' ');

const mirrored = (change: FrameworkChange) => ({
	...change,
	act: OPPOSITES[change.act] ?? change.act
});

function opposite(value: ValueDifference): ValueDifference {
	switch (value.kind) {
		case 'moved':
			return { ...value, from: value.to, to: value.from, delta: -value.delta };
		case 'state':
			return { ...value, from: value.to, to: value.from };
		case 'added':
			return { kind: 'removed', from: value.to };
		case 'removed':
			return { kind: 'added', to: value.from };
		default:
			return value;
	}
}
