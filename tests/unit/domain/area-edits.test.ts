import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import {
	addArea,
	duplicateArea,
	editArea,
	moveArea,
	removeArea,
	scoresToCopy,
	setAreaHidden
} from '#lib/domain/area-edits.ts';
import { refuseRemoval, twinsOf } from '#lib/domain/framework-rules.ts';
import { setAreaLocked, setReviewState, setValue } from '#lib/domain/edits.ts';
import { AreaId, AssessorId, SectorId } from '#lib/domain/ids.ts';
import { allAreasInOrder, areasInOrder, cellKey, scoreAt } from '#lib/domain/reading.ts';
import { scoresOf } from '#lib/domain/scores-of.ts';
import { sameText } from '#lib/domain/text.ts';
import { findMisfits } from '#lib/format/references.ts';
import { aCell, aDocument, HEART, level, LUNG } from '../../support/documents.ts';

const COPY = AreaId.parse('kopi');
const cell = aCell('telemedicine', 2030);
const later = aCell('telemedicine', 2035);
const assessor = AssessorId.parse('ab');
const before = produce(aDocument(), (draft) => {
	setValue(cell, level(55))(draft);
	setReviewState(cell, 'agreed')(draft);
	setReviewState(aCell('vr-ar', 2030), 'reviewed')(draft);
	draft.ballots[assessor] = {
		assessor,
		cells: {
			[LUNG]: {
				[cellKey(cell.technology, cell.horizon)]: {
					value: level(40),
					confidence: null,
					rationale: ''
				},
				[cellKey(cell.technology, later.horizon)]: {
					value: level(60),
					confidence: null,
					rationale: ''
				}
			}
		}
	};
});
const marked = { da: 'Lungemedicin (kopi)', en: 'Respiratory medicine (copy)' };

describe('addArea', () => {
	const fresh = { id: COPY, field: sameText('F'), profession: sameText('P'), sector: null };

	it('puts it last with the next number', () => {
		const { project } = produce(before, addArea(fresh));
		expect(areasInOrder(project).at(-1)).toMatchObject({ id: COPY, number: 21, locked: false });
	});

	it('has none of a sector that is not there', () => {
		const sector = SectorId.parse('unknown');
		const { project } = produce(before, addArea({ ...fresh, sector }));
		expect(project.areas[COPY]?.sector).toBeNull();
	});

	it('finds a free number when the highest is taken', () => {
		const full = produce(before, editArea(LUNG, { number: 9999 }));
		const { project } = produce(full, addArea(fresh));
		expect(project.areas[COPY]?.number).toBe(before.project.areas[LUNG]?.number);
	});
});

describe('editArea', () => {
	it('keeps what breaks a rule as it was, and takes the rest', () => {
		const { project } = produce(
			before,
			editArea(LUNG, { number: 0, field: sameText(''), profession: sameText('Læge') })
		);
		expect(project.areas[LUNG]).toEqual({
			...before.project.areas[LUNG],
			profession: sameText('Læge')
		});
	});

	it('allows two areas of the same name, which can be told', () => {
		const lung = before.project.areas[LUNG];
		const { project } = produce(
			before,
			editArea(HEART, {
				field: lung?.field ?? sameText(''),
				profession: lung?.profession ?? sameText('')
			})
		);
		const heart = project.areas[HEART];
		expect(heart && twinsOf(project, heart).map(({ id }) => id)).toEqual([LUNG]);
		expect(lung && twinsOf(before.project, lung)).toEqual([]);
	});
});

describe('moveArea', () => {
	it('changes places and no number', () => {
		const { project } = produce(before, moveArea(HEART, LUNG));
		const ids = allAreasInOrder(project).map(({ id }) => id);
		expect(ids.indexOf(HEART)).toBe(ids.indexOf(LUNG) + 1);
		expect(project.areas[HEART]?.number).toBe(before.project.areas[HEART]?.number);
	});
});

describe('removeArea', () => {
	it('takes scores and ballots along, so that nothing points at it', () => {
		const after = produce(before, removeArea(LUNG));
		expect(after.project.areas[LUNG]).toBeUndefined();
		expect(after.project.cells).toEqual({});
		expect(after.ballots[assessor]?.cells).toEqual({});
		expect(findMisfits(after)).toEqual([]);
	});

	it('counts a cell once that the team and an assessor speak of', () => {
		expect(scoresOf(before, { kind: 'area', id: LUNG })).toEqual({
			cells: 3,
			answers: 2,
			locked: 0
		});
	});

	it('refuses a locked area, and one that holds a locked score', () => {
		const part = { kind: 'area', id: LUNG } as const;
		const locked = produce(before, setAreaLocked(LUNG, true));
		expect(refuseRemoval(locked, part)).toEqual({ code: 'lockedArea' });
		expect(produce(locked, removeArea(LUNG))).toBe(locked);
		const cellLocked = produce(before, setReviewState(cell, 'locked'));
		expect(refuseRemoval(cellLocked, part)).toEqual({ code: 'lockedScores', data: { count: 1 } });
		expect(produce(cellLocked, removeArea(LUNG))).toBe(cellLocked);
	});
});

describe('duplicateArea', () => {
	const lockedOriginal = produce(before, setAreaLocked(LUNG, true));

	it('stands right after the original, unlocked, with a number and a name of its own', () => {
		const { project } = produce(
			lockedOriginal,
			duplicateArea(LUNG, { id: COPY, field: marked }, false)
		);
		const ids = allAreasInOrder(project).map(({ id }) => id);
		expect(ids.indexOf(COPY)).toBe(ids.indexOf(LUNG) + 1);
		expect(project.areas[COPY]).toMatchObject({ number: 21, locked: false, field: marked });
		expect(project.cells[COPY]).toBeUndefined();
	});

	it('starts from the scores as drafts, without those that only had a state, and without ballots', () => {
		const after = produce(before, duplicateArea(LUNG, { id: COPY, field: marked }, true));
		expect(scoreAt(after.project, { ...cell, area: COPY })).toMatchObject({
			value: level(55),
			state: 'draft'
		});
		expect(Object.keys(after.project.cells[COPY] ?? {})).toHaveLength(1);
		expect(scoresToCopy(before.project, LUNG)).toBe(1);
		expect(after.ballots).toBe(before.ballots);
		expect(scoreAt(after.project, cell)).toEqual(scoreAt(before.project, cell));
	});
});

describe('setAreaHidden', () => {
	it('leaves out an area with all its scores kept', () => {
		const { project } = produce(before, setAreaHidden(LUNG, true));
		expect(areasInOrder(project).some(({ id }) => id === LUNG)).toBe(false);
		expect(project.cells).toBe(before.project.cells);
	});
});
