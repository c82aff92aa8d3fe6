/*
 * Bytes behind a password, by what the Web Crypto API has: PBKDF2-HMAC-SHA-256 (RFC 8018) makes a key
 * of the password, AES-256-GCM (NIST SP 800-38D) encrypts with it and notices every change.
 */

type Bytes = Uint8Array<ArrayBuffer>;

/** What makes the key of a file another than that of every other file with the same password. */
export interface Derivation {
	salt: Bytes;
	iterations: number;
}

/**
 * The key of a password. Slow on purpose, and off the main thread. The same letters are the same
 * password however a keyboard composes them (NFC): `å` is one character on some, two on others.
 */
export async function deriveKey(
	subtle: SubtleCrypto,
	password: string,
	{ salt, iterations }: Derivation
): Promise<CryptoKey> {
	const bytes = new TextEncoder().encode(password.normalize('NFC'));
	const secret = await subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
	const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
	const cipher = { name: 'AES-GCM', length: 256 };
	return subtle.deriveKey(derivation, secret, cipher, false, ['encrypt', 'decrypt']);
}

/** Encrypts. The tag of 16 bytes at the end answers for `bound` too, which stays readable. */
export async function seal(
	subtle: SubtleCrypto,
	key: CryptoKey,
	{ iv, bound }: { iv: Bytes; bound: Bytes },
	bytes: Bytes
): Promise<Bytes> {
	const cipher = { name: 'AES-GCM', iv, additionalData: bound, tagLength: 128 };
	return new Uint8Array(await subtle.encrypt(cipher, key, bytes));
}

/** What was sealed; `null` with another key, or where one bit of it or of `bound` is another. */
export async function unseal(
	subtle: SubtleCrypto,
	key: CryptoKey,
	{ iv, bound }: { iv: Bytes; bound: Bytes },
	sealed: Bytes
): Promise<Bytes | null> {
	const cipher = { name: 'AES-GCM', iv, additionalData: bound, tagLength: 128 };
	try {
		return new Uint8Array(await subtle.decrypt(cipher, key, sealed));
	} catch (error) {
		if (error instanceof DOMException && error.name === 'OperationError') return null;
		throw error;
	}
}
