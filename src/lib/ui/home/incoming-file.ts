import type { Document } from '#lib/domain/project.ts';
import type { Problem } from '#lib/domain/result.ts';

/** A file that cannot simply be opened, and why the person has to be asked. */
export type IncomingFile =
	| { kind: 'refused'; name: string; problems: readonly Problem[] }
	/** Something in it was put right on the way in. */
	| { kind: 'repaired'; name: string; document: Document; notes: readonly Problem[] }
	/** Its project is on this computer already. */
	| { kind: 'known'; name: string; document: Document; notes: readonly Problem[] };
