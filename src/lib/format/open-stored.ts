import type { Document } from '#lib/domain/project.ts';
import { failure, success, type Problem, type Result } from '#lib/domain/result.ts';
import { findHostile } from './hostile.ts';
import { parseDocument } from './parse-document.ts';
import { listed } from './problem-list.ts';
import { findMisfits } from './references.ts';

/* What the program itself has stored needs none of what `open.ts` does for files of all kinds and ages. */

/** A document that this program itself has stored: as it is, or refused. Nothing is repaired. */
export function openAsWritten(value: unknown): Result<Document> {
	const parsed = parseChecked(value, findHostile(value));
	if (!parsed.ok) return parsed;
	const problems = findMisfits(parsed.value);
	return problems.length > 0 ? refused(problems) : parsed;
}

/**
 * As its schema has it; whether its parts fit together is another question. `hostile` is what has been
 * found that must not reach the schemas, or refuses the document beside what they find.
 */
export function parseChecked(value: unknown, hostile: readonly Problem[]): Result<Document> {
	if (hostile.some(({ code }) => code === 'document.tooMany')) return refused(hostile);

	const parsed = parseDocument(value);
	if (!parsed.ok) return refused([...hostile, ...parsed.problems]);
	return hostile.length > 0 ? refused(hostile) : success(parsed.value);
}

export function refused(problems: readonly Problem[]): Result<Document> {
	return failure(...listed(problems));
}
