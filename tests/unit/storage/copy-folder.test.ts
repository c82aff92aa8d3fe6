import { afterEach, expect, test, vi } from 'vitest';
import { chooseCopyFolder, failureOf } from '#lib/storage/copy-folder.ts';
import { FakeComputer } from '../../support/fake-computer.ts';
import { FakeFolder } from '../../support/fake-folder.ts';

afterEach(() => vi.unstubAllGlobals());

const choosing = (answer: () => Promise<FileSystemDirectoryHandle>) =>
	vi.stubGlobal('showDirectoryPicker', answer);

test('a folder that a full disk cannot note is not taken for a change of mind', async () => {
	const { db, fullTables } = new FakeComputer().openTab();
	choosing(() => Promise.resolve(new FakeFolder().handle));
	fullTables.add('handles');
	expect(await chooseCopyFolder(db)).toEqual({ ok: false, failure: 'failed' });
});

test('a person may change her mind', async () => {
	const { db } = new FakeComputer().openTab();
	choosing(() => Promise.reject(new DOMException('closed', 'AbortError')));
	expect(await chooseCopyFolder(db)).toBeNull();
});

test('a folder in whose place a file stands is gone', () => {
	expect(failureOf(new DOMException('a file', 'TypeMismatchError'))).toBe('folderGone');
});
