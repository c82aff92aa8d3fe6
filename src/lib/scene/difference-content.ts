import { differenceOfAreas, differenceOfHorizons } from '#lib/domain/difference-of-parts.ts';
import type { AreaId, HorizonId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/project.ts';
import type { Language } from '#lib/domain/text.ts';
import { titleOfArea } from './describe.ts';
import type { FigureContent } from './figure-content.ts';
import type { MatrixOrder } from './matrix-order.ts';

/* What a figure of a difference shows, where both its sides are parts of one project. */

type DifferenceContent = FigureContent & { kind: 'difference' };

/** Every area at one year compared with itself at another. */
export function horizonsCompared(
	project: Project,
	from: HorizonId,
	to: HorizonId,
	order: MatrixOrder
): DifferenceContent {
	const yearOf = (id: HorizonId) => String(project.framework.horizons[id]?.year ?? '');
	return {
		kind: 'difference',
		difference: differenceOfHorizons(project, from, to),
		names: { from: yearOf(from), to: yearOf(to) },
		extent: { kind: 'areas', horizon: to, order },
		hasYear: false
	};
}

/** Two areas over all years. Their names are in the language of the figure. */
export function areasCompared(
	project: Project,
	from: AreaId,
	to: AreaId,
	language: Language
): DifferenceContent {
	const nameOf = (id: AreaId) => {
		const area = project.areas[id];
		return area ? titleOfArea(area, language) : '';
	};
	return {
		kind: 'difference',
		difference: differenceOfAreas(project, from, to),
		names: { from: nameOf(from), to: nameOf(to) },
		extent: { kind: 'years', area: to },
		hasYear: false
	};
}
