import type { FigureStanding } from '#lib/commands/figure-standing.ts';
import type { Document } from '#lib/domain/project.ts';
import type { Problem } from '#lib/domain/result.ts';

/** A file that cannot simply be opened, and why the person has to be asked. */
export type IncomingFile =
	| { kind: 'refused'; name: string; problems: readonly Problem[] }
	/** Something in it was put right on the way in. */
	| { kind: 'repaired'; name: string; document: Document; notes: readonly Problem[] }
	/** Another app has sent it, and perhaps another page: nothing is made of it before the person says so. */
	| { kind: 'shared'; name: string; document: Document; notes: readonly Problem[] }
	/** Rows of a database, of which each project that could be read can be opened anew. */
	| { kind: 'raw'; name: string; documents: readonly Document[]; notes: readonly Problem[] }
	/** A figure that carries a project which is on this computer already. */
	| {
			kind: 'figure';
			name: string;
			document: Document;
			notes: readonly Problem[];
			standing: FigureStanding;
	  }
	/** Its project is on this computer already. */
	| { kind: 'known'; name: string; document: Document; notes: readonly Problem[] };
