import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';

const Ends = { low: z.number(), high: z.number() };

/** How numbers become values, as a project keeps it. What follows from it is in `value-scale.ts`. */
export const ValueScale = z.discriminatedUnion('kind', [
	/** Equal steps count equally. */
	z.strictObject({ kind: z.literal('even'), ...Ends }),
	/** Each doubling counts equally. For positive numbers only. */
	z.strictObject({ kind: z.literal('log'), ...Ends }),
	/** Only the order counts: the numbers of all areas, rising. */
	z.strictObject({ kind: z.literal('rank'), numbers: z.array(z.number()) }),
	/** Straight lines between points, rising in `number`: a value function people have drawn. */
	z.strictObject({
		kind: z.literal('points'),
		points: z
			.array(z.strictObject({ number: z.number(), value: z.number() }))
			.check(z.minLength(2), z.refine(isRising))
	})
]);
export type ValueScale = z.infer<typeof ValueScale>;

function isRising(points: readonly { number: number }[]): boolean {
	return points.every(({ number }, i) => number > (points[i - 1]?.number ?? -Infinity));
}
