import * as z from 'zod/mini';
import './jitless.ts';

/**
 * Ids are short slugs. They key plain records, so the names every object inherits
 * (`constructor`, `valueOf` …) are refused: a look-up must never find them.
 */
const slug = z.string().check(
	z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
	z.refine((id) => !(id in Object.prototype))
);

export const ProjectId = slug.brand<'ProjectId'>();
export type ProjectId = z.infer<typeof ProjectId>;

export const AreaId = slug.brand<'AreaId'>();
export type AreaId = z.infer<typeof AreaId>;

export const TechnologyId = slug.brand<'TechnologyId'>();
export type TechnologyId = z.infer<typeof TechnologyId>;

export const HorizonId = slug.brand<'HorizonId'>();
export type HorizonId = z.infer<typeof HorizonId>;

export const SectorId = slug.brand<'SectorId'>();
export type SectorId = z.infer<typeof SectorId>;

export const LevelId = slug.brand<'LevelId'>();
export type LevelId = z.infer<typeof LevelId>;

export const SourceId = slug.brand<'SourceId'>();
export type SourceId = z.infer<typeof SourceId>;

export const AssessorId = slug.brand<'AssessorId'>();
export type AssessorId = z.infer<typeof AssessorId>;

export const CriterionId = slug.brand<'CriterionId'>();
export type CriterionId = z.infer<typeof CriterionId>;

export const ConstraintId = slug.brand<'ConstraintId'>();
export type ConstraintId = z.infer<typeof ConstraintId>;

export const DecisionId = slug.brand<'DecisionId'>();
export type DecisionId = z.infer<typeof DecisionId>;

/** Where a score stands inside its area: `technology/horizon`. */
export const CellKey = z
	.string()
	.check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}\/[a-z0-9][a-z0-9-]{0,63}$/))
	.brand<'CellKey'>();
export type CellKey = z.infer<typeof CellKey>;

/** A sort key: compared as text, unique within its list, with room for another between any two. */
export const Order = z.string().check(z.minLength(1), z.maxLength(64));

/** The years a horizon can have. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;
export const Year = z.int().check(z.minimum(FIRST_YEAR), z.maximum(LAST_YEAR));

/** Fills a byte array with random bytes, as `crypto.getRandomValues` does. */
export type Random = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** A fresh slug of `length` characters, five random bits each. Parse it with the brand it is meant for. */
export function newSlug(random: Random, length = 12): string {
	const bytes = random(new Uint8Array(length));
	return Array.from(bytes, (byte) => ALPHABET.charAt(byte & 31)).join('');
}
