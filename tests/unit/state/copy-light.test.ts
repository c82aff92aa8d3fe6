import { expect, test } from 'vitest';
import { lightOf } from '#lib/state/copy-standing.ts';
import { Author, Clock } from '#lib/storage/clock.ts';

const DAY = 24 * 3_600_000;
const clock = new Clock(() => DAY, 'tab1');
const author = Author.parse('aaaa1111');
const [earlier, later] = [clock.next(author, null), clock.next(author, null)];
const whole = { at: 0, upTo: later, where: 'folder' } as const;
const behind = { ...whole, upTo: earlier };

test('green while the copy says all there is, however old, or is of the last day', () => {
	expect(lightOf({ last: whole, failure: null }, later, 90 * DAY)).toBe('ok');
	expect(lightOf({ last: behind, failure: null }, later, DAY / 2)).toBe('ok');
	expect(lightOf({ last: behind, failure: null }, later, DAY)).toBe('old');
	expect(lightOf({ last: null, failure: null }, later, 0)).toBe('none');
});

test('a copy dated far ahead, by a clock that was set back since, passes for no new one', () => {
	const ahead = { ...behind, at: 300 * DAY };
	expect(lightOf({ last: ahead, failure: null }, later, DAY)).toBe('old');
	expect(lightOf({ last: { ...ahead, upTo: later }, failure: null }, later, DAY)).toBe('ok');
});

test('what failed since the last copy comes before its age', () => {
	const failure = { failure: 'full', at: 0 } as const;
	expect(lightOf({ last: whole, failure }, later, 0)).toBe('failed');
	expect(lightOf({ last: null, failure }, later, 0)).toBe('failed');
});
