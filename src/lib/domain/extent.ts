import type { AreaId } from './ids.ts';
import type { Cell } from './reading.ts';

/** A part of a project: all of it, one area with all its cells, or one cell. */
export type Extent =
	| { readonly kind: 'project' }
	| { readonly kind: 'area'; readonly area: AreaId }
	| { readonly kind: 'cell'; readonly cell: Cell };

export const WHOLE_PROJECT: Extent = { kind: 'project' };
