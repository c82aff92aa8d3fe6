import { round2 } from './nodes.ts';

/*
 * How large a figure is on paper or on a slide. A figure is laid out in units of its own; how long a
 * unit is follows from how many of them its page is wide, so that fewer units mean larger type.
 */

/** Sizes with a name, in the order they are offered. */
export const PRESET_IDS = ['column', 'full', 'slide', 'slide43', 'half', 'poster'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/** A size somebody typed. Without a height the figure is as high as it needs. */
export type CustomSize =
	| { kind: 'custom'; unit: 'mm'; width: number; height: number | null }
	/** Pixels of a picture at `dpi`, which also says how large they are on paper. */
	| { kind: 'custom'; unit: 'px'; dpi: number; width: number; height: number | null };

/** The size a figure is made for. Plain data. */
export type FigureSize = PresetId | CustomSize;

/** In millimetres; without a height the page grows with its content. */
export interface PageSize {
	width: number;
	height: number | null;
}

/** The make of a page: one that grows downwards, one that is wide, one that is narrow or square. */
export type PageLayout = 'column' | 'slide' | 'sheet';

/** What a figure is laid out by, in its units. */
export interface SizeSpec {
	width: number;
	height: number | null;
	/** The length of a unit, in millimetres. */
	unitMm: number;
	layout: PageLayout;
}

/** How a page differs from what its size starts with; see `fit-page.ts`. */
export interface PageFit {
	/** In figure units. */
	width: number;
	/** As high as its content likes, whatever the size says. */
	isOpen: boolean;
}

/** In millimetres. */
export const INCH = 25.4;
export const POINT = INCH / 72;

/** The sizes on paper, and how many units they start with. */
const PRESETS: Readonly<Record<PresetId, PageSize & { units: number }>> = {
	/** The text column of an A4 page in Word. */
	column: { width: 160, height: null, units: 640 },
	/** All of an A4 page within Word's narrow margins. */
	full: { width: 184, height: null, units: 736 },
	/** Slides as PowerPoint has them; a unit is a point. */
	slide: { width: 960 * POINT, height: 540 * POINT, units: 960 },
	slide43: { width: 720 * POINT, height: 540 * POINT, units: 720 },
	/** Half of a wide slide, beside text. */
	half: { width: 480 * POINT, height: 540 * POINT, units: 520 },
	/** A2, lying. */
	poster: { width: 594, height: 420, units: 960 }
};

/** Of a page in print: its smallest text, of 9.9 units, is then 7 points. */
const PRINT_UNIT = 0.25;

/** A narrower page cannot hold names and years beside each other; a wider one would have small type. */
export const LEAST_WIDTH = 480;
const MOST_WIDTH = 960;

/** From this width on a legend has room beside the title. */
const WIDE = 840;

/** The page in millimetres. */
export function pageSize(size: FigureSize): PageSize {
	if (typeof size === 'string') return PRESETS[size];
	const { width, height } = size;
	if (size.unit === 'mm') return { width, height };
	const pixel = INCH / size.dpi;
	return { width: width * pixel, height: height === null ? null : height * pixel };
}

/** What a figure of this size is laid out by; `fit` says how its page differs, if it does. */
export function sizeSpec(size: FigureSize, fit?: PageFit): SizeSpec {
	const page = pageSize(size);
	const width = fit?.width ?? unitsOf(size);
	const unitMm = page.width / width;
	return {
		width,
		height: page.height === null || fit?.isOpen ? null : round2(page.height / unitMm),
		unitMm,
		layout: page.height === null ? 'column' : width >= WIDE ? 'slide' : 'sheet'
	};
}

function unitsOf(size: FigureSize): number {
	if (typeof size === 'string') return PRESETS[size].units;
	const units = Math.round(pageSize(size).width / PRINT_UNIT);
	return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, units));
}

/** What a page measures that must hold `needed`: as much as it was given, or more in whole units. */
export function extentOf(given: number | null, needed: number): number {
	// Rows rounded to hundredths may add up to a little more, which the margin has room for.
	return given !== null && needed <= given + 0.5 ? given : Math.ceil(needed - 0.01);
}

/** The length of a unit of a finished figure, in millimetres: as large as its page allows. */
export function unitMmOf(
	{ width, height }: { width: number; height: number },
	size: FigureSize
): number {
	const page = pageSize(size);
	const across = page.width / width;
	// A height is rounded to hundredths of a unit, which is no reason to be smaller.
	const isTooHigh = page.height !== null && height * across > page.height * 1.001;
	return isTooHigh ? (page.height ?? 0) / height : across;
}
