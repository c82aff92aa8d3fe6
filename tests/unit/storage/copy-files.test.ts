import { describe, expect, it } from 'vitest';
import { saveProjectText } from '#lib/format/save.ts';
import { listCopies, writeCopyFile } from '#lib/storage/copy-files.ts';
import { aDocument } from '../../support/documents.ts';
import { FakeFolder } from '../../support/fake-folder.ts';

const NAME = 'analysis regional 2026-11-29 1412.varmekort';
const OLDER = 'analysis regional 2026-11-28 0900.varmekort';
const TEXT = saveProjectText(aDocument());

describe('listCopies', () => {
	it('passes over a copy that another tab takes away meanwhile', async () => {
		const folder = new FakeFolder();
		folder.files.set(OLDER, TEXT);
		folder.files.set(NAME, TEXT);
		folder.onRead = (name) => name === OLDER && folder.files.delete(OLDER);
		const listed = await listCopies(folder.handle, null);
		expect(listed).toMatchObject({ ok: true, value: [{ name: NAME }] });
	});

	it('says that the folder is gone where it is', async () => {
		const folder = new FakeFolder();
		folder.isGone = true;
		expect(await listCopies(folder.handle, null)).toEqual({ ok: false, failure: 'folderGone' });
	});
});

describe('writeCopyFile', () => {
	it('leaves the file and nothing else', async () => {
		const folder = new FakeFolder();
		expect(await writeCopyFile(folder.handle, NAME, TEXT)).toEqual({ ok: true, value: true });
		expect([...folder.files]).toEqual([[NAME, TEXT]]);
	});

	it('leaves nothing under the name of a copy that a full drive cuts short', async () => {
		const folder = new FakeFolder();
		folder.onWrite = (name) => {
			if (name === NAME) throw new DOMException('full', 'QuotaExceededError');
		};
		expect(await writeCopyFile(folder.handle, NAME, TEXT)).toEqual({ ok: false, failure: 'full' });
		expect([...folder.files]).toEqual([]);
	});

	it('leaves nothing under the name of a copy that does not read back', async () => {
		const folder = new FakeFolder();
		folder.onRead = (name) => name === NAME && folder.files.set(NAME, TEXT.slice(0, 100));
		const written = await writeCopyFile(folder.handle, NAME, TEXT);
		expect(written).toEqual({ ok: false, failure: 'notVerified' });
		expect([...folder.files]).toEqual([]);
	});
});
