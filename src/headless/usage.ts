import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { LANGUAGES, type Language } from '#lib/domain/text.ts';
import {
	FORMATS,
	FORMAT_IDS,
	SVG_TEXTS,
	USUAL_CHOICES,
	type FigureFormat,
	type SvgText
} from '#lib/render/formats.ts';
import { FIGURE_KINDS, type FigureContent } from '#lib/scene/figure-content.ts';
import { PRESET_IDS, type FigureSize } from '#lib/scene/sizes.ts';
import { readMeasures } from './measures.ts';

/** What the command line asks for, read but not yet held against a project. */
export interface Order {
	file: string;
	figures: readonly FigureContent['kind'][];
	areas: readonly string[];
	horizon?: string | undefined;
	order?: string | undefined;
	between?: string | undefined;
	formats: readonly FigureFormat[];
	languages: readonly Language[];
	/** Left out, it follows the format. */
	size?: FigureSize | undefined;
	svgText: SvgText;
	tables: boolean;
	hasSegments: boolean;
	/** ISO day; today where it is left out. */
	date?: string | undefined;
	numerals: boolean;
	dpi: number;
	out: string;
}

export type Usage =
	| { kind: 'help' }
	| { kind: 'wrong'; problems: readonly string[] }
	| { kind: 'order'; order: Order };

const FIGURE_FORMATS = FORMAT_IDS.filter((id): id is FigureFormat => FORMATS[id].isFigure);
const DPI = { min: 36, max: 1200 };

const OPTIONS = {
	figure: { type: 'string', multiple: true },
	area: { type: 'string', multiple: true },
	horizon: { type: 'string' },
	order: { type: 'string' },
	between: { type: 'string' },
	format: { type: 'string', multiple: true },
	lang: { type: 'string', multiple: true },
	size: { type: 'string' },
	'svg-text': { type: 'string' },
	tables: { type: 'boolean' },
	segments: { type: 'boolean' },
	date: { type: 'string' },
	numerals: { type: 'boolean' },
	dpi: { type: 'string' },
	out: { type: 'string' },
	help: { type: 'boolean', short: 'h' }
} as const;

/** What each option takes, for whoever wrote something else. */
const TAKES: Readonly<Partial<Record<string, string>>> = {
	figure: `one or more of ${FIGURE_KINDS.join(', ')}`,
	format: `one or more of ${FIGURE_FORMATS.join(', ')}`,
	lang: `one or more of ${LANGUAGES.join(', ')}`,
	size: `one of ${PRESET_IDS.join(', ')}, or measures such as 160mm, 160x90mm or 1080x1080px`,
	'svg-text': `one of ${SVG_TEXTS.join(', ')}`,
	date: 'a day such as 2026-11-22',
	dpi: `a whole number from ${DPI.min} to ${DPI.max}`,
	out: 'the name of a folder'
};

export const HELP = `Draws figures of a Varmekort project, the same bytes as the program itself makes.

  npm run render -- project.varmekort [options]

What to draw
  --figure KIND     ${FIGURE_KINDS.join(', ')}   (area)
  --area WHICH      a number, an id or words of the name: 5, "lungemedicin sygeplejerske",
                    several: 5,7, or all   (all)
  --horizon YEAR    the year of overview and matrix   (the last)
  --order ORDER     of rows: report, name, mean, similarity or a technology   (report)
  --between A,B     the sides of a difference: two years, or two areas   (first and last year)

How
  --format FORMAT   ${FIGURE_FORMATS.join(', ')}   (svg)
  --lang LANGUAGE   ${LANGUAGES.join(', ')}   (da)
  --size SIZE       ${PRESET_IDS.join(', ')},
                    or measures: 160mm, 160x90mm, 1080x1080px   (slide for pptx, else column)
  --svg-text FORM   of the words in svg: ${SVG_TEXTS.join(', ')}   (${USUAL_CHOICES.svgText})
  --no-tables       pdf without the numbers as a table
  --segments        pptx with gradients cut up, for LibreOffice before 7.6
  --dpi NUMBER      of png, from ${DPI.min} to ${DPI.max}   (${USUAL_CHOICES.dpi})
  --no-numerals     without the numbers in the arrows
  --date DAY        printed in the figure and kept in the file   (today)
  --out FOLDER      made where it is missing   (the current one)

--figure, --area, --format and --lang take several: --format svg,pdf or twice --format.
Files are named as in the export dialog, and carry no project: a project file has no step
to tell later ones by. Only figures saved in the program open there again. A file of the
same name is replaced, always whole.
PNG needs Chrome, Chromium or Edge; CHROMIUM_PATH names one in an unusual place.
The password of an encrypted file is read from VARMEKORT_PASSWORD.

Ends with 0 when every file was made, 1 when something in the project or on the disk stood
in the way, 2 when the command itself was wrong.`;

