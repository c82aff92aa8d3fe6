import type { Scene } from '#lib/scene/scene.ts';
import { pageSize, type FigureSize } from '#lib/scene/sizes.ts';

/* Lengths of Office files: 914 400 EMU to the inch, 12 700 to the point, always whole. */

/** The usual shapes of a slide, in EMU: 33.867 x 19.05 cm and 25.4 x 19.05 cm. */
const SLIDES = {
	'16:9': { width: 12_192_000, height: 6_858_000 },
	'4:3': { width: 9_144_000, height: 6_858_000 }
} as const;

/** A usual shape, or a slide that is itself as large as its figure: a poster. */
export type Aspect = keyof typeof SLIDES | { widthMm: number; heightMm: number };

/** The slide that figures stand on, and where on it. */
export interface SlidePlace {
	aspect: Aspect;
	/** In its right half, so that text can stand beside it; in the middle when left out. */
	isHalf?: boolean;
}

/** PowerPoint takes slides from an inch to 56 inches long. */
const SIDES = { least: 914_400, most: 51_206_400 };
const EMU_PER_MM = 36_000;

/** The slide for figures of a size: it has the shape the size is named for, or a page's own. */
export function slideFor(size: FigureSize): SlidePlace {
	if (size === 'slide43') return { aspect: '4:3' };
	if (size === 'half') return { aspect: '16:9', isHalf: true };
	const { width, height } = pageSize(size);
	if (size === 'slide' || height === null) return { aspect: '16:9' };
	return { aspect: { widthMm: width, heightMm: height } };
}

/** A slide's sides in EMU. One larger than PowerPoint takes becomes smaller and keeps its shape. */
export function slideSize(aspect: Aspect): { width: number; height: number } {
	if (typeof aspect === 'string') return SLIDES[aspect];
	const { widthMm, heightMm } = aspect;
	const scale = Math.min(EMU_PER_MM, SIDES.most / Math.max(widthMm, heightMm));
	const side = (length: number) => Math.max(SIDES.least, Math.round(length * scale));
	return { width: side(widthMm), height: side(heightMm) };
}

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

/** The figure as large as its place allows, in the middle of what is left. */
export function fitFrame(scene: Scene, place: SlidePlace): Frame {
	const room = roomOf(place);
	const scale = scaleOf(scene, place);
	const left = room.x + (room.width - scene.width * scale) / 2;
	const top = (room.height - scene.height * scale) / 2;
	return {
		x: (units) => Math.round(left + units * scale),
		y: (units) => Math.round(top + units * scale),
		length: (units) => Math.round(units * scale),
		points: (units) => Math.round((units * scale) / 127)
	};
}

/** The length of a figure unit on the slide, in millimetres. */
export function unitOnSlide(scene: Scene, place: SlidePlace): number {
	return scaleOf(scene, place) / EMU_PER_MM;
}

function scaleOf({ width, height }: Scene, place: SlidePlace): number {
	const room = roomOf(place);
	return Math.min(room.width / width, room.height / height);
}

function roomOf({ aspect, isHalf }: SlidePlace): { x: number; width: number; height: number } {
	const { width, height } = slideSize(aspect);
	return isHalf ? { x: width / 2, width: width / 2, height } : { x: 0, width, height };
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
