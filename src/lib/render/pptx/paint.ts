import type { Colour, Paint, Stroke } from '#lib/scene/scene.ts';
import { isGradient } from '#lib/render/gradients.ts';
import { element } from '#lib/render/xml.ts';
import type { Extent, Frame } from './frame.ts';
import { cutGradient, fewerStops } from './gradient-stops.ts';

/* Fills and lines of DrawingML. */

const NO_FILL = element('a:noFill');

/** `extent` is the shape's: it sees that stretch of a gradient which lies over it. */
export function fillXml(fill: Paint | null, { left, right }: Extent): string {
	if (fill === null) return NO_FILL;
	if (!isGradient(fill)) return solidXml(fill);
	const stops = fewerStops(cutGradient(fill, left, right));
	return element(
		'a:gradFill',
		{ rotWithShape: 1 },
		element(
			'a:gsLst',
			{},
			...stops.map(({ at, colour }) =>
				element('a:gs', { pos: Math.round(at * 100_000) }, colourXml(colour))
			)
		),
		element('a:lin', { ang: 0, scaled: 0 })
	);
}

export function solidXml(colour: Colour, opacity = 1): string {
	return element('a:solidFill', {}, colourXml(colour, opacity));
}

export function colourXml(colour: Colour, opacity = 1): string {
	const alpha = opacity < 1 ? [element('a:alpha', { val: Math.round(opacity * 100_000) })] : [];
	return element('a:srgbClr', { val: colour.slice(1).toUpperCase() }, ...alpha);
}

/** `name` is that of the line: `a:ln` round a shape, `a:lnL` on the left of a table's cell. */
export function lineXml(stroke: Stroke | undefined, frame: Frame, name = 'a:ln'): string {
	if (!stroke) return element(name, {}, NO_FILL);
	const { colour, width, opacity, dash, cap, join } = stroke;
	// Lengths of a dash are in thousandths of a percent of the line's width.
	const share = (length: number) => Math.round((length / width) * 100_000);
	const pairs = (dash ?? []).flatMap((length, i, all) =>
		i % 2 === 0 ? [element('a:ds', { d: share(length), sp: share(all[i + 1] ?? length) })] : []
	);
	return element(
		name,
		{ w: frame.length(width), cap: cap === 'round' ? 'rnd' : 'flat' },
		solidXml(colour, opacity),
		...(pairs.length > 0 ? [element('a:custDash', {}, ...pairs)] : []),
		join === 'round' ? element('a:round') : element('a:miter', { lim: 400_000 })
	);
}
