import type { EncryptionProblem } from '#lib/domain/encryption-problem.ts';
import type { Problem } from '#lib/domain/result.ts';
import type { Language } from '#lib/domain/text.ts';
import { encryption as da } from './da/encryption.ts';
import { encryption as en } from './en/encryption.ts';
import type { Messages } from './messages.ts';
import { describeProblem } from './problem-words.ts';

/** The words of files behind a password, which come with the first of them. */
export const encryptionWords: Record<Language, typeof da> = { da, en };

/** As `describeProblem`, with the problems that only such files have. */
export function describeEncryption(
	problem: Problem | EncryptionProblem,
	language: Language,
	t: Messages
): string {
	return isOwn(problem)
		? encryptionWords[language].problems[problem.code]
		: describeProblem(problem, t);
}

function isOwn(problem: Problem | EncryptionProblem): problem is EncryptionProblem {
	return problem.code in da.problems;
}
