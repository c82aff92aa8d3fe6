import type { HorizonId } from '#lib/domain/ids.ts';
import type { Horizon } from '#lib/domain/project.ts';
import type { YearPlace } from './arrow.ts';
import { measureText } from './measure.ts';
import { round2, textAt } from './nodes.ts';
import type { SceneNode } from './scene.ts';
import type { FigureTheme } from './theme.ts';

export interface AxisOptions {
	/** Upper edge of the first row: years stand above it. */
	top: number;
	/** Where the hairlines end. */
	bottom: number;
	size: number;
	focus: HorizonId | null;
	theme: FigureTheme;
}

/** The years, each with a hairline that runs down behind the arrows. */
export function yearAxis(
	horizons: readonly Horizon[],
	places: readonly YearPlace[],
	options: AxisOptions
): SceneNode[] {
	const { typeface, ink2, accent, hair } = options.theme;
	const written = writeYears(horizons, places, options);
	const lines = places.map((place, i): SceneNode => {
		const x = round2(place.x);
		return {
			kind: 'line',
			id: `axis.${horizons[i]?.id}.line`,
			x1: x,
			y1: round2(options.top - 7),
			x2: x,
			y2: round2(options.bottom),
			stroke: { colour: hair, width: 1 }
		};
	});
	const labels = horizons.flatMap((horizon, i): SceneNode[] => {
		const place = places[i];
		const text = written[i];
		if (!place || !text) return [];
		const isFocused = horizon.id === options.focus;
		const style = {
			face: isFocused ? typeface.strong : typeface.medium,
			size: options.size,
			fill: isFocused ? accent : ink2
		};
		return [textAt(`axis.${horizon.id}`, text, place.x, options.top - 13, style, 'middle')];
	});
	return [...lines, ...labels];
}

/** Years in full; where they would touch, as ’25; where even those would, only every one that fits. */
function writeYears(
	horizons: readonly Horizon[],
	places: readonly YearPlace[],
	{ size, theme }: AxisOptions
): string[] {
	const face = theme.typeface.strong;
	const full = horizons.map(({ year }) => String(year));
	const brief = full.map((year) => `’${year.slice(-2)}`);
	const halves = (labels: readonly string[]) =>
		labels.map((label) => measureText(label, face, size) / 2 + 1);
	const fits = (labels: readonly string[]) => {
		const half = halves(labels);
		return places.every((place, i) => {
			const next = places[i + 1];
			return !next || next.x - place.x >= (half[i] ?? 0) + (half[i + 1] ?? 0);
		});
	};
	if (fits(full)) return full;
	if (fits(brief)) return brief;
	const half = halves(brief);
	let free = -Infinity;
	return brief.map((label, i) => {
		const [x, reach] = [places[i]?.x ?? 0, half[i] ?? 0];
		if (x - reach < free) return '';
		free = x + reach;
		return label;
	});
}
