import { createDecipheriv } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deriveKey, seal, unseal } from '#lib/format/sealing.ts';

const { subtle } = crypto;

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('AES-256-GCM', () => {
	/* McGrew and Viega, The Galois/Counter Mode of Operation, appendix B, test case 16. */
	const KEY = 'feffe9928665731c6d6a8f9467308308'.repeat(2);
	const PLAIN =
		'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72' +
		'1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39';
	const SEALED =
		'522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa' +
		'8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662' +
		'76fc6ece0f4e1768cddf8853bb2d551b';
	const round = {
		iv: hex('cafebabefacedbaddecaf888'),
		bound: hex('feedfacedeadbeeffeedfacedeadbeefabaddad2')
	};
	const keyOf = (text: string) =>
		subtle.importKey('raw', hex(text), 'AES-GCM', false, ['encrypt', 'decrypt']);

	it('gives the published ciphertext and tag, and takes them back', async () => {
		const key = await keyOf(KEY);
		const sealed = await seal(subtle, key, round, hex(PLAIN));
		expect(Buffer.from(sealed).toString('hex')).toBe(SEALED);
		expect(await unseal(subtle, key, round, sealed)).toEqual(hex(PLAIN));
	});

	it('gives nothing where a bit of the data, the tag, the bound text, the nonce or the key is another', async () => {
		const key = await keyOf(KEY);
		const flipped = (bytes: Uint8Array<ArrayBuffer>, at: number) =>
			bytes.map((byte, i) => (i === at ? byte ^ 1 : byte));
		const sealed = hex(SEALED);
		for (const at of [0, 59, 60, 75]) {
			expect(await unseal(subtle, key, round, flipped(sealed, at))).toBeNull();
		}
		const bound = flipped(round.bound, 19);
		expect(await unseal(subtle, key, { ...round, bound }, sealed)).toBeNull();
		const iv = flipped(round.iv, 0);
		expect(await unseal(subtle, key, { ...round, iv }, sealed)).toBeNull();
		const other = await keyOf(KEY.replace(/^fe/, 'ff'));
		expect(await unseal(subtle, other, round, sealed)).toBeNull();
	});
});

describe('the key of a password', () => {
	/* RFC 7914, section 11, PBKDF2-HMAC-SHA-256: of 64 bytes the first 32, which do not depend on the others. */
	const VECTORS = [
		['passwd', 'salt', 1, '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc'],
		['Password', 'NaCl', 80_000, '4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56']
	] as const;

	it.each(VECTORS)(
		'of %s with %s, %d rounds, is the published one',
		async (password, salt, iterations, expected) => {
			const key = await deriveKey(subtle, password, { salt: utf8(salt), iterations });
			// The key itself cannot be read: what it encrypts must open with the published one.
			const iv = new Uint8Array(12);
			const sealed = await seal(subtle, key, { iv, bound: utf8('bound') }, utf8('sesame'));
			const decipher = createDecipheriv('aes-256-gcm', hex(expected), iv);
			decipher.setAAD(utf8('bound')).setAuthTag(sealed.subarray(-16));
			const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
			expect(plain.toString()).toBe('sesame');
		}
	);

	it('is the same however a keyboard composes the letters, and another with a capital', async () => {
		const derivation = { salt: utf8('salt'), iterations: 1 };
		const round = { iv: new Uint8Array(12), bound: new Uint8Array() };
		const composed = await deriveKey(subtle, 'p\u00e5ske\u00f8', derivation);
		const sealed = await seal(subtle, composed, round, utf8('sesame'));
		const apart = await deriveKey(subtle, 'pa\u030aske\u00f8', derivation);
		expect(await unseal(subtle, apart, round, sealed)).toEqual(utf8('sesame'));
		const capital = await deriveKey(subtle, 'P\u00e5ske\u00f8', derivation);
		expect(await unseal(subtle, capital, round, sealed)).toBeNull();
	});
});
