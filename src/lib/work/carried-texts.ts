import { PARTS, withoutParts, type Part } from '#lib/domain/parts.ts';
import type { Document } from '#lib/domain/project.ts';
import type { Language } from '#lib/domain/text.ts';
import type { StampedContent } from '#lib/format/figure-stamp.ts';
import { saveFigureText, saveProjectText } from '#lib/format/save.ts';
import type { FigureContent } from '#lib/scene/figure-content.ts';
import { REPORT } from '#lib/scene/matrix-order.ts';

/** What goes along in files of figures, and which state of the project it is. Plain data. */
export interface Carriage {
	/** The parts of the project that do not go along. */
	left: readonly Part[];
	/** The id of the project's last step. */
	revision: string;
}

/** What goes along of a project at `revision` when only these parts are to. */
export function carriageOf(parts: readonly Part[], revision: string): Carriage {
	return { left: PARTS.filter((part) => !parts.includes(part)), revision };
}

/**
 * Writes the texts that files of one project carry: the project is made into text once, and each file
 * gets a stamp of the figure it shows. A file of several figures is stamped with none, as no one of
 * them says whether the file is out of date.
 * @param date ISO day, printed in the figures
 */
export function carriedTexts(
	document: Document,
	{ left, revision }: Carriage,
	date: string
): (contents: readonly FigureContent[], language: Language) => string {
	const project = saveProjectText(withoutParts(document, left));
	return (contents, language) => {
		const [only, ...more] = contents;
		const content = only && more.length === 0 ? stampedContent(only) : null;
		return saveFigureText(project, { revision, date, language, left: [...left], content });
	};
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
		case 'selection':
			return content;
		case 'difference':
			return null;
		default:
			return content satisfies never;
	}
}
