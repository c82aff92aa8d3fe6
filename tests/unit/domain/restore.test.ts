import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import {
	citeSource,
	renameProject,
	setAreaLocked,
	setRationale,
	setReviewState,
	setValue,
	type Recipe
} from '#lib/domain/edits.ts';
import type { Extent } from '#lib/domain/extent.ts';
import type { Document } from '#lib/domain/project.ts';
import { scoreAt } from '#lib/domain/reading.ts';
import { planRestore } from '#lib/domain/restore.ts';
import { setLock, setSizes } from '#lib/domain/selection/selection-edits.ts';
import { openDocument } from '#lib/format/open.ts';
import { applyPatches, changeBetween } from '#lib/storage/patch.ts';
import {
	aCell,
	aDocument,
	anExample,
	HEART,
	level,
	LUNG,
	SOURCES
} from '../../support/documents.ts';
import { anyRecipe } from '../../support/recipes.ts';

const CELL = aCell('telemedicine', 2020);
const OTHER = aCell('telemedicine', 2030);
const FAR = aCell('telemedicine', 2020, HEART);

const after = (document: Document, ...recipes: readonly Recipe[]) =>
	recipes.reduce<Document>((standing, recipe) => produce(standing, recipe), document);

const restored = (now: Document, then: Document, extent: Extent) =>
	after(now, planRestore(now, then, extent).recipe);

const valueIn = ({ project }: Document, cell = CELL) => scoreAt(project, cell).value;

describe('restoring the whole project', () => {
	it('makes it what it was, over any edits, and taking that back is the identity', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(aDocument, anExample),
				fc.array(anyRecipe, { maxLength: 12 }),
				fc.array(anyRecipe, { maxLength: 12 }),
				(start, before, since) => {
					const then = after(start(), ...before);
					const now = after(then, ...since);
					const back = restored(now, then, { kind: 'project' });
					expect(back.project).toEqual(then.project);
					// Ballots stay as they are where their numbers still mean the same.
					expect([then.ballots, now.ballots]).toContainEqual(back.ballots);
					expect(openDocument(structuredClone(back))).toEqual({ ok: true, value: back, notes: [] });
					expect(applyPatches(now, changeBetween(now, back).patches)).toEqual(back);
					expect(applyPatches(back, changeBetween(now, back).inverse)).toEqual(now);
				}
			),
			{ numRuns: 40 }
		);
	});

	it('brings back technologies, areas and locks, and drops what came since', () => {
		const then = after(aDocument(), setValue(CELL, level(40)), setAreaLocked(LUNG, true));
		const now = after(then, ({ project }) => {
			delete project.framework.technologies[CELL.technology];
			delete project.areas[LUNG];
			delete project.cells[LUNG];
			const heart = project.areas[HEART];
			if (heart) project.areas[HEART] = { ...heart, hidden: true };
		});
		expect(restored(now, then, { kind: 'project' })).toEqual(then);
	});

	it('brings back the selection, or that there was none', () => {
		const none = aDocument();
		const then = after(none, setLock(LUNG, 'in'), setSizes({ min: 2, max: 3 }));
		const now = after(then, setLock(LUNG, 'out'), setLock(HEART, 'in'));
		expect(restored(now, then, { kind: 'project' })).toEqual(then);
		expect(restored(now, none, { kind: 'project' })).toEqual(none);
		expect(restored(none, then, { kind: 'project' })).toEqual(then);
		const alone = after(now, setValue(CELL, level(40)));
		expect(restored(alone, then, { kind: 'area', area: LUNG }).project.selection).toEqual(
			now.project.selection
		);
	});

	it('leaves assessors and ballots as they are now', () => {
		const then = anExample();
		const now = after(then, (draft) => {
			for (const id of Object.keys(draft.ballots)) delete draft.ballots[id as never];
			for (const person of Object.values(draft.project.assessors)) person.name = 'Renamed';
		});
		const back = restored(now, then, { kind: 'project' });
		expect(back.ballots).toEqual({});
		expect(back.project.assessors).toEqual(now.project.assessors);
	});
});

