import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { addArea, editArea, moveArea, removeArea, setAreaHidden } from '#lib/domain/area-edits.ts';
import { setAreaLocked, type Recipe } from '#lib/domain/edits.ts';
import {
	addHorizon,
	removeHorizon,
	setHorizonHidden,
	setHorizonYear
} from '#lib/domain/horizon-edits.ts';
import { AreaId, HorizonId, SectorId, TechnologyId } from '#lib/domain/ids.ts';
import { editLevel } from '#lib/domain/level-edits.ts';
import { setLevelHidden } from '#lib/domain/level-order-edits.ts';
import { editScale } from '#lib/domain/scale-edits.ts';
import type { Document } from '#lib/domain/project.ts';
import {
	areasInOrder,
	allAreasInOrder,
	allTechnologiesInOrder,
	horizonsInOrder,
	technologiesInOrder
} from '#lib/domain/reading.ts';
import { addSector, moveSector, removeSector, renameSector } from '#lib/domain/sector-edits.ts';
import {
	addTechnology,
	moveTechnology,
	removeTechnology,
	setTechnologyDefinition,
	setTechnologyGroup,
	setTechnologyHidden,
	setTechnologyLabel,
	setTechnologyShortLabel
} from '#lib/domain/technology-edits.ts';
import { openDocument } from '#lib/format/open.ts';
import { anExample } from '../../support/documents.ts';
import { anyRecipe } from '../../support/recipes.ts';

/* What holds for every edit of the framework, over random documents and random sequences of edits. */

const example = anExample();
const { framework } = example.project;

const technology = fc.constantFrom(...allTechnologiesInOrder(example.project).map(({ id }) => id));
const horizon = fc.constantFrom(...Object.values(framework.horizons).map(({ id }) => id));
const area = fc.constantFrom(...allAreasInOrder(example.project).map(({ id }) => id));
const sector = fc.constantFrom(...Object.values(framework.sectors).map(({ id }) => id));
const levelId = fc.constantFrom(...Object.values(framework.scale.levels).map(({ id }) => id));
const fresh = fc.stringMatching(/^[a-z]{3}$/).map((letters) => `fresh-${letters}`);

const words = fc.oneof(
	fc.constantFrom('', 'Tele\u00admedicin', '<script>alert("æ")</script>', 'x'.repeat(500)),
	fc.constant('x'.repeat(501)),
	fc.string({ maxLength: 12 })
);
const label = fc.record({ da: words, en: words });
const year = fc.oneof(
	fc.integer({ min: 1880, max: 2220 }),
	fc.constantFrom(2030, 2031, Number.NaN)
);

/** Renaming, moving, hiding, showing, grouping. */
const harmless: fc.Arbitrary<Recipe> = fc.oneof(
	fc.tuple(technology, label).map((args) => setTechnologyLabel(...args)),
	fc.tuple(technology, label).map((args) => setTechnologyShortLabel(...args)),
	fc.tuple(technology, label).map((args) => setTechnologyDefinition(...args)),
	fc.tuple(technology, fc.option(label)).map((args) => setTechnologyGroup(...args)),
	fc.tuple(technology, technology).map((args) => moveTechnology(...args)),
	fc.tuple(technology, fc.boolean()).map((args) => setTechnologyHidden(...args)),
	fc.tuple(horizon, year).map((args) => setHorizonYear(...args)),
	fc.tuple(horizon, fc.boolean()).map((args) => setHorizonHidden(...args)),
	fc
		.tuple(area, label, label, fc.integer({ min: -1, max: 10_000 }), fc.option(sector))
		.map(([id, field, profession, number, to]) =>
			editArea(id, { field, profession, number, sector: to })
		),
	fc.tuple(area, area).map((args) => moveArea(...args)),
	fc.tuple(area, fc.boolean()).map((args) => setAreaHidden(...args)),
	fc.tuple(sector, label).map((args) => renameSector(...args)),
	fc.tuple(sector, sector).map((args) => moveSector(...args)),
	fc.tuple(levelId, label, words).map(([id, to, symbol]) => editLevel(id, { label: to, symbol })),
	fc.tuple(levelId, fc.boolean()).map((args) => setLevelHidden(...args)),
	fc.tuple(label, label).map(([name, quantity]) => editScale({ name, quantity }))
);

/** Adding and removing too. */
const anyEdit: fc.Arbitrary<Recipe> = fc.oneof(
	{ weight: 3, arbitrary: harmless },
	{ weight: 1, arbitrary: anyRecipe },
	{
		weight: 2,
		arbitrary: fc.oneof(
			fc.tuple(fresh, label).map(([id, to]) => addTechnology(TechnologyId.parse(id), to)),
			fc.tuple(fresh, year).map(([id, to]) => addHorizon(HorizonId.parse(id), to)),
			fc
				.tuple(fresh, label, label, fc.option(sector))
				.map(([id, field, profession, to]) =>
					addArea({ id: AreaId.parse(id), field, profession, sector: to })
				),
			fc.tuple(fresh, label).map(([id, to]) => addSector(SectorId.parse(id), to)),
			technology.map(removeTechnology),
			horizon.map(removeHorizon),
			area.map(removeArea),
			sector.map(removeSector),
			area.map((id) => setAreaLocked(id, false))
		)
	}
);

const run = (document: Document, recipes: readonly Recipe[]) =>
	recipes.reduce((state, recipe) => produce(state, recipe), document);

/** The example after some edits: scores and framework differ from run to run. */
const anyDocument = fc.array(anyEdit, { maxLength: 15 }).map((recipes) => run(example, recipes));

describe('renaming, moving, hiding and grouping', () => {
	it('never touch a score or an answer', () => {
		fc.assert(
			fc.property(anyDocument, fc.array(harmless, { maxLength: 20 }), (before, recipes) => {
				const after = run(before, recipes);
				expect(after.project.cells).toBe(before.project.cells);
				expect(after.ballots).toBe(before.ballots);
				expect(Object.keys(after.project.areas)).toEqual(Object.keys(before.project.areas));
			}),
			{ numRuns: 60 }
		);
	});

	it('move a thing to the very place of its target, and nothing else out of its order', () => {
		fc.assert(
			fc.property(anyDocument, area, area, (before, id, target) => {
				const idsOf = (document: Document) => allAreasInOrder(document.project).map((a) => a.id);
				const old = idsOf(before);
				fc.pre(old.includes(id) && old.includes(target));
				const now = idsOf(produce(before, moveArea(id, target)));
				expect(now.indexOf(id)).toBe(old.indexOf(target));
				expect(now.filter((one) => one !== id)).toEqual(old.filter((one) => one !== id));
			}),
			{ numRuns: 60 }
		);
	});
});

describe('any sequence of edits', () => {
	it('leaves a project with something shown, in a file that opens without repair', () => {
		fc.assert(
			fc.property(fc.array(anyEdit, { maxLength: 40 }), (recipes) => {
				const after = run(example, recipes);
				expect(technologiesInOrder(after.project).length).toBeGreaterThan(0);
				expect(horizonsInOrder(after.project).length).toBeGreaterThan(0);
				expect(areasInOrder(after.project).length).toBeGreaterThan(0);
				const opened = openDocument(structuredClone(after));
				expect(opened).toEqual({ ok: true, value: after, notes: [] });
			}),
			{ numRuns: 25 }
		);
	});
});
