import { produce } from 'immer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setAreaLocked, setValues } from '#lib/domain/edits.ts';
import { cellAt, gridOf, type Position } from '#lib/domain/grid.ts';
import { ProjectId } from '#lib/domain/ids.ts';
import { areasInOrder, scoreAt, type Cell } from '#lib/domain/reading.ts';
import { isAnswered } from '#lib/domain/score.ts';
import { createFromStarter } from '#lib/domain/starters.ts';
import { edgeOfData, nextCell, nextEmpty, nextStop } from '#lib/domain/walk.ts';

const blank = createFromStarter('danish-8', {
	projectId: ProjectId.parse('p'),
	createdAt: '2026-01-01T00:00:00.000Z'
});
const areas = areasInOrder(blank.project);
const [first, second] = areas;
if (!first || !second) throw new Error('the starter has areas');
const grid = gridOf(blank.project, first.id);
const right = { rows: 0, columns: 1 } as const;

const at = (row: number, column: number): Position => ({ row, column });

/** The blank project with the named positions of an area answered. */
function answered(positions: readonly Position[], area = first) {
	const target = gridOf(blank.project, area?.id ?? grid.area);
	const changes = positions.flatMap((position) => {
		const cell = cellAt(target, position);
		return cell ? [{ cell, value: { kind: 'level', level: 50 } as const }] : [];
	});
	return produce(blank, setValues(changes));
}

const everyPosition = Array.from({ length: 40 }, (_, index) =>
	at(Math.floor(index / 5), index % 5)
);

describe('edgeOfData', () => {
	it('goes to the last answered cell of a run', () => {
		const { project } = answered([at(0, 0), at(0, 1), at(0, 2)]);
		expect(edgeOfData(project, grid, at(0, 0), right)).toEqual(at(0, 2));
	});

	it('goes over a gap to the next answered cell', () => {
		const { project } = answered([at(0, 0), at(0, 3)]);
		expect(edgeOfData(project, grid, at(0, 0), right)).toEqual(at(0, 3));
	});

	it('goes to the end of the grid where nothing is answered', () => {
		expect(edgeOfData(blank.project, grid, at(2, 1), right)).toEqual(at(2, 4));
		expect(edgeOfData(blank.project, grid, at(2, 1), { rows: -1, columns: 0 })).toEqual(at(0, 1));
	});
});

describe('nextStop', () => {
	it('runs through the years, then to the next technology, and round', () => {
		expect(nextStop(grid, at(0, 3), 1)).toEqual(at(0, 4));
		expect(nextStop(grid, at(0, 4), 1)).toEqual(at(1, 0));
		expect(nextStop(grid, at(7, 4), 1)).toEqual(at(0, 0));
		expect(nextStop(grid, at(0, 0), -1)).toEqual(at(7, 4));
	});
});

describe('nextEmpty', () => {
	it('passes answered cells and stays in the area while it can', () => {
		const { project } = answered([at(0, 1), at(0, 2)]);
		const found = nextEmpty(project, { area: first.id, position: at(0, 0) }, 1);
		expect(found).toEqual({ area: first.id, position: at(0, 3) });
	});

	it('goes on in the next area that misses something, passing locked ones', () => {
		const done = answered(everyPosition);
		const document = produce(done, setAreaLocked(second.id, true));
		const found = nextEmpty(document.project, { area: first.id, position: at(7, 4) }, 1);
		expect(found).toEqual({ area: areas[2]?.id, position: at(0, 0) });
	});

	it('finds a cell before the cursor in its own area last of all', () => {
		let document = blank;
		for (const area of areas.slice(1)) {
			document = produce(document, setAreaLocked(area.id, true));
		}
		const found = nextEmpty(document.project, { area: first.id, position: at(4, 2) }, 1);
		expect(found).toEqual({ area: first.id, position: at(4, 3) });
		const last = nextEmpty(document.project, { area: first.id, position: at(7, 4) }, 1);
		expect(last).toEqual({ area: first.id, position: at(0, 0) });
	});

	it('is null when nothing may be answered any more', () => {
		let document = blank;
		for (const area of areas) document = produce(document, setAreaLocked(area.id, true));
		expect(nextEmpty(document.project, { area: first.id, position: at(0, 0) }, 1)).toBeNull();
	});

	it('walks every unanswered cell of the project exactly once before it comes round', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 39 }), { maxLength: 39 }), (skipped) => {
				const { project } = answered(skipped.flatMap((index) => everyPosition[index] ?? []));
				let here = { area: first.id, position: at(0, 0) };
				const seen = new Set<string>();
				for (let step = 0; step < 20 * 40; step += 1) {
					const next = nextEmpty(project, here, 1);
					if (!next) break;
					const key = `${next.area}/${next.position.row}/${next.position.column}`;
					if (seen.has(key)) break;
					const cell = cellAt(gridOf(project, next.area), next.position);
					expect(cell && isAnswered(scoreAt(project, cell).value)).toBe(false);
					seen.add(key);
					here = next;
				}
				expect(seen.size).toBe(20 * 40 - skipped.length);
			}),
			{ numRuns: 5 }
		);
	});
});

describe('nextCell', () => {
	const { project } = answered([at(0, 1), at(3, 2)]);
	const isAnsweredCell = (cell: Cell) => isAnswered(scoreAt(project, cell).value);

	it('goes from match to match, forward and back', () => {
		const from = { area: first.id, position: at(0, 1) };
		const to = { area: first.id, position: at(3, 2) };
		expect(nextCell(project, from, 1, isAnsweredCell)).toEqual(to);
		expect(nextCell(project, to, -1, isAnsweredCell)).toEqual(from);
	});

	it('goes round the whole project and reaches the place it stands on last', () => {
		const last = { area: first.id, position: at(3, 2) };
		expect(nextCell(project, last, 1, isAnsweredCell)?.position).toEqual(at(0, 1));
		const only = (cell: Cell) => isAnsweredCell(cell) && cell.horizon === grid.horizons[2];
		expect(nextCell(project, last, 1, only)).toEqual(last);
	});

	it('reaches locked cells too, which may be what is looked for', () => {
		const locked = produce(answered([at(0, 1)], second), setAreaLocked(second.id, true));
		const found = nextCell(locked.project, { area: first.id, position: at(0, 0) }, 1, (cell) =>
			isAnswered(scoreAt(locked.project, cell).value)
		);
		expect(found).toEqual({ area: second.id, position: at(0, 1) });
	});

	it('is null where nothing matches', () => {
		const from = { area: first.id, position: at(0, 0) };
		expect(nextCell(project, from, 1, () => false)).toBeNull();
	});
});
