import { produce } from 'immer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeArea } from '#lib/domain/area-edits.ts';
import { setValue, type Recipe } from '#lib/domain/edits.ts';
import { setRange } from '#lib/domain/evidence-edits.ts';
import {
	addHorizon,
	horizonIdFor,
	setHorizonHidden,
	setHorizonYear
} from '#lib/domain/horizon-edits.ts';
import { CriterionId, HorizonId } from '#lib/domain/ids.ts';
import type { Document } from '#lib/domain/project.ts';
import { horizonsInOrder, scoreAt, type Cell } from '#lib/domain/reading.ts';
import { changeScale } from '#lib/domain/scale-change.ts';
import { SCALE_PRESETS } from '#lib/domain/scale-presets.ts';
import { levelOf, NOT_SCORED } from '#lib/domain/score.ts';
import { lockId, setLock, setWeighing } from '#lib/domain/selection/selection-edits.ts';
import { removeTechnology } from '#lib/domain/technology-edits.ts';
import { openProjectText } from '#lib/format/open.ts';
import { saveProjectText } from '#lib/format/save.ts';
import { begin, fold } from '#lib/storage/fold.ts';
import { applyPatches, changeBetween, withdraw, type Change } from '#lib/storage/patch.ts';
import { deepFreeze } from '#lib/storage/plain-data.ts';
import { aCell, aDocument, level, HEART, LUNG } from '../../support/documents.ts';
import { anyRecipe } from '../../support/recipes.ts';

const START = deepFreeze(aDocument());
const CELL = aCell('telemedicine', 2020);

const readiness = SCALE_PRESETS.find(({ max }) => max < 10);
if (!readiness) throw new Error('no short scale');

const toReadiness: Recipe = (draft) =>
	changeScale(
		{ from: draft.project.framework.scale, to: readiness, method: 'share', byHand: {} },
		'dontKnow'
	)(draft);

const changeOf = (document: Document, recipe: Recipe): Change =>
	changeBetween(document, produce(document, recipe));

/** One after the other, each made by somebody who knew only `start`. */
function together(start: Document, ...recipes: readonly Recipe[]) {
	const codes: string[] = [];
	let document = start;
	for (const recipe of recipes) {
		const folded = fold(document, changeOf(start, recipe));
		({ document } = folded);
		codes.push(...folded.notes.map(({ code }) => code));
	}
	return { document, codes };
}

const yearsOf = ({ project }: Document) =>
	Object.values(project.framework.horizons).map(({ id, year }) => `${id}: ${year}`);

describe('two people who add the same year', () => {
	const idOf = (fallback: string) => horizonIdFor(START.project, 2033, () => fallback);

	it('add one horizon, in which the scores of both stand', () => {
		const scored =
			(technology: string, number: number): Recipe =>
			(draft) => {
				const horizon = idOf('other');
				addHorizon(horizon, 2033)(draft);
				setValue({ ...aCell(technology, 2020), horizon }, level(number))(draft);
			};
		const { document, codes } = together(START, scored('telemedicine', 10), scored('vr-ar', 20));
		const cellOf = (technology: string): Cell => ({
			...aCell(technology, 2020),
			horizon: HorizonId.parse('2033')
		});
		expect(scoreAt(document.project, cellOf('telemedicine')).value).toEqual(level(10));
		expect(scoreAt(document.project, cellOf('vr-ar')).value).toEqual(level(20));
		expect(codes).toEqual([]);
	});

	it('have two horizons with years of their own where one had moved another there', () => {
		const moved = setHorizonYear(HorizonId.parse('2030'), 2033);
		const added = addHorizon(idOf('other'), 2033);
		const { document, codes } = together(START, moved, added);
		expect(yearsOf(document)).toEqual(expect.arrayContaining(['2030: 2033', '2033: 2034']));
		expect(codes).toEqual(['repair.sameYear']);
		// The other way round the horizon that was moved has a year to go back to.
		const back = together(START, added, moved).document;
		expect(yearsOf(back)).toEqual(expect.arrayContaining(['2030: 2030', '2033: 2033']));
	});
});

describe('a scale that changes while somebody types', () => {
	const typed: Recipe = (draft) => {
		setValue(CELL, level(45))(draft);
		setRange(CELL, { lowest: 40, highest: 50 })(draft);
	};

	it.each([
		['before', [typed, toReadiness]],
		['after', [toReadiness, typed]]
	])('keeps in words what was typed %s it, and leaves no number off the scale', (_, edits) => {
		const { document, codes } = together(START, ...edits);
		const score = scoreAt(document.project, CELL);
		expect(score).toMatchObject({ value: NOT_SCORED, question: '45 (40–50) → ?' });
		expect(score.range).toBeUndefined();
		expect(codes).toEqual(['repair.offScale']);
	});

	it('can be typed into again, and then says no more', () => {
		const { document } = together(START, typed, toReadiness);
		const again = fold(document, changeOf(document, setValue(CELL, level(readiness.max))));
		expect(levelOf(scoreAt(again.document.project, CELL).value)).toBe(readiness.max);
		expect(again.notes).toEqual([]);
	});
});

describe('something that is deleted while somebody scores it', () => {
	it.each([
		['technology', removeTechnology(CELL.technology)],
		['area', removeArea(LUNG)]
	])('has the score again when its %s comes back', (_, removal) => {
		const removed = changeOf(START, removal);
		const { document } = together(START, removal, setValue(CELL, level(45)));
		expect(openProjectText(saveProjectText(document))).toMatchObject({
			ok: true,
			notes: [{ code: 'repair.orphan' }]
		});
		const back = fold(document, { patches: withdraw(document, removed) });
		expect(scoreAt(back.document.project, CELL).value).toEqual(level(45));
	});
});

