import type { Project } from '#lib/domain/project.ts';
import type { Cell } from '#lib/domain/reading.ts';
import { nameIn, type Language } from '#lib/domain/text.ts';

/** "Sensorer 2030": a cell where its area is plain. Empty where the framework does not have it. */
export function shortNameOfCell(
	{ framework }: Project,
	{ technology, horizon }: Cell,
	language: Language
): string {
	const row = framework.technologies[technology];
	const column = framework.horizons[horizon];
	return row && column ? `${nameIn([row.shortLabel], language, ', ')} ${column.year}` : '';
}
