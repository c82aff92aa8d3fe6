import { SECTORS, type AreaFacts } from './data/danish-areas.ts';
import type { TechnologyFacts } from './data/technologies.ts';
import { AreaId, HorizonId, SectorId, TechnologyId } from './ids.ts';
import { orderAt } from './order.ts';
import type { Area, Framework } from './project.ts';

/*
 * The records of a new document, made from plain lists: each entry gets its id, its place in the
 * order, and nothing that is shared with the list.
 */

export function technologyRecord(list: readonly TechnologyFacts[]): Framework['technologies'] {
	const record: Framework['technologies'] = {};
	for (const [index, facts] of list.entries()) {
		const id = TechnologyId.parse(facts.id);
		record[id] = { ...structuredClone(facts), id, order: orderAt(index) };
	}
	return record;
}

export function horizonRecord(years: readonly number[]): Framework['horizons'] {
	const record: Framework['horizons'] = {};
	for (const year of years) {
		const id = HorizonId.parse(String(year));
		record[id] = { id, year };
	}
	return record;
}

export function sectorRecord(): Framework['sectors'] {
	const record: Framework['sectors'] = {};
	for (const [index, { id: slug, label }] of SECTORS.entries()) {
		const id = SectorId.parse(slug);
		record[id] = { id, order: orderAt(index), label: { ...label } };
	}
	return record;
}

export function areaRecord(
	list: readonly (Omit<AreaFacts, 'sector'> & Partial<Pick<AreaFacts, 'sector'>>)[]
): Record<AreaId, Area> {
	const record: Record<AreaId, Area> = {};
	for (const [index, { id: slug, number, field, profession, sector }] of list.entries()) {
		const id = AreaId.parse(slug);
		record[id] = {
			id,
			order: orderAt(index),
			number,
			field: { ...field },
			profession: { ...profession },
			sector: sector ? SectorId.parse(sector) : null,
			locked: false,
			volumes: { costs: null, staff: null, activity: null }
		};
	}
	return record;
}
