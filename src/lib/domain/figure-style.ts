import * as z from 'zod/mini';
import './jitless.ts';
import { Logo } from './logo.ts';
import { labelOf } from './text.ts';

/** Named ramps of colour, and `own`: the project's own. The first is what a project has without a choice. */
export const PALETTES = ['gloed', 'fjord', 'tryk', 'projektor', 'own'] as const;
export type Palette = (typeof PALETTES)[number];

/** A run of colours, or flat classes with hard edges. */
export const COURSES = ['gradient', 'classes'] as const;
export type Course = (typeof COURSES)[number];

/** What tells a value beside its colour. The first is what figures have without a choice. */
export const SIGNS = ['numbers', 'glyphs', 'lines'] as const;
export type Signs = (typeof SIGNS)[number];

/** Letters as each size of figure has them, or a step smaller or larger. The first needs no choice. */
export const TYPE_SIZES = ['normal', 'small', 'large'] as const;
export type TypeSize = (typeof TYPE_SIZES)[number];

/** The decimal mark: that of the figure's language, which needs no choice, or the same in both. */
export const DECIMALS = ['language', 'comma', 'point'] as const;
export type Decimals = (typeof DECIMALS)[number];

/** Where a percentage says what it is: in the legend alone, which needs no choice, or at each number. */
export const PERCENT_SIGNS = ['legend', 'numbers'] as const;
export type PercentSigns = (typeof PERCENT_SIGNS)[number];

/** The longest alternative text of a logo, in UTF-16 units. */
export const MAX_LOGO_WORDS = 200;

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
	ramp: z.optional(z.array(RampColour).check(z.minLength(MIN_COLOURS), z.maxLength(MAX_COLOURS))),
	typeSize: z.optional(z.enum(TYPE_SIZES)),
	decimals: z.optional(z.enum(DECIMALS)),
	percentSigns: z.optional(z.enum(PERCENT_SIGNS)),
	logo: z.optional(Logo),
	/** What the logo says, for who cannot see it. Beside it, so that new words do not write it anew. */
	logoWords: z.optional(labelOf(MAX_LOGO_WORDS))
});
export type FigureStyle = z.infer<typeof FigureStyle>;

/** What of a style says which colours stand for what. */
export const COLOUR_FIELDS = [
	'palette',
	'course',
	'signs',
	'ramp'
] as const satisfies readonly (keyof FigureStyle)[];

/** A style with nothing in it but these fields, as far as they are chosen. */
export function partOfStyle(
	style: FigureStyle,
	fields: readonly (keyof FigureStyle)[]
): FigureStyle {
	const chosen = fields.filter((field) => style[field] !== undefined);
	return Object.fromEntries(chosen.map((field) => [field, style[field]]));
}
