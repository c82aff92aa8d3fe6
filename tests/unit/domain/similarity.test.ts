import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HorizonId } from '#lib/domain/ids.ts';
import {
	clusterRows,
	cutTree,
	similarAreas,
	unlikeness,
	type Cluster
} from '#lib/domain/similarity.ts';
import { readinessScale } from '../../support/builders.ts';
import { aMatrix } from '../../support/matrix-data.ts';

/** A tree as nested lists of rows, with the height of each joint. */
const shapeOf = ({ rows, height, parts }: Cluster): unknown =>
	parts ? [shapeOf(parts[0]), shapeOf(parts[1]), height] : rows[0];

describe('unlikeness', () => {
	it('is the mean absolute difference where both have a number', () => {
		expect(unlikeness([10, 20, null], [20, 50, 90], 100)).toBe(20);
	});

	it('is the length of the scale where the rows share no cell', () => {
		expect(unlikeness([10, null], [null, 10], 100)).toBe(100);
	});
});

describe('clusterRows', () => {
	it('joins by average linkage, as worked out by hand', () => {
		// Distances: 0-1 2, 0-2 10, 0-3 50, 1-2 8, 1-3 48, 2-3 40. First 0 and 1 at 2; then 2 at
		// (10 + 8) / 2 = 9; then 3 at (50 + 48 + 40) / 3 = 46. The higher mean comes first.
		const tree = clusterRows([[0], [2], [10], [50]], 100);
		expect(tree && shapeOf(tree)).toEqual([3, [2, [1, 0, 2], 9], 46]);
		expect(tree?.rows).toEqual([3, 2, 1, 0]);
	});

	it('of equal distances joins the earliest rows, and of equal means keeps the earlier row first', () => {
		const tree = clusterRows([[10], [10], [10]], 100);
		expect(tree && shapeOf(tree)).toEqual([[0, 1, 0], 2, 0]);
		const even = clusterRows(
			[
				[0, 20],
				[20, 0],
				[10, 10]
			],
			100
		);
		expect(even?.rows[0]).toBe(0);
	});

	it('has nothing to join of no rows, and one row is its own tree', () => {
		expect(clusterRows([], 100)).toBeNull();
		expect(clusterRows([[1]], 100)).toEqual({ rows: [0], height: 0, parts: null });
	});

	it('holds every row once, joints rise to the root, and the same rows give the same tree', () => {
		const row = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), {
			minLength: 3,
			maxLength: 3
		});
		fc.assert(
			fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
				const tree = clusterRows(rows, 100);
				if (!tree) throw new Error('There are rows');
				expect(tree.rows.toSorted((a, b) => a - b)).toEqual(rows.map((_, i) => i));
				const check = ({ parts, height }: Cluster): void => {
					parts?.forEach((part) => {
						expect(part.height).toBeLessThanOrEqual(height + 1e-6);
						check(part);
					});
				};
				check(tree);
				expect(clusterRows(rows, 100)).toEqual(tree);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('cutTree', () => {
	const tree = clusterRows([[0], [2], [10], [50], [52]], 100);

	it('splits the farthest apart first, and gives groups in the order of the rows', () => {
		if (!tree) throw new Error('There are rows');
		const rowsOf = (count: number) => cutTree(tree, count).map(({ rows }) => rows);
		expect(rowsOf(1)).toEqual([[4, 3, 2, 1, 0]]);
		expect(rowsOf(2)).toEqual([
			[4, 3],
			[2, 1, 0]
		]);
		expect(rowsOf(3)).toEqual([[4, 3], [2], [1, 0]]);
		expect(rowsOf(9)).toHaveLength(5);
	});

	it('never parts equal rows', () => {
		const equal = clusterRows([[5], [5], [5]], 100);
		expect(equal && cutTree(equal, 3)).toHaveLength(1);
	});
});

describe('similarAreas', () => {
	const horizon = HorizonId.parse('h2030');

	it('leaves areas without a number out of the tree', () => {
		const found = similarAreas(aMatrix([[10], ['?'], [20]]), horizon);
		expect(found.scored.map(({ id }) => id)).toEqual(['a1', 'a3']);
		expect(found.unscored.map(({ id }) => id)).toEqual(['a2']);
		expect(found.tree?.rows).toEqual([1, 0]);
	});

	it('counts levels on an ordinal scale', () => {
		const found = similarAreas(aMatrix([[1], [4]], { scale: readinessScale() }), horizon);
		expect(found.tree?.height).toBe(3);
	});
});
