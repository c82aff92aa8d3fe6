import type { Project } from '#lib/domain/project.ts';
import {
	areasInOrder,
	horizonsInOrder,
	scoreAt,
	technologiesInOrder
} from '#lib/domain/reading.ts';

/** True where at least two of the areas shown have a number, at any of the years shown: then there is something to compare. */
export function isComparable(project: Project): boolean {
	const technologies = technologiesInOrder(project);
	const horizons = horizonsInOrder(project);
	let found = 0;
	for (const { id: area } of areasInOrder(project)) {
		const hasNumber = technologies.some(({ id: technology }) =>
			horizons.some(
				({ id: horizon }) => scoreAt(project, { area, technology, horizon }).value.kind === 'level'
			)
		);
		if (hasNumber) found += 1;
		if (found > 1) return true;
	}
	return false;
}
