import type { Document } from '#lib/domain/project.ts';
import type { Part } from '#lib/domain/parts.ts';
import type { FigureChoice, FigureContent } from '#lib/scene/figure-content.ts';
import { carriageOf, carriedTexts } from '#lib/work/carried-texts.ts';

/** A figure and the state of the project it is drawn from. */
export interface CarriedFigure {
	document: Document;
	/** The id of the project's last step. */
	revision: string;
	content: FigureContent;
	language: FigureChoice['language'];
	date: string;
}

/** The text for a figure to carry: its project with only these parts, and which figure it is. */
export function carriedText(
	{ document, revision, content, language, date }: CarriedFigure,
	parts: readonly Part[]
): string {
	return carriedTexts(document, carriageOf(parts, revision), date)([content], language);
}
