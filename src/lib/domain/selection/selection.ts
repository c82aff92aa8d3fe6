import * as z from 'zod/mini';
import { AreaId, ConstraintId, CriterionId, DecisionId } from '#lib/domain/ids.ts';
import { MAX_LABEL, MAX_PROSE, name } from '#lib/domain/text.ts';
import { Constraint } from './constraint.ts';
import { Criterion } from './criterion.ts';

/*
 * How a team goes from many areas to few, and what it decided. The numbers that follow from it are
 * never stored; what decides them is: scales, seed and the version of the method.
 */

/** Changed when the same document would give other numbers. */
export const METHOD_VERSION = 1;

const Share = z.number().check(z.minimum(0), z.maximum(1));
const Size = z.int().check(z.minimum(1), z.maximum(9999));

/** What is known of the weights: they are as set, roughly so, only in that order, or not at all. */
export const WEIGHTS_KNOWN = ['exact', 'about', 'ranked', 'unknown'] as const;

const Areas = z.record(AreaId, z.literal(true));
/** Who comes in when somebody falls out: 0 first. */
const Reserve = z.record(AreaId, z.int().check(z.minimum(0)));
const Words = z.string().check(z.maxLength(MAX_PROSE));

/** How many areas are chosen: a number, or anything between two. */
const Sizes = z
	.strictObject({ min: Size, max: Size })
	.check(z.refine(({ min, max }) => min <= max));

/** What the criteria weigh. They are made to add up to 1 when read. */
export const Weighing = z.discriminatedUnion('kind', [
	/** Points, by sliders or by asking which step from worst to best means most. */
	z.strictObject({
		kind: z.literal('points'),
		points: z.record(CriterionId, z.number().check(z.minimum(0)))
	}),
	/** Only the order; 0 weighs most, and equal numbers are a tie. */
	z.strictObject({
		kind: z.literal('ranked'),
		ranks: z.record(CriterionId, z.int().check(z.minimum(0)))
	})
]);
export type Weighing = z.infer<typeof Weighing>;

export const Selection = z.strictObject({
	method: z.literal(METHOD_VERSION),
	sizes: Sizes,
	criteria: z.record(CriterionId, Criterion),
	weighing: Weighing,
	constraints: z.record(ConstraintId, Constraint),
	/** The part of the score that is variation; 0 unless somebody asks for it. */
	spreadWeight: Share,
	/** How much less counts as nearly as good. */
	near: Share,
	/** How well the weights are known where draws are made. */
	weightsKnown: z.enum(WEIGHTS_KNOWN),
	seed: z.int(),
	/** The set people have put together themselves; absent while they follow the proposed one. */
	own: z.optional(Areas),
	/** The order people have given the reserve; absent while the cheapest comes in first. */
	reserve: z.optional(Reserve)
});
export type Selection = z.infer<typeof Selection>;

/**
 * One version of a decision: all that was on the table, so that it can be read without computing
 * anything. It is never edited; a later one replaces it.
 */
export const Decision = z.strictObject({
	id: DecisionId,
	takenAt: z.iso.datetime(),
	replaces: z.nullable(DecisionId),
	/** The selection as it was. */
	selection: Selection,
	/** What was proposed, and what was chosen. All other areas were not chosen. */
	proposed: Areas,
	chosen: Areas,
	/** Never one of the chosen. */
	reserve: Reserve,
	/** By area: points of a hundred and rank, as shown. */
	standing: z.record(
		AreaId,
		z.strictObject({ points: z.nullable(z.number()), rank: z.nullable(z.int()) })
	),
	/** How the group decides: by consensus, by vote. */
	rule: Words,
	present: z.array(name(MAX_LABEL)),
	/** Why an area is in though not proposed, or out though it was. */
	departures: z.record(AreaId, Words),
	/** Who did not agree, and why. */
	dissent: z.array(z.strictObject({ who: name(MAX_LABEL), words: Words })),
	note: Words
});
export type Decision = z.infer<typeof Decision>;

/** All versions of what was decided. */
export const Decisions = z.record(DecisionId, Decision);
