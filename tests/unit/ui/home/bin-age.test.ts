import { expect, test } from 'vitest';
import { daysSince, isLongSince } from '#lib/ui/home/bin-age.ts';

const at = (day: number, hour = 12) => new Date(2026, 0, day, hour).getTime();

test('days are counted by midnights, not by hours', () => {
	expect(daysSince(at(1, 23), at(2, 1))).toBe(1);
	expect(daysSince(at(1, 1), at(1, 23))).toBe(0);
});

test('a clock that was set back makes no negative age', () => {
	expect(daysSince(at(5), at(1))).toBe(0);
});

test('thirty days are not long yet', () => {
	expect([isLongSince(at(1), at(31)), isLongSince(at(1), at(32))]).toEqual([false, true]);
});
