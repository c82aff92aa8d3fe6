import { openProjectText } from '#lib/format/open.ts';
import { failureOf, refused, type CopyResult } from './copy-folder.ts';
import { readCopyName, type CopyName } from './copy-names.ts';
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
			const size = await sizeOf(handle as FileSystemFileHandle);
			if (size !== null) copies.push({ ...named, size });
		}
		copies.sort((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1));
		return { ok: true, value: copies };
	} catch (error) {
		return refused(failureOf(error));
	}
}

/** `null` for a file that has gone since it was listed: the folder is there all the same. */
async function sizeOf(handle: FileSystemFileHandle): Promise<number | null> {
	try {
		return (await handle.getFile()).size;
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
 * is closed. Read back once more, it is answered as written.
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
		if (!isRenamed) await folder.removeEntry(draft).catch(() => undefined);
		if (!isWhole) return refused('notVerified');
		if (!isRenamed) await writeText(folder, name, text);
		return (await reads(folder, name, text)) ? { ok: true, value: true } : refused('notVerified');
	} catch (error) {
		await folder.removeEntry(draft).catch(() => undefined);
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

async function writeText(
	folder: FileSystemDirectoryHandle,
	name: string,
	text: string
): Promise<FileSystemFileHandle> {
	const handle = await folder.getFileHandle(name, { create: true });
	const stream = await handle.createWritable();
	try {
		await stream.write(text);
	} catch (error) {
		await stream.abort().catch(() => undefined);
		throw error;
	}
	await stream.close();
	return handle;
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
