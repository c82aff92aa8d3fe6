import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { setValue, setValues } from '#lib/domain/edits.ts';
import { AssessorId } from '#lib/domain/ids.ts';
import type { Document } from '#lib/domain/project.ts';
import { cellKey } from '#lib/domain/reading.ts';
import { TRL } from '#lib/domain/scale-presets.ts';
import { DONT_KNOW, NOT_APPLICABLE, type Value } from '#lib/domain/score.ts';
import {
	contestedCells,
	fallsBelow,
	isContested,
	median,
	quartiles,
	spreadOf
} from '#lib/domain/statistics.ts';
import { aCell, aDocument, level, LUNG } from '../../support/documents.ts';

const cell = aCell('telemedicine', 2030);

/** A document in which each of some assessors gives one answer to the same cell. */
function withAnswers(...values: Value[]): Document {
	const document = aDocument();
	document.project.assessors = {};
	for (const [index, value] of values.entries()) {
		const id = AssessorId.parse(`a${index}`);
		document.project.assessors[id] = { id, name: `Nr. ${index}`, initials: `N${index}` };
		document.ballots[id] = {
			assessor: id,
			cells: {
				[LUNG]: {
					[cellKey(cell.technology, cell.horizon)]: { value, confidence: null, rationale: '' }
				}
			}
		};
	}
	return document;
}

describe('quartiles', () => {
	it('interpolate linearly between ratings', () => {
		expect(quartiles([4, 1, 3, 2])).toEqual({ lower: 1.75, median: 2.5, upper: 3.25 });
		expect(quartiles([7])).toEqual({ lower: 7, median: 7, upper: 7 });
	});

	it('of nothing are nothing', () => {
		expect(quartiles([])).toBeNull();
		expect(median([])).toBeNull();
	});

	it('stand in order inside what was given, whatever its order', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (numbers) => {
				const found = quartiles(numbers);
				const points = [
					Math.min(...numbers),
					found?.lower,
					found?.median,
					found?.upper,
					Math.max(...numbers)
				].map(Number);
				expect(points.toSorted((a, b) => a - b)).toEqual(points);
			})
		);
	});
});

describe('spreadOf', () => {
	it('counts levels, don’t knows and not applicables apart', () => {
		const document = withAnswers(level(60), DONT_KNOW, level(45), NOT_APPLICABLE, level(0));
		expect(spreadOf(document, cell)).toMatchObject({
			levels: [0, 45, 60],
			n: 3,
			median: 45,
			lowest: 0,
			highest: 60,
			dontKnow: 1,
			notApplicable: 1
		});
	});

	it('of a cell nobody answered is empty', () => {
		expect(spreadOf(aDocument(), cell)).toMatchObject({ n: 0, median: null, lowest: null });
	});

	it('names who answered, by initials', () => {
		const { answers } = spreadOf(withAnswers(level(1), level(2)), cell);
		expect(answers.map(({ assessor }) => assessor.initials)).toEqual(['N0', 'N1']);
	});
});

describe('isContested', () => {
	it.each([
		[[50, 74], false],
		[[50, 75], true],
		[[50, 50, 50, 50, 75], true],
		[[40, 40, 55, 62, 62], true],
		[[55], false],
		[[], false]
	])('of %j on the share scale is %s', (levels, expected) => {
		expect(isContested(withAnswers(...levels.map(level)), cell)).toBe(expected);
	});

	it('does not count don’t know as disagreement', () => {
		expect(isContested(withAnswers(level(10), DONT_KNOW, NOT_APPLICABLE), cell)).toBe(false);
	});

	it('measures by the length of the scale', () => {
		const document = withAnswers(level(5), level(7));
		document.project.framework.scale = TRL;
		expect(isContested(document, cell)).toBe(true);
		expect(isContested(withAnswers(level(5), level(7)), cell)).toBe(false);
	});

	it('gives the same cells one by one and by area', () => {
		const document = withAnswers(level(0), level(100));
		expect([...contestedCells(document, LUNG)]).toEqual(['telemedicine/2030']);
	});
});

describe('fallsBelow', () => {
	const scored = (entries: [year: number, value: Value][]) =>
		produce(
			aDocument(),
			setValues(entries.map(([year, value]) => ({ cell: aCell('telemedicine', year), value })))
		).project;

	it('names the last scored year that is higher', () => {
		const project = scored([
			[2020, level(70)],
			[2030, level(50)]
		]);
		expect(fallsBelow(project, cell)).toMatchObject({ level: 70, horizon: { year: 2020 } });
	});

	it('is silent where the number stays or rises, or there is none before', () => {
		expect(fallsBelow(scored([[2030, level(50)]]), cell)).toBeNull();
		const steady = scored([
			[2025, level(50)],
			[2030, level(50)]
		]);
		expect(fallsBelow(steady, cell)).toBeNull();
	});

	it('asks once: not again where the lower number merely goes on', () => {
		const project = scored([
			[2020, level(70)],
			[2025, level(50)],
			[2030, level(50)]
		]);
		expect(fallsBelow(project, cell)).toBeNull();
	});

	it('passes over don’t know, and is silent about a lower bound', () => {
		const base: [number, Value][] = [
			[2020, level(70)],
			[2025, DONT_KNOW]
		];
		expect(fallsBelow(scored([...base, [2030, level(60)]]), cell)?.level).toBe(70);
		const bound: Value = { kind: 'level', level: 60, atLeast: true };
		expect(fallsBelow(scored([...base, [2030, bound]]), cell)).toBeNull();
	});

	it('is silent about a cell without a level', () => {
		const project = produce(aDocument(), setValue(cell, DONT_KNOW)).project;
		expect(fallsBelow(project, cell)).toBeNull();
	});
});
