import type { EncryptionResult } from '#lib/domain/encryption-problem.ts';
import {
	decrypt,
	encryptedTooLarge,
	encryptProject,
	readEncrypted
} from '#lib/format/encrypted-file.ts';
import { readBytes } from '#lib/storage/files.ts';
import { cryptography } from './password.ts';

/* Project files behind a password, in and out. */

/** A file that waits for its password: the file in it, called as it is, or `null` for another password. */
export type Unlock = (password: string) => Promise<File | null>;

/** The text of a project file, encrypted. Throws where there is no `cryptography`. */
export function encryptText(text: string, password: string): Promise<string> {
	const subtle = cryptography();
	if (!subtle) throw new Error('There is no cryptography here');
	const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
	return encryptProject(text, password, { subtle, random });
}

/** Reads a file behind a password up to where the password is needed, or says why it cannot be opened. */
export async function readEncryptedFile(file: File): Promise<EncryptionResult<Unlock>> {
	const subtle = cryptography();
	if (!subtle) return { ok: false, problem: { code: 'file.encryptionMissing' } };
	const tooLarge = encryptedTooLarge(file.size);
	if (tooLarge) return { ok: false, problem: tooLarge };
	const bytes = await readBytes(file);
	if (!bytes.ok) {
		const [problem = { code: 'file.unreadable' }] = bytes.problems;
		return { ok: false, problem };
	}
	const read = readEncrypted(bytes.value);
	if (!read.ok) return read;
	const unlock: Unlock = async (password) => {
		const inside = await decrypt(read.value, password, subtle);
		return inside && new File([inside], file.name);
	};
	return { ok: true, value: unlock };
}
