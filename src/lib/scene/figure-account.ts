import type { Project } from '#lib/domain/project.ts';
import type { Language } from '#lib/domain/text.ts';
import { alternativeText, type OverviewPage } from './alternative-text.ts';
import type { FigureContent } from './figure-content.ts';
import { figureTable, tableOfPage } from './figure-table.ts';
import type { Scene } from './scene.ts';

/** What a figure carries for those who do not see it: its alternative text, and its numbers as a table. */
export function accountOf(
	project: Project,
	content: FigureContent,
	language: Language,
	page?: OverviewPage
): Pick<Scene, 'description' | 'twin'> {
	const twin =
		page && content.kind === 'overview'
			? tableOfPage(project, content, page.areas, language)
			: figureTable(project, content, language);
	return { description: alternativeText(project, content, language, page), twin };
}
