import type { Gap } from '#lib/domain/completeness.ts';
import type { AreaId } from '#lib/domain/ids.ts';
import type { Document } from '#lib/domain/project.ts';
import type { Cell } from '#lib/domain/reading.ts';

/** What a filter looks for. It brings how to look with it: that is fetched when it is asked for. */
export interface Wanted {
	readonly gap: Gap;
	readonly isIn: (document: Document, cell: Cell) => boolean;
	readonly countIn: (document: Document, area: AreaId) => number;
}

/** The filter of the score screen: which cells the list of areas and `N` are about. Nothing of it is saved. */
export class CellFilter {
	/** `null` is every cell. */
	wanted: Wanted | null = $state.raw(null);

	/** Tells the wanted cells of a document, or `null` where all are shown. */
	matcher(document: Document): ((cell: Cell) => boolean) | null {
		const { wanted } = this;
		return wanted && ((cell) => wanted.isIn(document, cell));
	}
}
