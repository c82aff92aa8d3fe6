import arimoBold from '@fontsource/arimo/files/arimo-latin-700-normal.woff2?url';
import arimoBoldExtended from '@fontsource/arimo/files/arimo-latin-ext-700-normal.woff2?url';
import arimoItalic from '@fontsource/arimo/files/arimo-latin-400-italic.woff2?url';
import arimoItalicExtended from '@fontsource/arimo/files/arimo-latin-ext-400-italic.woff2?url';
import arimoRegular from '@fontsource/arimo/files/arimo-latin-400-normal.woff2?url';
import arimoRegularExtended from '@fontsource/arimo/files/arimo-latin-ext-400-normal.woff2?url';
import boldWoff from '@fontsource/arimo/files/arimo-latin-700-normal.woff?url';
import boldExtendedWoff from '@fontsource/arimo/files/arimo-latin-ext-700-normal.woff?url';
import boldGreekWoff from '@fontsource/arimo/files/arimo-greek-700-normal.woff?url';
import italicWoff from '@fontsource/arimo/files/arimo-latin-400-italic.woff?url';
import italicExtendedWoff from '@fontsource/arimo/files/arimo-latin-ext-400-italic.woff?url';
import italicGreekWoff from '@fontsource/arimo/files/arimo-greek-400-italic.woff?url';
import regularWoff from '@fontsource/arimo/files/arimo-latin-400-normal.woff?url';
import regularExtendedWoff from '@fontsource/arimo/files/arimo-latin-ext-400-normal.woff?url';
import regularGreekWoff from '@fontsource/arimo/files/arimo-greek-400-normal.woff?url';
import interItalicExtended from '@fontsource-variable/inter/files/inter-latin-ext-wght-italic.woff2?url';
import interItalic from '@fontsource-variable/inter/files/inter-latin-wght-italic.woff2?url';
import interUprightExtended from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import interUpright from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serifUprightExtended from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import serifUpright from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import type { FontFile } from './fonts.ts';

/*
 * The font files figures are drawn with: the very ones their texts were measured by. They are
 * fetched when a figure leaves the program, never on first load. Only a page imports this file and
 * tells its workers the addresses: a worker's own copies would lie outside the offline cache.
 */

const LATIN =
	'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,' +
	'U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXTENDED =
	'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,' +
	'U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

/** The two files of one face: the letters of Danish and English, and those of their neighbours. */
function pair(
	family: string,
	weight: string,
	style: FontFile['style'],
	latin: string,
	extended: string
): FontFile[] {
	const face = { family, weight, style };
	return [
		{ ...face, url: latin, range: LATIN },
		{ ...face, url: extended, range: LATIN_EXTENDED }
	];
}

export const FONT_FILES: readonly FontFile[] = [
	...pair('Arimo', '400', 'normal', arimoRegular, arimoRegularExtended),
	...pair('Arimo', '700', 'normal', arimoBold, arimoBoldExtended),
	...pair('Arimo', '400', 'italic', arimoItalic, arimoItalicExtended),
	...pair('Inter', '100 900', 'normal', interUpright, interUprightExtended),
	...pair('Inter', '100 900', 'italic', interItalic, interItalicExtended),
	...pair('Source Serif 4', '200 900', 'normal', serifUpright, serifUprightExtended)
];

/** Where the files are that other files carry in them, by the names of `embedded-fonts.ts`. */
export const EMBEDDED_FONT_FILES: Readonly<Record<string, string>> = {
	'arimo-latin-400-normal': regularWoff,
	'arimo-latin-ext-400-normal': regularExtendedWoff,
	'arimo-greek-400-normal': regularGreekWoff,
	'arimo-latin-700-normal': boldWoff,
	'arimo-latin-ext-700-normal': boldExtendedWoff,
	'arimo-greek-700-normal': boldGreekWoff,
	'arimo-latin-400-italic': italicWoff,
	'arimo-latin-ext-400-italic': italicExtendedWoff,
	'arimo-greek-400-italic': italicGreekWoff
};
