import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { decrypt, encryptProject, readEncrypted } from '#lib/format/encrypted-file.ts';
import { ENCRYPTED_KIND, kindOfFile } from '#lib/format/file-kind.ts';
import { openProjectFile } from '#lib/format/open.ts';
import { saveProjectText } from '#lib/format/save.ts';
import { aDocument } from '../../support/documents.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const PASSWORD = 'Rødgrød med fløde på Ærø';
const DOCUMENT = aDocument();

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
const encryptNow = (password = PASSWORD) =>
	encryptProject(saveProjectText(DOCUMENT), password, { subtle: crypto.subtle, random });
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The whole way in: what was inside, or the code that says why not. */
async function open(
	file: Uint8Array,
	password = PASSWORD,
	subtle = crypto.subtle
): Promise<Uint8Array | string> {
	const read = readEncrypted(file);
	if (!read.ok) return read.problem.code;
	return (await decrypt(read.value, password, subtle)) ?? 'file.wrongPassword';
}

let text: string;
let header: Record<string, unknown> & { kdf: Record<string, unknown> };

beforeAll(async () => {
	text = await encryptNow();
	header = JSON.parse(text) as typeof header;
});

describe('an encrypted file', () => {
	it('opens again with its password as the same document, and with no other', async () => {
		const inside = await open(bytesOf(text));
		if (typeof inside === 'string') throw new Error(inside);
		expect(openProjectFile(inside)).toMatchObject({ ok: true, value: DOCUMENT, notes: [] });
		for (const other of ['', 'rødgrød med fløde på Ærø', `${PASSWORD} `]) {
			expect(await open(bytesOf(text), other)).toBe('file.wrongPassword');
		}
	});

	it('is known by its beginning, as it is written and where another program has set it out', () => {
		expect(kindOfFile(bytesOf(text))).toBe(ENCRYPTED_KIND);
		expect(kindOfFile(bytesOf(`\ufeff${JSON.stringify(header, null, 2)}`))).toBe(ENCRYPTED_KIND);
		expect(kindOfFile(bytesOf(saveProjectText(DOCUMENT)))).toBeNull();
	});

	it('says in its header what it takes to open it, and nothing of what is in it', () => {
		expect(header).toEqual({
			format: 'varmekort-encrypted',
			version: 1,
			kdf: {
				name: 'PBKDF2',
				hash: 'SHA-256',
				iterations: 600_000,
				salt: expect.stringMatching(/^.{22}==$/) as string
			},
			cipher: { name: 'AES-GCM', iv: expect.stringMatching(/^.{16}$/) as string },
			data: expect.any(String) as string
		});
		expect(text).not.toContain(DOCUMENT.project.id);
	});

	it('has another salt and nonce each time, and so nothing in common with an earlier one', async () => {
		const again = JSON.parse(await encryptNow()) as typeof header;
		expect(again.kdf['salt']).not.toBe(header.kdf['salt']);
		expect(again['cipher']).not.toEqual(header['cipher']);
		expect(again['data']).not.toBe(header['data']);
	});

	it('is what another program makes of the words of its format', () => {
		const { kdf, cipher, data } = JSON.parse(text) as {
			kdf: { salt: string; iterations: number };
			cipher: { iv: string };
			data: string;
		};
		const salt = Buffer.from(kdf.salt, 'base64');
		const key = pbkdf2Sync(PASSWORD, salt, kdf.iterations, 32, 'sha256');
		const sealed = Buffer.from(data, 'base64');
		const opener = createDecipheriv('aes-256-gcm', key, Buffer.from(cipher.iv, 'base64'));
		opener.setAAD(Buffer.from(text.slice(0, text.indexOf(',"data"'))));
		opener.setAuthTag(sealed.subarray(-16));
		const plain = Buffer.concat([opener.update(sealed.subarray(0, -16)), opener.final()]);
		expect(plain.toString()).toBe(saveProjectText(DOCUMENT));
	});

	it('of version 1, saved by a released program, still opens', async () => {
		const inside = await open(readFileSync(new URL('encrypted/version-1.varmekort', FIXTURES)));
		if (typeof inside === 'string') throw new Error(inside);
		expect(Buffer.from(inside)).toEqual(readFileSync(new URL('v2/topol-2019.varmekort', FIXTURES)));
	});
});

