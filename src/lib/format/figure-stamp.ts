import * as z from 'zod/mini';
import { AreaId, HorizonId, SectorId, TechnologyId } from '#lib/domain/ids.ts';
import { PARTS } from '#lib/domain/parts.ts';
import { Language } from '#lib/domain/text.ts';

/*
 * What a figure that carries its project says of itself, outside the document: which figure it is,
 * and of which state of the project.
 */

const Order = z.discriminatedUnion('by', [
	z.strictObject({ by: z.enum(['report', 'name', 'mean', 'similarity']) }),
	z.strictObject({ by: z.literal('technology'), technology: TechnologyId })
]);

const Areas = z.discriminatedUnion('by', [
	z.strictObject({ by: z.literal('all') }),
	z.strictObject({ by: z.literal('sector'), sector: SectorId }),
	z.strictObject({ by: z.literal('profession'), profession: z.string() }),
	z.strictObject({ by: z.literal('areas'), areas: z.array(AreaId) })
]);

/** Figures that follow from the project alone, so that they can be drawn again from a later one. */
const StampedContent = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.enum(['area', 'years']), area: AreaId }),
	z.strictObject({ kind: z.literal('overview'), horizon: HorizonId, order: Order }),
	z.strictObject({
		kind: z.literal('matrix'),
		horizon: HorizonId,
		order: Order,
		groups: z.int().check(z.minimum(1), z.maximum(100)),
		dendrogram: z.boolean()
	}),
	z.strictObject({ kind: z.literal('profile'), set: Areas }),
	z.strictObject({ kind: z.literal('selection') })
]);
export type StampedContent = z.infer<typeof StampedContent>;

const FigureStamp = z.strictObject({
	/** The id of the project's last step. Ids rise with time, in every copy of the project. */
	revision: z.string().check(z.regex(/^[0-9a-z-]{28}$/)),
	/** The ISO day that is printed in the figure. */
	date: z.iso.date(),
	language: Language,
	/** The parts of the project that do not go along. */
	left: z.array(z.enum(PARTS)).check(z.maxLength(PARTS.length)),
	/**
	 * `null` for a figure that also needs what the document does not hold, such as another version, and for
	 * a file of several figures.
	 */
	content: z.nullable(StampedContent)
});
export type FigureStamp = z.infer<typeof FigureStamp>;

const Stamped = z.object({ figure: FigureStamp });

/** The stamp in what a figure carries, or `null` where there is none that can be read. */
export function readStamp(carried: unknown): FigureStamp | null {
	return Stamped.safeParse(carried).data?.figure ?? null;
}