/** `a,b` and `a` `b` alike. */
const parts = z.transform((texts: string[]) =>
	texts.flatMap((text) => text.split(',').map((part) => part.trim()))
);
const several = <T extends string>(known: readonly [T, ...T[]] | readonly T[]) =>
	z.pipe(z.pipe(z.array(z.string()), parts), z.array(z.enum(known)).check(z.minLength(1)));
const wholeNumber = z.pipe(
	z.pipe(z.string().check(z.regex(/^\d+$/)), z.transform(Number)),
	z.number().check(z.minimum(DPI.min), z.maximum(DPI.max))
);

const Values = z.strictObject({
	figure: z._default(several(FIGURE_KINDS), ['area']),
	area: z._default(z.array(z.string()), ['all']),
	horizon: z.optional(z.string()),
	order: z.optional(z.string()),
	between: z.optional(z.string()),
	format: z._default(several(FIGURE_FORMATS), ['svg']),
	lang: z._default(several(LANGUAGES), ['da']),
	size: z.optional(z.string()),
	'svg-text': z._default(z.enum(SVG_TEXTS), USUAL_CHOICES.svgText),
	tables: z._default(z.boolean(), USUAL_CHOICES.tables),
	segments: z._default(z.boolean(), USUAL_CHOICES.hasSegments),
	date: z.optional(z.iso.date()),
	numerals: z._default(z.boolean(), true),
	dpi: z._default(wholeNumber, USUAL_CHOICES.dpi),
	out: z._default(z.string().check(z.minLength(1)), '.')
});

/** Reads the words after the program's name. Problems say what to write instead, in English. */
export function parseUsage(args: readonly string[]): Usage {
	let parsed;
	try {
		parsed = parseArgs({
			args: [...args],
			options: OPTIONS,
			allowPositionals: true,
			allowNegative: true
		});
	} catch (error) {
		// Its message names the option and what is wrong with it.
		if (error instanceof TypeError) return wrong(error.message);
		throw error;
	}
	const { help, ...values } = parsed.values;
	if (help) return { kind: 'help' };

	const [file, ...more] = parsed.positionals;
	const read = Values.safeParse(values);
	const names = new Set(read.error?.issues.map(({ path }) => String(path[0])));
	const problems = [...names].map((name) => `--${name} takes ${TAKES[name] ?? 'one value'}.`);
	if (file === undefined) problems.unshift('Name the project file to draw.');
	const size = sizeOf(values.size, read.data?.dpi ?? USUAL_CHOICES.dpi);
	if (size === null) problems.push(`--size takes ${TAKES['size'] ?? ''}.`);
	if (more.length > 0) {
		problems.push(`One project file at a time. Put names with spaces in quotes: ${more.join(' ')}`);
	}
	if (!read.success || size === null || file === undefined || problems.length > 0)
		return wrong(...problems);
	const { figure, area, format, lang, segments, 'svg-text': svgText, ...rest } = read.data;
	return {
		kind: 'order',
		order: {
			...rest,
			size,
			svgText,
			hasSegments: segments,
			file,
			figures: unique(figure),
			areas: area,
			formats: unique(format),
			languages: unique(lang)
		}
	};
}

/** Left out, or by name, or in measures; `null` where it is none of these. */
function sizeOf(text: string | undefined, dpi: number): FigureSize | undefined | null {
	return (
		PRESET_IDS.find((id) => id === text) ?? (text === undefined ? text : readMeasures(text, dpi))
	);
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

function wrong(...problems: string[]): Usage {
	return { kind: 'wrong', problems };
}
