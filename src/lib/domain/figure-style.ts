import * as z from 'zod/mini';
import './jitless.ts';

/** Named ramps of colour, and `own`: the project's own. The first is what a project has without a choice. */
export const PALETTES = ['gloed', 'fjord', 'tryk', 'projektor', 'own'] as const;
export type Palette = (typeof PALETTES)[number];

/** A run of colours, or flat classes with hard edges. */
export const COURSES = ['gradient', 'classes'] as const;
export type Course = (typeof COURSES)[number];

/** What tells a value beside its colour. The first is what figures have without a choice. */
export const SIGNS = ['numbers', 'glyphs', 'lines'] as const;
export type Signs = (typeof SIGNS)[number];

export const MIN_COLOURS = 2;
export const MAX_COLOURS = 9;

/** `#rrggbb`, in lower case. */
const RampColour = z.string().check(z.regex(/^#[0-9a-f]{6}$/));

/** How the project's figures look, as far as somebody has chosen. It goes with the project, not the person. */
export const FigureStyle = z.strictObject({
	palette: z.optional(z.enum(PALETTES)),
	/** Absent: as palette and scale suggest. */
	course: z.optional(z.enum(COURSES)),
	signs: z.optional(z.enum(SIGNS)),
	/** The colours of the project's own ramp, evenly spaced from the lowest value to the highest. */
	ramp: z.optional(z.array(RampColour).check(z.minLength(MIN_COLOURS), z.maxLength(MAX_COLOURS)))
});
export type FigureStyle = z.infer<typeof FigureStyle>;
