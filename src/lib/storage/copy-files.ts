import { openProjectText } from '#lib/format/open.ts';
import { failureOf, refused, type CopyResult } from './copy-folder.ts';
import { newestFirst, readCopyName, type CopyName } from './copy-names.ts';
import { digestOf } from './digest.ts';

/* The copies in a folder: what is there, what one says, and putting one there. */

/** One copy in the folder. */
export interface CopyFile extends CopyName {
	/** In bytes. */
	size: number;
}

/** The copies of all projects, or of one, newest first. Files that are not ours are not looked at. */
export async function listCopies(
	folder: FileSystemDirectoryHandle,
	projectId: string | null
): Promise<CopyResult<CopyFile[]>> {
	try {
		const copies: CopyFile[] = [];
		for await (const handle of folder.values()) {
			const named = handle.kind === 'file' ? readCopyName(handle.name) : null;
			if (!named || (projectId !== null && named.projectId !== projectId)) continue;
			const file = await fileOf(handle as FileSystemFileHandle);
			if (file) copies.push({ ...named, size: file.size });
		}
		return { ok: true, value: copies.sort(newestFirst) };
	} catch (error) {
		return refused(failureOf(error));
	}
}

/** `null` where it is gone: other tabs and programs take files away, too. */
async function fileOf(handle: FileSystemFileHandle): Promise<File | null> {
	try {
		return await handle.getFile();
	} catch (error) {
		if (failureOf(error) === 'folderGone') return null;
		throw error;
	}
}

/** The text of a file as it stands in the folder. Bytes that are no text make it fail. */
export async function readCopyText(
	folder: FileSystemDirectoryHandle,
	name: string
): Promise<CopyResult<string>> {
	try {
		const handle = await folder.getFileHandle(name);
		const bytes = await (await handle.getFile()).arrayBuffer();
		// Strict, so that the same text means the same bytes.
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return { ok: true, value: text };
	} catch (error) {
		if (error instanceof TypeError) return refused('notVerified');
		const failure = failureOf(error);
		return refused(failure === 'folderGone' ? 'fileGone' : failure);
	}
}

/** How a file stands beside what this browser wrote under its name. */
export type CopyState = 'same' | 'changed' | 'unknown';

/** Whether a copy still is as it was written; `unknown` where it came from somewhere else. */
export function stateOf(text: string, digest: string | undefined): CopyState {
	if (digest === undefined) return 'unknown';
	return digestOf(text) === digest ? 'same' : 'changed';
}

/**
 * Writes a file that stands there whole or not at all: under another name first, read back and opened,
 * then given its own. Where the browser cannot rename, its own way of writing swaps the file in when it
 * is closed. Read back once more, it is answered as written; what does not read back is removed.
 */
export async function writeCopyFile(
	folder: FileSystemDirectoryHandle,
	name: string,
	text: string
): Promise<CopyResult<true>> {
	const draft = `${name}${DRAFT}`;
	try {
		const handle = await writeText(folder, draft, text);
		const isWhole = await reads(folder, draft, text);
		const isRenamed = isWhole && (await rename(handle, name));
		if (!isRenamed) await discard(folder, draft);
		if (!isWhole) return refused('notVerified');
		if (!isRenamed) await writeText(folder, name, text);
		if (await reads(folder, name, text)) return { ok: true, value: true };
		await discard(folder, name);
		return refused('notVerified');
	} catch (error) {
		return refused(failureOf(error));
	}
}

/** Removes what an interrupted write of a project has left. */
export async function removeDrafts(
	folder: FileSystemDirectoryHandle,
	projectId: string
): Promise<void> {
	for await (const { name, kind } of folder.values()) {
		if (kind !== 'file' || !name.endsWith(DRAFT)) continue;
		if (readCopyName(name.slice(0, -DRAFT.length))?.projectId !== projectId) continue;
		await folder.removeEntry(name);
	}
}

const DRAFT = '.part';

/** Writes a file, or leaves none: `getFileHandle` has made an empty one before anything is written. */
async function writeText(
	folder: FileSystemDirectoryHandle,
	name: string,
	text: string
): Promise<FileSystemFileHandle> {
	const handle = await folder.getFileHandle(name, { create: true });
	try {
		await writeInto(handle, text);
		return handle;
	} catch (error) {
		await discard(folder, name);
		throw error;
	}
}

async function writeInto(handle: FileSystemFileHandle, text: string): Promise<void> {
	const stream = await handle.createWritable();
	try {
		await stream.write(text);
	} catch (error) {
		await stream.abort().catch(() => undefined);
		throw error;
	}
	await stream.close();
}

/** Removes a file where the drive lets it be removed. */
async function discard(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
	await folder.removeEntry(name).catch(() => undefined);
}

/** Whether the file has these very bytes and opens as a project. */
async function reads(
	folder: FileSystemDirectoryHandle,
	name: string,
	text: string
): Promise<boolean> {
	const read = await readCopyText(folder, name);
	return read.ok && read.value === text && openProjectText(read.value).ok;
}

/** Answers `false` where the browser or the drive cannot rename. */
async function rename(handle: FileSystemFileHandle, name: string): Promise<boolean> {
	const { move } = handle as { move?: (name: string) => Promise<void> };
	if (!move) return false;
	try {
		await move.call(handle, name);
		return true;
	} catch {
		return false;
	}
}
