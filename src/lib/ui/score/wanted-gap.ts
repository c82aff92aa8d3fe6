import { countGap, hasGap, type Gap } from '#lib/domain/completeness.ts';
import type { Wanted } from '#lib/state/cell-filter.svelte.ts';

/** The filter for a gap. Only what is fetched when it is asked for imports this. */
export function wantedGap(gap: Gap): Wanted {
	return {
		gap,
		isIn: (document, cell) => hasGap(document, cell, gap),
		countIn: (document, area) => countGap(document, area, gap)
	};
}
