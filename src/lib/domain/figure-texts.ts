import * as z from 'zod/mini';
import './jitless.ts';
import { name } from './text.ts';

/** Which figure a text belongs to: its kind and what it shows, as `scene/figure-key.ts` writes it. */
export const FigureKey = z
	.string()
	.check(z.regex(/^(area|years|overview|matrix|difference|profile|selection)\.[a-z0-9.-]{1,160}$/))
	.brand<'FigureKey'>();
export type FigureKey = z.infer<typeof FigureKey>;

/** Long enough for every number that matters, short enough to be listened to. */
export const MAX_ALTERNATIVE_TEXT = 2000;

/** An alternative text that somebody has written in place of the one written from the data. */
export const FigureText = z.strictObject({
	text: name(MAX_ALTERNATIVE_TEXT),
	/** A digest of the figure's numbers and names as they were then. */
	numbers: z.string().check(z.regex(/^[0-9a-f]{16}$/))
});
export type FigureText = z.infer<typeof FigureText>;

/** By language; a language that nobody has written in has the text from the data. */
export const TextsOfFigure = z.strictObject({
	da: z.optional(FigureText),
	en: z.optional(FigureText)
});

export const FigureTexts = z.record(FigureKey, TextsOfFigure);
