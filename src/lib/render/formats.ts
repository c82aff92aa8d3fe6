/*
 * What can leave the program, in the order the dialog offers it. The code behind a format is
 * loaded when a file is made (`commands/exporting.ts`). A new format is a line here, words in
 * `i18n/da/export.ts` and a case there; the compiler names what is missing.
 */

interface Format {
	/** Of the file name, without its dot. */
	extension: string;
	/** The media type. */
	type: string;
	/** A picture of one figure; otherwise the whole project. */
	isFigure: boolean;
	/** Made of pixels, so that a resolution must be chosen. */
	hasPixels: boolean;
}

export const FORMATS = {
	pptx: {
		extension: 'pptx',
		type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
		isFigure: true,
		hasPixels: false
	},
	png: { extension: 'png', type: 'image/png', isFigure: true, hasPixels: true },
	svg: { extension: 'svg', type: 'image/svg+xml', isFigure: true, hasPixels: false },
	pdf: { extension: 'pdf', type: 'application/pdf', isFigure: true, hasPixels: false },
	project: {
		extension: 'varmekort',
		type: 'application/json',
		isFigure: false,
		hasPixels: false
	}
} as const satisfies Record<string, Format>;

export type FormatId = keyof typeof FORMATS;
/** Those that show figures. */
export type FigureFormat = Exclude<FormatId, 'project'>;

export const FORMAT_IDS: readonly FormatId[] = ['pptx', 'png', 'svg', 'pdf', 'project'];

/** How an SVG has its texts: with the font in the file, as outlines, or as text alone. */
export const SVG_TEXTS = ['embedded', 'outlines', 'text'] as const;
export type SvgText = (typeof SVG_TEXTS)[number];

/** Dots per inch of paper: for the screen, for slides, for print, for fine print. */
export const RESOLUTIONS = [96, 150, 300, 600] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** How files are made until something else is chosen. */
export const USUAL_CHOICES: {
	dpi: Resolution;
	svgText: SvgText;
	/** In a PDF the numbers as a table after each figure. */
	tables: boolean;
	/** The gradients of a presentation cut up, for old programs. */
	hasSegments: boolean;
} = { dpi: 300, svgText: 'embedded', tables: true, hasSegments: false };
