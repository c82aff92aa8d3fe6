import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { AreaId, AssessorId, HorizonId, LevelId, TechnologyId } from '#lib/domain/ids.ts';
import type { Ballot, Document } from '#lib/domain/project.ts';
import { cellKey, scoreAt, type Cell } from '#lib/domain/reading.ts';
import {
	carryNumber,
	changeScale,
	reportCarry,
	suggestByOrder,
	type Carry
} from '#lib/domain/scale-change.ts';
import {
	BAND_MIDPOINTS,
	SCALE_PRESETS,
	SHARE_AFFECTED,
	TRL,
	UPTAKE_BANDS
} from '#lib/domain/scale-presets.ts';
import { isOnScale, levelAt } from '#lib/domain/scale.ts';
import { DONT_KNOW, NOT_APPLICABLE, NOT_SCORED, type Answer } from '#lib/domain/score.ts';
import { findMisfits } from '#lib/format/references.ts';
import { aProject } from '../../support/builders.ts';
import { level } from '../../support/documents.ts';

const AB = AssessorId.parse('ab');
const AREA = AreaId.parse('a1');
const cellOf = (technology: string, year: number): Cell => ({
	area: AREA,
	technology: TechnologyId.parse(technology),
	horizon: HorizonId.parse(`h${year}`)
});
const keyOf = (technology: string, year: number) => {
	const cell = cellOf(technology, year);
	return cellKey(cell.technology, cell.horizon);
};

/** 0, 10, 25, don't know and not applicable; a lower bound with a range, and 100; an answer of 30. */
function aDocument(): Document {
	const project = aProject({
		scale: SHARE_AFFECTED,
		areas: [
			{
				rows: [
					[0, 10, 25, '?', 'x'],
					['>=80', 100]
				]
			}
		]
	});
	project.assessors[AB] = { id: AB, name: 'Ada Berg', initials: 'AB' };
	const bound = project.cells[AREA]?.[keyOf('t2', 2020)];
	if (bound) bound.range = { lowest: 80, highest: 95 };
	const answer: Answer = { value: level(30), confidence: null, rationale: '' };
	const ballot: Ballot = { assessor: AB, cells: { [AREA]: { [keyOf('t1', 2020)]: answer } } };
	return { project, ballots: { [AB]: ballot } };
}

const toBands: Carry = { from: SHARE_AFFECTED, to: UPTAKE_BANDS, method: 'levels', byHand: {} };

describe('level by level in order', () => {
	it.each([
		[0, 0, true],
		[10, 1, true],
		[20, 1, false],
		[21, 2, false],
		[30, 2, true],
		[100, 5, false]
	])('%i %% is band %i, exact: %s', (number, to, exact) => {
		expect(carryNumber(toBands, number)).toEqual({ to, exact });
	});

	it('reads bands back as the numbers the quick keys type, all of them exactly', () => {
		const back: Carry = { from: UPTAKE_BANDS, to: SHARE_AFFECTED, method: 'levels', byHand: {} };
		const carried = BAND_MIDPOINTS.map((_, band) => carryNumber(back, band));
		expect(carried).toEqual(BAND_MIDPOINTS.map((to) => ({ to, exact: true })));
	});

	it('is not exact where two old levels meet in a new one', () => {
		const trl: Carry = { from: TRL, to: UPTAKE_BANDS, method: 'levels', byHand: {} };
		// Nine steps on six: 1 and 2 are 0 and 1, 3 and 4 are 1 and 2 …
		expect([1, 2, 3].map((n) => carryNumber(trl, n))).toEqual([
			{ to: 0, exact: true },
			{ to: 1, exact: false },
			{ to: 1, exact: false }
		]);
	});

	it('has no answer for a number between two levels', () => {
		const gap = produce(SHARE_AFFECTED, (draft) => {
			delete draft.levels[LevelId.parse('a-few')];
		});
		expect(carryNumber({ ...toBands, from: gap }, 10)).toBeNull();
	});
});

describe('by share of the scale', () => {
	const share: Carry = { from: SHARE_AFFECTED, to: TRL, method: 'share', byHand: {} };

	it.each([
		[0, 1, true],
		[50, 5, true],
		[55, 5, false],
		[100, 9, true]
	])('%i %% is TRL %i, exact: %s', (number, to, exact) => {
		expect(carryNumber(share, number)).toEqual({ to, exact });
	});
});

