import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HEADS, keepInMatrix, moveInMatrix } from '#lib/ui/compare/matrix-walk.ts';

const size = { rows: 20, columns: 8 };
const from = { row: 5, column: 3 };
const go = (key: string, isCtrl = false, at = from) => moveInMatrix(key, isCtrl, at, size);

describe('moveInMatrix', () => {
	test('moves one cell by arrow, and stops at the edges', () => {
		expect(go('ArrowRight')).toEqual({ row: 5, column: 4 });
		expect(go('ArrowDown')).toEqual({ row: 6, column: 3 });
		expect(go('ArrowRight', false, { row: 5, column: 7 })).toEqual({ row: 5, column: 7 });
		expect(go('ArrowDown', false, { row: 19, column: 0 })).toEqual({ row: 19, column: 0 });
	});

	test('reaches the heads of the columns above the first row', () => {
		expect(go('ArrowUp', false, { row: 0, column: 3 })).toEqual({ row: HEADS, column: 3 });
		expect(go('ArrowUp', false, { row: HEADS, column: 3 })).toEqual({ row: HEADS, column: 3 });
		expect(go('ArrowDown', false, { row: HEADS, column: 3 })).toEqual({ row: 0, column: 3 });
	});

	test('goes to the ends of the row, with Ctrl to the first and the last cell', () => {
		expect(go('Home')).toEqual({ row: 5, column: 0 });
		expect(go('End')).toEqual({ row: 5, column: 7 });
		expect(go('Home', true)).toEqual({ row: 0, column: 0 });
		expect(go('End', true)).toEqual({ row: 19, column: 7 });
	});

	test('leaves other keys alone', () => {
		expect(go('a')).toBeNull();
		expect(go('Tab')).toBeNull();
	});

	test('never leaves the matrix, whatever is pressed', () => {
		const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];
		const press = fc.tuple(fc.constantFrom(...keys, 'PageUp', 'PageDown'), fc.boolean());
		const sizes = fc.record({
			rows: fc.integer({ min: 1, max: 30 }),
			columns: fc.integer({ min: 1, max: 12 })
		});
		fc.assert(
			fc.property(sizes, fc.array(press), ({ rows, columns }, presses) => {
				let at = { row: 0, column: 0 };
				for (const [key, isCtrl] of presses) {
					at = moveInMatrix(key, isCtrl, at, { rows, columns }) ?? at;
					expect(at.row).toBeGreaterThanOrEqual(HEADS);
					expect(at.row).toBeLessThan(rows);
					expect(at.column).toBeGreaterThanOrEqual(0);
					expect(at.column).toBeLessThan(columns);
				}
			})
		);
	});
});

test('keepInMatrix brings a place back when rows and columns went away', () => {
	expect(keepInMatrix({ row: 19, column: 7 }, { rows: 3, columns: 2 })).toEqual({
		row: 2,
		column: 1
	});
});
