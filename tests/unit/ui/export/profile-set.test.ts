import { describe, expect, it } from 'vitest';
import type { AreaSet } from '#lib/domain/area-set.ts';
import { AreaId, SectorId } from '#lib/domain/ids.ts';
import { keyOfSet, parseSet } from '#lib/ui/export/profile-set.ts';

const before = new Set([AreaId.parse('a1'), AreaId.parse('a2')]);

describe('parseSet', () => {
	it('reads every set back from its key', () => {
		const sets: AreaSet[] = [
			{ by: 'all' },
			{ by: 'sector', sector: SectorId.parse('s1') },
			{ by: 'profession', profession: 'Læge\nDoctor' }
		];
		for (const set of sets) expect(parseSet(keyOfSet(set), before)).toEqual(set);
	});

	it('starts choosing areas from those of the set before', () => {
		expect(parseSet('areas', before)).toEqual({ by: 'areas', areas: ['a1', 'a2'] });
	});
});
