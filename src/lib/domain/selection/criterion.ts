import * as z from 'zod/mini';
import { AreaId, CriterionId, HorizonId, Order, Year } from '#lib/domain/ids.ts';
import { Label, Prose } from '#lib/domain/text.ts';
import { ValueScale } from './stored-scale.ts';

export const VOLUMES = ['costs', 'staff', 'activity'] as const;

/**
 * What a criterion measures. From the heat map: the level at one horizon; growth, the area gained under
 * the curve, in which early growth counts more than late; rise, the level gained; how many technologies
 * reach a level; the year in which the first does; and the share of the time spent at that level or
 * above. Or what people have entered. Levels are numbers of the project's scale.
 */
export const Measure = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('level'), horizon: HorizonId }),
	z.strictObject({ kind: z.literal('growth'), from: HorizonId, to: HorizonId }),
	z.strictObject({ kind: z.literal('rise'), from: HorizonId, to: HorizonId }),
	z.strictObject({ kind: z.literal('breadth'), horizon: HorizonId, level: z.number() }),
	z.strictObject({ kind: z.literal('impact'), level: z.number() }),
	z.strictObject({ kind: z.literal('earliness'), level: z.number() }),
	/** The volumes of the areas, each with its part of the criterion; what an area lacks the others fill. */
	z.strictObject({
		kind: z.literal('volume'),
		parts: z.partialRecord(z.enum(VOLUMES), z.number().check(z.positive()))
	}),
	z.strictObject({
		kind: z.literal('entered'),
		unit: Label,
		entries: z.record(
			AreaId,
			z.strictObject({
				/** `null` says that the figure is not available. */
				amount: z.nullable(z.number()),
				year: z.nullable(Year),
				source: Prose
			})
		)
	})
]);
export type Measure = z.infer<typeof Measure>;

/**
 * What becomes of an area without a number: it is left out of the choice unless it is locked in; or it
 * counts as the worst, or as the middle; or as anything between worst and best where draws are made,
 * and as the middle elsewhere.
 */
export const MISSING_RULES = ['exclude', 'worst', 'middle', 'interval'] as const;

export const Criterion = z.strictObject({
	id: CriterionId,
	order: Order,
	label: Label,
	measure: Measure,
	/** Whether more is better. */
	direction: z.enum(['up', 'down']),
	missing: z.enum(MISSING_RULES),
	/**
	 * By part (`value`, or a volume): how its numbers become values. Absent while they are taken from the
	 * data. Kept once weights are set, for a weight means the step from one end of the scale to the other.
	 */
	scales: z.optional(z.record(z.string().check(z.maxLength(64)), ValueScale))
});
export type Criterion = z.infer<typeof Criterion>;
