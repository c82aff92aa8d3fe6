import { expect, it } from 'vitest';
import { MIGRATIONS, upgrade, type Migration } from '#lib/format/migrations.ts';
import { CURRENT_VERSION } from '#lib/format/version.ts';

it('there is one step from every version before the current one', () => {
	const before = Array.from({ length: CURRENT_VERSION - 1 }, (_, index) => index + 1);
	expect(MIGRATIONS.map(({ from }) => from)).toEqual(before);
});

it('a document passes through every later step, in order', () => {
	const note = (from: number): Migration => ({
		from,
		migrate: (document) => [...(document as number[]), from]
	});
	const steps = [note(1), note(2), note(3)];
	expect(upgrade([], 1, steps)).toEqual([1, 2, 3]);
	expect(upgrade([], 3, steps)).toEqual([3]);
	expect(upgrade([], 4, steps)).toEqual([]);
});
