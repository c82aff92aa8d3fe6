import * as z from 'zod/mini';
import '#lib/domain/jitless.ts';
import { fromBase64, toBase64 } from '#lib/domain/base64.ts';
import type { EncryptionProblem, EncryptionResult } from '#lib/domain/encryption-problem.ts';
import type { Random } from '#lib/domain/ids.ts';
import type { Problem } from '#lib/domain/result.ts';
import { isRecord, parseJson, readVersion } from './envelope.ts';
import { ENCRYPTED_FORMAT } from './file-kind.ts';
import { MAX_FILE_MB } from './file-size.ts';
import { deriveKey, seal, unseal } from './sealing.ts';

/*
 * A project file behind a password: `{"format":"varmekort-encrypted","version":1,"kdf":{…},"cipher":{…},
 * "data":"…"}` on one line. The header says how to make the key and is bound to the data: what is
 * authenticated beside them is the text of the file up to the comma before `"data"`, as this program
 * writes it. `data` is the ciphertext with its tag. A file is opened whole or not at all.
 */

const VERSION = 1;

/** OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA-256 (2023). */
const ITERATIONS = 600_000;

/** Fewer protect too little to be ours; more would hold a computer up for minutes. */
const FEWEST_ITERATIONS = 100_000;
const MOST_ITERATIONS = 10_000_000;

const SALT_BYTES = 16;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** The largest file of this kind that is read, in bytes: a project of the usual limit, in base64, and a header. */
const MAX_ENCRYPTED_BYTES = Math.ceil((MAX_FILE_MB * 1024 * 1024) / 3) * 4 + 1000;

const base64 = z.string().check(z.refine((text) => bytesOf(text) !== null));
const base64Of = (length: number) => base64.check(z.refine((t) => bytesOf(t)?.length === length));

const Derivation = z.strictObject({
	name: z.literal('PBKDF2'),
	hash: z.literal('SHA-256'),
	iterations: z.int(),
	salt: base64Of(SALT_BYTES)
});
const Cipher = z.strictObject({ name: z.literal('AES-GCM'), iv: base64Of(IV_BYTES) });
const EncryptedFile = z.strictObject({
	format: z.literal(ENCRYPTED_FORMAT),
	version: z.literal(VERSION),
	kdf: Derivation,
	cipher: Cipher,
	data: z.string()
});

interface Header {
	kdf: z.infer<typeof Derivation>;
	cipher: z.infer<typeof Cipher>;
}

/** A file that has been read and waits for its password. */
export interface Encrypted extends Header {
	data: Uint8Array<ArrayBuffer>;
}

/** Encrypts the text of a project file. Takes about as long as opening it: a good part of a second. */
export async function encryptProject(
	text: string,
	password: string,
	{ subtle, random }: { subtle: SubtleCrypto; random: Random }
): Promise<string> {
	const salt = randomBytes(random, SALT_BYTES);
	const iv = randomBytes(random, IV_BYTES);
	const header = headerOf({
		kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: ITERATIONS, salt: toBase64(salt) },
		cipher: { name: 'AES-GCM', iv: toBase64(iv) }
	});
	const key = await deriveKey(subtle, password, { salt, iterations: ITERATIONS });
	const plain = new TextEncoder().encode(text);
	const data = await seal(subtle, key, { iv, bound: bytesOfText(header) }, plain);
	return `${header},"data":"${toBase64(data)}"}\n`;
}

/** Why a file of so many bytes is not read, or `null`. It can be asked before its bytes are in memory. */
export function encryptedTooLarge(size: number): Problem | null {
	if (size <= MAX_ENCRYPTED_BYTES) return null;
	const data = { limit: `${Math.floor(MAX_ENCRYPTED_BYTES / 1024 / 1024)} MB` };
	return { code: 'file.tooLarge', data };
}

/** Reads the bytes of a file, without a password yet: what asks too much of a computer ends here. */
export function readEncrypted(bytes: Uint8Array): EncryptionResult<Encrypted> {
	const tooLarge = encryptedTooLarge(bytes.length);
	if (tooLarge) return { ok: false, problem: tooLarge };
	// Signs that are no UTF-8 become others, which neither a header nor base64 has.
	const parsed = parseJson(new TextDecoder().decode(bytes));
	if (!parsed.ok || !isRecord(parsed.value)) return damaged();
	const version = readVersion(parsed.value.version, VERSION);
	if (!version.ok) {
		const [problem = { code: 'file.unknownVersion' }] = version.problems;
		return { ok: false, problem };
	}
	const read = EncryptedFile.safeParse(parsed.value);
	const data = read.success ? bytesOf(read.data.data) : null;
	if (!read.success || !data || data.length < TAG_BYTES) return damaged();
	const { kdf, cipher } = read.data;
	if (kdf.iterations < FEWEST_ITERATIONS || kdf.iterations > MOST_ITERATIONS) {
		return { ok: false, problem: { code: 'file.encryptedUnusual' } };
	}
	return { ok: true, value: { kdf, cipher, data } };
}

/** The bytes that were encrypted; `null` where the password is another, or anything in the file. */
export async function decrypt(
	{ kdf, cipher, data }: Encrypted,
	password: string,
	subtle: SubtleCrypto
): Promise<Uint8Array<ArrayBuffer> | null> {
	const salt = bytesOf(kdf.salt);
	const iv = bytesOf(cipher.iv);
	if (!salt || !iv) return null;
	const key = await deriveKey(subtle, password, { salt, iterations: kdf.iterations });
	return unseal(subtle, key, { iv, bound: bytesOfText(headerOf({ kdf, cipher })) }, data);
}

/** The text of a file before its data, the same for the same header. */
function headerOf({ kdf: { name, hash, iterations, salt }, cipher }: Header): string {
	const kdf = { name, hash, iterations, salt };
	const header = {
		format: ENCRYPTED_FORMAT,
		version: VERSION,
		kdf,
		cipher: { name: cipher.name, iv: cipher.iv }
	};
	return JSON.stringify(header).slice(0, -1);
}

/** The bytes of a text in base64; `null` where it is none, or not the one text that these bytes have. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
	const bytes = fromBase64(text);
	if (!bytes) return null;
	// Three bytes are four letters; only the last ones can have bits to spare.
	const start = bytes.length - (bytes.length % 3 || 3);
	return toBase64(bytes.subarray(Math.max(0, start))) === text.slice(-4) ? bytes : null;
}

function bytesOfText(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text);
}

function randomBytes(random: Random, length: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(length);
	random(bytes);
	return bytes;
}

function damaged(): { ok: false; problem: EncryptionProblem } {
	return { ok: false, problem: { code: 'file.encryptedDamaged' } };
}
