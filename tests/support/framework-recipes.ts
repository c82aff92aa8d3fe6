import fc from 'fast-check';
import {
	addArea,
	duplicateArea,
	editArea,
	moveArea,
	removeArea,
	setAreaHidden
} from '#lib/domain/area-edits.ts';
import type { Recipe } from '#lib/domain/edits.ts';
import {
	addHorizon,
	removeHorizon,
	setHorizonHidden,
	setHorizonYear
} from '#lib/domain/horizon-edits.ts';
import { AreaId, HorizonId, LevelId, SectorId, TechnologyId } from '#lib/domain/ids.ts';
import { addLevel, editLevel, removeLevel, setLevelLimit } from '#lib/domain/level-edits.ts';
import { moveLevel, setLevelHidden } from '#lib/domain/level-order-edits.ts';
import { changeScale, type Carry } from '#lib/domain/scale-change.ts';
import { editScale } from '#lib/domain/scale-edits.ts';
import { SCALE_PRESETS } from '#lib/domain/scale-presets.ts';
import { addSector, moveSector, removeSector, renameSector } from '#lib/domain/sector-edits.ts';
import {
	addTechnology,
	moveTechnology,
	removeTechnology,
	renameGroup,
	setTechnologyDefinition,
	setTechnologyGroup,
	setTechnologyHidden,
	setTechnologyLabel,
	setTechnologyShortLabel
} from '#lib/domain/technology-edits.ts';
import { aDocument, HEART, LUNG } from './documents.ts';

/* The part of `RECIPES` (`recipes.ts`) that changes the framework. */

const { areas, framework } = aDocument().project;
const idsOf = <T extends string>(record: Readonly<Record<T, unknown>>) =>
	Object.keys(record) as T[];

const area = fc.constantFrom(LUNG, HEART, AreaId.parse('ny'));
const anyOfAll = fc.constantFrom(...idsOf(areas));
const technology = fc.constantFrom(
	...idsOf(framework.technologies).slice(0, 3),
	TechnologyId.parse('ny')
);
const horizon = fc.constantFrom(...idsOf(framework.horizons).slice(0, 3), HorizonId.parse('ny'));
const sector = fc.constantFrom(...idsOf(framework.sectors), SectorId.parse('ny'));
const level = fc.constantFrom(
	...idsOf(framework.scale.levels),
	...['low', 'high', 'band-2', 'band-3', 'trl-4', 'trl-9', 'ny'].map((id) => LevelId.parse(id))
);
const hidden = fc.boolean();
const label = fc.constantFrom({ da: 'Navn', en: 'Name' }, { da: '', en: 'Na\u00adme' });
const group = fc.constantFrom(null, { da: 'Gruppe', en: 'Group' }, { da: 'Hold', en: '' });
const year = fc.constantFrom(1999, 2026, 2030, 2033);

/** From whatever scale stands there, whatever is lost on the way. */
const carryTo =
	(to: Carry['to'], method: Carry['method']): Recipe =>
	(draft) =>
		changeScale({ from: draft.project.framework.scale, to, method, byHand: {} }, 'dontKnow')(draft);

/** An edit by each recipe of the framework. */
export const FRAMEWORK_RECIPES = {
	addArea: fc
		.tuple(area, label, fc.option(sector))
		.map(([id, name, of]) => addArea({ id, field: name, profession: name, sector: of })),
	editArea: fc
		.tuple(area, label, fc.option(sector), fc.constantFrom(0, 7, 21))
		.map(([id, field, of, number]) => editArea(id, { field, sector: of, number })),
	moveArea: fc.tuple(area, anyOfAll).map((said) => moveArea(...said)),
	setAreaHidden: fc.tuple(area, hidden).map((said) => setAreaHidden(...said)),
	removeArea: area.map(removeArea),
	duplicateArea: fc
		.tuple(area, label, fc.boolean())
		.map(([id, field, full]) => duplicateArea(id, { id: AreaId.parse('kopi'), field }, full)),
	addTechnology: fc.tuple(technology, label).map((said) => addTechnology(...said)),
	setTechnologyLabel: fc.tuple(technology, label).map((said) => setTechnologyLabel(...said)),
	setTechnologyShortLabel: fc
		.tuple(technology, label)
		.map((said) => setTechnologyShortLabel(...said)),
	setTechnologyDefinition: fc
		.tuple(technology, label)
		.map((said) => setTechnologyDefinition(...said)),
	setTechnologyGroup: fc.tuple(technology, group).map((said) => setTechnologyGroup(...said)),
	renameGroup: fc
		.tuple(fc.constantFrom({ da: 'Gruppe', en: 'Group' }, { da: 'Hold', en: '' }), group)
		.map((said) => renameGroup(...said)),
	moveTechnology: fc.tuple(technology, technology).map((said) => moveTechnology(...said)),
	setTechnologyHidden: fc.tuple(technology, hidden).map((said) => setTechnologyHidden(...said)),
	removeTechnology: technology.map(removeTechnology),
	addHorizon: fc.tuple(horizon, year).map((said) => addHorizon(...said)),
	setHorizonYear: fc.tuple(horizon, year).map((said) => setHorizonYear(...said)),
	setHorizonHidden: fc.tuple(horizon, hidden).map((said) => setHorizonHidden(...said)),
	removeHorizon: horizon.map(removeHorizon),
	addSector: fc.tuple(sector, label).map((said) => addSector(...said)),
	renameSector: fc.tuple(sector, label).map((said) => renameSector(...said)),
	moveSector: fc.tuple(sector, sector).map((said) => moveSector(...said)),
	removeSector: sector.map(removeSector),
	addLevel: fc.tuple(level, label).map((said) => addLevel(...said)),
	editLevel: fc.tuple(level, label).map(([id, name]) => editLevel(id, { label: name })),
	setLevelLimit: fc
		.tuple(level, fc.integer({ min: 0, max: 100 }))
		.map((said) => setLevelLimit(...said)),
	removeLevel: level.map(removeLevel),
	moveLevel: fc.tuple(level, level).map((said) => moveLevel(...said)),
	setLevelHidden: fc.tuple(level, hidden).map((said) => setLevelHidden(...said)),
	editScale: fc
		.tuple(label, label)
		.map(([name, quantity]) => editScale({ name, quantity, citation: name })),
	changeScale: fc
		.tuple(fc.constantFrom(...SCALE_PRESETS), fc.constantFrom('levels' as const, 'share' as const))
		.map((said) => carryTo(...said))
} satisfies Record<string, fc.Arbitrary<Recipe>>;
