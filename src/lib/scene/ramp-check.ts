import { shareOfScale, type Scale } from '#lib/domain/scale.ts';
import { classesOf } from './classes.ts';
import {
	contrast,
	DEFICIENCIES,
	distance,
	greyOf,
	luminance,
	simulate,
	type Deficiency
} from './colour.ts';
import { colourAt, paintOf, type Ramp } from './ramps.ts';
import type { Colour } from './scene.ts';

/** Who looks: everyone, with each deficiency, and in black print. */
export const EYES = ['full', ...DEFICIENCIES, 'grey'] as const;
export type Eye = 'full' | Deficiency | 'grey';

/** How a ramp does for one eye. */
export interface EyeFinding {
	eye: Eye;
	/** How lightness goes from the lowest value to the highest. */
	order: 'falls' | 'rises' | 'turns';
	/** The first value at which lightness turns back. */
	turnsAt: number | null;
	/** The smallest distance of two neighbouring classes, in OKLab x 100, and the number of the lower one, from 1. */
	step: number;
	stepAfter: number;
	isOrdered: boolean;
	isApart: boolean;
}

/** What can be said of a ramp by measuring it. It may be used whatever is found. */
export interface RampFindings {
	/** The lowest contrast of a number on its own colour, over all values of the scale. */
	contrast: number;
	contrastAt: number;
	isReadable: boolean;
	eyes: readonly EyeFinding[];
	isGood: boolean;
}

/** What WCAG asks of text this size. */
const READABLE = 4.5;
/** Neighbours closer than this are taken for one; in black print the order carries more. */
const APART: Record<Eye, number> = { full: 6, protan: 6, deutan: 6, tritan: 6, grey: 5 };
/** A step back in luminance that eight bits of a channel do not explain. */
const TRACE = 0.003;

/** Measures a ramp over all values of a scale, and its classes, as every eye sees them. */
export function checkRamp(ramp: Ramp, scale: Scale): RampFindings {
	const values = valuesOf(scale);
	const paints = values.map((value) => paintOf(ramp, shareOfScale(scale, value)));
	const ratios = paints.map(({ fill, ink }) => contrast(fill, ink));
	const lowest = Math.min(...ratios);
	const { id, label, stops } = ramp;
	const classes = classesOf(scale).map(({ at }) => colourAt({ id, label, stops }, at));
	const fills = paints.map(({ fill }) => fill);
	const eyes = EYES.map((eye) => checkEye(eye, fills, classes, values));
	const isReadable = lowest >= READABLE;
	return {
		contrast: lowest,
		contrastAt: values[ratios.indexOf(lowest)] ?? scale.min,
		isReadable,
		eyes,
		isGood: isReadable && eyes.every(({ isOrdered, isApart }) => isOrdered && isApart)
	};
}

/** A colour as an eye sees it. */
export function seenBy(eye: Eye, colour: Colour): Colour {
	if (eye === 'full') return colour;
	return eye === 'grey' ? greyOf(colour) : simulate(colour, eye);
}

function checkEye(
	eye: Eye,
	fills: readonly Colour[],
	classes: readonly Colour[],
	values: readonly number[]
): EyeFinding {
	const lights = fills.map((colour) => luminance(seenBy(eye, colour)));
	const falls = turnOf(lights);
	const rises = turnOf(lights.map((light) => -light));
	const order = falls < 0 ? 'falls' : rises < 0 ? 'rises' : 'turns';
	const seen = classes.map((colour) => seenBy(eye, colour));
	const steps = seen.slice(1).map((colour, i) => distance(colour, seen[i] ?? colour));
	const step = steps.length > 0 ? Math.min(...steps) : 0;
	return {
		eye,
		order,
		turnsAt: order === 'turns' ? (values[falls] ?? null) : null,
		step,
		stepAfter: steps.indexOf(step) + 1,
		isOrdered: order === 'falls',
		isApart: step >= APART[eye]
	};
}

/** The place of the first number that is more than a trace above the lowest before it, or -1. */
function turnOf(numbers: readonly number[]): number {
	let lowest = Infinity;
	return numbers.findIndex((number) => {
		lowest = Math.min(lowest, number);
		return number > lowest + TRACE;
	});
}

/** Every value a scale can hold; of a very fine scale, hundredths. */
function valuesOf({ min, max, precision }: Scale): number[] {
	const count = Math.round((max - min) / precision);
	const steps = count > 200 ? 100 : count;
	return Array.from({ length: steps + 1 }, (_, i) => min + ((max - min) * i) / steps);
}
