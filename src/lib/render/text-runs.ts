import type { EmbeddedFont } from './embedded-fonts.ts';

/** A piece of a line: text that one font file has, or characters no file has. */
export type TextRun =
	| { font: EmbeddedFont; text: string; missing?: never }
	| { missing: string; font?: never; text?: never };

/** Letters are set as the scene measured them: pairs closer where the font says so. */
export const FEATURES = ['kern', 'liga'];

/** What is never drawn: line ends, soft hyphens, joiners, marks of direction, halves of a character. */
const UNDRAWN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}]/u;
/** Of these, what is no part of a character either: a joiner holds an emoji together. */
const UNPRINTED = /[\p{Cc}\p{Cs}\u00ad]/gu;
/** Stand-ins that look alike, for characters fonts leave to the program that sets them. */
const alike = (text: string) => text.replace(/[\u2010\u2011]/g, '-').replace(/\p{Zs}/gu, ' ');

/**
 * Splits a line of text into runs, in reading order, each to be set after the one before it. A
 * character goes to the first of `fonts` that has it; what nobody has becomes a run of its own for
 * each character a reader would count.
 */
export function splitRuns(text: string, fonts: readonly EmbeddedFont[]): TextRun[] {
	const runs: TextRun[] = [];
	for (const { segment } of segmenter.segment(text.normalize('NFC'))) {
		const drawn = [...segment].filter((character) => !UNDRAWN.test(character)).join('');
		if (drawn === '') continue;
		const own = fontWith(drawn, fonts);
		const shown = own ? drawn : alike(drawn);
		const font = own ?? fontWith(shown, fonts);
		const last = runs.at(-1);
		if (!font) runs.push({ missing: segment.replace(UNPRINTED, '') });
		else if (last?.font === font) last.text += shown;
		else runs.push({ font, text: shown });
	}
	return runs;
}

function fontWith(text: string, fonts: readonly EmbeddedFont[]): EmbeddedFont | undefined {
	const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
	return fonts.find(({ characters }) => codes.every((code) => characters.has(code)));
}

/** An emoji of several code points is one character to a reader, and so is a letter with its accents. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
