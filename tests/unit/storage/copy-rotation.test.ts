import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copiesToRemove } from '#lib/storage/copy-rotation.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = new Date(2026, 10, 29, 23, 59).getTime();

const copy = (age: number) => ({ name: `${age}`, at: NOW - age, count: 1 });
const kept = (ages: readonly number[]) => {
	const copies = ages.map(copy);
	const removed = new Set(copiesToRemove(copies, NOW));
	return copies.filter((each) => !removed.has(each)).map(({ at }) => NOW - at);
};

describe('what stays of many copies', () => {
	test('the newest three, however close or old', () => {
		expect(kept([0, 1, 2, 3].map((minute) => minute * MINUTE))).toEqual([0, MINUTE, 2 * MINUTE]);
		expect(kept([100 * DAY, 200 * DAY, 300 * DAY, 400 * DAY])).toHaveLength(3);
	});

	test('the newest three of one minute', () => {
		const copies = Array.from({ length: 12 }, (_, index) => ({
			name: `${index + 1}`,
			at: NOW,
			count: index + 1
		}));
		expect(copiesToRemove(copies, NOW).map(({ count }) => count)).toEqual([
			9, 8, 7, 6, 5, 4, 3, 2, 1
		]);
	});

	test('all that a clock ahead has dated, until their time, and as much of the past as without them', () => {
		const past = Array.from({ length: 24 * 6 }, (_, index) => index * 10 * MINUTE);
		const ahead = Array.from({ length: 60 }, (_, index) => -(index + 1) * HOUR);
		expect(kept([...ahead, ...past])).toEqual([...ahead, ...kept(past)]);
		expect(kept([-300 * DAY, 0])).toEqual([-300 * DAY, 0]);
	});

	test('the last of each hour for a day', () => {
		const ages = Array.from({ length: 24 * 6 }, (_, index) => index * 10 * MINUTE);
		expect(kept(ages).slice(3)).toEqual(
			Array.from({ length: 23 }, (_, index) => (index + 1) * HOUR)
		);
	});

	test('the last of each day for a month, and nothing of that age twice', () => {
		const ages = Array.from({ length: 60 * 4 }, (_, index) => index * 6 * HOUR);
		const days = kept(ages).filter((age) => age >= DAY);
		expect(days).toEqual(Array.from({ length: 30 }, (_, index) => (index + 1) * DAY));
	});

	test('never more than forty, never fewer than three, and the newest always', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({ min: 0, max: 60 * DAY }), { minLength: 3, maxLength: 200 }),
				(ages) => {
					const left = kept(ages);
					expect(left.length).toBeLessThanOrEqual(40);
					expect(left.length).toBeGreaterThanOrEqual(3);
					expect(left).toContain(Math.min(...ages));
					// What stays today would stay if it were looked at again.
					expect(kept(left)).toEqual(left);
				}
			)
		);
	});
});
