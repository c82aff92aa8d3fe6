import type { Document } from '#lib/domain/project.ts';
import type { Result } from '#lib/domain/result.ts';
import type { Language } from '#lib/domain/text.ts';
import { openProjectText } from '#lib/format/open.ts';
import type { CommitId } from '#lib/storage/clock.ts';
import {
	listCopies,
	readCopyText,
	stateOf,
	type CopyFile,
	type CopyState
} from '#lib/storage/copy-files.ts';
import {
	allowCopyFolder,
	canChooseFolder,
	chooseCopyFolder,
	forgetCopyFolder,
	readCopyFolder,
	type CopyFailure,
	type CopyFolder
} from '#lib/storage/copy-folder.ts';
import { downloadCopy } from '#lib/storage/copy-download.ts';
import { copyProject, type CopyOutcome, type ToCopy } from '#lib/storage/copy-project.ts';
import { readCopyRecord } from '#lib/storage/copy-record.ts';
import type { VarmekortDatabase } from '#lib/storage/database.ts';
import { noteCopied, noteFailed, type Copied } from './copied.ts';

export type { CopyFailure } from '#lib/storage/copy-folder.ts';

/** A copy in the folder. */
export type Copy = CopyFile;

/** What a copy holds, and whether it still is as it was written. */
export interface OpenedCopy {
	state: CopyState;
	opened: Result<Document>;
}

/** An open project as it stands after a step. */
interface Project extends Copied {
	readonly document: Document;
	readonly revision: CommitId;
}

/** The chosen folder and the copies in it: of one project, or of all. */
export class CopyShelf {
	readonly canChoose = canChooseFolder();
	folder: CopyFolder | null = $state.raw(null);
	copies: readonly Copy[] = $state.raw([]);
	/** Why something with the folder did not succeed. */
	failure: CopyFailure | null = $state(null);
	/** True once it is known whether there is a folder. */
	isKnown = $state(false);

	readonly #db: VarmekortDatabase;
	readonly #project: Project | null;

	/** `project` is the open one whose copies it shows; `null` for those of all. */
	constructor(db: VarmekortDatabase, project: Project | null) {
		this.#db = db;
		this.#project = project;
	}

	/** Looks at the folder as it is now. */
	async look(): Promise<void> {
		this.failure = null;
		this.folder = await readCopyFolder(this.#db);
		this.isKnown = true;
		this.copies = [];
		if (this.folder?.permission !== 'granted') return;
		const listed = await listCopies(this.folder.handle, this.#project?.id ?? null);
		if (listed.ok) this.copies = listed.value;
		else this.failure = listed.failure;
	}

	/** Answers `true` where a folder was chosen. Call it from a gesture. */
	async choose(): Promise<boolean> {
		const chosen = await chooseCopyFolder(this.#db);
		await this.look();
		if (chosen && !chosen.ok) this.failure = chosen.failure;
		return chosen?.ok ?? false;
	}

	async forget(): Promise<void> {
		await forgetCopyFolder(this.#db);
		if (this.#project) noteFailed(this.#project, null);
		await this.look();
	}

	/** Has the browser ask for leave to use the folder again. Call it from a gesture. */
	async allow(): Promise<boolean> {
		const isAllowed = this.folder !== null && (await allowCopyFolder(this.folder));
		await this.look();
		return isAllowed;
	}

	/** Copies the open project now. Answers what came of it, or `null`, and `project.copies` says why. */
	async copyNow(project: Project, language: Language, at: number): Promise<CopyOutcome | null> {
		const made = await copyProject(this.#db, () => toCopy(project, language, at));
		if (made?.ok) noteCopied(project, made.value.copy);
		else if (made) noteFailed(project, { failure: made.failure, at });
		// Where the database gives no answer it gives none here either, and that has been said.
		await this.look().catch((error: unknown) => {
			if (made?.ok !== false) throw error;
		});
		return made?.ok ? made.value : null;
	}

	/** Downloads a copy of the open project. `false` where the database could not note it. */
	async download(project: Project, language: Language, now: number): Promise<boolean> {
		const { copy, isNoted } = await downloadCopy(this.#db, toCopy(project, language, now));
		noteCopied(project, copy);
		return isNoted;
	}

	/** A copy as a file. `null` where it cannot be read; `failure` says why. */
	async fileOf({ name }: Copy): Promise<File | null> {
		const text = await this.#textOf(name);
		return text === null ? null : new File([text], name);
	}

	/** What a copy holds. `null` where it cannot be read; `failure` says why. */
	async read({ name, projectId }: Copy): Promise<OpenedCopy | null> {
		const text = await this.#textOf(name);
		if (text === null) return null;
		const record = await readCopyRecord(this.#db, projectId);
		return { state: stateOf(text, record?.written[name]), opened: openProjectText(text) };
	}

	async #textOf(name: string): Promise<string | null> {
		this.failure = null;
		const read = this.folder && (await readCopyText(this.folder.handle, name));
		if (read?.ok) return read.value;
		this.failure = read?.failure ?? 'folderGone';
		return null;
	}
}

function toCopy(project: Project, language: Language, now: number): ToCopy {
	return { document: project.document, upTo: project.revision, language, now };
}
