import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { LevelId } from '#lib/domain/ids.ts';
import { removeLevel } from '#lib/domain/level-edits.ts';
import {
	moveLevel,
	refuseLevelHiding,
	scoresMoved,
	setLevelHidden
} from '#lib/domain/level-order-edits.ts';
import { nudged } from '#lib/domain/nudge.ts';
import type { Document } from '#lib/domain/project.ts';
import { ramp } from '#lib/domain/ramp.ts';
import { gridOf } from '#lib/domain/grid.ts';
import { changeScale } from '#lib/domain/scale-change.ts';
import { SCALE_PRESETS, TRL, UPTAKE_BANDS } from '#lib/domain/scale-presets.ts';
import { isOpen, levelAt, levelOfDigit, levelsInOrder } from '#lib/domain/scale.ts';
import { levelOf, type Score } from '#lib/domain/score.ts';
import { parseCellText } from '#lib/format/cell-text.ts';
import { findMisfits } from '#lib/format/references.ts';
import { aProject } from '../../support/builders.ts';
import { anExample } from '../../support/documents.ts';

const id = (slug: string) => LevelId.parse(slug);
const bands: Document = {
	project: aProject({
		scale: UPTAKE_BANDS,
		areas: [{ id: 'a1', rows: [[4, 2, 0, '?', '>=3']], locked: true }]
	}),
	ballots: {}
};
const scaleOf = ({ project }: Document) => project.framework.scale;
const namesOf = (document: Document) => levelsInOrder(scaleOf(document)).map((level) => level.id);

const scoresOf = ({ project, ballots }: Document) =>
	[project, ...Object.values(ballots)].flatMap(({ cells }, owner) =>
		Object.entries(cells).flatMap(([area, scores]) =>
			Object.entries<Pick<Score, 'value' | 'range'>>(scores).map(([key, score]) => ({
				key: `${owner} ${area} ${key}`,
				score
			}))
		)
	);

const ORDINAL = SCALE_PRESETS.filter(({ type }) => type === 'ordinal');

/** Which scale, which of its levels are taken out first, and what is moved where. */
const anyMove = fc.record({
	scale: fc.constantFrom(...ORDINAL.map((scale) => scale.id)),
	gone: fc.array(fc.nat(8), { maxLength: 2 }),
	from: fc.nat(8),
	to: fc.nat(8)
});

/** The example on an ordinal scale, with ranges. */
function anOrdinal(id: string, gone: readonly number[]): Document {
	const example = anExample();
	const from = example.project.framework.scale;
	const to = ORDINAL.find((scale) => scale.id === id) ?? UPTAKE_BANDS;
	return produce(example, (draft) => {
		for (const scores of Object.values(draft.project.cells)) {
			for (const score of Object.values(scores)) {
				const level = levelOf(score.value);
				if (level === null) continue;
				score.range = { lowest: Math.max(0, level - 25), highest: Math.min(100, level + 15) };
			}
		}
		changeScale({ from, to, method: 'share', byHand: {} }, null)(draft);
		for (const index of gone) {
			const level = levelsInOrder(draft.project.framework.scale)[index];
			if (level) removeLevel(level.id)(draft);
		}
	});
}

const idAt = (document: Document, index: number) => {
	const names = namesOf(document);
	const found = names[index % names.length];
	if (!found) throw new Error('The scale has no levels');
	return found;
};

