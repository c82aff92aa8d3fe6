import type * as z from 'zod/mini';
import type { Problem, ProblemCode } from '#lib/domain/result.ts';
import { pathText } from './problem-list.ts';

type Issue = z.core.$ZodIssue;

/** What a schema found wrong, as problems that have words in both languages. */
export function problemsOf(error: z.core.$ZodError, root: readonly string[] = []): Problem[] {
	return error.issues.flatMap((issue) => problemsOfIssue(issue, root));
}

function problemsOfIssue(issue: Issue, root: readonly string[]): Problem[] {
	const path = [...root, ...issue.path];
	const where = pathText(path);
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({
				code: 'document.unknownKey',
				where: pathText([...path, key]),
				data: { key: pathText([key]) }
			}));
		case 'invalid_type':
			return issue.input === undefined
				? [{ code: 'document.missing', where }]
				: [{ code: 'document.wrongType', where, data: { expected: issue.expected } }];
		case 'too_big':
			return issue.origin === 'string'
				? [{ code: 'document.tooLong', where, data: { limit: Number(issue.maximum) } }]
				: [{ code: 'document.invalid', where }];
		case 'too_small':
			return [
				{
					code: issue.origin === 'string' ? 'document.emptyText' : 'document.invalid',
					where
				}
			];
		default:
			return [{ code: codeOfCustom(issue), where }];
	}
}

function codeOfCustom(issue: Issue): ProblemCode {
	const isBlank = issue.code === 'custom' && issue.params?.problem === 'document.emptyText';
	return isBlank ? 'document.emptyText' : 'document.invalid';
}
