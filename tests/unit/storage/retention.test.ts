import { describe, expect, it } from 'vitest';
import { CommitId } from '#lib/storage/clock.ts';
import { expired, type Keepable } from '#lib/storage/retention.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 0, 31);

/** A copy that was taken so many days ago. */
function aCopy(daysAgo: number, about: Partial<Keepable> = {}): Keepable {
	const time = (NOW - daysAgo * DAY).toString(36).padStart(9, '0');
	const takenAt = CommitId.parse(`${time}-0000-author00-aaaa`);
	return { takenAt, reason: 'restore', size: 1000, ...about };
}

const series = (count: number, daysAgo: (index: number) => number, about: Partial<Keepable> = {}) =>
	Array.from({ length: count }, (_, index) => aCopy(daysAgo(index), about));

const ids = (copies: readonly Keepable[]) => copies.map(({ takenAt }) => takenAt);

describe('copies that have had their time', () => {
	it('are never among those with a name, however old, many and large', () => {
		const copies = series(40, (index) => 400 + index, { reason: 'named', size: 9_000_000 });
		expect(expired(copies, NOW)).toEqual([]);
	});

	it('are never among the newest ten, however old and large', () => {
		expect(
			expired(
				series(10, (index) => 400 + index, { size: 9_000_000 }),
				NOW
			)
		).toEqual([]);
	});

	it('are those of more than 30 days beyond the newest ten, whatever order they come in', () => {
		const copies = series(12, (index) => 29 + index);
		const gone = ids(copies.slice(10));
		expect(expired(copies, NOW)).toEqual(gone);
		expect(expired(copies.toReversed(), NOW)).toEqual(gone);
	});

	it('are none of the last 30 days while there is room', () => {
		expect(
			expired(
				series(200, (index) => index / 10),
				NOW
			)
		).toEqual([]);
	});

	it('are the oldest of the last 30 days where there is no room', () => {
		const copies = series(30, (index) => index / 2, { size: 1_000_000 });
		expect(expired(copies, NOW)).toEqual(ids(copies.slice(20)));
	});

	it('leave those with a name out of the count', () => {
		const named = series(10, () => 1, { reason: 'named' });
		expect(expired([...named, ...series(10, (index) => 40 + index)], NOW)).toEqual([]);
	});
});
