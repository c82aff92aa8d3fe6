import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { produce } from 'immer';
import {
	AreaId,
	AssessorId,
	CellKey,
	ConstraintId,
	CriterionId,
	DecisionId,
	SourceId
} from '#lib/domain/ids.ts';
import { countParts, PARTS, withoutParts, type Part } from '#lib/domain/parts.ts';
import type { Ballot, Document } from '#lib/domain/project.ts';
import { DONT_KNOW } from '#lib/domain/score.ts';
import { selectionOf } from '#lib/domain/selection/selection-edits.ts';
import type { Selection } from '#lib/domain/selection/selection.ts';
import { openDocument } from '#lib/format/open.ts';
import { buildFigures, type FigureContent } from '#lib/scene/figure-content.ts';
import { aCell, anExample, LUNG } from '../../support/documents.ts';
import { anyRecipe } from '../../support/recipes.ts';

const EXAMPLE = anExample();

/** The example after some edits, with marked words in every place that a part has. */
const anyDocument: fc.Arbitrary<Document> = fc
	.array(anyRecipe, { maxLength: 8 })
	.map((recipes) =>
		produce(EXAMPLE, (draft) => {
			for (const recipe of recipes) recipe(draft);
		})
	)
	.map((document) => produce(document, plant));

function plant(draft: Document): void {
	const { project, ballots } = draft;
	const source = SourceId.parse('reason-source');
	project.sources[source] = {
		id: source,
		title: 'REASON-title',
		link: 'https://example.org/REASON-link',
		year: 2024,
		type: 'study',
		owner: 'PERSON-owner'
	};
	for (const score of Object.values(project.cells).flatMap((cells) => Object.values(cells))) {
		score.rationale = 'REASON-rationale';
		score.question = 'REASON-question';
		score.sources = { [source]: true };
	}
	const person = AssessorId.parse('person-ada');
	project.assessors[person] = { id: person, name: 'PERSON Ada', initials: 'PERSON' };
	const cells: Ballot['cells'] = {};
	for (const [area, scores] of Object.entries(project.cells)) {
		const [key] = Object.keys(scores);
		if (key === undefined) continue;
		const answer = { value: DONT_KNOW, confidence: null, rationale: 'REASON-ballot' };
		cells[AreaId.parse(area)] = { [CellKey.parse(key)]: answer };
	}
	ballots[person] = { assessor: person, cells };
	plantChoice(draft);
}

function plantChoice({ project }: Document): void {
	const constraint = ConstraintId.parse('maerket');
	const criterion = CriterionId.parse('maerket');
	const begun = JSON.parse(JSON.stringify(selectionOf(project))) as Selection;
	begun.constraints[constraint] = {
		id: constraint,
		order: 'b',
		isOn: true,
		requirement: { kind: 'professions', min: 2, max: null },
		reason: 'REASON-constraint'
	};
	begun.criteria[criterion] = {
		id: criterion,
		order: 'm',
		label: { da: 'Venteliste', en: 'Waiting list' },
		measure: {
			kind: 'entered',
			unit: { da: 'dage', en: 'days' },
			entries: {
				[LUNG]: { amount: 4, year: 2024, source: { da: 'REASON-entry', en: 'REASON-entry' } }
			}
		},
		direction: 'up',
		missing: 'worst'
	};
	project.selection = begun;
	const id = DecisionId.parse('maerket');
	(project.decisions ??= {})[id] = {
		id,
		takenAt: '2026-11-24T10:00:00.000Z',
		replaces: null,
		selection: JSON.parse(JSON.stringify(begun)) as Selection,
		proposed: { [LUNG]: true },
		chosen: {},
		reserve: {},
		standing: {},
		rule: 'Konsensus',
		present: ['PERSON Ada', 'PERSON Bo'],
		departures: { [LUNG]: 'REASON-departure' },
		dissent: [{ who: 'PERSON Bo', words: 'REASON-dissent' }],
		note: 'REASON-note'
	};
}