describe('a file that was changed on its way', () => {
	/** The real thing, which does not make the same key twice. */
	function rememberingSubtle(): SubtleCrypto {
		const keys = new Map<string, Promise<CryptoKey>>();
		const { subtle } = crypto;
		const deriveKey = (way: Pbkdf2Params, secret: CryptoKey) => {
			const name = `${Buffer.from(way.salt as Uint8Array).toString('hex')}/${String(way.iterations)}`;
			const known = keys.get(name);
			if (known) return known;
			const cipher = { name: 'AES-GCM', length: 256 };
			const made = subtle.deriveKey(way, secret, cipher, false, ['encrypt', 'decrypt']);
			keys.set(name, made);
			return made;
		};
		return {
			importKey: subtle.importKey.bind(subtle),
			deriveKey,
			decrypt: subtle.decrypt.bind(subtle)
		} as unknown as SubtleCrypto;
	}

	it(
		'is refused whatever byte of the header or the data is another',
		{ timeout: 120_000 },
		async () => {
			const subtle = rememberingSubtle();
			const file = bytesOf(text.trimEnd());
			const start = text.indexOf('"data"');
			// As many in the short header as in the long data.
			const place = fc.oneof(
				fc.integer({ min: 0, max: start - 1 }),
				fc.integer({ min: start, max: file.length - 1 })
			);
			await fc.assert(
				fc.asyncProperty(place, fc.integer({ min: 0, max: 255 }), async (at, byte) => {
					fc.pre(byte !== file[at]);
					const changed = file.map((old, i) => (i === at ? byte : old));
					expect(await open(changed, PASSWORD, subtle)).toMatch(/^file\./);
					expect(openProjectFile(changed).ok).toBe(false);
				}),
				{ numRuns: 300 }
			);
		}
	);

	it('is refused where base64 says the same bytes with other letters', async () => {
		const data = String(header['data']);
		const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
		const salt = String(header.kdf['salt']);
		const last = letters.indexOf(salt.charAt(21));
		const twin = `${salt.slice(0, 21)}${letters.charAt(last + 1)}==`;
		expect(Buffer.from(twin, 'base64')).toEqual(Buffer.from(salt, 'base64'));
		expect(await open(bytesOf(text.replace(salt, twin)))).toBe('file.encryptedDamaged');
		expect(
			await open(bytesOf(text.replace(data, `${data.slice(0, 40)}\\n${data.slice(40)}`)))
		).toBe('file.encryptedDamaged');
	});

	it('is refused where it is cut short anywhere', async () => {
		for (const share of [0, 0.1, 0.5, 0.9, 0.999]) {
			const cut = bytesOf(text.slice(0, Math.floor((text.length - 2) * share)));
			expect(await open(cut)).toBe('file.encryptedDamaged');
		}
	});
});

describe('a header that asks for something else', () => {
	const withKdf = (kdf: object) =>
		bytesOf(JSON.stringify({ ...header, kdf: { ...header.kdf, ...kdf } }));
	const withPart = (part: object) => bytesOf(JSON.stringify({ ...header, ...part }));
	const base64 = (length: number) => Buffer.alloc(length).toString('base64');

	it.each([0, 1, 99_999, 10_000_001, 1e15, -600_000])(
		'is refused at once: %d rounds',
		(iterations) => {
			expect(readEncrypted(withKdf({ iterations }))).toEqual({
				ok: false,
				problem: { code: 'file.encryptedUnusual' }
			});
		}
	);

	it.each([
		['rounds that are no whole number', () => withKdf({ iterations: 600_000.5 })],
		['rounds as text', () => withKdf({ iterations: '600000' })],
		['a short salt', () => withKdf({ salt: base64(8) })],
		['a long salt', () => withKdf({ salt: base64(1_000_000) })],
		['another derivation', () => withKdf({ name: 'scrypt' })],
		['another digest', () => withKdf({ hash: 'SHA-1' })],
		['a field more', () => withKdf({ pepper: 'x' })],
		['another cipher', () => withPart({ cipher: { name: 'AES-CBC', iv: base64(12) } })],
		['a long nonce', () => withPart({ cipher: { name: 'AES-GCM', iv: base64(16) } })],
		['data shorter than a tag', () => withPart({ data: base64(15) })],
		['no data', () => withPart({ data: undefined })],
		['a field more beside', () => withPart({ note: '' })],
		['another format', () => withPart({ format: 'varmekort' })],
		['a list', () => bytesOf('[]')],
		['no JSON', () => bytesOf('{"format":"varmekort-encrypted",')]
	])('is refused: %s', (_, file) => {
		expect(readEncrypted(file())).toEqual({
			ok: false,
			problem: { code: 'file.encryptedDamaged' }
		});
	});

	it('is told apart where it is of a newer version, or of none', () => {
		const codeOf = (version: unknown) => {
			const read = readEncrypted(withPart({ version }));
			return read.ok ? null : read.problem.code;
		};
		expect([codeOf(2), codeOf(0), codeOf('1')]).toEqual([
			'file.newer',
			'file.unknownVersion',
			'file.unknownVersion'
		]);
	});

	it('is not even read where the file is larger than the largest project would be', () => {
		const huge = new Uint8Array(67 * 1024 * 1024);
		expect(readEncrypted(huge)).toMatchObject({ ok: false, problem: { code: 'file.tooLarge' } });
	});
});
