import type { Course, FigureStyle } from '#lib/domain/figure-style.ts';
import type { Project } from '#lib/domain/project.ts';
import type { Scale } from '#lib/domain/scale.ts';
import { classesOf } from './classes.ts';
import { ownRamp } from './own-ramp.ts';
import { GLOED, RAMPS, type Ramp } from './ramps.ts';
import type { FigureTheme } from './theme.ts';

/**
 * A theme in the colours of a project, so that a number has one colour on every screen and in every
 * file. The same theme object for as long as style and scale are the same.
 */
export function projectTheme(base: FigureTheme, project: Project): FigureTheme {
	const ramp = rampOf(project);
	if (ramp === base.ramp) return base;
	let known = themes.get(ramp);
	if (!known) themes.set(ramp, (known = new WeakMap<FigureTheme, FigureTheme>()));
	let theme = known.get(base);
	if (!theme) known.set(base, (theme = { ...base, ramp }));
	return theme;
}

const themes = new WeakMap<Ramp, WeakMap<FigureTheme, FigureTheme>>();

/** Flat classes or a run of colours: as chosen, else what suits ramp and scale. */
export function courseOf(style: FigureStyle, scale: Scale): Course {
	// The steps of an ordinal scale have nothing between them that a run of colours could show.
	const isFlat = colouredBy(style).flat === true || scale.type === 'ordinal';
	return style.course ?? (isFlat ? 'classes' : 'gradient');
}

/** The run of colours that a style names. */
function colouredBy({ palette = 'gloed', ramp }: FigureStyle): Ramp {
	if (palette !== 'own') return RAMPS[palette];
	return ramp ? ownRamp(ramp) : GLOED;
}

const NO_CHOICE: FigureStyle = {};
const ramps = new WeakMap<Scale, WeakMap<FigureStyle, Ramp>>();

function rampOf({ figureStyle: style = NO_CHOICE, framework: { scale } }: Project): Ramp {
	let known = ramps.get(scale);
	if (!known) ramps.set(scale, (known = new WeakMap<FigureStyle, Ramp>()));
	const found = known.get(style);
	if (found) return found;
	const colours = colouredBy(style);
	const isFlat = courseOf(style, scale) === 'classes';
	const ramp = isFlat ? { ...colours, classes: classesOf(scale) } : colours;
	known.set(style, ramp);
	return ramp;
}
