import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ORDER, movedTo, orderAt, orderBetween, place } from '#lib/domain/order.ts';

/** A key as the program makes them: letters, never ending in the lowest. */
const anyKey = fc.stringMatching(/^[a-z]{0,8}[b-z]$/);

describe('orderBetween', () => {
	it('gives a key strictly between any two, never ending in the lowest letter', () => {
		fc.assert(
			fc.property(anyKey, anyKey, (one, other) => {
				fc.pre(one !== other);
				const [before, after] = [one, other].sort() as [string, string];
				const key = orderBetween(before, after);
				expect(key).not.toBeNull();
				expect(key && key > before && key < after).toBe(true);
				expect(key).toMatch(/^[a-z]*[b-z]$/);
			})
		);
	});

	it('gives a key ahead of the first and after the last', () => {
		fc.assert(
			fc.property(anyKey, (key) => {
				expect((orderBetween(null, key) ?? 'z') < key).toBe(true);
				expect((orderBetween(key, null) ?? '') > key).toBe(true);
			})
		);
	});

	it('keeps keys at the growing end as short as a fresh list’s', () => {
		let key = orderAt(0);
		for (let i = 0; i < 1000; i += 1) key = orderBetween(key, null) ?? '';
		expect(key).toBe(orderAt(1000));
	});

	it('answers null for keys that are equal, fall, or are not the program’s', () => {
		expect(orderBetween('bbc', 'bbc')).toBeNull();
		expect(orderBetween('bbd', 'bbc')).toBeNull();
		expect(orderBetween('a000', 'a001')).toBeNull();
		expect(orderBetween('Ø', null)).toBeNull();
	});
});

describe('place', () => {
	it.each([
		['at the start', () => 0],
		['at the end', (length: number) => length],
		['after the first', () => 1],
		['before the last', (length: number) => length - 1]
	])('keeps a list in order through a thousand insertions %s', (_, indexOf) => {
		let list = [{ order: orderAt(0) }, { order: orderAt(1) }];
		for (let i = 0; i < 1000; i += 1) {
			const fresh = { order: '' };
			list = list.toSpliced(indexOf(list.length), 0, fresh);
			place(list, [fresh]);
		}
		expect(list.every(({ order }, i) => i === 0 || order > (list[i - 1]?.order ?? ''))).toBe(true);
		expect(Math.max(...list.map(({ order }) => order.length))).toBeLessThanOrEqual(MAX_ORDER);
	});

	it('leaves the keys of the others alone where there is room', () => {
		const [a, b, c] = [{ order: 'bbb' }, { order: 'bbc' }, { order: 'bbd' }];
		place([c, a, b], [c]);
		expect([a.order, b.order]).toEqual(['bbb', 'bbc']);
		expect(c.order < 'bbb').toBe(true);
	});

	it('gives fresh keys to a list whose keys are somebody else’s', () => {
		const [a, b] = [{ order: '2' }, { order: '10' }];
		place([a, b], [b]);
		expect([a.order, b.order]).toEqual([orderAt(0), orderAt(1)]);
	});
});

describe('movedTo', () => {
	it('puts an item after its target on the way down and before it on the way up', () => {
		expect(movedTo(['a', 'b', 'c', 'd'], ['a'], 'c')).toEqual(['b', 'c', 'a', 'd']);
		expect(movedTo(['a', 'b', 'c', 'd'], ['d'], 'b')).toEqual(['a', 'd', 'b', 'c']);
		expect(movedTo(['a', 'b', 'c', 'd'], ['a', 'b'], 'd')).toEqual(['c', 'd', 'a', 'b']);
	});
});
