import { FigureKey } from '#lib/domain/figure-texts.ts';
import type { Project } from '#lib/domain/project.ts';
import type { Language } from '#lib/domain/text.ts';
import type { FigureContent } from './figure-content.ts';
import { figureTable } from './figure-table.ts';
import { REPORT } from './matrix-order.ts';

/**
 * The name under which a project keeps what is said of a figure: the same for the same areas, year and
 * sides, in whatever order its rows stand.
 */
export function figureKey(content: FigureContent): FigureKey {
	return FigureKey.parse([content.kind, ...partsOf(content)].join('.'));
}

function partsOf(content: FigureContent): string[] {
	switch (content.kind) {
		case 'area':
		case 'years':
			return [content.area];
		case 'overview':
		case 'matrix':
			return [content.horizon];
		case 'difference': {
			const { extent, names } = content;
			const place = extent.kind === 'areas' ? extent.horizon : extent.area;
			return [extent.kind, place, digest(JSON.stringify([names.from, names.to]))];
		}
		case 'profile': {
			const { set } = content;
			// Some are named by words, and a list may be long.
			return set.by === 'all' ? [set.by] : [set.by, digest(JSON.stringify(set))];
		}
		case 'selection':
			return ['set'];
		default:
			return content satisfies never;
	}
}

/** A digest of a figure's numbers and names, which is another as soon as one of them is. */
export function digestOfFigure(
	project: Project,
	content: FigureContent,
	language: Language
): string {
	const { head, rows } = figureTable(project, inReportOrder(content), language);
	return digest(JSON.stringify([head, rows]));
}

/** Without the order of its rows, and the groups that hang on it. */
function inReportOrder(content: FigureContent): FigureContent {
	switch (content.kind) {
		case 'overview':
			return { ...content, order: REPORT };
		case 'matrix':
			return { ...content, order: REPORT, groups: 1 };
		case 'difference':
			return content.extent.kind === 'areas'
				? { ...content, extent: { ...content.extent, order: REPORT } }
				: content;
		case 'area':
		case 'years':
		case 'profile':
		case 'selection':
			return content;
		default:
			return content satisfies never;
	}
}

/** FNV-1a of the text's UTF-16 units, 64 bits in hexadecimal (Fowler, Noll and Vo, RFC 9923). */
function digest(text: string): string {
	let hash = 0xcbf29ce484222325n;
	for (let i = 0; i < text.length; i += 1) {
		hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
	}
	return hash.toString(16).padStart(16, '0');
}
