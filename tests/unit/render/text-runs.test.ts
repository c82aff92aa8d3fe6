import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EmbeddedFont } from '#lib/render/embedded-fonts.ts';
import { splitRuns } from '#lib/render/text-runs.ts';

function aFont(name: string, characters: string): EmbeddedFont {
	const codes = Array.from(characters, (character) => character.codePointAt(0) ?? 0);
	return { name, bytes: new Uint8Array(), characters: new Set(codes) };
}

const latin = aFont('latin', 'abcdefghijklmnopqrstuvwxyzæøåé -');
const greek = aFont('greek', 'αβγ');

/** Runs as words: the font and its text, or what is missing. */
const shown = (text: string) =>
	splitRuns(text, [latin, greek]).map(({ font, text: run, missing }) =>
		font ? `${font.name}: ${run}` : `missing: ${missing}`
	);

describe('splitRuns', () => {
	it('keeps a line of one alphabet whole and parts one of several', () => {
		expect(shown('rød og blå')).toEqual(['latin: rød og blå']);
		expect(shown('en βα blokker')).toEqual(['latin: en ', 'greek: βα', 'latin:  blokker']);
	});

	it('tells each missing character, an emoji of several code points once', () => {
		expect(shown('a👩‍⚕️ אב')).toEqual([
			'latin: a',
			'missing: 👩‍⚕️',
			'latin:  ',
			'missing: א',
			'missing: ב'
		]);
	});

	it('joins a letter and its accent as the font has them', () => {
		expect(shown('cafe\u0301 a\u030a')).toEqual(['latin: café å']);
	});

	it('draws neither soft hyphens nor control characters nor halves of characters', () => {
		expect(shown('tele\u00admedicin\u0000\n\ud83d\u200f')).toEqual(['latin: telemedicin']);
		expect(shown('\u0000\udc00')).toEqual([]);
	});

	it('shows a no-break hyphen as a hyphen, and a space of any width as a space', () => {
		expect(shown('a\u2011b\u202fc\u3000')).toEqual(['latin: a-b c ']);
	});

	it('loses no character and hands none to a font that lacks it, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				for (const { font, text: run } of splitRuns(text, [latin, greek])) {
					if (!font) continue;
					for (const character of run) {
						expect(font.characters.has(character.codePointAt(0) ?? 0)).toBe(true);
					}
				}
			})
		);
	});
});
