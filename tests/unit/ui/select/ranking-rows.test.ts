import { describe, expect, test } from 'vitest';
import type { Project } from '#lib/domain/project.ts';
import { setLock, selectionOf } from '#lib/domain/selection/selection-edits.ts';
import { choiceOf } from '#lib/domain/selection/selection-problem.ts';
import { areasInOrder } from '#lib/domain/reading.ts';
import {
	nearnessOf,
	rankingLine,
	rankingRows,
	robustnessOf,
	type RankingRow
} from '#lib/ui/select/ranking-rows.ts';
import { anExample } from '../../../support/documents.ts';

const { project } = anExample();
const choiceFor = (of: Project, size = 7) => choiceOf(of, selectionOf(of), size);
const rows = rankingRows(choiceFor(project));

const aRow = (value: number, rank: number | null = 1): RankingRow => {
	const [row] = rows;
	if (!row) throw new Error('the example has areas');
	return { ...row, value, rank };
};

/** The example, its first area without what the default criteria ask for. */
function withoutNumbers() {
	const document = anExample();
	const [first] = areasInOrder(document.project);
	if (!first) throw new Error('the example has areas');
	first.volumes = { costs: null, staff: null, activity: null };
	return { project: document.project, first };
}

test('all areas stand by value, and their contributions add up to it', () => {
	expect(rows).toHaveLength(20);
	rows.forEach(({ value, contributions, rank }, place) => {
		expect(contributions.reduce((total, each) => total + each, 0)).toBeCloseTo(value, 9);
		expect(value).toBeLessThanOrEqual((rows[place - 1]?.value ?? 1) + 1e-9);
		expect(rank).toBeLessThanOrEqual(place + 1);
	});
	expect(rows[0]?.rank).toBe(1);
});

test('an area without its numbers stands last, says what it lacks, and takes no rank', () => {
	const { project: lacking, first } = withoutNumbers();
	const found = rankingRows(choiceFor(lacking));
	expect(found).toHaveLength(20);
	const last = found.at(-1);
	expect(last?.area.id).toBe(first.id);
	expect(last?.rank).toBeNull();
	expect(last?.nearness).toBeNull();
	expect(last?.lacking[0]?.why).toEqual({ kind: 'notEntered' });
	expect(found.at(-2)?.rank).toBeLessThanOrEqual(19);
});

test('a lock that is on is told by its row', () => {
	const [first, second] = rows;
	if (!first || !second) throw new Error('the example has areas');
	const document = anExample();
	setLock(first.area.id, 'out')(document);
	setLock(second.area.id, 'in')(document);
	const locks = rankingRows(choiceFor(document.project)).map(({ area, lock }) => [area.id, lock]);
	expect(locks.filter(([, lock]) => lock !== null).sort()).toEqual(
		[
			[first.area.id, 'out'],
			[second.area.id, 'in']
		].sort()
	);
});

test.each([
	[0, 'tied'],
	[1e-12, 'tied'],
	[0.0099, 'close'],
	[0.01, null],
	[0.2, null]
] as const)('a gap of %d is called %s', (gap, nearness) => {
	expect(nearnessOf(gap)).toBe(nearness);
});

test('areas with equal values share a rank, and the next is further down', () => {
	const choice = choiceFor(project);
	const values = choice.problem.values.map((column) => column.map(() => 0.5));
	const equal = rankingRows({ ...choice, problem: { ...choice.problem, values } });
	expect(new Set(equal.map(({ rank }) => rank))).toEqual(new Set([1]));
	expect(equal.map(({ nearness }) => nearness)).toEqual([null, ...Array<string>(19).fill('tied')]);
	expect(equal.map(({ place }) => place)).toEqual(rows.map((_, place) => place));
});

describe('the line', () => {
	const four = [aRow(0.9), aRow(0.8), aRow(0.75, 3), aRow(0.1, null)];

	test('lies after as many as are chosen, and says how far down the next is', () => {
		const line = rankingLine(four, 2, (row) => row.value >= 0.8);
		expect(line).toEqual({
			after: 2,
			next: 3,
			gap: expect.closeTo(0.05, 9) as number,
			isChoice: true
		});
	});

	test('says where the choice is not that of the points', () => {
		expect(rankingLine(four, 2, (row) => row.value === 0.9)?.isChoice).toBe(false);
	});

	test('is left out where nobody with a rank stands below it', () => {
		expect(rankingLine(four, 3, () => true)).toBeNull();
		expect(rankingLine(four, 4, () => true)).toBeNull();
	});
});

describe('robustness', () => {
	const of = (share: number) =>
		robustnessOf(
			{ margin: 0.02, count: 900, isComplete: true, shares: [share], mostVaried: null },
			0
		);

	test('says all and none of the core and of those outside alone', () => {
		expect(of(1)).toEqual({ standing: 'core', share: 100 });
		expect(of(0.999)).toEqual({ standing: 'borderline', share: 99 });
		expect(of(0.001)).toEqual({ standing: 'borderline', share: 1 });
		expect(of(0)).toEqual({ standing: 'exterior', share: 0 });
	});

	test('is unknown where no set is allowed', () => {
		expect(robustnessOf(null, 0)).toBeNull();
	});
});
