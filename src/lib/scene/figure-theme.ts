import type { FigureStyle } from '#lib/domain/figure-style.ts';
import type { Project } from '#lib/domain/project.ts';
import type { Scale } from '#lib/domain/scale.ts';
import { classesOf } from './classes.ts';
import { blend } from './colour.ts';
import { drawGlyph } from './glyph.ts';
import { linesInArrow, linesInBox } from './line-screen.ts';
import type { Pens } from './pens.ts';
import { projectTheme } from './project-theme.ts';
import { placeOnRamp, type Ramp } from './ramps.ts';
import type { FigureTheme } from './theme.ts';

/**
 * A theme for the figures of a project that leave the program: its colours, its signs, its way of
 * writing numbers, and in print black ink alone.
 */
export function figureTheme(base: FigureTheme, project: Project): FigureTheme {
	const { figureStyle = {}, framework } = project;
	const { decimals = 'language', percentSigns = 'legend' } = figureStyle;
	const theme = { ...projectTheme(base, project), numbers: { decimals, percentSigns } };
	const pens = pensOf(figureStyle, theme.ramp, framework.scale);
	if (figureStyle.palette === 'tryk') return { ...theme, ...BLACK_INK, pens };
	return pens ? { ...theme, pens } : theme;
}

/** The theme for a figure of cells: these keep their colour, since lines that narrow would not tell a value alone. */
export function cellTheme(theme: FigureTheme): FigureTheme {
	const { pens } = theme;
	if (!pens?.lines) return theme;
	if (pens.lines === 'over') return { ...theme, pens: { ...pens, lines: 'strip' } };
	return { ...theme, pens: pens.glyph ? { ...pens, lines: null } : null };
}

function pensOf({ palette, signs }: FigureStyle, ramp: Ramp, scale: Scale): Pens | null {
	const lines = palette === 'tryk' ? 'alone' : signs === 'lines' ? 'over' : null;
	if (!lines && signs !== 'glyphs') return null;
	const classes = classesOf(scale);
	const place = (share: number) => placeOnRamp(ramp, share);
	return {
		lines,
		lineArrow: (box, parts, knots) => linesInArrow(box, parts, knots, place),
		lineBox: (box, from, to) => linesInBox(box, from, to, place),
		glyph:
			signs === 'glyphs'
				? (id, mark, spot, lettering) => drawGlyph(classes, id, mark, spot, lettering)
				: null
	};
}

/** What a photocopier keeps: no pale tints, no soft outlines. */
const BLACK_INK = {
	ink: '#000000',
	ink2: '#333333',
	ink3: '#555555',
	hair: '#d9d9d9',
	hair2: '#bbbbbb',
	paper: '#ffffff',
	outline: { colour: '#000000', opacity: 1 },
	dash: '#555555',
	stipple: blend('#555555', '#f2f2f2', 0.62),
	unknownFill: '#f2f2f2',
	hatch: '#ffffff',
	accent: '#000000',
	criteria: ['#000000', '#4d4d4d', '#8c8c8c', '#bfbfbf', '#ffffff'],
	chosen: '#ececec'
} as const satisfies Partial<FigureTheme>;
