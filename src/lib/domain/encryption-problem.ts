import type { Problem } from './result.ts';

/** What only a file behind a password can have wrong. Its words come when there is such a file. */
export const ENCRYPTION_CODES = [
	'file.wrongPassword',
	'file.encryptedDamaged',
	'file.encryptedUnusual',
	'file.encryptionMissing',
	'file.passwordNeeded'
] as const;
export type EncryptionCode = (typeof ENCRYPTION_CODES)[number];

export interface EncryptionProblem {
	code: EncryptionCode;
}

/** As `Result`, for whatever deals with files behind a password. */
export type EncryptionResult<T> =
	{ ok: true; value: T } | { ok: false; problem: Problem | EncryptionProblem };
