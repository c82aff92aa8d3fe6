import { GAPS, type Completeness, type Gap, type Overview } from '#lib/domain/completeness.ts';
import type { Project } from '#lib/domain/project.ts';
import { nameIn, plain, textIn, type Language } from '#lib/domain/text.ts';

/** The ways to break a project's completeness down. */
export const PARTS = ['areas', 'technologies', 'assessors'] as const;
export type Part = (typeof PARTS)[number];

export interface CompletenessRow {
	id: string;
	name: string;
	tally: Completeness;
}

/** The rows of one part, named, in the order of the project; assessors by name. */
export function rowsOf(
	project: Project,
	overview: Overview,
	part: Part,
	language: Language
): CompletenessRow[] {
	if (part === 'assessors') {
		return [...overview.assessors]
			.map(([id, tally]) => ({ id, name: project.assessors[id]?.name ?? id, tally }))
			.sort((a, b) => a.name.localeCompare(b.name, language));
	}
	if (part === 'areas') {
		return [...overview.areas].map(([id, tally]) => {
			const area = project.areas[id];
			return { id, name: area ? nameIn([area.field, area.profession], language, ', ') : id, tally };
		});
	}
	return [...overview.technologies].map(([id, tally]) => {
		const label = project.framework.technologies[id]?.label;
		return { id, name: label ? plain(textIn(label, language)) : id, tally };
	});
}

/** What is counted of a part besides how much is answered. A ballot has no disagreement and no question. */
export function columnsOf(part: Part): readonly Gap[] {
	return GAPS.filter(
		(gap) =>
			gap !== 'notScored' && (part !== 'assessors' || (gap !== 'contested' && gap !== 'question'))
	);
}
