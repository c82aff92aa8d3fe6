import { expect, test } from 'vitest';
import { lightOf } from '#lib/storage/copy-record.ts';
import { Author, Clock } from '#lib/storage/clock.ts';

const DAY = 24 * 3_600_000;
const clock = new Clock(() => DAY, 'tab1');
const author = Author.parse('aaaa1111');
const [earlier, later] = [clock.next(author, null), clock.next(author, null)];

test('green while the copy says all there is, however old, or is of the last day', () => {
	const record = { at: 0, upTo: later, where: 'folder' } as const;
	expect(lightOf(record, later, 90 * DAY)).toBe('ok');
	expect(lightOf({ ...record, upTo: earlier }, later, DAY / 2)).toBe('ok');
	expect(lightOf({ ...record, upTo: earlier }, later, DAY)).toBe('old');
	expect(lightOf(null, later, 0)).toBe('none');
});

test('not green for a copy from a day to come, which a wrong clock has noted', () => {
	const record = { at: 9 * DAY, upTo: earlier, where: 'folder' } as const;
	expect(lightOf(record, later, DAY)).toBe('old');
});
