import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Author, authorOf, Clock, CommitId, timeOf } from '#lib/storage/clock.ts';

const ME = Author.parse('author00');
const idAt = (time: number) => new Clock(() => time, 'abcd').next(ME, null);

describe('Clock', () => {
	it('gives ids that tell their time and author', () => {
		const id = idAt(1_700_000_000_000);
		expect(timeOf(id)).toBe(1_700_000_000_000);
		expect(authorOf(id)).toBe(ME);
	});

	it('gives rising ids however the computer’s clock jumps', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(2_000_000_000_000), { minLength: 2 }), (times) => {
				let time = 0;
				const clock = new Clock(() => time, 'abcd');
				const ids = times.map((next) => {
					time = next;
					return clock.next(ME, null);
				});
				expect(ids).toEqual([...new Set(ids)].sort());
			})
		);
	});

	it('gives an id above what was seen, though that came from a clock far ahead', () => {
		const ahead = idAt(3_000_000_000_000);
		const clock = new Clock(() => 1_700_000_000_000, 'efgh');
		const next = clock.next(ME, ahead);
		expect(next > ahead).toBe(true);
		expect(clock.next(ME, ahead) > next).toBe(true);
		expect(timeOf(next)).toBe(3_000_000_000_000);
	});

	it('passes by what was seen in the same millisecond', () => {
		const first = new Clock(() => 5, 'zzzz');
		const seen = [1, 2, 3].map(() => first.next(ME, null)).at(-1) ?? null;
		const next = new Clock(() => 5, 'aaaa').next(ME, seen);
		expect(seen !== null && next > seen).toBe(true);
	});

	it('goes to the next millisecond when the counter is full', () => {
		const full = CommitId.parse('000000005-zzzz-author00-abcd');
		expect(timeOf(new Clock(() => 5, 'abcd').next(ME, full))).toBe(6);
	});

	it('gives two tabs of one author different ids in the same millisecond', () => {
		const [a, b] = ['aaaa', 'bbbb'].map((session) => new Clock(() => 5, session).next(ME, null));
		expect(a).not.toBe(b);
	});
});
