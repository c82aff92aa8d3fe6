import type { TypeSize } from '#lib/domain/figure-style.ts';
import type { Project } from '#lib/domain/project.ts';
import { round2 } from './nodes.ts';

const FACTORS: Readonly<Record<TypeSize, number>> = { small: 0.9, normal: 1, large: 1.15 };

/** The smallest text of a figure: 7 points in an A4 column. The numbers of a legend are smaller than its words. */
export const SMALLEST = 9.9;
const SMALLEST_LEGEND = SMALLEST / 0.94;

/**
 * The measures of a figure in the type size its project has chosen: `texts` smaller or larger, though
 * never too small to read, and `rooms` wider for larger letters.
 */
export function inTypeSize<Key extends string, Measures extends Readonly<Record<Key, number>>>(
	measures: Measures,
	{ figureStyle }: Pick<Project, 'figureStyle'>,
	texts: readonly Key[],
	rooms: readonly Key[] = []
): Measures {
	const factor = FACTORS[figureStyle?.typeSize ?? 'normal'];
	if (factor === 1) return measures;
	const sized: Record<string, number> = {};
	for (const key of texts) {
		const smallest = key === 'legend' ? SMALLEST_LEGEND : SMALLEST;
		const least = Math.min(smallest, measures[key]);
		sized[key] = round2(Math.max(least, measures[key] * factor));
	}
	for (const key of rooms) sized[key] = round2(measures[key] * Math.max(1, factor));
	return { ...measures, ...sized };
}
