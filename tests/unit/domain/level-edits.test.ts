import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import {
	addLevel,
	editLevel,
	heirOf,
	refuseLimit,
	removeLevel,
	scoresRenamed,
	setLevelLimit
} from '#lib/domain/level-edits.ts';
import { LevelId } from '#lib/domain/ids.ts';
import type { Document } from '#lib/domain/project.ts';
import { levelAt, levelsInOrder } from '#lib/domain/scale.ts';
import { UPTAKE_BANDS } from '#lib/domain/scale-presets.ts';
import { sameText } from '#lib/domain/text.ts';
import { findMisfits } from '#lib/format/references.ts';
import { aProject } from '../../support/builders.ts';

const id = (slug: string) => LevelId.parse(slug);
const percent: Document = { project: aProject({ areas: [{ rows: [[20, 15, 50]] }] }), ballots: {} };
const bands: Document = {
	project: aProject({ scale: UPTAKE_BANDS, areas: [{ rows: [[4, 2, 0]] }] }),
	ballots: {}
};
const scaleOf = ({ project }: Document) => project.framework.scale;
const limitsOf = (document: Document) =>
	levelsInOrder(scaleOf(document)).map(({ from, to }) => [from, to]);

describe('editLevel', () => {
	it('changes words and symbol, and no number or limit', () => {
		const label = { da: 'Få', en: 'Few' };
		const after = produce(percent, editLevel(id('band-1'), { label, symbol: '123456789' }));
		expect(scaleOf(after).levels[id('band-1')]).toMatchObject({ label, symbol: '12345678' });
		expect(limitsOf(after)).toEqual(limitsOf(percent));
		expect(scaleOf(after).version).toBe(1);
	});
});

describe('setLevelLimit', () => {
	it('moves the limit for both levels, keeps all scores, and makes it another version', () => {
		const after = produce(percent, setLevelLimit(id('band-1'), 15));
		expect(limitsOf(after).slice(1, 3)).toEqual([
			[1, 15],
			[16, 40]
		]);
		expect(after.project.cells).toBe(percent.project.cells);
		expect(scaleOf(after).version).toBe(2);
		expect(findMisfits(after)).toEqual([]);
	});

	it('says how many scores read as another level', () => {
		const after = produce(percent, setLevelLimit(id('band-1'), 15));
		expect(scoresRenamed(percent, scaleOf(after))).toBe(1);
	});

	it.each([0, 40, 15.5, 101, Number.NaN])('refuses %s, which leaves a level nothing', (to) => {
		expect(refuseLimit(scaleOf(percent), id('band-1'), to)).toEqual({
			code: 'badLimit',
			data: { first: 1, last: 39 }
		});
		expect(produce(percent, setLevelLimit(id('band-1'), to))).toBe(percent);
	});
});

describe('addLevel', () => {
	it('halves the last level of a scale in percent', () => {
		const after = produce(percent, addLevel(id('fresh'), sameText('Alle')));
		expect(limitsOf(after).slice(-2)).toEqual([
			[81, 91],
			[92, 100]
		]);
		expect(scaleOf(after).max).toBe(100);
		expect(findMisfits(after)).toEqual([]);
	});

	it('adds a number to any other scale, which removing it takes away again', () => {
		const after = produce(bands, addLevel(id('fresh'), sameText('Alle')));
		expect(scaleOf(after).max).toBe(6);
		expect(levelAt(scaleOf(after), 6)?.id).toBe('fresh');
		const back = produce(after, removeLevel(id('fresh')));
		expect(limitsOf(back)).toEqual(limitsOf(bands));
		expect(scaleOf(back).max).toBe(5);
	});
});

describe('removeLevel', () => {
	it('gives its numbers to the level below, those of the lowest to the one above', () => {
		expect(limitsOf(produce(bands, removeLevel(id('band-4'))))).toEqual([
			[0, 0],
			[1, 1],
			[2, 2],
			[3, 4],
			[5, 5]
		]);
		expect(heirOf(scaleOf(bands), id('band-0'))?.id).toBe('band-1');
		expect(limitsOf(produce(bands, removeLevel(id('band-0'))))[0]).toEqual([0, 1]);
	});

	it('keeps a number on the scale that somebody has used', () => {
		const used = {
			project: aProject({ scale: UPTAKE_BANDS, areas: [{ rows: [[5]] }] }),
			ballots: {}
		};
		const after = produce(used, removeLevel(id('band-5')));
		expect(limitsOf(after).at(-1)).toEqual([4, 5]);
		expect(findMisfits(after)).toEqual([]);
	});

	it('leaves two levels', () => {
		const few = produce(bands, (draft) => {
			for (const slug of ['band-1', 'band-2', 'band-3', 'band-4']) removeLevel(id(slug))(draft);
		});
		expect(limitsOf(few)).toHaveLength(2);
		expect(produce(few, removeLevel(id('band-0')))).toBe(few);
	});
});
