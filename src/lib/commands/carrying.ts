import { PARTS, withoutParts, type Part } from '#lib/domain/parts.ts';
import type { Document } from '#lib/domain/project.ts';
import type { StampedContent } from '#lib/format/figure-stamp.ts';
import { saveFigureText } from '#lib/format/save.ts';
import type { FigureChoice, FigureContent } from '#lib/scene/figure-content.ts';

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
	const left = PARTS.filter((part) => !parts.includes(part));
	const stamp = { revision, date, language, left, content: stampedContent(content) };
	return saveFigureText(withoutParts(document, left), stamp);
}

function stampedContent(content: FigureContent): StampedContent | null {
	switch (content.kind) {
		case 'area':
		case 'years':
			return content;
		case 'overview':
			return { order: REPORT, ...content };
		case 'matrix':
			return { order: REPORT, groups: 1, dendrogram: false, ...content };
		case 'profile': {
			const { kind, set } = content;
			return { kind, set: set.by === 'areas' ? { by: set.by, areas: [...set.areas] } : set };
		}
		case 'difference':
			return null;
		default:
			return content satisfies never;
	}
}

const REPORT = { by: 'report' } as const;
