import * as z from 'zod/mini';
import { AreaId, HorizonId, TechnologyId } from './ids.ts';
import { Confidence, ReviewState, Value } from './score.ts';
import { Prose } from './text.ts';

const Cell = z.strictObject({ area: AreaId, technology: TechnologyId, horizon: HorizonId });

/**
 * What a step did, as data: the words come from the dictionaries, so that a step made in Danish is
 * read in English. Kept in the journal with its commit.
 */
export const EditLabel = z.discriminatedUnion('code', [
	z.strictObject({ code: z.literal('project.create') }),
	z.strictObject({ code: z.literal('project.rename'), from: Prose, to: Prose }),
	z.strictObject({ code: z.literal('project.caveat') }),
	z.strictObject({ code: z.literal('area.lock'), area: AreaId }),
	z.strictObject({ code: z.literal('area.unlock'), area: AreaId }),
	z.strictObject({ code: z.literal('score.value'), cell: Cell, from: Value, to: Value }),
	z.strictObject({ code: z.literal('score.clear'), area: AreaId, count: z.int() }),
	z.strictObject({ code: z.literal('score.many'), area: AreaId, count: z.int() }),
	z.strictObject({ code: z.literal('score.fillRight'), area: AreaId, count: z.int() }),
	z.strictObject({ code: z.literal('score.fillDown'), area: AreaId, count: z.int() }),
	z.strictObject({ code: z.literal('score.fillSelection'), area: AreaId, count: z.int() }),
	z.strictObject({ code: z.literal('score.paste'), area: AreaId, count: z.int() }),
	z.strictObject({ code: z.literal('score.cut'), area: AreaId, count: z.int() }),
	z.strictObject({ code: z.literal('score.confidence'), cell: Cell, to: z.nullable(Confidence) }),
	z.strictObject({ code: z.literal('score.rationale'), cell: Cell }),
	z.strictObject({ code: z.literal('score.cite'), cell: Cell }),
	z.strictObject({ code: z.literal('score.uncite'), cell: Cell }),
	z.strictObject({ code: z.literal('score.state'), cell: Cell, to: ReviewState })
]);
export type EditLabel = z.infer<typeof EditLabel>;
