import { expect, test } from 'vitest';
import { buildBoard, readBoard } from '#lib/domain/selection/board.ts';
import { randomNumbers } from '#lib/domain/selection/random-numbers.ts';
import { movedByOne, reserveOf } from '#lib/domain/selection/reserve.ts';
import { exchangeOf, sizeOff } from '#lib/ui/select/ranking-sets.ts';
import { aProblem } from '../../../support/selection-problems.ts';

const problem = aProblem({
	areas: 5,
	size: 2,
	values: [[0.9, 0.8, 0.5, 0.7, 0.1]],
	constraints: [{ kind: 'count', members: [4], min: 0, max: 0 }]
});
const { answer } = readBoard(buildBoard(problem), { top: 3, near: 0.02, random: randomNumbers(1) });

test('the reserve begins with who costs least, and leaves out who may never come in', () => {
	expect(reserveOf(answer, [0, 1])).toEqual([
		{ place: 3, loss: expect.closeTo(0.05, 9) as number },
		{ place: 2, loss: expect.closeTo(0.15, 9) as number }
	]);
});

test('who was proposed and is left out by the group comes first', () => {
	expect(reserveOf(answer, [0, 2])[0]).toEqual({ place: 1, loss: 0 });
});

test('two sets are told by what they have of their own', () => {
	expect(exchangeOf([0, 3], [0, 1])).toEqual({ added: [3], removed: [1] });
});

test('a set is too small, right or too large', () => {
	const sizes = { min: 5, max: 7 };
	expect([4, 5, 7, 9].map((count) => sizeOff(count, sizes))).toEqual([-1, 0, 0, 2]);
});

test('a list moves one by one, and stays where there is no room', () => {
	expect(movedByOne(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
	expect(movedByOne(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
	expect(movedByOne(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
	expect(movedByOne(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});
