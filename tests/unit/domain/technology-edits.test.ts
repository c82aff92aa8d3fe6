import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { setReviewState, setValue } from '#lib/domain/edits.ts';
import { TechnologyId } from '#lib/domain/ids.ts';
import { allTechnologiesInOrder, technologiesInOrder } from '#lib/domain/reading.ts';
import {
	addTechnology,
	moveTechnology,
	neighbourOf,
	removeTechnology,
	renameGroup,
	setTechnologyGroup,
	setTechnologyHidden,
	setTechnologyLabel
} from '#lib/domain/technology-edits.ts';
import type { Document } from '#lib/domain/project.ts';
import { sameText } from '#lib/domain/text.ts';
import { findMisfits } from '#lib/format/references.ts';
import { aProject } from '../../support/builders.ts';
import { aCell, aDocument, level } from '../../support/documents.ts';

const id = (slug: string) => TechnologyId.parse(slug);
const FRESH = id('fresh');

const four: Document = { project: aProject({ technologies: ['A', 'B', 'C', 'D'] }), ballots: {} };
const idsOf = ({ project }: Document) => allTechnologiesInOrder(project).map((one) => one.id);
const GROUP = { da: 'Robotter', en: 'Robots' };
const grouped = produce(four, (draft) => {
	setTechnologyGroup(id('t2'), GROUP)(draft);
	setTechnologyGroup(id('t3'), GROUP)(draft);
});

describe('addTechnology', () => {
	it('puts it last, with a short label without soft hyphens', () => {
		const after = produce(four, addTechnology(FRESH, { da: 'Tele\u00admedicin', en: '' }));
		expect(idsOf(after)).toEqual(['t1', 't2', 't3', 't4', 'fresh']);
		expect(after.project.framework.technologies[FRESH]?.shortLabel.da).toBe('Telemedicin');
	});

	it('changes nothing without words, with too many, or over one that is there', () => {
		expect(produce(four, addTechnology(FRESH, sameText(' ')))).toBe(four);
		expect(produce(four, addTechnology(FRESH, sameText('x'.repeat(501))))).toBe(four);
		expect(produce(four, addTechnology(id('t1'), sameText('X')))).toBe(four);
	});
});

describe('setTechnologyLabel', () => {
	it('takes the short label along where it was the same, language by language', () => {
		const before = produce(four, (draft) => {
			const technology = draft.project.framework.technologies[id('t1')];
			if (technology) technology.shortLabel = { da: 'Egen', en: 'A' };
		});
		const after = produce(before, setTechnologyLabel(id('t1'), { da: 'Ny', en: 'New' }));
		expect(after.project.framework.technologies[id('t1')]).toMatchObject({
			label: { da: 'Ny', en: 'New' },
			shortLabel: { da: 'Egen', en: 'New' }
		});
	});
});

describe('moveTechnology', () => {
	it('takes the place of another, up and down', () => {
		expect(idsOf(produce(four, moveTechnology(id('t1'), id('t3'))))).toEqual([
			't2',
			't3',
			't1',
			't4'
		]);
		expect(idsOf(produce(four, moveTechnology(id('t4'), id('t1'))))).toEqual([
			't4',
			't1',
			't2',
			't3'
		]);
	});

	it('passes a whole group, and changes places inside one', () => {
		expect(idsOf(produce(grouped, moveTechnology(id('t4'), id('t3'))))).toEqual([
			't1',
			't4',
			't2',
			't3'
		]);
		expect(idsOf(produce(grouped, moveTechnology(id('t3'), id('t2'))))).toEqual([
			't1',
			't3',
			't2',
			't4'
		]);
	});

	it('takes the whole group along past its edge', () => {
		const target = neighbourOf(grouped.project, id('t2'), -1);
		expect(target).toBe('t1');
		expect(idsOf(produce(grouped, moveTechnology(id('t2'), id('t1'))))).toEqual([
			't2',
			't3',
			't1',
			't4'
		]);
	});
});

describe('renameGroup', () => {
	it('renames it for all its members, or dissolves it', () => {
		const renamed = produce(grouped, renameGroup(GROUP, sameText('R')));
		expect(Object.values(renamed.project.framework.technologies).map((t) => t.group?.da)).toEqual([
			undefined,
			'R',
			'R',
			undefined
		]);
		expect(produce(grouped, renameGroup(GROUP, null))).toEqual(four);
	});
});

describe('setTechnologyHidden', () => {
	it('hides and shows again, but never the last one', () => {
		const two: Document = { project: aProject({ technologies: ['A', 'B'] }), ballots: {} };
		const hidden = produce(two, setTechnologyHidden(id('t1'), true));
		expect(technologiesInOrder(hidden.project).map((one) => one.id)).toEqual(['t2']);
		expect(produce(hidden, setTechnologyHidden(id('t2'), true))).toBe(hidden);
		expect(produce(hidden, setTechnologyHidden(id('t1'), false))).toEqual(two);
	});
});

describe('removeTechnology', () => {
	const cell = aCell('telemedicine', 2030);
	const other = aCell('vr-ar', 2030);
	const scored = produce(aDocument(), (draft) => {
		setValue(cell, level(55))(draft);
		setValue(other, level(10))(draft);
	});

	it('takes its scores along and leaves no cell behind that points at it', () => {
		const after = produce(scored, removeTechnology(id('telemedicine')));
		expect(after.project.framework.technologies[id('telemedicine')]).toBeUndefined();
		expect(Object.keys(after.project.cells[cell.area] ?? {})).toEqual(['vr-ar/2030']);
		expect(findMisfits(after)).toEqual([]);
	});

	it('leaves one alone whose scores are locked', () => {
		const locked = produce(scored, setReviewState(cell, 'locked'));
		expect(produce(locked, removeTechnology(id('telemedicine')))).toBe(locked);
	});
});
