import type * as z from 'zod/mini';
import { FigureStyle } from '#lib/domain/figure-style.ts';
import { FigureKey, TextsOfFigure } from '#lib/domain/figure-texts.ts';
import {
	AreaId,
	AssessorId,
	CellKey,
	ConstraintId,
	CriterionId,
	DecisionId,
	HorizonId,
	SectorId,
	SourceId,
	TechnologyId
} from '#lib/domain/ids.ts';
import {
	Area,
	Assessor,
	Ballot,
	Document,
	Framework,
	Horizon,
	Project,
	Sector,
	Source,
	Technology
} from '#lib/domain/project.ts';
import { Answer, EMPTY_SCORE, NOT_SCORED, Score } from '#lib/domain/score.ts';
import { Constraint } from '#lib/domain/selection/constraint.ts';
import { Criterion } from '#lib/domain/selection/criterion.ts';
import { Decision, Decisions, Selection } from '#lib/domain/selection/selection.ts';
import { deepFreeze, type PlainObject } from './plain-data.ts';

/**
 * How finely the document is told apart when two people's work is brought together. A part without
 * parts of its own is one statement and is replaced as a whole: a value, a text in both languages,
 * the scale. Records are told apart by key, and the things in them by field.
 *
 * A part with a `blank` is never missing: an untouched cell reads as the empty score, and leaves the
 * document when it says nothing any more. So two people who each touch a cell that neither has seen
 * the other touch do not create it over one another, and one who empties it removes nothing else.
 */
export interface Shape {
	/** What a value put here must parse as; `null` where only its parts are ever put. */
	schema: z.ZodMiniType | null;
	/** The shape of what stands under `key`, or `null` where nothing can stand there. */
	part?: (key: string) => Shape | null;
	/** True where parts come and go, so that one may be removed. */
	open?: boolean;
	/** True where the part itself may be absent. */
	optional?: boolean;
	blank?: PlainObject;
}

interface ObjectSchema extends z.ZodMiniType {
	shape: Readonly<Record<string, z.ZodMiniType>>;
}

function fields(of: ObjectSchema, finer: Readonly<Record<string, Shape>> = {}): Shape {
	const parts = new Map(
		Object.entries(of.shape).map(([key, schema]): [string, Shape] => [
			key,
			{ schema, optional: schema.safeParse(undefined).success }
		])
	);
	for (const [key, shape] of Object.entries(finer)) parts.set(key, shape);
	return { schema: of, part: (key) => parts.get(key) ?? null };
}

function record(keys: z.ZodMiniType, entry: Shape): Shape {
	const part = (key: string) => (keys.safeParse(key).success ? entry : null);
	return { schema: null, part, open: true };
}

const score: Shape = {
	...fields(Score, { sources: record(SourceId, { schema: Score.shape.sources.def.valueType }) }),
	blank: deepFreeze({ ...EMPTY_SCORE })
};

const answer: Shape = {
	...fields(Answer),
	blank: deepFreeze({ value: NOT_SCORED, confidence: null, rationale: '' })
};

const cellsOf = (entry: Shape): Shape =>
	record(AreaId, { ...record(CellKey, entry), blank: deepFreeze({}) });

/** The shape of `Document`. */
export const DOCUMENT_SHAPE: Shape = fields(Document, {
	project: fields(Project, {
		framework: fields(Framework, {
			technologies: record(TechnologyId, fields(Technology)),
			horizons: record(HorizonId, fields(Horizon)),
			sectors: record(SectorId, fields(Sector))
		}),
		figureStyle: { ...fields(FigureStyle), optional: true, blank: deepFreeze({}) },
		figureTexts: {
			...record(FigureKey, { ...fields(TextsOfFigure), blank: deepFreeze({}) }),
			optional: true,
			blank: deepFreeze({})
		},
		areas: record(AreaId, fields(Area)),
		cells: cellsOf(score),
		sources: record(SourceId, fields(Source)),
		assessors: record(AssessorId, fields(Assessor)),
		selection: {
			...fields(Selection, {
				criteria: record(CriterionId, fields(Criterion)),
				constraints: record(ConstraintId, fields(Constraint))
			}),
			optional: true
		},
		decisions: {
			...record(DecisionId, { schema: Decision }),
			schema: Decisions,
			optional: true,
			blank: deepFreeze({})
		}
	}),
	ballots: record(AssessorId, fields(Ballot, { cells: cellsOf(answer) }))
});
