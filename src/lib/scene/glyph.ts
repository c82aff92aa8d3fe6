import { classAt, type RampClass } from './classes.ts';
import { centredBaseline, path, round2 } from './nodes.ts';
import type { GlyphMark } from './pens.ts';
import type { SceneNode } from './scene.ts';
import { drawnSign, SIGN_ADVANCE, type Lettering, type Spot } from './stop-marks.ts';

/** The radius of a ring, in font sizes: as high as the digits it stands for. */
const RADIUS = 0.52;

/**
 * A ring filled like a clock for the class of a value: empty in the lowest class, full in the
 * highest. Told apart by shape alone, in black print and by any eye.
 */
export function drawGlyph(
	classes: readonly RampClass[],
	id: string,
	{ share, sign }: GlyphMark,
	{ x, middle }: Spot,
	{ face, size, fill }: Lettering
): SceneNode[] {
	const filled = classes[classAt(classes, share)]?.at ?? 0;
	const radius = RADIUS * size;
	const advance = sign ? SIGN_ADVANCE * size : 0;
	const centre = x + advance / 2;
	const left = x - advance / 2 - radius;
	const baseline = centredBaseline(middle, face, size);
	const ring: SceneNode = {
		kind: 'circle',
		id: `${id}.ring`,
		cx: round2(centre),
		cy: round2(middle),
		r: round2(radius),
		fill: filled === 1 ? fill : null,
		stroke: { colour: fill, width: round2(0.11 * size) }
	};
	const pie: SceneNode[] =
		filled > 0 && filled < 1
			? [{ kind: 'path', id: `${id}.pie`, d: pieOf(centre, middle, radius, filled), fill }]
			: [];
	return [
		...(sign ? [drawnSign(id, sign, left, baseline, { face, size, fill })] : []),
		ring,
		...pie
	];
}

/** A part of a disc, clockwise from the top, in straight pieces of ten degrees or less. */
function pieOf(x: number, y: number, radius: number, part: number): string {
	const pieces = Math.max(1, Math.ceil(part * 36));
	const rim = Array.from({ length: pieces + 1 }, (_, i) => {
		const angle = (2 * Math.PI * part * i) / pieces;
		return ['L', x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
	}).flat();
	return path('M', x, y, ...rim, 'Z');
}
