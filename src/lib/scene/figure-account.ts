import type { Project } from '#lib/domain/project.ts';
import type { Language } from '#lib/domain/text.ts';
import { alternativeText, type OverviewPage } from './alternative-text.ts';
import type { FigureContent } from './figure-content.ts';
import { figureTable, tableOfPage } from './figure-table.ts';
import type { Scene } from './scene.ts';

/** What a figure carries for those who do not see it: its alternative text, and its numbers as a table. */
export type Account = Pick<Scene, 'description' | 'twin'>;

/** The account of a figure, or of one page of an overview. */
export function accountOf(
	project: Project,
	content: FigureContent,
	language: Language,
	page?: OverviewPage
): Account {
	const twin =
		page && content.kind === 'overview'
			? tableOfPage(project, content, page.areas, language)
			: figureTable(project, content, language);
	return { description: alternativeText(project, content, language, page), twin };
}

/** The same for one figure whose pages are laid out again and again: each account is written once. */
export function rememberedAccount(
	project: Project,
	content: FigureContent,
	language: Language
): (page?: OverviewPage) => Account {
	const known = new Map<string, Account>();
	return (page) => {
		const key = page ? [page.page, page.pages, ...page.areas.map(({ id }) => id)].join(' ') : '';
		let account = known.get(key);
		if (!account) known.set(key, (account = accountOf(project, content, language, page)));
		return account;
	};
}
