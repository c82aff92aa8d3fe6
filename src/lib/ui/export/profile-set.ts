import type { AreaSet } from '#lib/domain/area-set.ts';
import { SectorId, type AreaId } from '#lib/domain/ids.ts';

/* A set of areas as the value of a list's choice. */

const SECTOR = 'sector.';
const PROFESSION = 'profession.';

export function keyOfSet(set: AreaSet): string {
	switch (set.by) {
		case 'all':
		case 'areas':
			return set.by;
		case 'sector':
			return SECTOR + set.sector;
		case 'profession':
			return PROFESSION + set.profession;
		default:
			return set satisfies never;
	}
}

/** The set of a choice. Who starts choosing areas starts from those that were in the set before. */
export function parseSet(key: string, before: ReadonlySet<AreaId>): AreaSet {
	if (key.startsWith(SECTOR)) {
		return { by: 'sector', sector: SectorId.parse(key.slice(SECTOR.length)) };
	}
	if (key.startsWith(PROFESSION)) {
		return { by: 'profession', profession: key.slice(PROFESSION.length) };
	}
	return key === 'areas' ? { by: 'areas', areas: [...before] } : { by: 'all' };
}