describe('reportCarry', () => {
	it('counts what fits, what is rounded and what stays, scores and answers alike', () => {
		expect(reportCarry(aDocument(), toBands)).toEqual({
			moves: [
				{ from: 0, carried: { to: 0, exact: true }, count: 1 },
				{ from: 10, carried: { to: 1, exact: true }, count: 1 },
				{ from: 25, carried: { to: 2, exact: false }, count: 1 },
				{ from: 30, carried: { to: 2, exact: true }, count: 1 },
				{ from: 80, carried: { to: 4, exact: false }, count: 1 },
				{ from: 100, carried: { to: 5, exact: false }, count: 1 }
			],
			exact: 3,
			rounded: 3,
			lost: [],
			unchanged: 2,
			ranges: { carried: 1, lost: 0 },
			locked: 0,
			scores: 5
		});
	});

	it('names each score that has no counterpart', () => {
		const byHand = { ...suggestByOrder(SHARE_AFFECTED, UPTAKE_BANDS), 'a-minority': null };
		const report = reportCarry(aDocument(), { ...toBands, method: 'hand', byHand });
		expect(report.lost).toEqual([
			{ area: 'a1', key: 't1/h2030', number: 25, assessor: null },
			{ area: 'a1', key: 't1/h2020', number: 30, assessor: AB }
		]);
		expect(report.exact + report.rounded + report.lost.length).toBe(6);
	});
});

describe('changeScale', () => {
	it('carries levels, bounds, ranges and ballots over, and leaves the other answers', () => {
		const after = produce(aDocument(), changeScale(toBands, null));
		const said = (technology: string, year: number) =>
			scoreAt(after.project, cellOf(technology, year));
		expect(after.project.framework.scale).toEqual(UPTAKE_BANDS);
		expect(said('t1', 2030).value).toEqual(level(2));
		expect(said('t1', 2035).value).toEqual(DONT_KNOW);
		expect(said('t1', 2040).value).toEqual(NOT_APPLICABLE);
		expect(said('t2', 2020).value).toEqual({ kind: 'level', level: 4, atLeast: true });
		expect(said('t2', 2020).range).toEqual({ lowest: 4, highest: 5 });
		expect(after.ballots[AB]?.cells[AREA]?.[keyOf('t1', 2020)]?.value).toEqual(level(2));
	});

	const byHand = { ...suggestByOrder(SHARE_AFFECTED, UPTAKE_BANDS), 'a-minority': null };
	const partly: Carry = { ...toBands, method: 'hand', byHand };

	it('does nothing while nobody has said what becomes of a score without a counterpart', () => {
		const before = aDocument();
		expect(produce(before, changeScale(partly, null))).toBe(before);
	});

	it('makes it what was chosen, and keeps what else is said of the cell', () => {
		const before = produce(aDocument(), (draft) => {
			const score = draft.project.cells[AREA]?.[keyOf('t1', 2030)];
			if (score) score.rationale = 'Fordi.';
		});
		const unsure = produce(before, changeScale(partly, 'dontKnow'));
		expect(scoreAt(unsure.project, cellOf('t1', 2030))).toMatchObject({
			value: DONT_KNOW,
			rationale: 'Fordi.'
		});
		const open = produce(before, changeScale(partly, 'notScored'));
		expect(scoreAt(open.project, cellOf('t1', 2030))).toMatchObject({
			value: NOT_SCORED,
			rationale: 'Fordi.'
		});
		expect(open.ballots[AB]?.cells).toEqual({});
	});

	it('leaves a project that opens again, whatever the two scales and the way', () => {
		const anyScale = fc.constantFrom(...SCALE_PRESETS);
		fc.assert(
			fc.property(
				anyScale,
				anyScale,
				fc.constantFrom('share', 'levels', 'hand'),
				fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 5 }),
				(from, to, method, shares) => {
					const numbers = shares.map((share) =>
						Math.round(from.min + (share / 100) * (from.max - from.min))
					);
					const project = aProject({ scale: from, areas: [{ rows: [numbers] }] });
					const before: Document = { project, ballots: {} };
					const carry: Carry = { from, to, method, byHand: suggestByOrder(from, to) };
					const report = reportCarry(before, carry);
					const after = produce(before, changeScale(carry, null));
					expect(report.exact + report.rounded).toBe(numbers.length);
					expect(findMisfits(after)).toEqual([]);
					for (const number of numbers) {
						const carried = carryNumber(carry, number);
						expect(carried && isOnScale(to, carried.to)).toBe(true);
						if (method !== 'share') expect(carried && levelAt(to, carried.to)).not.toBeNull();
					}
				}
			)
		);
	});
});