describe('restoring one cell', () => {
	const extent: Extent = { kind: 'cell', cell: CELL };

	it('brings back its number, reason and sources, and leaves its neighbours', () => {
		const then = after(
			aDocument(),
			setValue(CELL, level(40)),
			setRationale(CELL, 'Because.'),
			citeSource(CELL, SOURCES[0]),
			setValue(OTHER, level(1))
		);
		const now = after(then, setValue(CELL, level(90)), setValue(OTHER, level(2)), (draft) => {
			delete draft.project.sources[SOURCES[0]];
			draft.project.cells[LUNG] = { ...draft.project.cells[LUNG] };
		});
		const back = restored(now, then, extent);
		expect(scoreAt(back.project, CELL)).toEqual(scoreAt(then.project, CELL));
		expect(back.project.sources[SOURCES[0]]).toEqual(then.project.sources[SOURCES[0]]);
		expect(valueIn(back, OTHER)).toEqual(level(2));
	});

	it('takes out a cell that was untouched then', () => {
		const then = aDocument();
		const now = after(then, setValue(CELL, level(90)));
		expect(restored(now, then, extent)).toEqual(then);
	});

	const lock: [string, Recipe][] = [
		['cell', setReviewState(CELL, 'locked')],
		['area', setAreaLocked(LUNG, true)]
	];
	it.each(lock)('respects the lock of the %s', (_, recipe) => {
		const then = aDocument();
		const now = after(then, setValue(CELL, level(90)), recipe);
		const plan = planRestore(now, then, extent);
		expect(plan.kept).toEqual({ locked: 1, offScale: 0, gone: 0 });
		expect(after(now, plan.recipe)).toEqual(now);
	});

	it('never takes a number from one scale to another', () => {
		const then = after(aDocument(), setValue(CELL, level(40)));
		const now = after(then, setValue(CELL, level(5)), ({ project }) => {
			project.framework.scale.max = 9;
			project.framework.scale.id = 'trl';
		});
		const plan = planRestore(now, then, extent);
		expect(plan.kept.offScale).toBe(1);
		expect(after(now, plan.recipe)).toEqual(now);
	});

	it('says where the technology is gone', () => {
		const then = after(aDocument(), setValue(CELL, level(40)));
		const now = after(then, setValue(CELL, level(5)), ({ project }) => {
			delete project.framework.technologies[CELL.technology];
		});
		expect(planRestore(now, then, extent).kept.gone).toBe(1);
	});
});

describe('restoring one area', () => {
	const extent: Extent = { kind: 'area', area: LUNG };

	it('brings back all its cells and its own words, and leaves the other areas', () => {
		const then = after(aDocument(), setValue(CELL, level(40)), setValue(FAR, level(1)));
		const now = after(
			then,
			setValue(CELL, level(90)),
			setValue(OTHER, level(10)),
			setValue(FAR, level(2)),
			renameProject({ da: 'Nyt', en: 'New' }),
			({ project }) => {
				const lung = project.areas[LUNG];
				if (lung) lung.field = { da: 'Andet', en: 'Other' };
			}
		);
		const back = restored(now, then, extent);
		expect(back.project.cells[LUNG]).toEqual(then.project.cells[LUNG]);
		expect(back.project.areas[LUNG]).toEqual(then.project.areas[LUNG]);
		expect(valueIn(back, FAR)).toEqual(level(2));
		expect(back.project.title.en).toBe('New');
	});

	it('keeps cells that are locked now, and counts them', () => {
		const then = after(aDocument(), setValue(CELL, level(40)), setValue(OTHER, level(40)));
		const now = after(
			then,
			setValue(CELL, level(90)),
			setValue(OTHER, level(90)),
			setReviewState(CELL, 'locked')
		);
		const plan = planRestore(now, then, extent);
		expect(plan.kept.locked).toBe(1);
		const back = after(now, plan.recipe);
		expect([valueIn(back), valueIn(back, OTHER)]).toEqual([level(90), level(40)]);
	});

	it('brings back an area that has been deleted, with its scores and its lock', () => {
		const then = after(aDocument(), setValue(CELL, level(40)), setAreaLocked(LUNG, true));
		const now = after(then, ({ project }) => {
			delete project.areas[LUNG];
			delete project.cells[LUNG];
		});
		expect(restored(now, then, extent)).toEqual(then);
	});

	it('does nothing to an area that was not there then', () => {
		const now = after(aDocument(), setValue(CELL, level(40)));
		const then = after(aDocument(), ({ project }) => {
			delete project.areas[LUNG];
		});
		expect(restored(now, then, extent)).toEqual(now);
	});
});
