import type { ArrowBox, YearPlace } from './arrow.ts';
import { measureText } from './measure.ts';
import { centredBaseline, path, round2, textAt } from './nodes.ts';
import type { SceneNode, Stroke } from './scene.ts';
import type { StopStyle } from './stop-marks.ts';
import type { FigureTheme } from './theme.ts';

/* What lies over the marks of a stop. */

/** The badge on a stop that assessors disagree about. */
export function disagreementBadge(
	id: string,
	place: YearPlace,
	box: ArrowBox,
	theme: FigureTheme
): SceneNode[] {
	const size = Math.min(1, box.height / 36);
	const x = place.x + Math.min(0.46 * box.height, place.reach);
	const y = box.y + 1;
	const tip = (dy: number, turn: number) => [
		...['M', x - 2.3 * size, y + dy * size],
		...['L', x, y + (dy + turn) * size, 'L', x + 2.3 * size, y + dy * size]
	];
	const d = path('M', x, y - 4 * size, 'V', y + 4 * size, ...tip(-1.9, -2.3), ...tip(1.9, 2.3));
	const stroke: Stroke = { colour: theme.ink, width: 1.3 };
	return [
		{
			kind: 'circle',
			id: `${id}.badge`,
			cx: round2(x),
			cy: round2(y),
			r: round2(7.4 * size),
			fill: theme.paper,
			stroke
		},
		{
			kind: 'path',
			id: `${id}.badge.arrows`,
			d,
			fill: null,
			stroke: { ...stroke, cap: 'round', join: 'round' }
		}
	];
}

/** Paper white and ink black in both themes: the tablet is the one place that is not yet data. */
export function typingTablet(
	id: string,
	text: string,
	place: YearPlace,
	box: ArrowBox,
	style: StopStyle
): SceneNode[] {
	const { x } = place;
	const middle = box.y + box.height / 2;
	const face = style.theme.typeface.strong;
	const width = Math.min(box.height, place.reach * 2);
	const room = width - 10;
	const natural = measureText(text, face, style.numeral * 1.1);
	const size = round2(style.numeral * 1.1 * Math.min(1, room / Math.max(room, natural)));
	const lettering = { face, size, fill: '#1c232d' };
	const baseline = centredBaseline(middle, face, size);
	const typed = textAt(`${id}.typed`, text, x - 1.5, baseline, lettering, 'middle');
	const caret = typed.x + typed.width + 2;
	return [
		{
			kind: 'rect',
			id: `${id}.tablet`,
			x: round2(x - width / 2),
			y: round2(box.y + 0.15 * box.height),
			width: round2(width),
			height: round2(0.7 * box.height),
			radius: 4,
			fill: '#ffffff'
		},
		typed,
		{
			kind: 'line',
			id: `${id}.caret`,
			x1: round2(caret),
			y1: round2(middle - 0.55 * size),
			x2: round2(caret),
			y2: round2(middle + 0.55 * size),
			stroke: { colour: '#0064dc', width: 1.8 }
		}
	];
}
