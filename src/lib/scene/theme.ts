import type { Decimals, PercentSigns } from '#lib/domain/figure-style.ts';
import { blend } from './colour.ts';
import type { Pens } from './pens.ts';
import { GLOED, type Ramp } from './ramps.ts';
import type { Colour, Face } from './scene.ts';

/** The faces a figure is set in. `strong` carries numerals, `title` the figure's own title. */
export interface Typeface {
	regular: Face;
	medium: Face;
	strong: Face;
	italic: Face;
	title: Face;
}

/** How numbers are written. */
export interface NumberStyle {
	decimals: Decimals;
	percentSigns: PercentSigns;
}

/** Everything about a figure's look that is not geometry. Colours are flat; only strokes have opacity. */
export interface FigureTheme {
	id: string;
	typeface: Typeface;
	paper: Colour;
	ink: Colour;
	ink2: Colour;
	ink3: Colour;
	/** Rules: the years' lines, and the stronger one over the caveat. */
	hair: Colour;
	hair2: Colour;
	/** Round every filled shape, so that 0 is seen on paper and 100 on dark. */
	outline: { colour: Colour; opacity: number };
	/** Dashed outlines and the marks of what is not there. */
	dash: Colour;
	/** Dots of "don't know", on `unknownFill`. */
	stipple: Colour;
	unknownFill: Colour;
	/** Hatch of what is interpolated. */
	hatch: Colour;
	/** The row and year in focus. */
	accent: Colour;
	/** Criteria of a selection, from dark to light: cool, so that nobody takes them for scores, and apart in grey. */
	criteria: readonly Colour[];
	/** Behind the rows of what is chosen. */
	chosen: Colour;
	ramp: Ramp;
	numbers: NumberStyle;
	/** What tells values beside colour; `null` where it is their numbers alone. */
	pens: Pens | null;
}

const INTER = "Inter, 'Helvetica Neue', Arial, sans-serif";
const SERIF = "'Source Serif 4', Georgia, serif";
const ARIMO = 'Arimo, Arial, Helvetica, sans-serif';

const inter = (weight: number): Face => ({
	family: INTER,
	weight,
	italic: false,
	metrics: `inter-${weight}`
});

/** The program's own typefaces, for the screen and for files that embed fonts. */
export const HOUSE: Typeface = {
	regular: inter(400),
	medium: inter(500),
	strong: inter(600),
	italic: {
		family: INTER,
		weight: 400,
		italic: true,
		metrics: 'inter-400-italic'
	},
	title: {
		family: SERIF,
		weight: 600,
		italic: false,
		metrics: 'source-serif-600'
	}
};

const arimo: Face = {
	family: ARIMO,
	weight: 400,
	italic: false,
	metrics: 'arimo-400'
};
const arimoBold: Face = {
	family: ARIMO,
	weight: 700,
	italic: false,
	metrics: 'arimo-700'
};

/**
 * For files that travel: Arimo has the metrics of Arial, so line breaks hold where only Arial is
 * installed. Arial knows two weights, so medium is regular here.
 */
export const OFFICE: Typeface = {
	regular: arimo,
	medium: arimo,
	strong: arimoBold,
	italic: {
		family: ARIMO,
		weight: 400,
		italic: true,
		metrics: 'arimo-400-italic'
	},
	title: arimoBold
};

const NUMBERS: NumberStyle = { decimals: 'language', percentSigns: 'legend' };

export const LIGHT: FigureTheme = {
	id: 'light',
	typeface: HOUSE,
	paper: '#ffffff',
	ink: '#1c232d',
	ink2: '#4a525c',
	ink3: '#646b75',
	hair: '#dfe3e8',
	hair2: '#c3c9d1',
	outline: { colour: '#141923', opacity: 0.38 },
	dash: '#8b94a1',
	stipple: blend('#717b88', '#eef0f3', 0.62),
	unknownFill: '#eef0f3',
	hatch: '#ffffff',
	accent: '#006086',
	criteria: ['#1d4468', '#3f739f', '#74a2c7', '#a6c5df', '#d6e5f1'],
	chosen: '#e9f3fb',
	ramp: GLOED,
	numbers: NUMBERS,
	pens: null
};

export const DARK: FigureTheme = {
	id: 'dark',
	typeface: HOUSE,
	paper: '#171b21',
	ink: '#e8ebef',
	ink2: '#b5bbc2',
	ink3: '#999fa7',
	hair: '#2b313a',
	hair2: '#434b57',
	outline: { colour: '#ffffff', opacity: 0.42 },
	dash: '#8791a0',
	stipple: blend('#8f98a5', '#252b32', 0.62),
	unknownFill: '#252b32',
	hatch: '#171b21',
	accent: '#6dbde2',
	criteria: ['#d3e6f5', '#9cc3e2', '#6699c2', '#3f6c93', '#284a69'],
	chosen: '#1b2c3a',
	ramp: GLOED,
	numbers: NUMBERS,
	pens: null
};

/** What leaves the program unless someone chooses otherwise. */
export const PAPER: FigureTheme = { ...LIGHT, id: 'paper', typeface: OFFICE };
