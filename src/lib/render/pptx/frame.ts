import type { Scene } from '#lib/scene/scene.ts';

/* Lengths of Office files: 914 400 EMU to the inch, 12 700 to the point, always whole. */

/** The shapes of a slide, in EMU: 33.867 x 19.05 cm and 25.4 x 19.05 cm. */
export const SLIDES = {
	'16:9': { width: 12_192_000, height: 6_858_000 },
	'4:3': { width: 9_144_000, height: 6_858_000 }
} as const;

export type Aspect = keyof typeof SLIDES;

export const ASPECTS: readonly Aspect[] = ['16:9', '4:3'];

/** Where a figure lies on its slide: turns its units into EMU. */
export interface Frame {
	x(units: number): number;
	y(units: number): number;
	length(units: number): number;
	/** A font size or line height in hundredths of a point. */
	points(units: number): number;
}

/** A box in figure units. */
export interface Extent {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The figure as large as the slide allows, in the middle of what is left. */
export function fitFrame(scene: Scene, aspect: Aspect): Frame {
	const slide = SLIDES[aspect];
	const scale = scaleOf(scene, aspect);
	const left = (slide.width - scene.width * scale) / 2;
	const top = (slide.height - scene.height * scale) / 2;
	return {
		x: (units) => Math.round(left + units * scale),
		y: (units) => Math.round(top + units * scale),
		length: (units) => Math.round(units * scale),
		points: (units) => Math.round((units * scale) / 127)
	};
}

/** The length of a figure unit on the slide, in millimetres. */
export function unitOnSlide(scene: Scene, aspect: Aspect): number {
	return scaleOf(scene, aspect) / 36_000;
}

function scaleOf({ width, height }: Scene, aspect: Aspect): number {
	const slide = SLIDES[aspect];
	return Math.min(slide.width / width, slide.height / height);
}

/** The smallest box round all of them; `null` round nothing. */
export function enclose(extents: readonly (Extent | null)[]): Extent | null {
	return extents.reduce((all, one) => {
		if (!all || !one) return all ?? one;
		return {
			left: Math.min(all.left, one.left),
			top: Math.min(all.top, one.top),
			right: Math.max(all.right, one.right),
			bottom: Math.max(all.bottom, one.bottom)
		};
	}, null);
}