/** What the words of a part look like in a document. */
const MARKS: Record<Part, RegExp> = {
	reasons: /reason-|REASON-/,
	names: /person-|PERSON/,
	ballots: /"assessor":/
};

const CELL = aCell('telemedicine', 2030);
const FIGURES: FigureContent[] = [
	{ kind: 'area', area: LUNG },
	{ kind: 'years', area: LUNG },
	{ kind: 'overview', horizon: CELL.horizon },
	{ kind: 'matrix', horizon: CELL.horizon, order: { by: 'similarity' }, groups: 3 },
	{ kind: 'profile', set: { by: 'all' } },
	{ kind: 'selection' }
];

function drawn({ project }: Document): string {
	const choice = { size: 'column', language: 'da', numerals: true, date: '2026-11-22' } as const;
	return JSON.stringify(FIGURES.map((content) => buildFigures(project, { content, ...choice })));
}

describe('a document without some of its parts', () => {
	it('is valid, has nothing of them left, all of the others, and is not changed itself', () => {
		fc.assert(
			fc.property(anyDocument, fc.subarray([...PARTS]), (document, left) => {
				const before = JSON.stringify(document);
				const shared = withoutParts(document, left);
				const text = JSON.stringify(shared);
				expect(openDocument(JSON.parse(text))).toEqual({ ok: true, value: shared, notes: [] });
				for (const part of left) expect(text).not.toMatch(MARKS[part]);
				for (const part of PARTS.filter((each) => !left.includes(each))) {
					if (MARKS[part].test(before)) expect(text).toMatch(MARKS[part]);
				}
				expect(JSON.stringify(document)).toBe(before);
				if (left.length === 0) expect(text).toBe(before);
			}),
			{ numRuns: 30 }
		);
	});

	it('gives the same figures as the whole', () => {
		fc.assert(
			fc.property(anyDocument, fc.subarray([...PARTS]), (document, left) => {
				expect(drawn(withoutParts(document, left))).toBe(drawn(document));
			}),
			{ numRuns: 8 }
		);
	});

	it('keeps who answered what apart, without saying who', () => {
		const { ballots } = withoutParts(EXAMPLE, ['names']);
		expect(Object.keys(ballots)).toEqual(
			Object.keys(EXAMPLE.ballots).map((_, i) => `assessor-${i + 1}`)
		);
		expect(Object.values(ballots).map(({ cells }) => cells)).toEqual(
			Object.values(EXAMPLE.ballots).map(({ cells }) => cells)
		);
	});

	it('keeps what was chosen, and who of a decision said what, without saying who or why', () => {
		const planted = produce(EXAMPLE, plant);
		const { project } = withoutParts(planted, ['names', 'reasons']);
		const [decision] = Object.values(project.decisions ?? {});
		expect(decision).toMatchObject({
			proposed: { [LUNG]: true },
			present: ['1', '2'],
			departures: {},
			dissent: [{ who: '2', words: '' }],
			note: ''
		});
		const counts = [planted, EXAMPLE].map(countParts);
		// In the constraint of the selection and that of the decision, and three in the decision itself.
		const choice = produce(planted, ({ project: { cells }, ballots }) => {
			for (const key of Object.keys(cells)) delete cells[key as never];
			for (const key of Object.keys(ballots)) delete ballots[key as never];
		});
		expect(countParts(choice).rationales).toBe(5);
		expect(counts[0]?.names).toBe((counts[1]?.names ?? 0) + 3);
	});

	it('is counted as having none of them', () => {
		const whole = countParts(produce(EXAMPLE, plant));
		expect(whole.rationales).toBeGreaterThan(0);
		expect(whole.questions).toBeGreaterThan(0);
		expect(countParts(withoutParts(EXAMPLE, [...PARTS]))).toEqual({
			rationales: 0,
			questions: 0,
			sources: 0,
			names: 0,
			ballots: 0
		});
	});
});
