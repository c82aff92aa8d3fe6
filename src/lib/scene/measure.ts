import { foreignAdvance } from './foreign-advance.ts';
import { metricsOf, type Metrics } from './metrics.ts';
import type { Face } from './scene.ts';

/** The advance of one line of text at a font size, in the unit of the size. */
export type Measure = (text: string, face: Face, size: number) => number;

/**
 * Measures with the committed tables of the bundled fonts: the same number in browser, worker, Node
 * and tests. Kerning counts; a character the fonts lack gets a plausible width.
 */
export const measureText: Measure = (text, face, size) => {
	const metrics = metricsOf(face);
	let units = 0;
	let previous: ReturnType<Metrics['glyphs']['get']>;
	for (const character of text) {
		const glyph = metrics.glyphs.get(character);
		if (glyph && previous) units += metrics.kern(previous, glyph);
		units += glyph ? glyph.advance : foreignAdvance(character) * metrics.unitsPerEm;
		previous = glyph;
	}
	return (units / metrics.unitsPerEm) * size;
};

/** Height of a capital or a digit, for centring: the baseline stands half of it below the middle. */
export function capHeight(face: Face, size: number): number {
	const { capHeight: units, unitsPerEm } = metricsOf(face);
	return (units / unitsPerEm) * size;
}

const SOFT_HYPHEN = '\u00ad';
const ELLIPSIS = '…';

/**
 * Breaks text into lines no wider than `maxWidth`: at spaces; inside a word (at its soft hyphens,
 * else at any character) only when it cannot stand on a line alone. A line after `maxLines` is cut,
 * with an ellipsis. Never empty: a text without words gives one empty line.
 */
export function wrapText(
	text: string,
	maxWidth: number,
	face: Face,
	size: number,
	measure: Measure,
	maxLines = Infinity
): string[] {
	const fits = (line: string) => measure(line, face, size) <= maxWidth;
	const lines: string[] = [];
	let line = '';
	const after = (word: string) => (line === '' ? word : `${line} ${word}`);
	const flush = () => {
		lines.push(line);
		line = '';
	};

	// Spaces and line ends part words; a no-break space does not.
	for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
		if (lines.length > maxLines) break;
		const whole = word.replaceAll(SOFT_HYPHEN, '');
		if (fits(after(whole))) {
			line = after(whole);
		} else if (fits(whole)) {
			flush();
			line = whole;
		} else {
			let rest = word.split(SOFT_HYPHEN);
			while (rest.length > 0 && lines.length <= maxLines) {
				const all = rest.join('');
				if (fits(after(all))) {
					line = after(all);
					break;
				}
				const count = largest(rest.length - 1, (n) => fits(after(`${rest.slice(0, n).join('')}-`)));
				if (count > 0) {
					line = after(`${rest.slice(0, count).join('')}-`);
					rest = rest.slice(count);
					flush();
				} else if (line !== '') {
					flush();
				} else {
					const letters = graphemes(rest[0] ?? '');
					const kept = Math.max(
						1,
						largest(letters.length - 1, (n) => fits(`${letters.slice(0, n).join('')}-`))
					);
					const tail = letters.slice(kept).join('');
					line = letters.slice(0, kept).join('') + (tail === '' ? '' : '-');
					rest = tail === '' ? rest.slice(1) : [tail, ...rest.slice(1)];
					flush();
				}
			}
		}
	}
	if (line !== '' || lines.length === 0) flush();
	if (lines.length <= maxLines) return lines;
	return lines
		.slice(0, maxLines)
		.map((kept, i) => (i < maxLines - 1 ? kept : cutShort(kept, fits)));
}

/** The line with an ellipsis, shortened until it fits. */
function cutShort(line: string, fits: (line: string) => boolean): string {
	const letters = graphemes(line.replace(/-$/, ''));
	const kept = largest(letters.length, (n) =>
		fits(letters.slice(0, n).join('').trimEnd() + ELLIPSIS)
	);
	return letters.slice(0, kept).join('').trimEnd() + ELLIPSIS;
}

/** The largest n from 0 to `limit` for which `holds`, given that it stops holding at some point. */
function largest(limit: number, holds: (n: number) => boolean): number {
	let low = 0;
	let high = limit;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (holds(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for single characters: an emoji of several code points stays whole. */
function graphemes(text: string): string[] {
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
