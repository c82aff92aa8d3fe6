import type { CopyStanding, LastCopy } from '#lib/storage/copy-standing.ts';

/** An open project and what this tab knows of its copies. */
export interface Copied {
	readonly id: string;
	copies: CopyStanding | null;
}

/** There is a copy now. */
export function noteCopied(project: Copied, last: LastCopy): void {
	project.copies = { last, failure: null };
}

/** The last try to make a copy has failed; `null` where there is nothing to try any more. */
export function noteFailed(project: Copied, failure: CopyStanding['failure']): void {
	project.copies = { last: project.copies?.last ?? null, failure };
}

/** Whether a copy has all there is of a project that stands after step `revision`. */
export function hasAll(copy: LastCopy | null | undefined, revision: string): boolean {
	return copy ? copy.upTo >= revision : false;
}
