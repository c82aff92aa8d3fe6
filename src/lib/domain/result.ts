/**
 * An expected failure. `code` selects the words (both languages have them for every code), `data`
 * fills their gaps, `where` says which row, column or field is meant.
 */
export interface Problem {
	code: ProblemCode;
	where?: string;
	data?: Readonly<Record<string, string | number>>;
}

export const PROBLEM_CODES = [
	/* opening a file */
	'file.empty',
	'file.tooLarge',
	'file.notText',
	'file.notJson',
	'file.otherKind',
	'file.newer',
	'file.unknownVersion',
	'file.unreadable',
	'file.noRoom',
	'style.otherKind',
	'style.tooLarge',
	'file.noProject',
	'file.figureDamaged',
	/* the document in it */
	'document.missing',
	'document.unknownKey',
	'document.wrongType',
	'document.tooLong',
	'document.emptyText',
	'document.invalid',
	'document.idMismatch',
	'document.dangling',
	'document.offScale',
	'document.tooMany',
	'document.sameYear',
	'document.more',
	/* what was repaired on the way in */
	'repair.citation',
	'repair.sector',
	'repair.emptyScore',
	'repair.orphan',
	'repair.offScale',
	'repair.sameYear',
	'repair.lastLeft',
	'repair.selection',
	'repair.choicePart',
	'repair.decision',
	/* what a person types or pastes */
	'input.notANumber',
	'input.offScale',
	'input.offStep',
	'input.noLevel',
	'input.hiddenLevel',
	'input.emptyTitle',
	'input.tooLong',
	'input.locked',
	'input.outside',
	'input.badLink',
	'input.rangeOrder',
	'input.rangeMisses',
	'input.rangeHalf',
	/* keeping it */
	'storage.unavailable',
	'storage.unfinished',
	'storage.full',
	'storage.failed',
	'storage.notFound',
	// Of a project that is open.
	'storage.removed',
	// Of all projects.
	'storage.cleared',
	'storage.damaged',
	// A note on a project that did open.
	'storage.rowsSkipped',
	'storage.stale',
	'version.gone',
	'version.damaged',
	/* the logo of figures */
	'logo.otherKind',
	'logo.tooLarge',
	'logo.unreadable',
	/* giving it away */
	'export.tooLarge',
	'export.packTooLarge',
	'export.failed',
	'export.notCopied',
	// A note on a file that was made.
	'export.missingCharacters',
	'export.missingPicture',
	'clipboard.refused',
	'clipboard.empty',
	'clipboard.tooLarge'
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Expected outcomes are values. Bugs throw. */
export type Result<T> =
	{ ok: true; value: T; notes: readonly Problem[] } | { ok: false; problems: readonly Problem[] };

export function success<T>(value: T, notes: readonly Problem[] = []): Result<T> {
	return { ok: true, value, notes };
}

export function failure<T = never>(...problems: Problem[]): Result<T> {
	return { ok: false, problems };
}
