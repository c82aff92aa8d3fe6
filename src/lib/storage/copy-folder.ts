import { copyFailureKey } from './copy-key.ts';
import type { VarmekortDatabase } from './database.ts';

/*
 * The folder on this computer that safe copies go into, by the File System Access API. It is one for all
 * projects; its handle lies in the database, and the browser asks again for leave to write into it
 * when the program has been closed.
 */

/** Why a copy could not be made or read. Each has words in both languages. */
export const COPY_FAILURES = [
	/** The browser wants the person to allow the folder again. */
	'permission',
	/** The folder was moved or deleted, or the drive is not there. */
	'folderGone',
	'readOnly',
	'full',
	/** What was read back is not what was written. */
	'notVerified',
	'fileGone',
	'failed'
] as const;
export type CopyFailure = (typeof COPY_FAILURES)[number];

/** An outcome of work with files of people, which fails in ways of its own. */
export type CopyResult<T> = { ok: true; value: T } | { ok: false; failure: CopyFailure };

export const refused = (failure: CopyFailure): { ok: false; failure: CopyFailure } => ({
	ok: false,
	failure
});

/** Whether the browser lets the program write into the folder now. */
export type FolderPermission = 'granted' | 'ask' | 'denied';

export interface CopyFolder {
	handle: FileSystemDirectoryHandle;
	permission: FolderPermission;
}

type Access = { mode: 'readwrite' };

/** What the types of the platform leave out, since not every browser has it. */
interface AskedHandle {
	queryPermission?: (access: Access) => Promise<PermissionState>;
	requestPermission?: (access: Access) => Promise<PermissionState>;
}
interface PickingWindow {
	showDirectoryPicker?: (options: Access & { id: string }) => Promise<FileSystemDirectoryHandle>;
}

const KEY = 'copies';
const ACCESS: Access = { mode: 'readwrite' };

/** True where the browser can write into a folder that a person chooses. */
export function canChooseFolder(): boolean {
	return typeof (globalThis as PickingWindow).showDirectoryPicker === 'function';
}

/** Lets a person choose the folder, and keeps it. `null` when she changed her mind. Call it from a gesture. */
export async function chooseCopyFolder(
	db: VarmekortDatabase
): Promise<CopyResult<FileSystemDirectoryHandle> | null> {
	const picked = await pickFolder();
	if (!picked?.ok) return picked;
	try {
		await takeUp(db, () => db.handles.put({ key: KEY, handle: picked.value }));
		return picked;
	} catch {
		// It has names of its own for what failed: a full disk aborts a transaction, as a person does choosing.
		return refused('failed');
	}
}

async function pickFolder(): Promise<CopyResult<FileSystemDirectoryHandle> | null> {
	try {
		const handle = await (globalThis as PickingWindow).showDirectoryPicker?.({
			...ACCESS,
			id: 'varmekort-copies'
		});
		return handle ? { ok: true, value: handle } : null;
	} catch (error) {
		return nameOf(error) === 'AbortError' ? null : refused(failureOf(error));
	}
}

/** Makes no more copies into the folder. Those that are there stay. */
export async function forgetCopyFolder(db: VarmekortDatabase): Promise<void> {
	await takeUp(db, () => db.handles.delete(KEY));
}

/** With another folder, or none, what failed in the old one is over. */
async function takeUp(db: VarmekortDatabase, change: () => PromiseLike<unknown>): Promise<void> {
	await db.transaction('rw', db.handles, db.settings, async () => {
		await change();
		await db.settings.where('key').startsWith(copyFailureKey('')).delete();
	});
}

/** The folder that was chosen, and whether it can be written into now. `null` where none was. */
export async function readCopyFolder(db: VarmekortDatabase): Promise<CopyFolder | null> {
	const row = await db.handles.get(KEY);
	if (!(row instanceof Object) || !('handle' in row) || !isFolder(row.handle)) return null;
	const { handle } = row;
	const asked = handle as AskedHandle;
	const state = (await asked.queryPermission?.(ACCESS)) ?? 'granted';
	return { handle, permission: state === 'prompt' ? 'ask' : state };
}

/** Has the browser ask the person for leave again. Call it from a gesture. */
export async function allowCopyFolder({ handle }: CopyFolder): Promise<boolean> {
	try {
		const answer = await (handle as AskedHandle).requestPermission?.(ACCESS);
		return (answer ?? 'granted') === 'granted';
	} catch {
		// Without a gesture, or in a browser that is closing: it stays as it is.
		return false;
	}
}

/** Why the browser could not do something with a folder or file, told from the error it threw. */
export function failureOf(error: unknown): CopyFailure {
	return FAILURES[nameOf(error)] ?? 'failed';
}

const FAILURES: Readonly<Record<string, CopyFailure>> = {
	NotAllowedError: 'permission',
	SecurityError: 'permission',
	NotFoundError: 'folderGone',
	// A file stands where the folder was.
	TypeMismatchError: 'folderGone',
	NoModificationAllowedError: 'readOnly',
	QuotaExceededError: 'full'
};

function nameOf(error: unknown): string {
	return error instanceof Error ? error.name : '';
}

function isFolder(handle: unknown): handle is FileSystemDirectoryHandle {
	return handle instanceof Object && 'kind' in handle && handle.kind === 'directory';
}