describe('moveLevel', () => {
	it('puts a level in the place of another, and every score keeps its level', () => {
		const after = produce(bands, moveLevel(id('band-4'), id('band-2')));
		expect(namesOf(after)).toEqual(['band-0', 'band-1', 'band-4', 'band-2', 'band-3', 'band-5']);
		expect(scoresOf(after).map(({ score }) => levelOf(score.value))).toEqual([2, 3, 0, null, 4]);
		expect(scoresOf(after).at(-1)?.score.value).toHaveProperty('atLeast', true);
		expect(scaleOf(after).version).toBe(2);
		expect(scoresMoved(bands, id('band-4'), id('band-2'))).toBe(3);
	});

	it('leaves the sign with the level, unless the sign is the number of the place', () => {
		const scale = { ...TRL, levels: { ...TRL.levels } };
		const first = scale.levels[id('trl-1')];
		if (first) scale.levels[id('trl-1')] = { ...first, symbol: 'α' };
		const before: Document = { project: aProject({ scale }), ballots: {} };
		const after = produce(before, moveLevel(id('trl-1'), id('trl-2')));
		const signs = levelsInOrder(scaleOf(after)).map(({ symbol }) => symbol);
		expect(signs.slice(0, 3)).toEqual(['1', 'α', '3']);
	});

	it('never changes which level a score has, on any scale of levels', () => {
		fc.assert(
			fc.property(anyMove, ({ scale, gone, from, to }) => {
				const before = anOrdinal(scale, gone);
				const [moved, target] = [idAt(before, from), idAt(before, to)];
				const after = produce(before, moveLevel(moved, target));
				const now = new Map(scoresOf(after).map(({ key, score }) => [key, score]));
				for (const { key, score } of scoresOf(before)) {
					const then = now.get(key);
					const [old, fresh] = [levelOf(score.value), then ? levelOf(then.value) : null];
					expect(fresh === null).toBe(old === null);
					if (old === null || fresh === null) continue;
					const [was, is] = [levelAt(scaleOf(before), old), levelAt(scaleOf(after), fresh)];
					expect(is?.id).toBe(was?.id);
					expect(fresh - (is?.from ?? 0)).toBe(old - (was?.from ?? 0));
					expect(then?.range?.lowest ?? fresh).toBeLessThanOrEqual(fresh);
					expect(then?.range?.highest ?? fresh).toBeGreaterThanOrEqual(fresh);
					expect({ ...then, value: null, range: null }).toEqual({
						...score,
						value: null,
						range: null
					});
				}
				expect(findMisfits(after)).toEqual([]);
				expect([...namesOf(after)].sort()).toEqual([...namesOf(before)].sort());
				expect(namesOf(after).indexOf(moved)).toBe(namesOf(before).indexOf(target));
			}),
			{ numRuns: 30 }
		);
	});

	it('there and back gives every number it had', () => {
		fc.assert(
			fc.property(anyMove, ({ scale, gone, from, to }) => {
				const before = anOrdinal(scale, gone);
				const [moved, target] = [idAt(before, from), idAt(before, to)];
				const place = namesOf(before).indexOf(moved);
				const there = produce(before, moveLevel(moved, target));
				const back = produce(there, moveLevel(moved, idAt(there, place)));
				const values = (document: Document) => scoresOf(document).map(({ score }) => score.value);
				expect(values(back)).toEqual(values(before));
				const limits = (document: Document) =>
					levelsInOrder(scaleOf(document)).map((level) => [level.id, level.from, level.to]);
				expect(limits(back)).toEqual(limits(before));
			}),
			{ numRuns: 20 }
		);
	});

	it('widens a range whose levels no longer stand together, and never drops one', () => {
		const before = produce(bands, ({ project }) => {
			for (const scores of Object.values(project.cells)) {
				const [score] = Object.values(scores);
				if (score) score.range = { lowest: 2, highest: 4 };
			}
		});
		const after = produce(before, moveLevel(id('band-3'), id('band-5')));
		expect(scoresOf(after)[0]?.score.range).toEqual({ lowest: 2, highest: 5 });
	});

	it('does nothing where numbers are what is measured', () => {
		const before = anExample();
		expect(produce(before, moveLevel(id('none'), id('a-few')))).toBe(before);
		expect(scoresMoved(before, id('none'), id('a-few'))).toBe(0);
	});
});

describe('a hidden level', () => {
	const hidden = produce(bands, setLevelHidden(id('band-3'), true));
	const scale = scaleOf(hidden);

	it('leaves every score as it is, and is shown again', () => {
		expect(hidden.project.cells).toBe(bands.project.cells);
		expect(findMisfits(hidden)).toEqual([]);
		expect(produce(hidden, setLevelHidden(id('band-3'), false))).toEqual(bands);
	});

	it('cannot be typed, pasted, stepped to or filled in', () => {
		expect(isOpen(scale, 3)).toBe(false);
		for (const text of ['3', '≥3', '41–60 %', '41-60%']) {
			expect(parseCellText(text, scale)).toMatchObject({
				ok: false,
				problems: [{ code: 'input.hiddenLevel' }]
			});
		}
		expect(levelOfDigit(scale, 3)).toBeNull();
		expect(nudged({ kind: 'level', level: 2 }, scale, 1)).toEqual({ kind: 'level', level: 4 });
		expect(nudged({ kind: 'level', level: 4 }, scale, -1)).toEqual({ kind: 'level', level: 2 });
		const project = aProject({ scale, areas: [{ rows: [[2, null, 4, null, null]] }] });
		const area = Object.values(project.areas)[0];
		if (!area) throw new Error('The project has no area');
		const grid = gridOf(project, area.id);
		const range = { top: 0, bottom: 0, left: 0, right: 0 };
		expect(ramp(project, grid, range).map(({ value }) => levelOf(value))).toEqual([2]);
	});

	it('at an end of the scale leaves the end behind', () => {
		const ends = produce(bands, (draft) => {
			setLevelHidden(id('band-0'), true)(draft);
			setLevelHidden(id('band-5'), true)(draft);
		});
		expect(nudged({ kind: 'level', level: 4 }, scaleOf(ends), 1)).toEqual({
			kind: 'level',
			level: 4
		});
		expect(nudged({ kind: 'notScored' }, scaleOf(ends), 0)).toEqual({ kind: 'level', level: 1 });
	});

	it('is never one of the last two that can be chosen', () => {
		const levels = ['band-0', 'band-1', 'band-2', 'band-3', 'band-4', 'band-5'].map(id);
		const after = produce(bands, (draft) => {
			for (const level of levels) setLevelHidden(level, true)(draft);
		});
		expect(Object.values(scaleOf(after).levels).filter((level) => !level.hidden)).toHaveLength(2);
		expect(refuseLevelHiding(scaleOf(after), id('band-4'))).toEqual({ code: 'lastLevel' });
	});

	it('is unknown where numbers are what is measured', () => {
		const before = anExample();
		expect(produce(before, setLevelHidden(id('a-few'), true))).toBe(before);
	});
});
