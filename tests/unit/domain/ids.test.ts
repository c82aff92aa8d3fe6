import { describe, expect, it } from 'vitest';
import { AreaId, CellKey, newSlug } from '#lib/domain/ids.ts';
import { orderAt } from '#lib/domain/order.ts';

describe('an id', () => {
	it.each(['a', '2030', 'lungemedicin-sygeplejerske', 'a'.repeat(64)])('may be %s', (id) => {
		expect(AreaId.safeParse(id).success).toBe(true);
	});

	it.each([
		'',
		'-a',
		'A',
		'æ',
		'a b',
		'a/b',
		'a\n',
		'__proto__',
		'constructor',
		'valueOf',
		'a'.repeat(65),
		7
	])('may not be %j', (id) => {
		expect(AreaId.safeParse(id).success).toBe(false);
	});
});

it('a cell key is a technology and a horizon', () => {
	expect(CellKey.safeParse('telemedicine/2030').success).toBe(true);
	expect(CellKey.safeParse('telemedicine').success).toBe(false);
	expect(CellKey.safeParse('telemedicine/2030/x').success).toBe(false);
});

it('a new slug is an id whatever bytes it is made of', () => {
	for (let byte = 0; byte < 256; byte += 1) {
		const slug = newSlug((bytes) => bytes.fill(byte));
		expect(AreaId.parse(slug)).toHaveLength(12);
	}
});

it('sort keys rise, differ, and leave room between any two', () => {
	const keys = Array.from({ length: 2_000 }, (_, index) => orderAt(index));
	expect([...keys].sort()).toEqual(keys);
	expect(new Set(keys).size).toBe(keys.length);
	for (const [index, key] of keys.slice(0, -1).entries()) {
		const between = `${key}m`;
		expect(between > key && between < (keys[index + 1] ?? '')).toBe(true);
	}
});
