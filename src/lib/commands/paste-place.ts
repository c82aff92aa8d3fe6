import type { AreaId, HorizonId, TechnologyId } from '#lib/domain/ids.ts';
import type { Problem } from '#lib/domain/result.ts';
import type { Field } from '#lib/format/copied-table.ts';

/** Why a row or column of a pasted table has no place in the project. Nothing is placed by guess. */
export interface MatchFault {
	code:
		| 'unknownArea'
		| 'unknownTechnology'
		| 'unknownYear'
		| 'ambiguousArea'
		| 'ambiguousTechnology'
		| 'twice';
	/** What the table calls it; empty where it has no name at all. */
	name: string;
}

/** A pasted field and as much of its address as the table tells. */
export interface Place {
	field: Field;
	/** Row and column in the pasted block, counted from 1. */
	row: number;
	column: number;
	area: AreaId | null;
	technology: TechnologyId | null;
	horizon: HorizonId | null;
	fault: MatchFault | Problem | null;
}
