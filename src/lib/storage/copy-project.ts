import type { Document } from '#lib/domain/project.ts';
import type { Language } from '#lib/domain/text.ts';
import { saveProjectText } from '#lib/format/save.ts';
import type { CommitId } from './clock.ts';
import { listCopies, readCopyText, removeDrafts, stateOf, writeCopyFile } from './copy-files.ts';
import { writeCopyFailure } from './copy-failure.ts';
import { readCopyFolder, refused, type CopyFolder, type CopyResult } from './copy-folder.ts';
import { nameCopy, type CopyName } from './copy-names.ts';
import { noteCopy } from './copy-note.ts';
import { readCopyRecord, writeCopyRecord } from './copy-record.ts';
import { copiesToRemove } from './copy-rotation.ts';
import type { LastCopy } from './copy-standing.ts';
import type { VarmekortDatabase } from './database.ts';
import { digestOf } from './digest.ts';
import { reportUntold } from './problems.ts';

/** What came of making a copy. `same`: the last copy says the same, and is there. */
export interface CopyOutcome {
	kind: 'written' | 'same';
	/** Copies that somebody has changed since they were written. They are kept. */
	changed: readonly string[];
	copy: LastCopy;
	/** `false` where the database could not note the copy. */
	isNoted: boolean;
}

export interface ToCopy {
	document: Document;
	/** The step that the document stands after. */
	upTo: CommitId;
	language: Language;
	/** Milliseconds since 1970. */
	now: number;
}

/**
 * Puts a copy of a project into the chosen folder, and takes away copies that are no longer needed: only
 * those this browser has written and nobody has changed. Two tabs never do it at once: the second finds
 * what the first has written. That it failed is noted, where the database still can. `null` where no
 * folder is chosen.
 *
 * @param copied called when it is this tab's turn
 */
export async function copyProject(
	db: VarmekortDatabase,
	copied: () => ToCopy
): Promise<CopyResult<CopyOutcome> | null> {
	const made = await tryCopy(db, copied).catch((error: unknown) => {
		reportUntold(error, 'safe copy');
		return refused('failed');
	});
	if (made && !made.ok) {
		const { document, now: at } = copied();
		const note = { failure: made.failure, at };
		await noteCopy(() => writeCopyFailure(db, document.project.id, note));
	}
	return made;
}

async function tryCopy(
	db: VarmekortDatabase,
	copied: () => ToCopy
): Promise<CopyResult<CopyOutcome> | null> {
	const folder = await readCopyFolder(db);
	return folder && takeTurn(db, folder, copied);
}

async function takeTurn(
	db: VarmekortDatabase,
	{ handle, permission }: CopyFolder,
	copied: () => ToCopy
): Promise<CopyResult<CopyOutcome>> {
	if (permission !== 'granted') return refused('permission');
	const projectId = copied().document.project.id;
	return navigator.locks.request(`varmekort-copy/${projectId}`, () =>
		copyInto(db, handle, copied())
	);
}

async function copyInto(
	db: VarmekortDatabase,
	folder: FileSystemDirectoryHandle,
	{ document, upTo, language, now }: ToCopy
): Promise<CopyResult<CopyOutcome>> {
	const { id: projectId, title } = document.project;
	const text = saveProjectText(document);
	const digest = digestOf(text);
	const record = await readCopyRecord(db, projectId);
	const found = await listCopies(folder, projectId);
	if (!found.ok) return found;

	const last = record?.where === 'folder' ? record.name : null;
	const standing = last === null ? null : await standingOf(folder, last, record?.digest);
	const changed = standing === 'changed' && last !== null ? [last] : [];
	if (standing === 'same' && record?.digest === digest) {
		const copy = { ...record, at: now, upTo };
		const isNoted = await noteCopy(() => writeCopyRecord(db, projectId, copy));
		return { ok: true, value: { kind: 'same', changed, copy, isNoted } };
	}

	await removeDrafts(folder, projectId).catch(() => undefined);
	const named = nameCopy({ title, projectId, at: now }, language, found.value);
	const { name } = named;
	const written = await writeCopyFile(folder, name, text);
	if (!written.ok) return written;

	// A file that was changed is the person's own from now on.
	const own: Record<string, string> = { ...record?.written, [name]: digest };
	for (const each of changed) delete own[each];
	const copies = [...found.value, named];
	const rotated = await rotate(folder, copies, own, now);
	const copy = { at: now, upTo, where: 'folder', name, digest, written: rotated.own } as const;
	const isNoted = await noteCopy(() => writeCopyRecord(db, projectId, copy));
	const all = [...changed, ...rotated.changed];
	return { ok: true, value: { kind: 'written', changed: all, copy, isNoted } };
}

/**
 * Removes what is not needed of `own`; answers what is left of it, and what was found changed. What cannot
 * be read or removed now stays, and the next copy tries again: the one just written is good all the same.
 */
async function rotate(
	folder: FileSystemDirectoryHandle,
	copies: readonly CopyName[],
	own: Readonly<Record<string, string>>,
	now: number
): Promise<{ own: Record<string, string>; changed: string[] }> {
	const mine = copies.filter(({ name }) => name in own);
	const left = Object.fromEntries(mine.map(({ name }) => [name, own[name] ?? '']));
	const changed: string[] = [];
	for (const { name } of copiesToRemove(mine, now)) {
		const standing = await standingOf(folder, name, own[name]);
		if (standing === 'changed') changed.push(name);
		if (standing === 'changed' || (standing === 'same' && (await remove(folder, name)))) {
			delete left[name];
		}
	}
	return { own: left, changed };
}

/** Answers `false` where the drive does not let it be removed. */
function remove(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
	return folder.removeEntry(name).then(
		() => true,
		() => false
	);
}

async function standingOf(
	folder: FileSystemDirectoryHandle,
	name: string,
	digest: string | undefined
): Promise<'same' | 'changed' | 'unread'> {
	const read = await readCopyText(folder, name);
	// One that cannot be read says nothing: another is written beside it.
	if (!read.ok) return read.failure === 'notVerified' ? 'changed' : 'unread';
	return stateOf(read.value, digest) === 'same' ? 'same' : 'changed';
}
