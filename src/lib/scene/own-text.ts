import type { FigureText } from '#lib/domain/figure-texts.ts';
import type { Project } from '#lib/domain/project.ts';
import type { Language } from '#lib/domain/text.ts';
import type { FigureContent } from './figure-content.ts';
import { digestOfFigure, figureKey } from './figure-key.ts';

/** The alternative text somebody has written for a figure; `null` where it is the one from the data. */
export function ownTextOf(
	project: Project,
	content: FigureContent,
	language: Language
): FigureText | null {
	return project.figureTexts?.[figureKey(content)]?.[language] ?? null;
}

/** True where the figure's numbers or names are others than when the text was written. */
export function isOutdated(
	{ numbers }: FigureText,
	project: Project,
	content: FigureContent,
	language: Language
): boolean {
	return numbers !== digestOfFigure(project, content, language);
}
