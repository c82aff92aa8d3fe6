import type { Colour } from './scene.ts';

/*
 * Colour arithmetic: OKLCH in, sRGB hex out, and the measures by which ramps are judged. OKLab is
 * Björn Ottosson's, https://bottosson.github.io/posts/oklab/.
 */

type Triple = readonly [number, number, number];

/** A colour by lightness (0 to 1), chroma and hue in degrees. */
export interface Oklch {
	l: number;
	c: number;
	h: number;
}

/** The nearest sRGB colour; channels outside the gamut are clipped. */
export function oklchToColour({ l, c, h }: Oklch): Colour {
	const angle = (h * Math.PI) / 180;
	return toColour(oklabToLinear([l, c * Math.cos(angle), c * Math.sin(angle)]));
}

/** The lightness, chroma and hue of an sRGB colour. A grey has no hue of its own. */
export function colourToOklch(colour: Colour): Oklch {
	const [l, a, b] = linearToOklab(toLinear(colour));
	return { l, c: Math.hypot(a, b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

/** The grey of the same luminance: what is left of a colour in black print. */
export function greyOf(colour: Colour): Colour {
	const light = luminance(colour);
	return toColour([light, light, light]);
}

/** The colour with white light thrown over it: `share` of the light that white itself gives. */
export function washOut(colour: Colour, share: number): Colour {
	const linear = toLinear(colour);
	return toColour([
		linear[0] * (1 - share) + share,
		linear[1] * (1 - share) + share,
		linear[2] * (1 - share) + share
	]);
}

/** `top` laid over `under` at `opacity`, blended as browsers do: in sRGB. */
export function blend(top: Colour, under: Colour, opacity: number): Colour {
	const over = channelsOf(top);
	const below = channelsOf(under);
	return hexOf(over.map((channel, i) => channel * opacity + (below[i] ?? 0) * (1 - opacity)));
}

/** Relative luminance by WCAG 2.2. */
export function luminance(colour: Colour): number {
	const [r, g, b] = toLinear(colour);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio by WCAG 2.2: 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
	const [x, y] = [luminance(a), luminance(b)];
	return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Distance in OKLab times 100: 2 is about what an eye can tell apart. */
export function distance(a: Colour, b: Colour): number {
	const [l1, a1, b1] = linearToOklab(toLinear(a));
	const [l2, a2, b2] = linearToOklab(toLinear(b));
	return 100 * Math.hypot(l1 - l2, a1 - a2, b1 - b2);
}

export const DEFICIENCIES = ['protan', 'deutan', 'tritan'] as const;
export type Deficiency = (typeof DEFICIENCIES)[number];

/**
 * The colour as seen with a full colour-vision deficiency: G. M. Machado, M. M. Oliveira and
 * L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
 * IEEE TVCG 15(6), 2009; matrices of severity 1.0, over linear sRGB.
 */
export function simulate(colour: Colour, deficiency: Deficiency): Colour {
	const [r, g, b] = toLinear(colour);
	const rows = MACHADO[deficiency];
	const seen = ([x, y, z]: Triple) => x * r + y * g + z * b;
	return toColour([seen(rows[0]), seen(rows[1]), seen(rows[2])]);
}

const MACHADO: Record<Deficiency, readonly [Triple, Triple, Triple]> = {
	protan: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deutan: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritan: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

function oklabToLinear([l, a, b]: Triple): Triple {
	const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
	return [
		4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
		-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
		-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short
	];
}

function linearToOklab([r, g, b]: Triple): Triple {
	const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
	const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
	const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
	return [
		0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
		1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
		0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short
	];
}

function toLinear(colour: Colour): Triple {
	const [r, g, b] = channelsOf(colour);
	return [decode(r / 255), decode(g / 255), decode(b / 255)];
}

function toColour(linear: Triple): Colour {
	return hexOf(linear.map((channel) => encode(Math.min(1, Math.max(0, channel))) * 255));
}

function channelsOf(colour: Colour): Triple {
	const number = Number.parseInt(colour.slice(1), 16);
	return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

function hexOf(channels: readonly number[]): Colour {
	return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/* The transfer curve of sRGB. */
const decode = (x: number) => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4);
const encode = (x: number) => (x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055);
