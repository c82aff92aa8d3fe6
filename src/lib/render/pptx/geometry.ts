import type { ArrowNode } from '#lib/scene/scene.ts';
import { element } from '#lib/render/xml.ts';
import type { Extent, Frame } from './frame.ts';
import type { Outline } from '#lib/render/outlines.ts';

/* The outlines of shapes in DrawingML. */

/** A shape that Office has itself, with its adjustments in hundred-thousandths. */
export function presetXml(
	name: string,
	adjustments: Readonly<Record<string, number>> = {}
): string {
	const guides = Object.entries(adjustments).map(([key, value]) =>
		element('a:gd', { name: key, fmla: `val ${Math.round(value * 100_000)}` })
	);
	return element('a:prstGeom', { prst: name }, element('a:avLst', {}, ...guides));
}

/**
 * An arrow as one shape. Without a notch it is the pentagon arrow of Office. With one there is no
 * preset: in `chevron` and `notchedRightArrow` the notch is always as deep as the head is long. So
 * the outline is told by the same formulas as theirs, and head and notch keep their shape when
 * someone makes the arrow longer.
 */
export function arrowXml({ width, height, head, notch }: ArrowNode): string {
	const side = Math.min(width, height);
	if (notch === 0) return presetXml('homePlate', { adj: head / side });
	const share = (length: number) => Math.round((length / side) * 100_000);
	return customXml(
		[
			element('a:gd', { name: 'head', fmla: `*/ ss ${share(head)} 100000` }),
			element('a:gd', { name: 'notch', fmla: `*/ ss ${share(notch)} 100000` }),
			element('a:gd', { name: 'shoulder', fmla: '+- r 0 head' })
		],
		element(
			'a:path',
			{},
			moveTo('l', 't'),
			lineTo('shoulder', 't'),
			lineTo('r', 'vc'),
			lineTo('shoulder', 'b'),
			lineTo('l', 'b'),
			lineTo('notch', 'vc'),
			element('a:close')
		),
		{ l: 'notch', t: 't', r: 'shoulder', b: 'b' }
	);
}

/** Straight outlines inside `extent`. */
export function outlinesXml(outlines: readonly Outline[], extent: Extent, frame: Frame): string {
	const { x, y } = placesIn(extent, frame);
	const steps = outlines.flatMap(({ points, isClosed }) => [
		...points.map((point, i) => (i === 0 ? moveTo : lineTo)(x(point[0]), y(point[1]))),
		...(isClosed ? [element('a:close')] : [])
	]);
	return customXml([], element('a:path', sizeOf(extent, frame), ...steps));
}

/** Discs round the starts of outlines. */
export function discsXml(
	outlines: readonly Outline[],
	radius: number,
	extent: Extent,
	frame: Frame
): string {
	const { x, y } = placesIn(extent, frame);
	const r = frame.length(radius);
	const steps = outlines.flatMap(({ points: [centre] }) =>
		centre
			? [
					moveTo(x(centre[0] + radius), y(centre[1])),
					element('a:arcTo', { wR: r, hR: r, stAng: 0, swAng: 21_600_000 }),
					element('a:close')
				]
			: []
	);
	return customXml([], element('a:path', sizeOf(extent, frame), ...steps));
}

type Place = number | string;
const point = (x: Place, y: Place) => element('a:pt', { x, y });
const moveTo = (x: Place, y: Place) => element('a:moveTo', {}, point(x, y));
const lineTo = (x: Place, y: Place) => element('a:lnTo', {}, point(x, y));

/** From figure units to places in the shape. */
function placesIn({ left, top }: Extent, frame: Frame) {
	return {
		x: (units: number) => frame.x(units) - frame.x(left),
		y: (units: number) => frame.y(units) - frame.y(top)
	};
}

/** Never zero: a path without a size is not drawn. */
function sizeOf({ left, top, right, bottom }: Extent, frame: Frame): { w: number; h: number } {
	return {
		w: Math.max(1, frame.x(right) - frame.x(left)),
		h: Math.max(1, frame.y(bottom) - frame.y(top))
	};
}

function customXml(
	guides: readonly string[],
	path: string,
	text = { l: 'l', t: 't', r: 'r', b: 'b' }
): string {
	return element(
		'a:custGeom',
		{},
		element('a:avLst'),
		element('a:gdLst', {}, ...guides),
		element('a:ahLst'),
		element('a:cxnLst'),
		element('a:rect', text),
		element('a:pathLst', {}, path)
	);
}