describe('two people who choose among areas', () => {
	const weights = setWeighing({
		kind: 'points',
		points: { [CriterionId.parse('volume')]: 80, [CriterionId.parse('growth')]: 20 }
	});

	it.each([
		['lock first', [setLock(LUNG, 'in'), weights]],
		['weights first', [weights, setLock(LUNG, 'in')]]
	])('and both begin keep what each has done (%s)', (_, edits) => {
		const { document, codes } = together(START, ...edits);
		const alone = edits.map((edit) => produce(START, edit).project.selection);
		const { selection } = document.project;
		expect(selection?.constraints).toHaveProperty(lockId(LUNG));
		expect(selection?.weighing).toMatchObject({ points: { volume: 80, growth: 20 } });
		// Neither of them had done it all.
		expect(alone).not.toContainEqual(selection);
		expect(codes).toEqual([]);
	});

	it('and lock the same area have one lock', () => {
		const { document } = together(START, setLock(LUNG, 'in'), setLock(LUNG, 'in'));
		expect(Object.keys(document.project.selection?.constraints ?? {})).toEqual([lockId(LUNG)]);
	});

	it('and change different constraints of a selection keep both changes', () => {
		const begun = produce(produce(START, setLock(LUNG, 'in')), setLock(HEART, 'in'));
		const { document } = together(begun, setLock(LUNG, 'out'), setLock(HEART, 'free'), weights);
		const { constraints, weighing } = document.project.selection ?? {};
		expect(Object.values(constraints ?? {})).toMatchObject([
			{ requirement: { area: LUNG, isIn: false } }
		]);
		expect(weighing).toMatchObject({ points: { volume: 80, growth: 20 } });
	});
});

describe('the last of a list', () => {
	const only = produce(START, ({ project }) => {
		for (const id of Object.keys(project.areas)) {
			if (id !== LUNG && id !== HEART) delete project.areas[id as never];
		}
		setValue(CELL, level(45))({ project, ballots: {} });
	});

	it('is there with its scores where two people remove one each', () => {
		const { document, codes } = together(only, removeArea(HEART), removeArea(LUNG));
		expect(Object.keys(document.project.areas)).toEqual([LUNG]);
		expect(scoreAt(document.project, CELL).value).toEqual(level(45));
		expect(codes).toEqual(['repair.lastLeft']);
	});

	it('is shown where two people hide one each', () => {
		const ids = Object.keys(START.project.framework.horizons).map((id) => HorizonId.parse(id));
		const two = ids
			.slice(2)
			.reduce<Document>((document, id) => produce(document, setHorizonHidden(id, true)), START);
		const { document } = together(two, ...ids.slice(0, 2).map((id) => setHorizonHidden(id, true)));
		expect(horizonsInOrder(document.project)).toHaveLength(1);
	});
});

/** Edits of two people, each of whom sees only their own, and undoes some, in the order of the journal. */
const edits = fc.array(
	fc.oneof({ weight: 6, arbitrary: anyRecipe }, fc.constant('undo' as const)),
	{ maxLength: 20 }
);

/** The changes of one person who hears of nobody else. */
function alone(deeds: readonly (Recipe | 'undo')[]): Change[] {
	let document = START;
	const made: Change[] = [];
	return deeds.map((deed) => {
		const last = deed === 'undo' ? made.pop() : undefined;
		const next =
			deed === 'undo'
				? applyPatches(document, last ? withdraw(document, last) : [])
				: produce(document, deed);
		const change = changeBetween(document, next);
		if (deed !== 'undo') made.push(change);
		document = next;
		return change;
	});
}

describe('the edits of two people, in whatever order they come', () => {
	/** What a file leaves out, because its place or its source has been deleted meanwhile. */
	const SAID = ['repair.citation', 'repair.emptyScore', 'repair.orphan', 'repair.sector'];

	it('make a document that is saved and opened again, with nothing left out but what is said', () => {
		fc.assert(
			fc.property(edits, edits, fc.infiniteStream(fc.boolean()), (mine, theirs, turns) => {
				const [one, other] = [alone(mine), alone(theirs)];
				let document = START;
				while (one.length || other.length) {
					const change = (turns.next().value ? one : other).shift();
					if (change) ({ document } = fold(document, change));
				}
				const text = saveProjectText(document);
				const result = openProjectText(text);
				const notes = result.ok ? result.notes : result.problems;
				expect(notes.filter(({ code }) => !SAID.includes(code))).toEqual([]);
				if (notes.length === 0) expect(result).toMatchObject({ ok: true, value: document });
			})
		);
	});

	it('are mended no more where one person knew of all', () => {
		fc.assert(
			fc.property(fc.array(anyRecipe, { maxLength: 20 }), (recipes) => {
				let document = START;
				for (const recipe of recipes) {
					const change = changeOf(document, recipe);
					const folded = fold(document, change);
					expect(folded.notes).toEqual([]);
					expect(folded.document).toEqual(applyPatches(document, change.patches));
					({ document } = folded);
				}
			})
		);
	});
});

it('begins only with a whole document', () => {
	expect(begin({ patches: [{ op: 'set', path: [], value: aDocument() }] })).toEqual(START);
	expect(begin(changeOf(START, setValue(CELL, level(45))))).toBeNull();
});
