import { expect, test } from 'vitest';
import { momentsOf } from '#lib/ui/trust/copy-moments.ts';

const at = new Date(2026, 10, 29, 14, 12).getTime();

test('copies of one minute are told apart by a number, the first without', () => {
	const copies = [
		{ name: 'd', at: at + 60_000 },
		{ name: 'c', at },
		{ name: 'b', at },
		{ name: 'a', at }
	];
	expect([...momentsOf(copies, 'en')]).toEqual([
		['a', '29 Nov 2026, 14:12'],
		['b', '29 Nov 2026, 14:12 (2)'],
		['c', '29 Nov 2026, 14:12 (3)'],
		['d', '29 Nov 2026, 14:13']
	]);
});
