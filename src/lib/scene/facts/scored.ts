import { group } from 'd3';
import type { HorizonId } from '#lib/domain/ids.ts';
import type { Area, Project, Technology } from '#lib/domain/project.ts';
import { scoreAt, technologiesInOrder } from '#lib/domain/reading.ts';
import { plain, textIn, type Language } from '#lib/domain/text.ts';
import { middleOn } from '#lib/scene/matrix-average.ts';
import { boundsOf, type Bounds } from './bounds.ts';
import { nameOfArea } from './series.ts';
import type { Telling } from './telling.ts';

/** A cell with a number, at one year. */
export interface Scored {
	area: Area;
	technology: Technology;
	level: Bounds;
}

/** The numbers of some areas at one year. */
export function scoredAt(project: Project, areas: readonly Area[], horizon: HorizonId): Scored[] {
	const technologies = technologiesInOrder(project);
	return areas.flatMap((area) =>
		technologies.flatMap((technology): Scored[] => {
			const cell = { area: area.id, technology: technology.id, horizon };
			const level = boundsOf(scoreAt(project, cell).value, project.framework.scale);
			return level ? [{ area, technology, level }] : [];
		})
	);
}

/** The numbers of each area, or of each technology. */
export function byPart(
	cells: readonly Scored[],
	part: 'area' | 'technology',
	language: Language
): { name: string; cells: readonly Scored[] }[] {
	return [...group(cells, (cell) => cell[part].id).values()].flatMap((cells) => {
		const [first] = cells;
		if (!first) return [];
		const name =
			part === 'area'
				? nameOfArea(first.area, language)
				: plain(textIn(first.technology.label, language));
		return [{ name, cells }];
	});
}

/** The mean of some numbers, on an ordinal scale the median: of what they are at least and at most. */
export function middleOf(numbers: readonly Bounds[], { scale }: Pick<Telling, 'scale'>): Bounds {
	const middle = middleOn(scale);
	const of = (end: 'low' | 'high') => middle(numbers, (number) => number[end]) ?? scale.min;
	return { low: of('low'), high: of('high') };
}

export const middleWord = ({ scale, words }: Telling) =>
	scale.type === 'ratio' ? words.mean : words.median;
