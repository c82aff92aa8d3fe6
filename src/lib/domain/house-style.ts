import * as z from 'zod/mini';
import './jitless.ts';
import { FigureStyle } from './figure-style.ts';
import { Label, Prose } from './text.ts';

/**
 * How a house wants its figures, whatever project they are of. What `figures` leaves out is as the
 * program has it; what the rest leaves out stays as each project has it.
 */
export const HouseStyle = z.strictObject({
	figures: FigureStyle,
	caveat: z.optional(Label),
	sourceLine: z.optional(Prose)
});
export type HouseStyle = z.infer<typeof HouseStyle>;
