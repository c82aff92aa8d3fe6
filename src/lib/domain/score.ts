import * as z from 'zod/mini';
import { SourceId } from './ids.ts';
import { labelOf, MAX_PROSE } from './text.ts';

/**
 * What is said of a cell. "Not scored", "don't know" and "not applicable" are three different
 * answers, and zero is a fourth: a level like any other. Interpolation is never stored.
 */
export const Value = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('notScored') }),
	z.strictObject({ kind: z.literal('dontKnow') }),
	z.strictObject({ kind: z.literal('notApplicable') }),
	z.strictObject({
		kind: z.literal('level'),
		level: z.number(),
		/** The source gives only a lower bound: "80 % or more". */
		atLeast: z.optional(z.literal(true))
	})
]);
export type Value = z.infer<typeof Value>;

export const NOT_SCORED: Value = { kind: 'notScored' };
export const DONT_KNOW: Value = { kind: 'dontKnow' };
export const NOT_APPLICABLE: Value = { kind: 'notApplicable' };

export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export const Confidence = z.enum(CONFIDENCES);
export type Confidence = z.infer<typeof Confidence>;

export const REVIEW_STATES = ['draft', 'reviewed', 'agreed', 'locked'] as const;
export const ReviewState = z.enum(REVIEW_STATES);
export type ReviewState = z.infer<typeof ReviewState>;

/** Lowest and highest of what may be true; the score itself is the best guess between them. */
export const Estimate = z
	.strictObject({ lowest: z.number(), highest: z.number() })
	.check(z.refine(({ lowest, highest }) => lowest <= highest));
export type Estimate = z.infer<typeof Estimate>;

/** The longest note on a figure, in UTF-16 units: two lines in a column. */
export const MAX_CALLOUT = 120;

/** The team's score of one cell. `sources` is a set: the ids of the project's sources it rests on. */
export const Score = z.strictObject({
	value: Value,
	confidence: z.nullable(Confidence),
	rationale: z.string().check(z.maxLength(MAX_PROSE)),
	sources: z.record(SourceId, z.literal(true)),
	state: ReviewState,
	range: z.optional(Estimate),
	/** What still has to be found out. */
	question: z.optional(z.string().check(z.minLength(1), z.maxLength(MAX_PROSE))),
	/** A note that figures print, with a mark at the cell. */
	callout: z.optional(labelOf(MAX_CALLOUT))
});
export type Score = z.infer<typeof Score>;

/** One assessor's answer in a ballot. */
export const Answer = z.pick(Score, { value: true, confidence: true, rationale: true });
export type Answer = z.infer<typeof Answer>;

/** What an untouched cell reads as. Such a score is never stored. */
export const EMPTY_SCORE: Score = Object.freeze({
	value: NOT_SCORED,
	confidence: null,
	rationale: '',
	sources: Object.freeze({}),
	state: 'draft'
});

/** True where the score says nothing at all and can leave the document. */
export function isEmptyScore(score: Score): boolean {
	return (
		score.value.kind === 'notScored' &&
		score.confidence === null &&
		score.rationale === '' &&
		score.state === 'draft' &&
		score.range === undefined &&
		score.question === undefined &&
		score.callout === undefined &&
		Object.keys(score.sources).length === 0
	);
}

/** The level as a number, or `null` for any of the three answers that are not one. */
export function levelOf(value: Value): number | null {
	return value.kind === 'level' ? value.level : null;
}

/** True for every answer except "not scored": don't know and not applicable are answers too. */
export function isAnswered(value: Value): boolean {
	return value.kind !== 'notScored';
}

/** Same answer: two levels are the same when their number and their bound agree. */
export function sameValue(a: Value, b: Value): boolean {
	if (a.kind === 'level' && b.kind === 'level') {
		return a.level === b.level && a.atLeast === b.atLeast;
	}
	return a.kind === b.kind;
}
