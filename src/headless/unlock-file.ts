import type { EncryptionResult } from '#lib/domain/encryption-problem.ts';
import { decrypt, readEncrypted } from '#lib/format/encrypted-file.ts';
import { ENCRYPTED_KIND, kindOfFile } from '#lib/format/file-kind.ts';

/** The bytes of a project file, taken out with the password where the file is encrypted. */
export async function unlockFile(
	bytes: Uint8Array,
	password: string | undefined
): Promise<EncryptionResult<Uint8Array>> {
	if (kindOfFile(bytes) !== ENCRYPTED_KIND) return { ok: true, value: bytes };
	const read = readEncrypted(bytes);
	if (!read.ok) return read;
	if (!password) return { ok: false, problem: { code: 'file.passwordNeeded' } };
	const inside = await decrypt(read.value, password, crypto.subtle);
	return inside
		? { ok: true, value: inside }
		: { ok: false, problem: { code: 'file.wrongPassword' } };
}
