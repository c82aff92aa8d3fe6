import type { ArrowBox } from './arrow.ts';
import type { Knot } from './gradient.ts';
import type { Box } from './matrix-cells.ts';
import { round2 } from './nodes.ts';
import type { SceneNode } from './scene.ts';
import type { Lettering, Spot } from './stop-marks.ts';

/**
 * How a figure tells values beside colour. A theme brings its pens along, so that screens, which
 * show numbers alone, need not load them.
 */
export interface Pens {
	/**
	 * Lines that grow wider with the value: over the ramp's colours, alone on paper, or in a strip under
	 * the number, where a tablet for it would hide them.
	 */
	lines: 'over' | 'alone' | 'strip' | null;
	/** The lines of the parts of an arrow that have values, as path data. `knots` are their course. */
	lineArrow: (box: ArrowBox, parts: readonly Part[], knots: readonly Knot[]) => string;
	/** The lines of a box, from one share of the scale at its left side to another at its right. */
	lineBox: (box: Box, from: number, to: number) => string;
	/** A sign in the place of a number: for its class, with ≥ before it where it is a lower bound. */
	glyph: ((id: string, mark: GlyphMark, spot: Spot, lettering: Lettering) => SceneNode[]) | null;
}

/** The part of a box that holds lines, and the middle of what is left for its number. */
export function lineStrip(box: Box, pens: Pens | null): { strip: Box; middle: number } {
	if (pens?.lines !== 'strip') return { strip: box, middle: box.y + box.height / 2 };
	const height = round2(box.height * 0.28);
	const strip = { ...box, y: round2(box.y + box.height - height), height };
	return { strip, middle: box.y + (box.height - height) / 2 };
}

/** True where lines run through the place of a number, so that it needs paper under it. */
export function needsTablet(pens: Pens | null): boolean {
	return pens?.lines === 'over' || pens?.lines === 'alone';
}

export interface Part {
	from: number;
	to: number;
}

export interface GlyphMark {
	/** Share of the scale, 0 to 1. */
	share: number;
	sign: '≥' | '≈' | null;
}
