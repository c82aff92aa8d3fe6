import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readEncryptedFile } from '#lib/commands/encrypted-project.ts';
import { makeFile } from '#lib/commands/exporting.ts';
import { isEncryptedFile, readProjectFile } from '#lib/commands/open-file.ts';
import { passwordFault } from '#lib/commands/password.ts';
import { aDocument } from '../../support/documents.ts';

const PASSWORD = 'Otte små sætninger';
const document = aDocument();

/** The file that the export dialog makes. */
async function madeFile(password?: string): Promise<File> {
	const request = { format: 'project', document } as const;
	const made = await makeFile(password === undefined ? request : { ...request, password });
	if (!made.ok) throw new Error('A project file can always be made');
	return new File([made.value], 'mail.varmekort');
}

const FIXTURE = new URL('../../fixtures/encrypted/version-1.varmekort', import.meta.url);
const fixture = () => new File([readFileSync(FIXTURE)], 'mail.varmekort');

afterEach(() => vi.unstubAllGlobals());

describe('a project file with a password', () => {
	it('is opened by way of the file inside, called the same', async () => {
		const file = await madeFile(PASSWORD);
		expect(await isEncryptedFile(file)).toBe(true);
		const read = await readEncryptedFile(file);
		if (!read.ok) throw new Error(read.problem.code);
		expect(await read.value('Otte store sætninger')).toBeNull();
		// Another try needs nothing but another password.
		const inside = await read.value(PASSWORD);
		expect(inside?.name).toBe('mail.varmekort');
		expect(inside && (await isEncryptedFile(inside))).toBe(false);
		expect(inside && (await readProjectFile(inside))).toMatchObject({
			ok: true,
			value: { document }
		});
	});

	it('is another than one without', async () => {
		expect(await isEncryptedFile(await madeFile())).toBe(false);
		expect(await isEncryptedFile(new File([], 'empty.varmekort'))).toBe(false);
	});

	it('that is too large is refused before a byte of it is read', async () => {
		const large = fixture();
		Object.defineProperty(large, 'size', { value: 80 * 1024 * 1024 });
		const read = vi.spyOn(large, 'arrayBuffer');
		expect(await readEncryptedFile(large)).toMatchObject({
			ok: false,
			problem: { code: 'file.tooLarge' }
		});
		expect(read).not.toHaveBeenCalled();
	});

	it('that cannot be read from the disk says so', async () => {
		const gone = fixture();
		gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
		expect(await readEncryptedFile(gone)).toEqual({
			ok: false,
			problem: { code: 'file.unreadable' }
		});
	});
});

describe('where the browser has no cryptography', () => {
	it('no file is opened, and none is made without the password that was asked for', async () => {
		vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
		expect(await readEncryptedFile(fixture())).toEqual({
			ok: false,
			problem: { code: 'file.encryptionMissing' }
		});
		await expect(madeFile(PASSWORD)).rejects.toThrow('cryptography');
	});
});

describe('passwordFault', () => {
	it.each([
		['', '', 'short'],
		['1234567', '1234567', 'short'],
		['12345678', '', 'unlike'],
		['12345678', '12345679', 'unlike'],
		['12345678', '12345678', null],
		// Eight signs that take sixteen places, and seven that take fourteen.
		['🫁🫁🫁🫁🫁🫁🫁🫁', '🫁🫁🫁🫁🫁🫁🫁🫁', null],
		['🫁🫁🫁🫁🫁🫁🫁', '🫁🫁🫁🫁🫁🫁🫁', 'short'],
		// One keyboard composes å, another does not.
		['p\u00e5skekylling', 'pa\u030askekylling', null]
	])('of %s and %s is %s', (password, repeat, fault) => {
		expect(passwordFault(password, repeat)).toBe(fault);
	});
});
