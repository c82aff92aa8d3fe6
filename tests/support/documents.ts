import fc from 'fast-check';
import { createExample } from '#lib/domain/example.ts';
import {
	setAreaLocked,
	setConfidence,
	setRationale,
	setReviewState,
	setValues,
	citeSource,
	uncite,
	renameProject,
	setCaveat,
	type Recipe
} from '#lib/domain/edits.ts';
import { AREA_REVIEWS, setAreaReview, setQuestion, setRange } from '#lib/domain/evidence-edits.ts';
import {
	AreaId,
	AssessorId,
	HorizonId,
	ProjectId,
	SourceId,
	TechnologyId
} from '#lib/domain/ids.ts';
import type { Document } from '#lib/domain/project.ts';
import type { Cell } from '#lib/domain/reading.ts';
import {
	CONFIDENCES,
	DONT_KNOW,
	NOT_APPLICABLE,
	NOT_SCORED,
	REVIEW_STATES,
	type Value
} from '#lib/domain/score.ts';
import { addSource, mergeSources, removeSource } from '#lib/domain/source-edits.ts';
import { createFromStarter } from '#lib/domain/starters.ts';

export const PROJECT = ProjectId.parse('testprojekt');
const CREATED_AT = '2026-01-02T03:04:05.000Z';
export const OPTIONS = { projectId: PROJECT, createdAt: CREATED_AT, language: 'da' } as const;

/** The Danish framework, nothing scored, with two sources and one assessor in the register. */
export function aDocument(): Document {
	const document = createFromStarter('danish-8', OPTIONS);
	for (const id of SOURCES) {
		document.project.sources[id] = { id, title: id, link: '', year: 2024, type: 'study' };
	}
	document.project.assessors[ASSESSOR] = { id: ASSESSOR, name: 'Ada Berg', initials: 'AB' };
	return document;
}

/** The example, fresh each time: every state occurs in it. */
export function anExample(): Document {
	return createExample(OPTIONS);
}

export const SOURCES = [SourceId.parse('kilde-1'), SourceId.parse('kilde-2')] as const;
const ASSESSOR = AssessorId.parse('ab');
export const LUNG = AreaId.parse('lungemedicin-sygeplejerske');
export const HEART = AreaId.parse('hjertemedicin-sygeplejerske');

/** A cell of the Danish framework. */
export function aCell(technology: string, year: number, area = LUNG): Cell {
	return {
		area,
		technology: TechnologyId.parse(technology),
		horizon: HorizonId.parse(String(year))
	};
}

export const level = (number: number): Value => ({ kind: 'level', level: number });

/** Any value the share scale can hold. */
export const anyValue: fc.Arbitrary<Value> = fc.oneof(
	fc.constantFrom(NOT_SCORED, DONT_KNOW, NOT_APPLICABLE),
	fc.integer({ min: 0, max: 100 }).map(level),
	fc.integer({ min: 0, max: 100 }).map((n): Value => ({ kind: 'level', level: n, atLeast: true }))
);

/** A cell out of a few, so that edits meet each other. */
const anyCell: fc.Arbitrary<Cell> = fc
	.record({
		area: fc.constantFrom(LUNG, HEART),
		technology: fc.constantFrom('telemedicine', 'vr-ar'),
		year: fc.constantFrom(2020, 2030)
	})
	.map(({ area, technology, year }) => aCell(technology, year, area));

const words = fc.constantFrom('', 'Fordi.', '<script>alert("æ")</script>', '🫀 \u2028 "\\');
const text = fc.record({ da: fc.constantFrom('', 'Navn'), en: fc.constant('Name') });

const anySource = fc.constantFrom(...SOURCES);

/** Any edit of the document, as a recipe. */
export const anyRecipe: fc.Arbitrary<Recipe> = fc.oneof(
	fc.array(fc.record({ cell: anyCell, value: anyValue }), { maxLength: 5 }).map(setValues),
	fc
		.tuple(fc.array(anyCell, { maxLength: 3 }), fc.constantFrom(null, ...CONFIDENCES))
		.map(([cells, confidence]) => setConfidence(cells, confidence)),
	fc.tuple(anyCell, words).map(([cell, reason]) => setRationale(cell, reason)),
	fc.tuple(anyCell, fc.constantFrom(...SOURCES)).map(([cell, id]) => citeSource(cell, id)),
	fc.tuple(anyCell, fc.constantFrom(...SOURCES)).map(([cell, id]) => uncite(cell, id)),
	fc
		.tuple(anyCell, fc.constantFrom(...REVIEW_STATES))
		.map(([cell, state]) => setReviewState(cell, state)),
	fc
		.tuple(fc.constantFrom(LUNG, HEART), fc.boolean())
		.map(([area, locked]) => setAreaLocked(area, locked)),
	fc
		.tuple(anyCell, fc.option(fc.tuple(fc.nat(100), fc.nat(100))))
		.map(([cell, ends]) => setRange(cell, ends && { lowest: ends[0], highest: ends[1] })),
	fc.tuple(anyCell, words).map(([cell, question]) => setQuestion(cell, question)),
	fc
		.tuple(fc.constantFrom(LUNG, HEART), fc.constantFrom(...AREA_REVIEWS))
		.map(([area, review]) => setAreaReview(area, review)),
	anySource.map((id) => addSource({ id, title: id, link: '', year: 2024, type: 'study' })),
	fc
		.tuple(anySource, fc.uniqueArray(anySource))
		.map(([into, others]) => mergeSources(into, others)),
	anySource.map(removeSource),
	text.map(renameProject),
	text.map(setCaveat)
);
