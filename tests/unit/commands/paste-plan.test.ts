import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { planPaste } from '#lib/commands/paste-plan.ts';
import { setAreaLocked, setReviewState } from '#lib/domain/edits.ts';
import { cellAt, gridOf, type Range } from '#lib/domain/grid.ts';
import { ProjectId } from '#lib/domain/ids.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import { createFromStarter } from '#lib/domain/starters.ts';

const document = createFromStarter('danish-8', {
	projectId: ProjectId.parse('p'),
	createdAt: '2026-01-01T00:00:00.000Z'
});
const [area] = areasInOrder(document.project);
if (!area) throw new Error('the starter has areas');
const grid = gridOf(document.project, area.id);
const single = (row: number, column: number): Range => ({
	top: row,
	bottom: row,
	left: column,
	right: column
});

describe('planPaste', () => {
	it('lays a block out from the corner of the range', () => {
		const plan = planPaste(document.project, grid, single(1, 2), [
			['10', '20'],
			['30', 'ved ikke']
		]);
		expect(plan.range).toEqual({ top: 1, left: 2, bottom: 2, right: 3 });
		expect(plan.changes.map(({ value }) => value)).toEqual([
			{ kind: 'level', level: 10 },
			{ kind: 'level', level: 20 },
			{ kind: 'level', level: 30 },
			{ kind: 'dontKnow' }
		]);
		expect(plan.changes[3]?.cell).toEqual(cellAt(grid, { row: 2, column: 3 }));
	});

	it('fills a whole range from one copied cell', () => {
		const range = { top: 0, bottom: 2, left: 0, right: 3 };
		const plan = planPaste(document.project, grid, range, [['55']]);
		expect(plan.changes).toHaveLength(12);
		expect(plan.range).toEqual(range);
	});

	it('clears a whole range from one copied cell that is not scored', () => {
		const range = { top: 0, bottom: 1, left: 0, right: 1 };
		const plan = planPaste(document.project, grid, range, [['']]);
		expect(plan.changes.map(({ value }) => value.kind)).toEqual(Array(4).fill('notScored'));
		expect(plan.refused).toEqual([]);
	});

	it('names every refused field with its place and its reason', () => {
		const plan = planPaste(document.project, grid, single(0, 0), [['40', 'quite a lot', '140']]);
		expect(plan.changes).toHaveLength(1);
		expect(plan.refused.map(({ text, column, problem }) => [text, column, problem.code])).toEqual([
			['quite a lot', 2, 'input.notANumber'],
			['140', 3, 'input.offScale']
		]);
	});

	it('refuses what falls outside the chart, but not the empty fields around a copied block', () => {
		const plan = planPaste(document.project, grid, single(7, 4), [
			['10', '20', ''],
			['', '', '']
		]);
		expect(plan.changes).toHaveLength(1);
		expect(plan.refused.map(({ problem }) => problem.code)).toEqual(['input.outside']);
	});

	it('passes over locked cells and counts them', () => {
		const cell = cellAt(grid, { row: 0, column: 1 });
		if (!cell) throw new Error('the cell is in the grid');
		const locked = produce(document, setReviewState(cell, 'locked'));
		const plan = planPaste(locked.project, grid, single(0, 0), [['10', '20', '30']]);
		expect(plan.changes.map(({ cell: each }) => each.horizon)).not.toContain(cell.horizon);
		expect(plan.locked).toBe(1);

		const all = produce(document, setAreaLocked(area.id, true));
		expect(planPaste(all.project, grid, single(0, 0), [['10', '20']]).locked).toBe(2);
	});

	it('changes nothing by itself', () => {
		const before = JSON.stringify(document);
		planPaste(document.project, grid, single(0, 0), [['10']]);
		expect(JSON.stringify(document)).toBe(before);
	});
});
