import * as z from 'zod/mini';
import { AreaId, ConstraintId, HorizonId, Order, SectorId } from '#lib/domain/ids.ts';
import { Label, MAX_PROSE } from '#lib/domain/text.ts';

const Count = z.int().check(z.minimum(0), z.maximum(9999));

/** At least and at most, both included; `null` for no limit on that side. */
const Limits = { min: z.nullable(Count), max: z.nullable(Count) };

/** What the chosen set must satisfy. */
export const Requirement = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('sector'), sector: SectorId, ...Limits }),
	z.strictObject({ kind: z.literal('profession'), profession: Label, ...Limits }),
	/** Any group people care about, by their own name for it. An area may be in many. */
	z.strictObject({
		kind: z.literal('tag'),
		label: Label,
		areas: z.record(AreaId, z.literal(true)),
		...Limits
	}),
	/** An area that is in, or out, whatever its numbers. */
	z.strictObject({ kind: z.literal('lock'), area: AreaId, isIn: z.boolean() }),
	/** At most one of two. */
	z.strictObject({ kind: z.literal('eitherOr'), areas: z.tuple([AreaId, AreaId]) }),
	/** One area only together with another. */
	z.strictObject({ kind: z.literal('together'), area: AreaId, needs: AreaId }),
	/** How many different professions there are. */
	z.strictObject({ kind: z.literal('professions'), ...Limits }),
	/** How many technologies reach a level in some chosen area at a horizon. */
	z.strictObject({
		kind: z.literal('coverage'),
		horizon: HorizonId,
		level: z.number(),
		min: Count
	}),
	/** How unlike each other the heat maps of the set are at least, on average: 0 to 1. */
	z.strictObject({
		kind: z.literal('variation'),
		min: z.number().check(z.minimum(0), z.maximum(1))
	})
]);
export type Requirement = z.infer<typeof Requirement>;

export const Constraint = z.strictObject({
	id: ConstraintId,
	order: Order,
	/** One that is off is kept, to be tried again. */
	isOn: z.boolean(),
	requirement: Requirement,
	/** Why the group asks for it. Absent while nobody has said. */
	reason: z.optional(z.string().check(z.maxLength(MAX_PROSE)))
});
export type Constraint = z.infer<typeof Constraint>;
